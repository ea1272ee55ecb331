// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// Where secrets come from, and what they are a part of when they are logged.

#include <iostreams.h>
#include <logging.h>
#include <json.h>

struct Request {
  std::string getHeader(const std::string &name) const;
  std::string header(const char *name) const;
};
struct Config {
  std::string operator[](const std::string &key) const;
  std::string get(const std::string &key) const;
  std::string tr(const std::string &text) const;
};
struct Edit {
  std::string text() const;
};
struct Form {
  Edit *passwordEdit;
  Edit *nameEdit;
};
struct Store {
  std::string getPassword() const;
  std::string password() const;
  std::string user() const;
};
std::string readPassword(const char *prompt);
std::string tr(const char *text);

void asked(const Request &request, const Config &config, std::map<std::string, std::string> &settings,
           const nlohmann::json &document, const Form &form, const Store &store) {
  std::cout << request.getHeader("Authorization"); // EXPECT: authentication header 'Authorization' is logged in the clear by 'std::cout'
  std::cout << request.getHeader("Accept");
  std::cout << config["password"]; // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::cout << config["user"];
  std::cout << config.get("db.password"); // EXPECT: password 'db.password' is logged in the clear by 'std::cout'
  std::cout << config.tr("password");
  std::cout << settings["password"]; // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::cout << settings["user"];
  std::cout << document.value("api_key", ""); // EXPECT: API key 'api_key' is logged in the clear by 'std::cout'
  std::cout << document.value("user", "");
  std::cout << form.passwordEdit->text(); // EXPECT: password 'passwordEdit.text' is logged in the clear by 'std::cout'
  std::cout << form.nameEdit->text();
  std::cout << store.getPassword(); // EXPECT: password from 'getPassword' is logged in the clear by 'std::cout'
  std::cout << store.password(); // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::cout << store.user();
  std::cout << readPassword("?"); // EXPECT: password from 'readPassword' is logged in the clear by 'std::cout'
  std::cout << tr("password");
}

void environment() {
  const char *access = getenv("DB_PASSWORD");
  if (access)
    puts(access); // EXPECT: password 'DB_PASSWORD' is logged in the clear by 'puts'
  const char *level = getenv("LOG_LEVEL");
  if (level)
    puts(level);
}

// A field alone, in a function of its own.
void edited(const Form &form) {
  std::cout << form.passwordEdit->text(); // EXPECT: password 'passwordEdit.text' is logged in the clear by 'std::cout'
}

// What is written into the source and printed is logged as well.
void written() {
  const char *password = "correct-Horse7";
  puts(password); // EXPECT: password 'password' is logged in the clear by 'puts'
  const char *passwordPrompt = "Password: ";
  puts(passwordPrompt);
}

[[clang::annotate("credential")]] std::string answer;
std::string question;
void annotated() {
  std::cout << answer; // EXPECT: secret 'answer' is logged in the clear by 'std::cout'
  std::cout << question;
}

void within(const std::string &user, const std::string &password, const std::string &accessToken, const std::string &host) {
  std::string uri = "postgres://" + user + ":" + password + "@" + host;
  std::cerr << "connecting to " << uri; // EXPECT: password 'password' is logged in the clear by 'std::cerr'
  std::string plain = "postgres://" + user + "@" + host;
  std::cerr << "connecting to " << plain;
  std::string header = "Authorization: Bearer " + accessToken;
  syslog(LOG_INFO, "> %s", header.c_str()); // EXPECT: token 'accessToken' is logged in the clear by 'syslog'
  std::string agent = "User-Agent: " + user;
  syslog(LOG_INFO, "> %s", agent.c_str());
  char dsn[200];
  snprintf(dsn, sizeof(dsn), "user=%s password=%s", user.c_str(), password.c_str());
  puts(dsn); // EXPECT: password 'password' is logged in the clear by 'puts'
}

void named(const std::string &connectionString, const std::string &authHeader, const std::string &clientSecret, const std::string &privateKey) {
  std::cout << clientSecret; // EXPECT: secret 'clientSecret' is logged in the clear by 'std::cout'
  std::cout << privateKey; // EXPECT: private key 'privateKey' is logged in the clear by 'std::cout'
}

// Exceptions of the project that hand their text on.
struct LoginError : std::runtime_error {
  explicit LoginError(const std::string &text) : std::runtime_error(text) {}
};
void thrown(const std::string &user, const std::string &password) {
  if (user.empty())
    throw LoginError("no user");
  throw LoginError("wrong password " + password); // EXPECT: password 'password' is logged in the clear by 'runtime_error'
}
