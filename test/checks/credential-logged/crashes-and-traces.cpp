// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// What goes out with a crash report or an event of Windows.

namespace crashpad {
template <unsigned Length> class StringAnnotation {
public:
  void Set(const char *value);
};
template <unsigned Key, unsigned Value, unsigned Entries> class TSimpleStringDictionary {
public:
  void SetKeyValue(const char *key, const char *value);
};
using SimpleStringDictionary = TSimpleStringDictionary<256, 256, 64>;
}
void annotate(crashpad::StringAnnotation<64> &annotation, crashpad::SimpleStringDictionary &all, const char *sessionToken, const char *password, const char *version) {
  annotation.Set(sessionToken);             // EXPECT: token 'sessionToken' is logged in the clear by 'Set'
  all.SetKeyValue("last-login", password);  // EXPECT: password 'password' is logged in the clear by 'SetKeyValue'
  all.SetKeyValue("version", version);
}

// As the macros of TraceLoggingProvider.h are built, in C++ and in C.
struct Descriptor { const void *Ptr; };
template <typename T> struct _tlgWrapSz { _tlgWrapSz(const T *text); };
template <typename... Parts> void _tlgWrite(const void *provider, const char *name, const Parts &...parts);
extern "C" void _tlgCreate1Sz_char(Descriptor *descriptor, const char *text);
#define TraceLoggingString(value, name) _tlgWrapSz<char>(value)
#define TraceLoggingWrite(provider, name, ...) _tlgWrite(provider, name, __VA_ARGS__)
void trace(const void *provider, const char *password, const char *user, Descriptor *descriptor) {
  TraceLoggingWrite(provider, "Login", TraceLoggingString(user, "user"), TraceLoggingString(password, "pw")); // EXPECT: password 'password' is logged in the clear by '_tlgWrapSz'
  TraceLoggingWrite(provider, "Login", TraceLoggingString(user, "user"));
  _tlgCreate1Sz_char(descriptor, password); // EXPECT: password 'password' is logged in the clear by '_tlgCreate1Sz_char'
}
