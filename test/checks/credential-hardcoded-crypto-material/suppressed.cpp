// RUN: %check_hosts %s -- -std=c++20
// The comments that silence a finding, with the check's name and without.

const char *first_aes_key = "k7QvR2mZt9Lw4xHc"; // NOLINT
const char *second_aes_key = "k7QvR2mZt9Lw4xHc"; // NOLINT(credential-hardcoded-crypto-material)
// NOLINTNEXTLINE(credential-hardcoded-crypto-material)
const char *third_aes_key = "k7QvR2mZt9Lw4xHc";
// NOLINTNEXTLINE
const char *fourth_aes_key = "k7QvR2mZt9Lw4xHc";
// NOLINTBEGIN(credential-hardcoded-crypto-material)
const unsigned char fifth_aes_key[] = {0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18,
                                       0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51};
// NOLINTEND(credential-hardcoded-crypto-material)
// NOLINTBEGIN
const char *sixth_aes_key = "k7QvR2mZt9Lw4xHc";
// NOLINTEND

// Not silenced: another check's name.
const char *seventh_aes_key = "k7QvR2mZt9Lw4xHc"; // NOLINT(credential-hardcoded-secret) EXPECT: hardcoded encryption key in variable 'seventh_aes_key'
