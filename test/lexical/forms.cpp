// RUN: %python %S/Inputs/compare.py %credtidy %s
// The kinds of code in which the hardcoded family finds literals, one section each, as far as
// tokens show them. docs/guide/lexical.md has the same list, with those that need the AST.

// 1. Variables of every type and initialiser.
const char *pointerPassword = "correct-Horse7"; // EXPECT[secret]: variable 'pointerPassword'
char arrayPassword[] = "correct-Horse7"; // EXPECT[secret]: variable 'arrayPassword'
static std::string assignedPassword = "correct-Horse7"; // EXPECT[secret]: variable 'assignedPassword'
std::string roundPassword("correct-Horse7"); // EXPECT[secret]: variable 'roundPassword'
std::string bracedPassword{"correct-Horse7"}; // EXPECT[secret]: variable 'bracedPassword'
const char *other = "a label", *secondPassword = "correct-Horse7"; // EXPECT[secret]: variable 'secondPassword'

// 2. Views and constants.
constexpr std::string_view viewPassword = "correct-Horse7"; // EXPECT[secret]: constant 'viewPassword'

// 3. Every kind of literal.
const wchar_t *widePassword = L"correct-Horse7"; // EXPECT[secret]: variable 'widePassword'
auto utf8Password = u8"correct-Horse7"; // EXPECT[secret]: variable 'utf8Password'
auto utf16Password = u"correct-Horse7"; // EXPECT[secret]: variable 'utf16Password'
auto rawPassword = R"x(correct-Horse7)x"; // EXPECT[secret]: variable 'rawPassword'
auto suffixedPassword = "correct-Horse7"s; // EXPECT[secret]: variable 'suffixedPassword'

// 4. Literals beside each other.
const char *piecesPassword = "correct-" // EXPECT[secret]: variable 'piecesPassword'
                             "Horse7";

// 5. Joined ones.
std::string joinedPassword = std::string("correct-") + "Horse7"; // EXPECT[secret]: variable 'joinedPassword'

// 6. Macros.
#define DB_PASSWORD "correct-Horse7" // EXPECT[secret]: macro 'DB_PASSWORD'
#define LONG_PASSWORD ("correct-" \
                          "Horse7") // EXPECT[secret]@-1: macro 'LONG_PASSWORD'

// 9. Lists of characters and bytes.
const char spelledPassword[] = {'c', 'o', 'r', 'r', 'e', 'c', 't', '-', 'H', '7', 0}; // EXPECT[secret]: variable 'spelledPassword'
static const uint8_t aesKey[] = {0x3a, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x66, // EXPECT[crypto-material]: variable 'aesKey'
                                 0xe1, 0x4a, 0x9d, 0x73, 0x0b, 0xc2, 0x58, 0xaf};

// 10. Escapes.
const char *escapedPassword = "\x63orrect\055Horse7"; // EXPECT[secret]: variable 'escapedPassword'

// 11. Written character by character.
void stackString() {
  char builtPassword[8];
  builtPassword[0] = 'c'; // EXPECT[secret]: variable 'builtPassword'
  builtPassword[1] = 'H';
  builtPassword[2] = '7';
  builtPassword[3] = '-';
  builtPassword[4] = 'x';
  builtPassword[5] = 'Q';
  builtPassword[6] = '\0';
}

// 12. Designated initialisers.
Account designated = {.user = "app", .password = "correct-Horse7"}; // EXPECT[secret]: field 'password'

// 14. Default member initialisers, and 15. those of constructors.
class Session {
  std::string sessionPassword = "correct-Horse7"; // EXPECT[secret]: field 'sessionPassword'
  Session() : host("db.internal"), initialPassword("correct-Horse7"), port{1} {} // EXPECT[secret]: field 'initialPassword'
};

// 16. Default arguments.
void connectWith(const char *host, const char *password = "correct-Horse7"); // EXPECT[secret]: the default of parameter 'password'

// 17. Results.
std::string databasePassword() { return "correct-Horse7"; } // EXPECT[secret]: the result of 'databasePassword'

// 18. Assignments, 19. copies, 20. entries, 21. setters, 24. fallbacks.
void use(Config &config, std::map<std::string, std::string> &settings) {
  std::string password;
  char buffer[32], adminPassword[32];
  password = "correct-Horse7"; // EXPECT[secret]: in 'password'
  config->db.password = "correct-Horse7"; // EXPECT[secret]: in 'password'
  strcpy(adminPassword, "correct-Horse7"); // EXPECT[secret]: in 'adminPassword'
  password.assign("correct-Horse7"); // EXPECT[secret]: in 'password'
  password += "correct-Horse7"; // EXPECT[secret]: in 'password'
  settings["db.password"] = "correct-Horse7"; // EXPECT[secret]: 'db.password'
  Map more = {{"user", "app"}, {"password", "correct-Horse7"}}; // EXPECT[secret]: entry 'password'
  config.setPassword("correct-Horse7"); // EXPECT[argument]: the argument of 'setPassword'
  password = getenv("DB_PASSWORD") ? getenv("DB_PASSWORD") : "correct-Horse7"; // EXPECT[secret]: in 'password'
  auto found = config.get("db.password", "correct-Horse7"); // EXPECT[secret]: entry 'db.password'
}

// 22. Parameters of the project's own functions, where the file declares them.
void signIn(const char *user, const char *passphrase);
void call() {
  signIn("app", "correct-Horse7"); // EXPECT[argument]: argument 2 ('passphrase') of 'signIn'
}

// 25. Wrappers of libraries.
auto qtPassword = QStringLiteral("correct-Horse7"); // EXPECT[secret]: variable 'qtPassword'
NSString *applePassword = @"correct-Horse7"; // EXPECT[secret]: variable 'applePassword'
CFStringRef cfPassword = CFSTR("correct-Horse7"); // EXPECT[secret]: variable 'cfPassword'
LPCTSTR windowsPassword = TEXT("correct-Horse7"); // EXPECT[secret]: variable 'windowsPassword'

// 27. A getter for Java.
jstring Java_org_example_Keys_getPassword(JNIEnv *env) {
  return env->NewStringUTF("correct-Horse7"); // EXPECT[secret]: the result of 'Java_org_example_Keys_getPassword'
}

// 28. Comparisons.
bool check(const std::string &password) {
  if (strcmp(password.c_str(), "correct-Horse7") == 0) // EXPECT[comparison]: 'password' is compared
    return true;
  return password == "correct-Horse7" || "correct-Horse7" != password; // EXPECT[comparison]: 'password' EXPECT[comparison]: 'password'
}

// 30. Inside of texts.
const char *uri = "postgres://app:correct-Horse7@db.internal/shop"; // EXPECT[in-connection-string]: user information
const char *odbc = "Server=db;Uid=app;Pwd=correct-Horse7;"; // EXPECT[in-connection-string]: 'Pwd'

// Functions of libraries that take one.
void library(MYSQL *mysql, CURL *curl) {
  mysql_real_connect(mysql, "db", "app", "correct-Horse7", "shop", 0, 0, 0); // EXPECT[argument]: argument 4 of 'mysql_real_connect'
  curl_easy_setopt(curl, CURLOPT_PASSWORD, "correct-Horse7"); // EXPECT[argument]: argument 3 of 'curl_easy_setopt'
  curl_easy_setopt(curl, CURLOPT_USERAGENT, "correct-Horse7");
}

// Code that is not compiled.
// const char *oldPassword = "correct-Horse7"; EXPECT[secret]: variable 'oldPassword', in a comment
#if 0
const char *deadPassword = "correct-Horse7"; // EXPECT[secret]: variable 'deadPassword'
#endif
