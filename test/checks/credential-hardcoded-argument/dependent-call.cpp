// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A call in a template that nobody instantiates, with an argument that depends on it: the one candidate is known.

template <typename T> void connect(T host, const char *password);

template <typename T> void neverInstantiated(T host) {
  connect(host, "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'connect'
  connect(host, "");
}
