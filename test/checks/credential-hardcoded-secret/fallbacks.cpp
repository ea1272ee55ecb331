// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A literal that stands in for a credential that is not configured.

#include <standard.h>

struct Settings {
  std::string get(const std::string &key, const std::string &fallback) const;
  std::string value(const char *key, const char *fallback = "") const;
  std::optional<std::string> find(const char *key) const;
};
std::string getSetting(const char *key, const char *fallback);
std::string environment(const std::string &name, const std::string &otherwise);
std::string orElse(std::string text, const char *otherwise);
std::optional<std::string> storedPassword();
const char *lookUp(const char *name);

void choices() {
  const char *password = getenv("DB_PASSWORD") ? getenv("DB_PASSWORD") : "correct-Horse7"; // EXPECT: hardcoded password in variable 'password'
  const char *given = getenv("MAIL_PASSWORD");
  std::string mailPassword = given ? given : "correct-Horse7"; // EXPECT: hardcoded password in variable 'mailPassword'
  std::string adminPassword = given != nullptr ? std::string(given) : std::string("correct-Horse7"); // EXPECT: hardcoded password in variable 'adminPassword'
  const char *rootPassword = getenv("ROOT_PASSWORD") ?: "correct-Horse7"; // EXPECT: hardcoded password in variable 'rootPassword'
  const char *latePassword = lookUp("late");
  if (!latePassword)
    latePassword = "correct-Horse7"; // EXPECT: hardcoded password in 'latePassword'
  std::string emptyPassword = given ? given : "";
  const char *title = given ? given : "correct-Horse7";
  const char *knownPassword = getenv("DB_PASSWORD");
}

const char *databasePassword() {
  if (const char *given = getenv("DB_PASSWORD"))
    return given;
  return "correct-Horse7"; // EXPECT: hardcoded password in the result of 'databasePassword'
}
const char *databaseTitle() {
  if (const char *given = getenv("DB_TITLE"))
    return given;
  return "correct-Horse7";
}

void values(const Settings &settings) {
  std::string password = storedPassword().value_or("correct-Horse7"); // EXPECT: hardcoded password in variable 'password'
  auto foundPassword = settings.find("password").value_or("correct-Horse7"); // EXPECT: hardcoded password in variable 'foundPassword'
  auto title = settings.find("title").value_or("correct-Horse7");
  auto blankPassword = settings.find("password").value_or("");
}

// What an unknown function does with its arguments is not known, so the value has to look like a
// password.
void keys(const Settings &settings) {
  auto first = getSetting("db.password", "xK9-mQ2vL7"); // EXPECT: hardcoded password in entry 'db.password'
  auto second = settings.get("db.password", "xK9-mQ2vL7"); // EXPECT: hardcoded password in entry 'db.password'
  auto third = settings.value("api_key", "u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded API key in entry 'api_key'
  auto fourth = environment("ADMIN_PASSWORD", "xK9-mQ2vL7"); // EXPECT: hardcoded password in entry 'ADMIN_PASSWORD'
  auto fifth = getSetting("db.title", "xK9-mQ2vL7");
  auto sixth = getSetting("db.password", "");
  auto seventh = settings.value("db.password");
  auto eighth = settings.get("db.password_file", "xK9-mQ2vL7");
  auto ninth = getSetting("db.password", "Ask the administrator");
  auto tenth = getSetting("db.password", "secret.name");
}
