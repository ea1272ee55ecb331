// The part of the standard library that the tests use, declared and not
// included, so that a test says the same on every machine. Read by -isystem.
#ifndef STANDARD_H
#define STANDARD_H

typedef __SIZE_TYPE__ size_t;

extern "C" {
int strcmp(const char *s1, const char *s2);
int strncmp(const char *s1, const char *s2, size_t n);
int strcasecmp(const char *s1, const char *s2);
int memcmp(const void *s1, const void *s2, size_t n);
char *strcpy(char *dest, const char *src);
char *strncpy(char *dest, const char *src, size_t n);
char *strcat(char *dest, const char *src);
wchar_t *wcscpy(wchar_t *dest, const wchar_t *src);
int sprintf(char *str, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void *memcpy(void *dest, const void *src, size_t n);
void *memset(void *s, int c, size_t n);
size_t strlen(const char *s);
char *getenv(const char *name);
int printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
int snprintf(char *str, size_t size, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
}

namespace std {
template <typename C> struct char_traits {};
template <typename T> struct allocator {};
template <typename T> struct initializer_list {
  const T *Begin;
  size_t Length;
};

template <typename C, typename T = char_traits<C>> struct basic_string_view {
  constexpr basic_string_view() : Begin(nullptr), Length(0) {}
  constexpr basic_string_view(const C *s) : Begin(s), Length(0) {}
  constexpr basic_string_view(const C *s, size_t count)
      : Begin(s), Length(count) {}
  constexpr const C *data() const { return Begin; }
  constexpr size_t size() const { return Length; }
  constexpr basic_string_view substr(size_t pos, size_t count) const {
    return basic_string_view(Begin + pos, count);
  }
  void remove_prefix(size_t count);
  int compare(basic_string_view v) const;
  int compare(size_t pos, size_t count, basic_string_view v) const;
  bool starts_with(basic_string_view v) const;
  const C *Begin;
  size_t Length;
};

template <typename C, typename T = char_traits<C>, typename A = allocator<C>>
struct basic_string {
  basic_string();
  basic_string(const C *s, const A &a = A());
  basic_string(const C *s, size_t count, const A &a = A());
  basic_string(size_t count, C ch, const A &a = A());
  basic_string(initializer_list<C> list, const A &a = A());
  explicit basic_string(basic_string_view<C, T> view);
  basic_string(const basic_string &other);
  basic_string(basic_string &&other);
  ~basic_string();
  basic_string &operator=(const basic_string &other);
  basic_string &operator=(basic_string &&other);
  basic_string &operator=(const C *s);
  basic_string &operator+=(const basic_string &other);
  basic_string &operator+=(const C *s);
  basic_string &operator+=(C ch);
  basic_string &assign(const C *s);
  basic_string &append(const C *s);
  basic_string &append(const basic_string &other);
  basic_string &insert(size_t pos, const C *s);
  basic_string &replace(size_t pos, size_t count, const basic_string &other);
  void swap(basic_string &other);
  size_t copy(C *to, size_t count, size_t pos = 0) const;
  size_t find(const C *s) const;
  void push_back(C ch);
  void clear();
  void reserve(size_t n);
  void resize(size_t n);
  C *begin();
  C *end();
  const C *begin() const;
  const C *end() const;
  C *data();
  C &operator[](size_t i);
  const C *c_str() const;
  const C *data() const;
  size_t size() const;
  bool empty() const;
  basic_string substr(size_t pos, size_t count) const;
  int compare(const C *s) const;
  int compare(const basic_string &other) const;
  int compare(size_t pos, size_t count, const C *s) const;
  bool starts_with(const C *s) const;
  operator basic_string_view<C, T>() const;
};

using string = basic_string<char>;
using wstring = basic_string<wchar_t>;
using u8string = basic_string<char8_t>;
using u16string = basic_string<char16_t>;
using u32string = basic_string<char32_t>;
using string_view = basic_string_view<char>;
using wstring_view = basic_string_view<wchar_t>;

template <typename C, typename T, typename A>
basic_string<C, T, A> operator+(const basic_string<C, T, A> &lhs,
                                const basic_string<C, T, A> &rhs);
template <typename C, typename T, typename A>
basic_string<C, T, A> operator+(const basic_string<C, T, A> &lhs, const C *rhs);
template <typename C, typename T, typename A>
basic_string<C, T, A> operator+(const C *lhs, const basic_string<C, T, A> &rhs);
// As in C++20: `!=` and the reversed order come from rewriting.
template <typename C, typename T, typename A>
bool operator==(const basic_string<C, T, A> &lhs,
                const basic_string<C, T, A> &rhs);
template <typename C, typename T, typename A>
bool operator==(const basic_string<C, T, A> &lhs, const C *rhs);
template <typename T> struct type_identity {
  using type = T;
};
template <typename C, typename T>
constexpr bool
operator==(basic_string_view<C, T> lhs,
           typename type_identity<basic_string_view<C, T>>::type rhs) {
  return lhs.Begin == rhs.Begin;
}

inline namespace literals {
string operator""s(const char *s, size_t count);
constexpr string_view operator""sv(const char *s, size_t count) {
  return string_view(s, count);
}
} // namespace literals

template <typename T> struct remove_reference {
  using type = T;
};
template <typename T> struct remove_reference<T &> {
  using type = T;
};
template <typename T> struct remove_reference<T &&> {
  using type = T;
};
template <typename T>
constexpr typename remove_reference<T>::type &&move(T &&t) noexcept {
  return static_cast<typename remove_reference<T>::type &&>(t);
}
template <typename T>
constexpr T &&forward(typename remove_reference<T>::type &t) noexcept {
  return static_cast<T &&>(t);
}

template <typename T> struct unique_ptr {
  explicit unique_ptr(T *p);
  T *operator->() const;
  T &operator*() const;
};
template <typename T, typename... Args>
unique_ptr<T> make_unique(Args &&...args) {
  return unique_ptr<T>(new T(forward<Args>(args)...));
}
template <typename T> struct shared_ptr {
  explicit shared_ptr(T *p);
  T *operator->() const;
  T &operator*() const;
};
template <typename T, typename... Args>
shared_ptr<T> make_shared(Args &&...args) {
  return shared_ptr<T>(new T(forward<Args>(args)...));
}

template <typename T, typename A = allocator<T>> struct vector {
  vector();
  vector(size_t n);
  vector(initializer_list<T> list);
  vector(const vector &other);
  ~vector();
  template <typename... Args> T &emplace_back(Args &&...args) {
    return *new T(forward<Args>(args)...);
  }
  void push_back(const T &value);
  T *insert(T *where, const T &value);
  T &front() const;
  T &back() const;
  T &at(size_t index) const;
  T *data();
  T *begin() const;
  T *end() const;
  T &operator[](size_t index) const;
  size_t size() const;
};

template <typename I, typename T> void fill(I first, I last, const T &value);

template <typename T> struct optional {
  optional();
  optional(const T &value);
  const T &operator*() const;
  const T *operator->() const;
  bool has_value() const;
  const T &value() const;
  template <typename U> T value_or(U &&fallback) const;
};

template <typename T, size_t N> struct array {
  T Elements[N];
  T *data();
  T &operator[](size_t index);
};

template <typename K, typename V> struct pair {
  pair(const K &first, const V &second);
  template <typename A, typename B> pair(A &&first, B &&second);
  template <typename A, typename B> pair(const pair<A, B> &other);
  K first;
  V second;
};
template <typename K, typename V> pair<K, V> make_pair(K first, V second);

template <typename K, typename V> struct map {
  map();
  map(initializer_list<pair<const K, V>> list);
  V &operator[](const K &key);
  V &at(const K &key);
  void insert(const pair<const K, V> &value);
  void insert(initializer_list<pair<const K, V>> list);
  template <typename... Args> void emplace(Args &&...args);
  template <typename... Args> void try_emplace(const K &key, Args &&...args);
  template <typename T> void insert_or_assign(const K &key, T &&value);
};
template <typename K, typename V> struct unordered_map : map<K, V> {
  using map<K, V>::map;
};
} // namespace std

#endif
