// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Tokens of known formats in every sort of literal; the names say nothing.

#include <standard.h>

const char *text1 = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
const char *text2 = "np" "m_iHfzPYF" "KLscx8uDK" "gVN2M4IX9" "0sGnc0f90" "4Y"; // EXPECT: npm {{.*}}, its checksum or structure is valid
const char *text3 = "gl" "sa_1ZoNRj" "bL1Rziqh7" "UQkd8xoph" "ri9w2SAZ_" "f4acdac5"; // EXPECT: Grafana {{.*}}, its checksum or structure is valid
const char *text4 = "AK" "IATLJEV5V" "NRZSTAQBT"; // EXPECT: AWS access key ID, its checksum or structure is valid
const char *text5 = "AI" "zaziqJYHh" "CQ-HTkYdk" "Hu99sp_nX" "hbH8mq5My" "7"; // EXPECT: Google API key
const char *text6 = "xo" "xb-866538" "847208-92" "800996645" "6-r7oEyyb" "uMLSyb8jf" "6Z4z4Brl"; // EXPECT: Slack bot token
const char *text7 = "ey" "JhbGciOiJ" "IUzI1NiIs" "InR5cCI6I" "kpXVCJ9.e" "yJzdWIiOi" "I0NzA5MjQ" // EXPECT: signed JSON Web Token, its checksum or structure is valid
                    "3MTQiLCJp" "YXQiOjE2N" "jkzOTAxND" "h9.uLrYaH" "1ZapkPtfA" "MK9qKDxPb" "dJtIhSwfS" "Hmpf_pV5N" "Y";

// Inside other text, in wide and raw literals, in arrays and arguments.
const char *url = "https://api.example.org/v1?lang=en&token=gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7#top"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
const wchar_t *wide = L"gh" L"p_dV6AH6f" L"TQRyS5ihW" L"aVm9ovYIL" L"gEmAg0okN" L"A7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
const char16_t *sixteen = u"gh" u"p_dV6AH6f" u"TQRyS5ihW" u"aVm9ovYIL" u"gEmAg0okN" u"A7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
const char *raw = R"({"token": "gh)" R"(p_dV6AH6fTQRyS5ihW)" R"(aVm9ovYILgEmAg0okNA7"})"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
const char *list[] = {
    "first",
    "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7", // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
    "last"};
void call(const std::string &label);
void calls() {
  call("gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"); // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
  std::string joined = std::string("gh") + "p_dV6AH6fTQRyS5ihW" + "aVm9ovYILgEmAg0okNA7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
}

// A character array, as text and by its characters.
char array[] = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
const char characters[] = {'g', 'h', 'p', '_', 'd', 'V', '6', 'A', 'H', '6', 'f', 'T', 'Q', 'R', // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
                           'y', 'S', '5', 'i', 'h', 'W', 'a', 'V', 'm', '9', 'o', 'v', 'Y', 'I',
                           'L', 'g', 'E', 'm', 'A', 'g', '0', 'o', 'k', 'N', 'A', '7', '\0'};
