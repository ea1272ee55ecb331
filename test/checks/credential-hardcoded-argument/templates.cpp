// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Parameters of templates, and literals that are handed on to a constructor; each is told once.

#include <standard.h>

template <typename T> void connect(T host, const char *password);
template <typename S> struct Channel {
  explicit Channel(S password);
  void authenticate(const S &token);
};

void direct(const char *typed) {
  connect("host", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'connect'
  connect(7, "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'connect'
  Channel<std::string> session("correct-Horse7"); // EXPECT: hardcoded password passed as argument 1 ('password') of 'Channel'
  session.authenticate("u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded token passed as argument 1 ('token') of 'authenticate'
  connect("correct-Horse7", typed);
}

// In the body of a template, whether or how often it is instantiated.
template <typename T> void neverInstantiated(T) {
  connect("host", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'connect'
}
template <typename T> void instantiatedTwice(T host) {
  connect(host, "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'connect'
  connect(host, "");
}
template void instantiatedTwice(int);
template void instantiatedTwice(const char *);

// The callee is found only on instantiation.
template <typename Client> void dependent(Client &client) {
  client.setPassword("correct-Horse7"); // EXPECT: hardcoded password passed as the argument of 'setPassword'
  client.setLabel("correct-Horse7");
}

struct Account {
  Account(const char *user, const char *password);
};
struct Plain {
  const char *user;
  const char *password;
};
struct Label {
  Label(const char *user, const char *caption);
};

void forwarded(std::vector<Account> &accounts, std::vector<Label> &labels) {
  std::make_unique<Account>("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 'password' of the constructor of 'Account'
  std::make_shared<Account>("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 'password' of the constructor of 'Account'
  accounts.emplace_back("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 'password' of the constructor of 'Account'
  std::make_unique<Account>("correct-Horse7", "");
  std::make_unique<Label>("app", "correct-Horse7");
  labels.emplace_back("app", "correct-Horse7");
}

void lambdas(const char *typed) {
  auto enter = [](const char *user, const char *password) { (void)user, (void)password; };
  enter("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'operator()'
  enter("correct-Horse7", typed);
  auto generic = [](auto user, auto password) { (void)user, (void)password; };
  generic("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'operator()'
  [](const char *passphrase) { (void)passphrase; }("correct-Horse7"); // EXPECT: hardcoded passphrase passed as argument 1 ('passphrase') of 'operator()'
}

// A literal as the argument of a variadic template that hands all on.
template <typename... Args> void open(Args &&...args) {
  Account account(std::forward<Args>(args)...);
  (void)account;
}
