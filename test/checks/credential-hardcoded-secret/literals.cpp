// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Every kind of string literal, alone, side by side and added up.

#include <standard.h>

const char *const plainPassword = "correct-Horse7"; // EXPECT: hardcoded password in constant 'plainPassword'
static const char sizedPassword[32] = "correct-Horse7"; // EXPECT: hardcoded password in constant 'sizedPassword'
constexpr const char *constexprPassword = "correct-Horse7"; // EXPECT: hardcoded password in constant 'constexprPassword'
constexpr char constexprArrayPassword[] = "correct-Horse7"; // EXPECT: hardcoded password in constant 'constexprArrayPassword'
constexpr std::string_view viewPassword = "correct-Horse7"; // EXPECT: hardcoded password in constant 'viewPassword'
constexpr std::string_view bracedPassword{"correct-Horse7", 14}; // EXPECT: hardcoded password in constant 'bracedPassword'
std::string_view roundPassword("correct-Horse7"); // EXPECT: hardcoded password in variable 'roundPassword'
constexpr auto autoPassword = "correct-Horse7"; // EXPECT: hardcoded password in constant 'autoPassword'
auto madePassword = std::string("correct-Horse7"); // EXPECT: hardcoded password in variable 'madePassword'
auto listPassword = std::string{"correct-Horse7"}; // EXPECT: hardcoded password in variable 'listPassword'
const auto &boundPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'boundPassword'
const char *castPassword = static_cast<const char *>("correct-Horse7"); // EXPECT: hardcoded password in variable 'castPassword'
const unsigned char *bytesPassword = (const unsigned char *)"correct-Horse7"; // EXPECT: hardcoded password in variable 'bytesPassword'
constinit const char *initPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'initPassword'
inline const std::string inlinePassword = "correct-Horse7"; // EXPECT: hardcoded password in constant 'inlinePassword'
thread_local std::string threadPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'threadPassword'

using namespace std::literals;
auto stringPassword = "correct-Horse7"s; // EXPECT: hardcoded password in variable 'stringPassword'
constexpr auto suffixPassword = "correct-Horse7"sv; // EXPECT: hardcoded password in constant 'suffixPassword'

// Encodings.
const wchar_t *widePassword = L"correct-Horse7"; // EXPECT: hardcoded password in variable 'widePassword'
std::wstring wideStringPassword = L"correct-Horse7"; // EXPECT: hardcoded password in variable 'wideStringPassword'
const char8_t *utf8Password = u8"correct-Horse7"; // EXPECT: hardcoded password in variable 'utf8Password'
const char16_t *utf16Password = u"correct-Horse7"; // EXPECT: hardcoded password in variable 'utf16Password'
std::u16string utf16StringPassword = u"correct-Horse7"; // EXPECT: hardcoded password in variable 'utf16StringPassword'
const char32_t *utf32Password = U"correct-Horse7"; // EXPECT: hardcoded password in variable 'utf32Password'
const char *rawPassword = R"(correct-Horse7)"; // EXPECT: hardcoded password in variable 'rawPassword'
const char *delimitedPassword = R"x(correct-"Horse7)x"; // EXPECT: hardcoded password in variable 'delimitedPassword'
const wchar_t *rawWidePassword = LR"(correct-Horse7)"; // EXPECT: hardcoded password in variable 'rawWidePassword'
const char *hexPassword = "\x63orrect\x2d\x48orse7"; // EXPECT: hardcoded password in variable 'hexPassword'
const char *octalPassword = "\143orrect\055\110orse7"; // EXPECT: hardcoded password in variable 'octalPassword'
const char *unicodePassword = "correct-H\u00f6rse7"; // EXPECT: hardcoded password in variable 'unicodePassword'

// Pieces.
const char *piecedPassword = "correct" "-Horse7"; // EXPECT: hardcoded password in variable 'piecedPassword'
const char *linesPassword = "corr" // EXPECT@+0: hardcoded password in variable 'linesPassword'
                            "ect-"
                            "Horse7";
std::string sumPassword = std::string("correct") + "-Horse7"; // EXPECT: hardcoded password in variable 'sumPassword'
std::string longSumPassword = std::string("corr") + "ect-" + "Horse" + "7"; // EXPECT: hardcoded password in variable 'longSumPassword'
std::string turnedSumPassword = "correct" + std::string("-Horse7"); // EXPECT: hardcoded password in variable 'turnedSumPassword'
std::string suffixSumPassword = "correct"s + "-Horse7"s; // EXPECT: hardcoded password in variable 'suffixSumPassword'

// Choices between literals, and other kinds than a password.
extern bool production;
const char *choicePassword = production ? "correct-Horse7" : "battery-Staple9"; // EXPECT: hardcoded password in variable 'choicePassword'
const char *accessToken = "u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded token in variable 'accessToken'
const char *apiKey = "u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded API key in variable 'apiKey'
const char *clientSecret = "u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded secret in variable 'clientSecret'
const char *passphrase = "correct horse battery 7"; // EXPECT: hardcoded passphrase in variable 'passphrase'

// Near misses: the same forms, under a name that is no credential's.
const char *const plainCaption = "correct-Horse7";
constexpr std::string_view viewPasswordCaption = "correct-Horse7";
constexpr auto passwordFile = "correct-Horse7";
auto passwordPrompt = "Enter the password: "s;
const wchar_t *wideCaption = L"correct-Horse7";
const char16_t *passwordHint = u"correct-Horse7";
const char *rawText = R"(correct-Horse7)";
const char *hexText = "\x63orrect\x2d\x48orse7";
const char *splitText = "correct" "-Horse7";
std::string sumText = std::string("correct") + "-Horse7";

// Near misses: the same names, and nothing worth a word in them.
const char *const noPassword = nullptr;
constexpr std::string_view unsetPassword = "";
std::string namedPassword = "password";
const wchar_t *emptyWidePassword = L"";
const char *maskedPassword = "********";
const char *askedPassword = "Enter your password";
std::string fieldPassword("db.password");
std::string prefixedPassword(const std::string &typed) { return "pw:" + typed; }
