// The strings of Abseil, as far as the tests call them. Read by -isystem.
#ifndef ABSL_STRINGS_H
#define ABSL_STRINGS_H
#include <library.h>

namespace absl {
inline namespace lts_20250127 {
using string_view = std::string_view;
struct AlphaNum {
  AlphaNum(int value);
  AlphaNum(const char *text);
  AlphaNum(string_view text);
  template <typename A>
  AlphaNum(const std::basic_string<char, std::char_traits<char>, A> &text);
};
std::string StrCat(const AlphaNum &a, const AlphaNum &b);
std::string StrCat(const AlphaNum &a, const AlphaNum &b, const AlphaNum &c);
void StrAppend(std::string *to, const AlphaNum &a);
void StrAppend(std::string *to, const AlphaNum &a, const AlphaNum &b);
template <typename... Args>
std::string StrFormat(const char *format, const Args &...args);
template <typename... Args>
void StrAppendFormat(std::string *to, const char *format, const Args &...args);
namespace substitute_internal {
struct Arg {
  Arg(const char *text);
  Arg(const std::string &text);
};
} // namespace substitute_internal
std::string Substitute(string_view format,
                       const substitute_internal::Arg &first);
std::string Substitute(string_view format,
                       const substitute_internal::Arg &first,
                       const substitute_internal::Arg &second);
template <typename Range>
std::string StrJoin(const Range &range, string_view between);
string_view StripPrefix(string_view text, string_view prefix);
string_view StripAsciiWhitespace(string_view text);
std::string AsciiStrToUpper(string_view text);
std::string Base64Escape(string_view text);
std::string BytesToHexString(string_view text);
std::string CEscape(string_view text);
std::string StrReplaceAll(
    string_view text,
    std::initializer_list<std::pair<string_view, string_view>> replacements);
bool StartsWith(string_view text, string_view prefix);
struct Cord {
  explicit Cord(string_view text);
  void Append(string_view text);
  string_view Flatten();
  size_t size() const;
};
template <typename T> struct StatusOr {
  StatusOr(const T &value);
  const T &value() const;
  const T &operator*() const;
  const T *operator->() const;
  bool ok() const;
};
template <typename T> struct Span {
  Span(T *data, size_t size);
  T *data() const;
  size_t size() const;
};
template <typename K, typename V> struct flat_hash_map {
  V &operator[](const K &key);
};
} // namespace lts_20250127
} // namespace absl

#endif
