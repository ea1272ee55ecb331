// RUN: %check_hosts %s -- -std=c17
// The same in C.

static const char text[] = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
struct settings {
  const char *endpoint;
  const char *value;
};
static const struct settings defaults[] = {
    {.endpoint = "https://api.example.org", .value = "AK" "IATLJEV5V" "NRZSTAQBT"}, // EXPECT: AWS access key ID, its checksum or structure is valid
    {.endpoint = "https://api.example.org", .value = ""}};
const void *all[] = {text, defaults};
