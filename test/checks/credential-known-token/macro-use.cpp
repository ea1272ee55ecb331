// RUN: %check_hosts %s -- -std=c++20
// A token in a macro is told once, where it stands, however often the macro is used.

#define ENDPOINT "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7" // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
const char *first = ENDPOINT;
const char *second = ENDPOINT;
void call(const char *label);
void calls() {
  call(ENDPOINT);
}
