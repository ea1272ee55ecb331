// Logging libraries of C++, as far as the tests write to them: what their
// macros come to. Read by -isystem.
#ifndef LOGGERS_H
#define LOGGERS_H
#include "iostreams.h"

namespace fmt {
inline namespace v9 {
template <typename C, typename... Args> struct basic_format_string {
  template <size_t N>
  consteval basic_format_string(const C (&text)[N]) : Text(text) {}
  std::basic_string_view<C> Text;
};
template <typename... Args>
using format_string =
    basic_format_string<char, typename std::type_identity<Args>::type...>;
template <typename... Args>
void print(format_string<Args...> format, Args &&...args);
template <typename... Args>
void print(FILE *file, format_string<Args...> format, Args &&...args);
template <typename... Args>
std::string format(format_string<Args...> format, Args &&...args);
} // namespace v9
} // namespace fmt

namespace spdlog {
struct source_loc {};
namespace level {
enum level_enum { info };
}
struct logger {
  template <typename... Args>
  void info(fmt::format_string<Args...> format, Args &&...args);
  template <typename T> void info(const T &text);
  template <typename... Args>
  void log(source_loc where, level::level_enum level,
           fmt::format_string<Args...> format, Args &&...args);
};
logger *default_logger_raw();
template <typename... Args>
void debug(fmt::format_string<Args...> format, Args &&...args);
template <typename... Args>
void info(fmt::format_string<Args...> format, Args &&...args);
template <typename T> void info(const T &text);
} // namespace spdlog
#define SPDLOG_LOGGER_INFO(logger, ...)                                        \
  (logger)->log(spdlog::source_loc{}, spdlog::level::info, __VA_ARGS__)
#define SPDLOG_INFO(...)                                                       \
  SPDLOG_LOGGER_INFO(spdlog::default_logger_raw(), __VA_ARGS__)

namespace google {
struct LogMessageVoidify {
  void operator&(std::ostream &);
};
struct LogMessage {
  struct LogStream : std::ostream {};
  LogMessage(const char *file, int line);
  std::ostream &stream();
};
} // namespace google
#define GLOG(severity) google::LogMessage(__FILE__, __LINE__).stream()
#define GLOG_IF(severity, condition)                                           \
  !(condition) ? (void)0 : google::LogMessageVoidify() & GLOG(severity)

namespace absl {
namespace log_internal {
struct Voidify {
  template <typename T> void operator&&(const T &) const;
};
struct LogMessage {
  LogMessage(const char *file, int line);
  LogMessage &InternalStream();
  LogMessage &operator<<(const std::string &text);
  LogMessage &operator<<(const char *text);
  LogMessage &operator<<(int value);
};
} // namespace log_internal
} // namespace absl
#define ABSL_LOG(severity)                                                     \
  absl::log_internal::Voidify() &&                                             \
      absl::log_internal::LogMessage(__FILE__, __LINE__).InternalStream()

namespace boost {
namespace log {
inline namespace v2_mt_posix {
template <typename C> struct basic_formatting_ostream {};
template <typename C>
struct basic_record_ostream : basic_formatting_ostream<C> {
  template <typename T> basic_record_ostream &operator<<(const T &value);
};
struct record_pump {
  basic_record_ostream<char> &stream() const;
};
record_pump make_record_pump();
} // namespace v2_mt_posix
} // namespace log
} // namespace boost
#define BOOST_LOG_TRIVIAL(level) boost::log::make_record_pump().stream()

namespace log4cxx {
namespace helpers {
struct CharMessageBuffer {
  CharMessageBuffer &operator<<(const std::string &text);
  CharMessageBuffer &operator<<(const char *text);
  CharMessageBuffer &operator<<(int value);
};
struct MessageBuffer {
  CharMessageBuffer &operator<<(const std::string &text);
  CharMessageBuffer &operator<<(const char *text);
  const std::string &str(CharMessageBuffer &buffer);
};
} // namespace helpers
struct Logger {
  void debug(const std::string &text) const;
  void forcedLog(int level, const std::string &text) const;
};
} // namespace log4cxx
#define LOG4CXX_INFO(logger, message)                                          \
  do {                                                                         \
    log4cxx::helpers::MessageBuffer buffer_;                                   \
    (logger)->forcedLog(2, buffer_.str(buffer_ << message));                   \
  } while (0)

namespace log4cplus {
struct Logger {
  void log(int level, const std::string &text) const;
};
namespace detail {
std::ostringstream &get_macro_body_oss();
void macro_forced_log(const Logger &logger, int level, const std::string &text,
                      const char *file, int line, const char *function);
} // namespace detail
} // namespace log4cplus
#define LOG4CPLUS_INFO(logger, message)                                        \
  do {                                                                         \
    std::ostringstream &buffer_ = log4cplus::detail::get_macro_body_oss();     \
    buffer_ << message;                                                        \
    log4cplus::detail::macro_forced_log(logger, 2, buffer_.str(), __FILE__,    \
                                        __LINE__, __func__);                   \
  } while (0)

namespace plog {
struct Record {
  Record(int severity, const char *function, size_t line);
  Record &ref();
  template <typename T> Record &operator<<(const T &value);
  Record &printf(const char *format, ...);
};
struct Logger {
  void operator+=(const Record &record);
};
Logger *get();
} // namespace plog
#define PLOGD *plog::get() += plog::Record(5, __func__, __LINE__).ref()

namespace el {
namespace base {
struct Writer {
  Writer(int level, const char *file, int line);
  Writer &construct(int count, const char *id, ...);
  template <typename T> Writer &operator<<(const T &value);
};
} // namespace base
struct Logger {
  template <typename T, typename... Args>
  void info(const char *format, const T &value, const Args &...args);
};
} // namespace el
#define EL_LOG(level)                                                          \
  el::base::Writer(4, __FILE__, __LINE__).construct(1, "default")

#endif
