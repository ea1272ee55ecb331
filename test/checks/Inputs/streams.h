// Streams of the standard library, for tests. Read by -isystem, after
// standard.h.
#ifndef STREAMS_H
#define STREAMS_H
#include "standard.h"

namespace std {
template <typename C, typename T = char_traits<C>> struct basic_ios {
  explicit operator bool() const;
};
template <typename C, typename T = char_traits<C>>
struct basic_ostream : basic_ios<C, T> {
  basic_ostream &operator<<(int value);
  basic_ostream &write(const C *s, long n);
};
template <typename C, typename T>
basic_ostream<C, T> &operator<<(basic_ostream<C, T> &out, const C *s);
template <typename C, typename T, typename A>
basic_ostream<C, T> &operator<<(basic_ostream<C, T> &out,
                                const basic_string<C, T, A> &s);
template <typename C, typename T = char_traits<C>>
struct basic_ofstream : basic_ostream<C, T> {
  basic_ofstream();
  explicit basic_ofstream(const char *name);
  explicit basic_ofstream(const string &name);
  void open(const char *name);
};
template <typename C, typename T = char_traits<C>>
struct basic_ostringstream : basic_ostream<C, T> {
  basic_ostringstream();
  basic_string<C, T> str() const;
};
using ostream = basic_ostream<char>;
using ofstream = basic_ofstream<char>;
using ostringstream = basic_ostringstream<char>;
extern ostream cout;
} // namespace std

#endif
