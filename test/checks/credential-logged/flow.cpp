// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// The way of a secret to the log is told by notes.

#include <iostreams.h>
#include <logging.h>

struct Account {
  std::string user;
  std::string password; // NOTE: 'password' is a password, going by its name
};

void copied(const Account &account) {
  std::string text = account.password; // NOTE: 'text' is initialised with it here
  std::string line;
  line = "login: " + text; // NOTE: copied into 'line' here
  std::cout << line << std::endl; // EXPECT: password 'password' is logged in the clear by 'std::cout'
}

static void show(const char *text) {
  printf("%s\n", text); // NOTE: reaches 'printf' here
}
void passed(
    const char *apiKey) { // NOTE: 'apiKey' is an API key, going by its name
  show(apiKey); // EXPECT: API key 'apiKey' is logged in the clear by 'printf'
  // NOTE@-1: passed to 'show' here
}

static const char *ask() {
  return getpass("Password: "); // NOTE: 'getpass' yields a password
  // NOTE@-1: returned by 'ask' here
}
void yielded() {
  const char *answer = ask(); // NOTE: 'answer' is initialised with it here
  puts(answer); // EXPECT: password from 'getpass' is logged in the clear by 'puts'
}

void buffered() {
  char line[80];
  snprintf(line, sizeof(line), "%s", getpass("PIN: ")); // NOTE: 'getpass' yields a password
  // NOTE@-1: copied into 'line' here
  syslog(LOG_INFO, "%s", line); // EXPECT: password from 'getpass' is logged in the clear by 'syslog'
}

void annotated() {
  [[clang::annotate("credential")]] const char *answer = getenv("ANSWER"); // NOTE: 'answer' is annotated as a credential
  puts(answer); // EXPECT: secret 'answer' is logged in the clear by 'puts'
}

void inLambda(const std::string &passphrase) { // NOTE: 'passphrase' is a passphrase, going by its name
  auto tell = [&] { std::cerr << passphrase; }; // EXPECT: passphrase 'passphrase' is logged in the clear by 'std::cerr'
  tell();
}

class Session {
public:
  void remember(const std::string &password) { // NOTE: 'password' is a password, going by its name
    Text = password; // NOTE: copied into 'Text' here
  }
  void show() const { std::cout << Text; } // EXPECT: password 'password' is logged in the clear by 'std::cout'

private:
  std::string Text; // NOTE: kept in 'Text'
};

// Another value took its place, on the way to the log.
void replaced(const char *user, const char *password) {
  const char *text = password;
  text = user;
  puts(text);
}
void onOneWay(const char *user, const char *password, bool verbose) { // NOTE: 'password' is a password, going by its name
  const char *text = user;
  if (verbose)
    text = password; // NOTE: assigned to 'text' here
  puts(text); // EXPECT: password 'password' is logged in the clear by 'puts'
}
