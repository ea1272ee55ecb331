// RUN: %credtidy scan --mode lexical %s | FileCheck %s
// CHECK: credtidy: no findings in 1 file
const char *passwordLabel = "correct-Horse7";
const char *passwordHint = "Your first pet";
const char *password = "";
const char *emptyPassword = "changeme";
const char *formatPassword = "%s";
#define PASSWORD_KEY "db.password"
#define PASSWORD_LENGTH 12
// Set password = "changeme" in your configuration.
void f(std::string password, Config &config) {
  printf("password: %s", "none given");
  log("password", password);
  if (password == "")
    return;
  password = getenv("DB_PASSWORD");
  password = config.get("db.password");
  password = prompt("Your password, please: ");
  password = prefix + "correct-Horse7" + suffix;
  showMessage("The password is wrong", "Sign in");
  for (const char *word : {"password", "token"})
    use(word);
}
std::map<std::string, int> counts = {{"password", 1}, {"token", 2}};
static const int keyCodes[] = {1, 2, 3, 4, 5, 6, 7, 8};
