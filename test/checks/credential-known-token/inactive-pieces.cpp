// RUN: %check_hosts %s --checks -*,credential-known-token,credential-hardcoded-secret -- -std=c++20
// Tokens in code that the preprocessor leaves out, which show when the pieces of a text are put together.

#if 0
const char *first = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7";
// EXPECT@-1: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid
const char *lines = "gh"
    "p_dV6AH6fTQR" // a comment between
    "yS5ihWaVm9ovYILgEmAg0okNA7";
// EXPECT@-3: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid
const char *escaped = "ghp_dV6AH6fTQ\x52yS5ihWaVm9ovYILgEmAg0okNA7";
// EXPECT@-1: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid
void later() { call("AK" "IATLJEV5V" "NRZSTAQBT"); }
// EXPECT@-1: AWS access key ID in a comment or inactive code, its checksum or structure is valid
// A name of its own does not make it somebody else's.
const char *apiToken = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7";
// EXPECT@-1: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid
#endif

#ifdef NEVER_DEFINED
const char *other = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7";
// EXPECT@-1: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid
#else
const char *active = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7";
// EXPECT@-1: GitHub personal access token (classic), its checksum or structure is valid
#endif

#if 0
// Near misses: not a token, and one that is let be.
const char *short1 = "gh" "p_dV6AH6f" "TQRyS5ihW";
const char *wrong = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A8";
const char *two[] = {"gh", "p_dV6AH6fTQRyS5ihWaVm9ovYILgEmAg0okNA7"};
const char *hushed = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // NOLINT(credential-known-token)
const char *allowed = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // credtidy:allow(known-token): a sample
#endif
