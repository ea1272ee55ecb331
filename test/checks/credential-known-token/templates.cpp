// RUN: %check_hosts %s -- -std=c++20
// A token in a template is told once, whether or how often it is instantiated.

template <typename T> T never() {
  return "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
}
template <typename T> struct Twice {
  const char *text = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
  static const char *get() { return "AK" "IATLJEV5V" "NRZSTAQBT"; } // EXPECT: AWS access key ID, its checksum or structure is valid
};
const char *one = Twice<int>().text, *two = Twice<char>().text, *three = Twice<int>::get(), *four = Twice<char>::get();
