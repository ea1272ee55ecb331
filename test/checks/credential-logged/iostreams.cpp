// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// The console and the log streams of the standard library, chains, wide streams,
// string streams that are logged, std::print.

#include <iostreams.h>

void console(const std::string &user, const std::string &password, std::string_view sessionToken) {
  std::cout << password; // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::cerr << "wrong password " << password << " of " << user << std::endl; // EXPECT: password 'password' is logged in the clear by 'std::cerr'
  std::clog << user << ": " << password.c_str() << "\n"; // EXPECT: password 'password' is logged in the clear by 'std::clog'
  std::cout << "session " << sessionToken << "\n"; // EXPECT: token 'sessionToken' is logged in the clear by 'std::cout'
  std::cout << ("password: " + password) << std::endl; // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::cout << password.substr(0, 4); // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::cout.write(password.data(), 8); // EXPECT: password 'password' is logged in the clear by 'std::cout'
  (std::cout << 1) << password; // EXPECT: password 'password' is logged in the clear by 'std::cout'
}
void wide(const std::wstring &password, const wchar_t *passphrase) {
  std::wcout << L"password: " << password; // EXPECT: password 'password' is logged in the clear by 'std::wcout'
  std::wcerr << passphrase; // EXPECT: passphrase 'passphrase' is logged in the clear by 'std::wcerr'
}

void harmless(const std::string &user, const std::string &password) {
  std::cout << "Password: ";
  std::cout << user << std::endl;
  std::cout << password.size() << password.empty() << "\n";
  std::cout << (password.empty() ? "(none)" : "***");
  std::cout << (password == user) << static_cast<const void *>(password.data());
  std::cout << std::string(password.size(), '*');
  std::string shown(password.size(), '*');
  std::cout << shown;
}

void collected(const std::string &user, const std::string &password) {
  std::ostringstream text;
  text << "user=" << user << " password=" << password;
  std::cerr << text.str(); // EXPECT: password 'password' is logged in the clear by 'std::cerr'
  std::stringstream other;
  other << "user=" << user;
  std::cerr << other.str();
  std::string line = "password=";
  line += password;
  std::cout << line; // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::string plain = "user=";
  plain += user;
  std::cout << plain;
}

// A file is not the console: what is kept there is another check's matter.
void filed(const std::string &password) {
  std::ofstream file("vault");
  file << password;
}

void printed(const std::string &user, const std::string &password) {
  std::print("{} {}\n", user, password); // EXPECT: password 'password' is logged in the clear by 'print'
  std::println(std::cerr, "{}", password); // EXPECT: password 'password' is logged in the clear by 'println'
  std::print(stderr, "{}", password); // EXPECT: password 'password' is logged in the clear by 'print'
  std::print("{} {}\n", user, password.size());
  std::cout << std::format("{}", password); // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::cout << std::format("{}", user);
}

// An operator<< of the project shows the whole object.
struct Account {
  std::string user;
  std::string password;
};
std::ostream &operator<<(std::ostream &out, const Account &account) {
  return out << account.user << ":" << account.password;
}
struct Person {
  std::string name;
  std::string password;
};
std::ostream &operator<<(std::ostream &out, const Person &person) {
  return out << person.name;
}
void whole(const Account &account, const Person &person) {
  std::cout << account << std::endl; // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::cout << person << std::endl;
}

std::string describe(const Account &account) {
  return "account " + account.user + " with " + account.password;
}
std::string nameOf(const Account &account) { return account.user; }
void described(const Account &account) {
  std::cout << describe(account); // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::cout << nameOf(account);
}

void thrown(const std::string &user, const std::string &password) {
  if (user.empty())
    throw std::runtime_error("bad password " + password); // EXPECT: password 'password' is logged in the clear by 'runtime_error'
  if (user.size() > 8)
    throw std::invalid_argument(std::format("{} is too short", password)); // EXPECT: password 'password' is logged in the clear by 'invalid_argument'
  if (user.size() > 9)
    throw std::logic_error("bad password of " + user);
  throw std::runtime_error("the password has " + std::to_string(static_cast<int>(password.size())));
}

void typed() {
  std::string password, answer;
  std::cout << "Password: ";
  std::getline(std::cin, password);
  std::getline(std::cin, answer);
  std::cout << "you said " << password << std::endl; // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::cout << "you said " << answer << std::endl;
}
