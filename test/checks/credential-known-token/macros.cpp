// RUN: %check_hosts %s -- -std=c++20
// A token in a macro is told where it stands, also where it is put together from several.

#define ENDPOINT "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7" // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
#define PREFIX "gh" "p_" // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
#define REST "dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"
#define WHOLE PREFIX REST
#define OTHER "gh" "p_"
#define STRINGIZE(x) #x

const char *notYet = OTHER;
const char *joined = STRINGIZE(gh) "p_" "token";
