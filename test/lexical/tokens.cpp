// RUN: %python %S/Inputs/compare.py %credtidy %s
// Tokens by their format, in one literal or in pieces, with no name that says what they are.
const char *text1 = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT[known-token]: GitHub personal access token (classic), its checksum or structure is valid
const char *text4 = "AK" "IATLJEV5V" "NRZSTAQBT"; // EXPECT[known-token]: AWS access key ID, its checksum or structure is valid
const wchar_t *wide = L"gh" L"p_dV6AH6f" L"TQRyS5ihW" L"aVm9ovYIL" L"gEmAg0okN" L"A7"; // EXPECT[known-token]: GitHub personal access token (classic), its checksum or structure is valid
const char16_t *sixteen = u"gh" u"p_dV6AH6f" u"TQRyS5ihW" u"aVm9ovYIL" u"gEmAg0okN" u"A7"; // EXPECT[known-token]: GitHub personal access token (classic), its checksum or structure is valid
  call("gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"); // EXPECT[known-token]: GitHub personal access token (classic), its checksum or structure is valid
char array[] = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT[known-token]: GitHub personal access token (classic), its checksum or structure is valid
#if 0
const char *leftOut = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT[known-token]: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid
const char *brokenLeftOut = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A8";
#endif
