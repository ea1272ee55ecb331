// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// Logging libraries: what their macros come to, and their functions.

#include <loggers.h>

void fmtAndSpdlog(spdlog::logger &logger, const std::string &user, const std::string &password) {
  fmt::print("{}\n", password); // EXPECT: password 'password' is logged in the clear by 'print'
  fmt::print(stderr, "{}\n", password); // EXPECT: password 'password' is logged in the clear by 'print'
  fmt::print("{} {}\n", user, password.size());
  spdlog::info("{} logs in with {}", user, password); // EXPECT: password 'password' is logged in the clear by 'info'
  spdlog::info(password); // EXPECT: password 'password' is logged in the clear by 'info'
  spdlog::debug("{}", fmt::format("password={}", password)); // EXPECT: password 'password' is logged in the clear by 'debug'
  spdlog::info("{} logs in", user);
  logger.info("{}", password); // EXPECT: password 'password' is logged in the clear by 'info'
  SPDLOG_INFO("{}", password); // EXPECT: password 'password' is logged in the clear by 'log'
  SPDLOG_LOGGER_INFO(&logger, "{}", password); // EXPECT: password 'password' is logged in the clear by 'log'
  SPDLOG_INFO("{}", user);
}

void glogAndAbsl(const std::string &user, const std::string &password) {
  GLOG(INFO) << "password of " << user << " is " << password; // EXPECT: password 'password' is logged in the clear by 'stream'
  GLOG_IF(INFO, user.empty()) << password; // EXPECT: password 'password' is logged in the clear by 'stream'
  GLOG(INFO) << "user " << user;
  ABSL_LOG(INFO) << "password " << password; // EXPECT: password 'password' is logged in the clear by 'InternalStream'
  ABSL_LOG(INFO) << "user " << user;
}

void boostLog(const std::string &user, const std::string &password) {
  BOOST_LOG_TRIVIAL(info) << user << " " << password; // EXPECT: password 'password' is logged in the clear by 'boost::log::basic_record_ostream'
  BOOST_LOG_TRIVIAL(info) << user;
}

void log4(const log4cxx::Logger *logger, const log4cplus::Logger &other, const std::string &user, const std::string &password) {
  LOG4CXX_INFO(logger, "password " << password); // EXPECT: password 'password' is logged in the clear by 'log4cxx::helpers::MessageBuffer'
  LOG4CXX_INFO(logger, "user " << user);
  logger->debug(password); // EXPECT: password 'password' is logged in the clear by 'debug'
  LOG4CPLUS_INFO(other, user << " " << password); // EXPECT: password 'password' is logged in the clear by 'macro_forced_log'
  LOG4CPLUS_INFO(other, user);
  other.log(2, password); // EXPECT: password 'password' is logged in the clear by 'log'
}

void plogAndEasylogging(el::Logger &logger, const std::string &user, const std::string &password) {
  PLOGD << "password " << password; // EXPECT: password 'password' is logged in the clear by 'plog::Record'
  PLOGD << "user " << user;
  EL_LOG(INFO) << "password " << password; // EXPECT: password 'password' is logged in the clear by 'el::base::Writer'
  EL_LOG(INFO) << "user " << user;
  logger.info("%v", password); // EXPECT: password 'password' is logged in the clear by 'info'
}
