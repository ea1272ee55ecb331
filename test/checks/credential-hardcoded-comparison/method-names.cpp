// RUN: %check_hosts %s -- -std=c++20
// Methods of the project's own string class in another way to write names, as CString and wxString have.

struct Text {
  int Compare(const char *other) const;
  int CompareNoCase(const char *other) const;
  bool IsSameAs(const char *other) const;
  bool Equals(const char *other) const;
};

bool accepted(const Text &password, const Text &user) {
  return password.Compare("correct-Horse7") == 0 || // EXPECT: 'password' is compared with a hardcoded password
         password.CompareNoCase("correct-Horse7") == 0 || // EXPECT: 'password' is compared with a hardcoded password
         password.Equals("correct-Horse7") || // EXPECT: 'password' is compared with a hardcoded password
         user.Compare("correct-Horse7") == 0 || user.Equals("correct-Horse7");
}
