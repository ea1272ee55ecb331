// RUN: %check_hosts %s -- -std=c++20
// Text of other sorts: messages with samples in them, patterns, queries, documents.

void print(const char *text);

void messages() {
  print("Use postgres://user:password@host/database to connect.");
  print("The form is scheme://user:password@host:port/path");
  print("e.g. https://user:password@example.com/ or https://alice:secret@example.org/");
  print("invalid URI 'redis://:<password>@<host>:<port>'");
  print("Set PASSWORD=... and USER=... in the environment");
  print("key=value;key=value");
  print("SELECT * FROM users WHERE name=:name AND password=:password");
  print("UPDATE users SET password=? WHERE id=?");
  print("password_min_length=8;password_max_length=64;password_hash=sha256");
  print("^[a-z]+://[^:]+:[^@]+@.+$");
  print("a=1;b=2;c=3");
  print("Basic: yes; Bearer: no");
  print("Cookie: yes please");
  print("12:30@noon http://time.internal/");
  print("token=if;token=else");
  print("std::string password = \"\"; std::string user = \"app\";");
  print("{\"password\": \"\", \"user\": \"app\"}");
}
