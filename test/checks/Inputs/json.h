// nlohmann/json, RapidJSON and Boost.PropertyTree, as far as the tests use
// them. Read by -isystem, after standard.h.
#ifndef JSON_H
#define JSON_H

namespace nlohmann {
inline namespace json_abi_v3_11_2 {
template <typename String = std::string> struct basic_json {
  basic_json();
  template <typename T> basic_json(T &&value);
  basic_json(std::initializer_list<basic_json> list);
  basic_json(const basic_json &other);
  basic_json &operator=(basic_json other);
  ~basic_json();
  template <typename T> basic_json &operator[](T *key);
  basic_json &operator[](const String &key);
  basic_json &at(const String &key);
  template <typename... Args> void emplace(Args &&...args);
  template <typename T> T value(const String &key, const T &fallback) const;
  String value(const String &key, const char *fallback) const;
};
} // namespace json_abi_v3_11_2
using json = basic_json<>;
} // namespace nlohmann

namespace rapidjson {
template <typename C = char> struct UTF8 {
  typedef C Ch;
};
struct MemoryPoolAllocator {};
template <typename C> struct GenericStringRef {
  template <size_t N>
  GenericStringRef(const C (&str)[N]) : s(str), length(N - 1) {}
  const C *const s;
  const unsigned length;
};
template <typename C> GenericStringRef<C> StringRef(const C *str);
template <typename Encoding, typename Allocator = MemoryPoolAllocator>
struct GenericValue {
  typedef typename Encoding::Ch Ch;
  typedef GenericStringRef<Ch> StringRefType;
  GenericValue();
  explicit GenericValue(StringRefType s);
  GenericValue(const Ch *s, Allocator &allocator);
  GenericValue(const GenericValue &) = delete;
  GenericValue &operator=(GenericValue &rhs);
  GenericValue &operator=(StringRefType str);
  template <typename T> GenericValue &operator[](T *name);
  GenericValue &SetObject();
  GenericValue &SetString(StringRefType s);
  GenericValue &SetString(const Ch *s, Allocator &allocator);
  GenericValue &AddMember(GenericValue &name, GenericValue &value,
                          Allocator &allocator);
  GenericValue &AddMember(StringRefType name, GenericValue &value,
                          Allocator &allocator);
  GenericValue &AddMember(StringRefType name, StringRefType value,
                          Allocator &allocator);
  GenericValue &AddMember(StringRefType name, GenericValue &&value,
                          Allocator &allocator);
};
template <typename Encoding> struct GenericDocument : GenericValue<Encoding> {
  MemoryPoolAllocator &GetAllocator();
};
typedef GenericValue<UTF8<>> Value;
typedef GenericDocument<UTF8<>> Document;
} // namespace rapidjson

namespace boost {
namespace property_tree {
template <typename String> struct string_path {
  string_path(const String &value, char separator = '.');
  string_path(const char *value);
};
template <typename Key, typename Data> struct basic_ptree {
  typedef string_path<Key> path_type;
  template <typename T> basic_ptree &put(const path_type &path, const T &value);
  template <typename T> basic_ptree &add(const path_type &path, const T &value);
  template <typename T> T get(const path_type &path) const;
  template <typename T> T get(const path_type &path, const T &fallback) const;
  template <typename Ch>
  std::basic_string<Ch> get(const path_type &path, const Ch *fallback) const;
};
typedef basic_ptree<std::string, std::string> ptree;
} // namespace property_tree
} // namespace boost

#endif
