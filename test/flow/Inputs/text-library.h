// What the standard library has for texts besides strings: spans, paths,
// formats and regular expressions. Read by -isystem.
#ifndef TEXT_LIBRARY_H
#define TEXT_LIBRARY_H
#include <library.h>

namespace std {
template <typename T, size_t Extent = static_cast<size_t>(-1)> struct span {
  span(T *first, size_t count);
  template <typename Range> span(Range &range);
  T *data() const;
  T &operator[](size_t index) const;
  span<T> subspan(size_t offset, size_t count) const;
  span<T> first(size_t count) const;
  size_t size() const;
};
template <typename... Args>
string format(format_string<Args...> format, Args &&...args);
template <typename O, typename... Args>
O format_to(O out, format_string<Args...> format, Args &&...args);
namespace filesystem {
struct path {
  path(const string &text);
  path(const char *text);
  path &operator/=(const path &other);
  path &append(const string &text);
  string string() const;
  const char *c_str() const;
  path filename() const;
  bool is_absolute() const;
};
path operator/(const path &one, const path &other);
} // namespace filesystem
template <typename C> struct basic_regex {
  explicit basic_regex(const C *text);
};
using regex = basic_regex<char>;
template <typename C>
basic_string<C> regex_replace(const basic_string<C> &text,
                              const basic_regex<C> &what, const C *with);
template <typename T> T exchange(T &place, T value);
template <typename T> struct list {
  void push_back(const T &value);
  T &front();
  size_t size() const;
};
template <typename T> struct deque : list<T> {};
template <typename T> struct set {
  void insert(const T &value);
  const T *begin() const;
  const T *end() const;
  size_t size() const;
};
} // namespace std

#endif
