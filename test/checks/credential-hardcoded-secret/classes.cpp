// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Literals in classes: initialisers of members, lists of constructors, default arguments.

#include <standard.h>

class Client {
public:
  Client() : Password("correct-Horse7"), Title("correct-Horse7") {} // EXPECT: hardcoded password in field 'Password'
  explicit Client(int) : Password{"battery-Staple9"}, Title{} {} // EXPECT: hardcoded password in field 'Password'
  explicit Client(const char *typed) : Password(typed), Title("correct-Horse7") {}
  Client(bool);

private:
  std::string Password;
  std::string Title;
};
Client::Client(bool) : Password(std::string("tr0ub-Adour3")), Title() {} // EXPECT: hardcoded password in field 'Password'

struct Defaults {
  const char *password = "correct-Horse7"; // EXPECT: hardcoded password in field 'password'
  std::string adminPassword{"correct-Horse7"}; // EXPECT: hardcoded password in field 'adminPassword'
  std::string mailPassword = std::string("correct-Horse7"); // EXPECT: hardcoded password in field 'mailPassword'
  char pinCode[8] = "739154"; // EXPECT: hardcoded PIN in field 'pinCode'
  static constexpr const char *StaticPassword = "correct-Horse7"; // EXPECT: hardcoded password in constant 'StaticPassword'
  static constexpr std::string_view ViewPassword{"correct-Horse7"}; // EXPECT: hardcoded password in constant 'ViewPassword'
  inline static const std::string InlinePassword = "correct-Horse7"; // EXPECT: hardcoded password in constant 'InlinePassword'
  static const char *const LatePassword;
  const char *caption = "correct-Horse7";
  const char *passwordCaption = "correct-Horse7";
  std::string noPassword = "";
  std::string unsetPassword{};
};
const char *const Defaults::LatePassword = "correct-Horse7"; // EXPECT: hardcoded password in constant 'LatePassword'
Defaults once, twice;

// A member that the constructor assigns.
struct Assigned {
  Assigned() {
    Password = "correct-Horse7"; // EXPECT: hardcoded password in 'Password'
    this->Secret = "u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded secret in 'Secret'
    Title = "correct-Horse7";
  }
  std::string Password, Secret, Title;
};

// The default of a parameter.
void login(const char *user = "correct-Horse7", const char *password = "correct-Horse7"); // EXPECT: hardcoded password in the default of parameter 'password'
void open(const std::string &passphrase = "correct horse battery 7"); // EXPECT: hardcoded passphrase in the default of parameter 'passphrase'
struct Session {
  explicit Session(std::string token = "u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded token in the default of parameter 'token'
  void renew(const char *password = nullptr, const char *title = "correct-Horse7");
  void close(std::string password = "");
};
void use() {
  login();
  login("app");
  open();
  Session session;
  auto enter = [](const char *password = "correct-Horse7") { (void)password; }; // EXPECT: hardcoded password in the default of parameter 'password'
  enter();
}

// A captured copy, and a field of a bit of anonymous struct.
void captures() {
  auto show = [password = "correct-Horse7", title = "correct-Horse7"] { (void)password, (void)title; }; // EXPECT: hardcoded password in variable 'password'
  struct {
    const char *password = "correct-Horse7"; // EXPECT: hardcoded password in field 'password'
    const char *title = "correct-Horse7";
  } local;
  (void)local;
}

// A class whose base takes the literal.
struct Base {
  explicit Base(const char *password);
};
struct Derived : Base {
  Derived() : Base("correct-Horse7") {}
};
enum class Password { Weak, Strong };
struct Rule {
  Password password = Password::Weak;
  int passwordLength = 12;
  bool token{true};
};
