// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// A template is told once, however often it is instantiated, and its argument
// where the template is called.

#include <iostreams.h>
#include <logging.h>

template <typename T> void login(const T &user, const T &password) {
  std::cout << "login of " << user << " with " << password; // EXPECT: password 'password' is logged in the clear by 'std::cout'
  std::cout << user;
}

template <typename T> void show(const T &value) { std::cerr << value; }
template <typename T> void forget(const T &) {}

template <typename T> struct Holder {
  T value;
  void print() const { std::cout << value; }
};

template <typename Stream, typename... Args> void emit(Stream &stream, const Args &...args) { (stream << ... << args); }

void use(const std::string &text, const char *other, const std::string &password) {
  login(text, text);
  login(other, other);
  show(password); // EXPECT: password 'password' is logged in the clear by 'std::cerr'
  show(text);
  forget(password);
  Holder<std::string> holder{password};
  holder.print(); // EXPECT: password 'password' is logged in the clear by 'std::cout'
  Holder<std::string> second{text};
  second.print();
  emit(std::cout, "password ", password); // EXPECT: password 'password' is logged in the clear by 'std::cout'
  emit(std::cout, "text ", text);
}
