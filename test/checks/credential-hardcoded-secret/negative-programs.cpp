// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// More names and texts of programs that speak of credentials and hold none.

#include <standard.h>
#include <qt.h>

const char *rootPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'rootPassword'

const char *passwordPlaceholder = "Enter 8-20 characters";
const char *passwordFormat = "^[a-z]+$";
const char *password_key = "db_password_2";
const char *kPasswordPref = "user.password.v2";
const char *tokenHeader = "X-Auth-Token";
const char *tokenCookie = "sessionid7";
const char *kAuthTokenName = "auth_token_v2";
const char *secretQuestion = "What is your pet's name?";
const char *resetPasswordUrl = "/account/reset-password7";
const char *passwordColumn = "pw_hash2";
const char *passwordEnv = "APP_DB_PASSWORD2";
const char *PASSWORD_ENV_VAR = "APP_DB_PASSWORD2";
const char *pinMap = "A0,B1";
const char *pinName = "GPIO17";
const char *token_separators = " ,;\t";
const char *nextToken = "identifier7";
const char *commaToken = ",";
const char *tokenDelimiter = "--x7";
const char *csrfTokenField = "csrf7token";
const char *passwordMask = "***";
const char *invalidPassword = "Invalid password entered";
const char *passwordPolicy = "Min8Upper1Lower1";
const char *passwordIcon = "lock7.png";
const char *secretsDir = "/run/secrets7";
const char *passwordStyle = "color:red;width:20px";
const char *authType = "WPA2-PSK";
const char *authMethod = "SCRAM-SHA-256";
const char *credentialType = "ServiceAccount2";
const char *passwordAlgorithm = "PBKDF2-SHA256";
const char *encryptedPassword = "AES256-GCM";
const char *passwordHash = "correct-Horse7";
const char *apiKeyParam = "apikey2";
const char *keyPath = "C:\\keys\\my7.pem";
const char *api_key_file = "key7.txt";
const char *sharedSecretId = "u8Rk2mVq94ZtLw1xHc7B";
const char *secretArn = "arn:aws:x:y7";
const char *tokenUri = "https://oauth2.example.org/token";
const char *accessTokenKey = "access_token2";
const char *passwordOption = "--password7";
const char *passwordLineEdit = "passwordLineEdit";
QString passwordText = "Password (again)";
const char *tokenTypes[] = {"Number7", "Ident8"};
const char *tokens[] = {"if", "else", "while", "return", "struct"};
const char *tokenNames[] = {"TOK_IF", "TOK_ELSE"};
const char *keys[] = {"alpha7", "beta8"};
const char *passes[] = {"mem2reg", "simplifycfg", "loop-unroll"};
struct Field { const char *id; const char *label; };
Field fields[] = {{"password", "Password"}, {"password", "Passwort:"}, {"token", "API-Token 2"}, {"password", "Geben Sie Ihr Passwort ein"}};
std::map<std::string, std::string> translations = {{"password", "Mot de passe"}, {"token", "Jeton d'accès"}, {"login.password", "Contraseña"}};
std::map<std::string, std::string> types = {{"password", "string"}, {"token", "varchar(255)"}, {"secret", "TEXT NOT NULL"}, {"password", "QLineEdit"}, {"api_key", "required|max:64"}};
void f(QSettings s, QVariantMap m, const char *x) {
  s.setValue("password", x);
  m.insert("password", "#ff0000");
  const char *password = x ? "yes" : "no";
  std::string token = x ? "(" : ")";
  std::string pin = "13";
  token = "EOF";
  token = "end_of_file";
  token = "<eof>";
}
const char *getTokenName() { return "identifier7"; }
const char *tokenToString(int t) { switch (t) { case 0: return "number7"; default: return "left_brace"; } }
const char *describePassword() { return "At least 8 characters"; }
const char *passwordStrength(int n) { return n > 3 ? "strong" : "weak"; }
const char *passwordCommand = "pass show db/main7";
const char *password_cmd = "gpg -d ~/.pw7";
const char *PASSWORD_RE = "[A-Z]{3}\\d+";
#define PASSWORD_KEY "app.password7"
#define TOKEN_URL "https://x.example.org/t7"
#define SECRET_SERVICE "org.freedesktop.secrets"
#define PASSWORD_MAX "64"
#define PIN_LED "13"
#define AUTH_TOKEN_HEADER "X-Auth-Token7"
