// RUN: %check_hosts %s --option credential-known-token.ReportUnverified=true -- -std=c++20
// With the option, what has the form but not the checksum is told as that.

const char *wrong = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A6"; // EXPECT: GitHub personal access token (classic), its checksum or structure is not valid
const char *right = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
const char *unprovable = "AI" "zaziqJYHh" "CQ-HTkYdk" "Hu99sp_nX" "hbH8mq5My" "7"; // EXPECT: Google API key
const char *shorter = "gh" "p_dV6AH6f" "TQRyS5ihW";
