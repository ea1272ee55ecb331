// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// Logs of a project's own: by the name of the function and its variable arguments,
// macros around them, streams and classes that are called after a log.

#include <iostreams.h>
#include <logging.h>

struct Context;
void log__printf(Context *context, int level, const char *format, ...);
void logMessage(const char *text);
void debug_print(int level, const char *format, ...);
template <typename... Args> void traceAll(const Args &...args);
int login(const char *user, const char *password);
void catalog(const char *key);
void pageLog(const char *password, int page);

void functions(Context *context, const std::string &user, const std::string &password) {
  log__printf(context, 3, "login of %s with %s", user.c_str(), password.c_str()); // EXPECT: password 'password' is logged in the clear by 'log__printf'
  log__printf(context, 3, "login of %s with %zu", user.c_str(), password.size());
  log__printf(context, 3, "login of %s", user.c_str());
  logMessage(password.c_str()); // EXPECT: password 'password' is logged in the clear by 'logMessage'
  debug_print(1, "%s", password.c_str()); // EXPECT: password 'password' is logged in the clear by 'debug_print'
  traceAll("password", password); // EXPECT: password 'password' is logged in the clear by 'traceAll'
  traceAll("password", password.size());
  login(user.c_str(), password.c_str());
  catalog(password.c_str());
}

// The body tells what a function does, whatever it is called.
static void put(const char *what) { fprintf(stderr, "%s\n", what); }
static void keepQuiet(const char *what) { strlen(what); }
static void vput(const char *format, ...) {
  __builtin_va_list arguments;
  __builtin_va_start(arguments, format);
  vprintf(format, arguments);
  __builtin_va_end(arguments);
}
void bodies(const char *user, const char *password) {
  put(password); // EXPECT: password 'password' is logged in the clear by 'fprintf'
  put(user);
  keepQuiet(password);
  vput("%s", user);
}

#define LOG_DEBUG(...) log__printf(nullptr, 7, __VA_ARGS__)
#define LOG_IF(condition, ...)                                                                                              \
  do {                                                                                                                      \
    if (condition)                                                                                                          \
      LOG_DEBUG(__VA_ARGS__);                                                                                               \
  } while (0)
void macros(const char *user, const char *password) {
  LOG_DEBUG("login with %s", password); // EXPECT: password 'password' is logged in the clear by 'log__printf'
  LOG_DEBUG("login of %s", user);
  LOG_IF(user, "login with %s", password); // EXPECT: password 'password' is logged in the clear by 'log__printf'
  LOG_IF(password, "login of %s", user);
}

// Streams of the project that are called after what they are for.
struct LogStream {
  LogStream &operator<<(const std::string &text);
  LogStream &operator<<(const char *text);
  LogStream &operator<<(size_t number);
};
struct Painter {
  Painter &operator<<(const std::string &text);
};
LogStream log(int level);
extern std::ostream infostream;
extern std::ostream verbosestream;
std::ostream &dstream();

void streams(Painter &painter, const std::string &user, const std::string &password) {
  log(3) << "login with " << password; // EXPECT: password 'password' is logged in the clear by 'LogStream'
  log(3) << "login of " << user << password.size();
  LogStream own;
  own << user << password; // EXPECT: password 'password' is logged in the clear by 'LogStream'
  infostream << "login with " << password << std::endl; // EXPECT: password 'password' is logged in the clear by 'infostream'
  verbosestream << password; // EXPECT: password 'password' is logged in the clear by 'verbosestream'
  infostream << "login of " << user << std::endl;
  painter << password;
}

class Logger {
public:
  void write(const char *format, ...);
  void info(const std::string &text);
  void error(const std::string &text);
  void attach(const std::string &password);
};
void methods(Logger &logger, const std::string &user, const std::string &password) {
  logger.info("login with " + password); // EXPECT: password 'password' is logged in the clear by 'info'
  logger.error("login of " + user);
  logger.write("%s", password.c_str()); // EXPECT: password 'password' is logged in the clear by 'write'
  logger.info(user);
}
