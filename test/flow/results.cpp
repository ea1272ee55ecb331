// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// What functions yield and write: out-parameters, headers of requests by their
// name, overriding methods, and elements one after the other.
#include <library.h>

// Out-parameters.
static bool ask(std::string &answer) {
  answer = getpass("> ");
  return true;
}
static void askInto(char **answer) { *answer = getpass("> "); }
static void split(const std::string &line, std::string &first, std::string *second) {
  first = "nothing";
  *second = line;
}
bool lookUp(const char *key, std::string &password);

void outParameters(const std::string &password) {
  std::string answer;
  if (ask(answer))
    puts(answer.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'getpass' (source, high)
  char *typed = nullptr;
  askInto(&typed);
  puts(typed);
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'getpass' (source, high)
  std::string one, two;
  split(password, one, &two);
  puts(one.c_str());
  puts(two.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void outOfTheUnit() {
  std::string password;
  lookUp("shop", password);
  puts(password.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

// A header is what its name says; of a project's own class as well.
namespace drogon {
struct HttpRequest {
  const std::string &getHeader(const std::string &name) const;
};
} // namespace drogon
struct Request {
  std::string header(const std::string &name) const;
  const std::string &getHeader(const std::string &name) const;
};
void headers(drogon::HttpRequest *request, Request *own) {
  auto authorization = request->getHeader("Authorization");
  puts(authorization.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- authentication header 'Authorization' (name, high)
  std::string value = request->getHeader("Authorization");
  puts(value.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- authentication header 'Authorization' (name, high)
  std::string host = request->getHeader("Host");
  puts(host.c_str());
  std::string mine = own->getHeader("X-Api-Key");
  puts(mine.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- API key 'X-Api-Key' (name, high)
  std::string other = own->header("User-Agent");
  puts(other.c_str());
}

// Methods that override, one of which tells; a class that is final does not.
struct Sink {
  virtual ~Sink();
  virtual void write(const std::string &text) = 0;
  virtual std::string ask() = 0;
};
struct Quiet final : Sink {
  void write(const std::string &) override {}
  std::string ask() override { return "nothing"; }
};
struct Console : Sink {
  void write(const std::string &text) override { puts(text.c_str()); }
  std::string ask() override { return getpass("> "); }
};
struct Colours : Console {};

void overridden(Sink &sink, Sink *other, Quiet &quiet, Colours &colours, const std::string &password) {
  sink.write(password);
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  other->write(password);
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  colours.write(password);
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  quiet.write(password);
}
void yielded(Sink &sink, Quiet &quiet) {
  puts(sink.ask().c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'getpass' (source, high)
  puts(quiet.ask().c_str());
}

// Elements one after the other.
void elements(const std::string &password, const std::string &user) {
  std::vector<std::string> both{user, password};
  for (const auto &each : both)
    puts(each.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  const char *texts[] = {"joe", password.c_str()};
  for (const char *each : texts)
    puts(each);
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
}
// CHECK: incomplete: 0
