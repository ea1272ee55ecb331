// The console, string and file streams of the standard library, std::print and
// the standard exceptions, as far as the tests use them. Read by -isystem.
#ifndef IOSTREAMS_H
#define IOSTREAMS_H
#include "standard.h"

extern "C" typedef struct _IO_FILE FILE;
extern "C" FILE *stderr;
extern "C" FILE *stdout;

namespace std {
template <typename C, typename T = char_traits<C>> struct basic_ios {
  explicit operator bool() const;
};
template <typename C, typename T = char_traits<C>>
struct basic_ostream : basic_ios<C, T> {
  basic_ostream &operator<<(basic_ostream &(*manipulator)(basic_ostream &));
  basic_ostream &operator<<(bool value);
  basic_ostream &operator<<(int value);
  basic_ostream &operator<<(unsigned value);
  basic_ostream &operator<<(size_t value);
  basic_ostream &operator<<(const void *value);
  basic_ostream &write(const C *s, long count);
};
template <typename C, typename T>
basic_ostream<C, T> &operator<<(basic_ostream<C, T> &out, const C *s);
template <typename T>
basic_ostream<char, T> &operator<<(basic_ostream<char, T> &out, const char *s);
template <typename T>
basic_ostream<wchar_t, T> &operator<<(basic_ostream<wchar_t, T> &out,
                                      const char *s);
template <typename C, typename T, typename A>
basic_ostream<C, T> &operator<<(basic_ostream<C, T> &out,
                                const basic_string<C, T, A> &s);
template <typename C, typename T>
basic_ostream<C, T> &operator<<(basic_ostream<C, T> &out,
                                basic_string_view<C, T> s);
template <typename C, typename T>
basic_ostream<C, T> &endl(basic_ostream<C, T> &out);

template <typename C, typename T = char_traits<C>>
struct basic_istream : basic_ios<C, T> {};
template <typename C, typename T, typename A>
basic_istream<C, T> &operator>>(basic_istream<C, T> &in,
                                basic_string<C, T, A> &s);
template <typename C, typename T, typename A>
basic_istream<C, T> &getline(basic_istream<C, T> &in, basic_string<C, T, A> &s);

template <typename C, typename T = char_traits<C>>
struct basic_ofstream : basic_ostream<C, T> {
  explicit basic_ofstream(const char *name);
};
template <typename C, typename T = char_traits<C>>
struct basic_ostringstream : basic_ostream<C, T> {
  basic_ostringstream();
  basic_string<C, T> str() const;
};
template <typename C, typename T = char_traits<C>>
struct basic_stringstream : basic_ostream<C, T> {
  basic_stringstream();
  basic_string<C, T> str() const;
};
using ostream = basic_ostream<char>;
using wostream = basic_ostream<wchar_t>;
using istream = basic_istream<char>;
using ofstream = basic_ofstream<char>;
using ostringstream = basic_ostringstream<char>;
using stringstream = basic_stringstream<char>;
extern ostream cout, cerr, clog;
extern wostream wcout, wcerr, wclog;
extern istream cin;

string to_string(int value);

template <typename C, typename... Args> struct basic_format_string {
  template <size_t N>
  consteval basic_format_string(const C (&text)[N]) : Text(text) {}
  basic_string_view<C> Text;
};
template <typename... Args>
using format_string =
    basic_format_string<char, typename type_identity<Args>::type...>;
template <typename... Args>
void print(format_string<Args...> format, Args &&...args);
template <typename... Args>
void println(format_string<Args...> format, Args &&...args);
template <typename... Args>
void print(FILE *stream, format_string<Args...> format, Args &&...args);
template <typename... Args>
void println(ostream &stream, format_string<Args...> format, Args &&...args);
template <typename... Args>
string format(format_string<Args...> format, Args &&...args);

struct exception {
  virtual ~exception();
  virtual const char *what() const noexcept;
};
struct runtime_error : exception {
  explicit runtime_error(const string &what);
  explicit runtime_error(const char *what);
};
struct logic_error : exception {
  explicit logic_error(const string &what);
  explicit logic_error(const char *what);
};
struct invalid_argument : logic_error {
  explicit invalid_argument(const string &what);
  explicit invalid_argument(const char *what);
};
} // namespace std

#endif
