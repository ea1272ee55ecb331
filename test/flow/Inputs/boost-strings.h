// The strings of Boost, as far as the tests call them. Read by -isystem.
#ifndef BOOST_STRINGS_H
#define BOOST_STRINGS_H
#include <library.h>

namespace boost {
namespace algorithm {
template <typename S> S trim_copy(const S &text);
template <typename S> S to_upper_copy(const S &text);
template <typename S, typename A, typename B>
S replace_all_copy(const S &text, const A &what, const B &with);
template <typename S, typename A, typename B>
void replace_all(S &text, const A &what, const B &with);
template <typename R, typename S>
std::string join(const R &all, const S &between);
template <typename R, typename S, typename P>
R &split(R &parts, const S &text, P isBetween);
template <typename S, typename T>
bool starts_with(const S &text, const T &with);
template <typename S, typename O> O hex(const S &text, O out);
template <typename S> S hex(const S &text);
} // namespace algorithm
using algorithm::join;
using algorithm::split;
using algorithm::starts_with;
using algorithm::to_upper_copy;
using algorithm::trim_copy;
template <typename T, typename S> T lexical_cast(const S &value);
template <typename C> struct basic_format {
  explicit basic_format(const C *text);
  template <typename T> basic_format &operator%(const T &value);
  std::basic_string<C> str() const;
};
using format = basic_format<char>;
template <typename C> std::basic_string<C> str(const basic_format<C> &format);
template <typename C, typename T = std::char_traits<C>>
struct basic_string_view {
  basic_string_view(const C *text);
  basic_string_view(const std::basic_string<C> &text);
  const C *data() const;
  basic_string_view substr(size_t from, size_t count) const;
  std::basic_string<C> to_string() const;
  size_t size() const;
};
using string_view = basic_string_view<char>;
template <typename T> struct optional {
  optional(const T &value);
  const T &get() const;
  const T &operator*() const;
  const T *operator->() const;
  const T &value_or(const T &other) const;
  bool is_initialized() const;
};
template <typename T> struct shared_ptr {
  shared_ptr(T *object);
  T &operator*() const;
  T *operator->() const;
};
struct any {
  template <typename T> any(const T &value);
};
template <typename T> T any_cast(const any &value);
namespace filesystem {
struct path {
  path(const char *text);
  path &operator/=(const std::string &text);
  const char *c_str() const;
};
} // namespace filesystem
} // namespace boost

#endif
