// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Things that only look like a credential: by their names, or by what stands in them.

#include <standard.h>

// Names of what belongs to a credential and is none.
const char *passwordLabel = "Correct-Horse7";
const char *password_prompt = "Type your password: ";
const char *PasswordFieldName = "correct-Horse7";
const char *passwordRegex = "^[A-Za-z0-9]{8,}$";
const char *password_file = "/etc/app/password";
const char *passwordPath = "correct-Horse7";
const char *passwordError = "Wrong-Password7";
const char *tokenType = "Bearer";
const char *tokenEndpoint = "https://login.example.org/token";
const char *tokenName = "u8Rk2mVq94ZtLw1xHc7B";
const char *keyName = "u8Rk2mVq94ZtLw1xHc7B";
const char *keyboardLayout = "u8Rk2mVq94ZtLw1xHc7B";
const char *publicKey = "u8Rk2mVq94ZtLw1xHc7B";
const char *apiKeyHeader = "X-Api-Key";
const char *secretaryName = "Correct-Horse7";
const char *monkey = "u8Rk2mVq94ZtLw1xHc7B";
const char *compass = "correct-Horse7";
const char *bypass = "correct-Horse7";
const char *passenger = "correct-Horse7";
const char *renderPass = "main-pass";
const char *authorName = "Correct Horse";
const char *userName = "correct-Horse7";
const char *tokenizer = "u8Rk2mVq94ZtLw1xHc7B";
const char *cancellationToken = "cancelled";
const char *cryptographic = "u8Rk2mVq94ZtLw1xHc7B";
const char *title = "password";
const char *sqlQuery = "SELECT password FROM users WHERE name = ?";
const char *helpText = "--password=PASSWORD  the password to use";

// Values that are no credential.
const char *emptyPassword = "";
const char *blankPassword = "   ";
const char *samePassword = "password";
const char *keyedPassword = "db.password";
const char *argumentPassword = "--password";
const char *variablePassword = "${DB_PASSWORD}";
const char *percentPassword = "%PASSWORD%";
const char *templatedPassword = "{{ password }}";
const char *angledPassword = "<password>";
const char *changePassword = "changeme";
const char *yourPassword = "your-password-here";
const char *exampleToken = "YOUR_TOKEN_HERE";
const char *maskedPassword = "********";
const char *crossedPassword = "xxxxxxxxxxxx";
const char *dottedPassword = "....";
const char *nullPassword = "null";
const char *nonePassword = "none";
const char *askedPassword = "Please enter your password";
const char *formatPassword = "%s";
const char *pathPassword = "/run/secrets/db_password";
const char *urlPassword = "https://vault.example.org/v1/db";
const char *todoPassword = "TODO";
const char *tokenKind = "access_token";
const char *accessToken = "access_token";
const char *apiKey = "API_KEY";
const char *secret = "secret";
const char *jwtToken = "jwt";
const char *password(nullptr);

// Not a string.
int passwordLength = 12;
bool password_required = true;
char passwordChar = '*';
double token = 1.5;
enum { passwordMinimum = 8 };
const int passwordSizes[] = {8, 12, 16, 20};
void (*passwordCallback)(const char *) = nullptr;

// Values that come from elsewhere.
std::string readPassword();
extern const char *externalPassword;
std::string storedPassword = readPassword();
const char *environmentPassword = getenv("DB_PASSWORD");
std::string partPassword = storedPassword + "-suffix";
std::string copiedPassword = storedPassword;

// Keywords and grammar.
struct Grammar {
  const char *token;
  int kind;
};
const Grammar grammar[] = {{"if", 1}, {"while", 2}, {"->", 3}, {"return", 4}, {"::", 5}};

void use() {
  struct {
    const char *flag;
    const char *text;
  } flags[] = {{"--password", "correct-Horse7 is no password"}, {"--help", "correct-Horse7"}};
  (void)flags;
  std::map<std::string, std::string> labels = {{"password", "Password"}, {"token", "Token:"}, {"secret", ""}};
  labels["password"] = "Your password";
}
