// RUN: %check_hosts %s -- -std=c++20
// Keys in DER, and text that decodes to a token or key from base64 or hex.

// An EC private key.
// EXPECT@+2: private key in DER form
const unsigned char key[] = {
    0x30, 0x31, 0x02, 0x01, 0x01, 0x04, 0x20, 0xf6, 0xa0, 0x44, 0xe2, 0x13, 0xd3, 0x42, 0x63, 0x57, 0xa4,
    0x16, 0x3a, 0x3e, 0xac, 0x7d, 0x2c, 0x1b, 0x00, 0xfe, 0x75, 0xb7, 0x35, 0xd5, 0xf9, 0xaf, 0xaa, 0xae,
    0xdf, 0xce, 0xa9, 0x38, 0xe2, 0xa0, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07};
const char *escaped = "\x30\x31\x02\x01\x01\x04\x20\xf6\xa0\x44\xe2\x13\xd3\x42\x63\x57\xa4" // EXPECT: private key in DER form
                      "\x16\x3a\x3e\xac\x7d\x2c\x1b\x00\xfe\x75\xb7\x35\xd5\xf9\xaf\xaa\xae"
                      "\xdf\xce\xa9\x38\xe2\xa0\x0a\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07";
const char *inHex = "303102" "01010420f6a044e2" "13d3426357a4163a" "3eac7d2c1b00fe75" "b735d5f9afaaaedf" "cea938e2a00a0608" "2a8648ce3d030107"; // EXPECT: private key in DER form in encoded text
const char *inBase64 = "MDE" "CAQEEIPagROI" "T00JjV6QWOj6" "sfSwbAP51tzX" "V+a+qrt/OqTj" "ioAoGCCqGSM4" "9AwEH"; // EXPECT: private key in DER form in encoded text

// A token, decoded.
const char *tokenInBase64 = "dG9r" "ZW49Z2hwX2Jl" "WHRXMUFCSGg3" "OGZ1NWd3V01r" "QzNGWTNmMUw1" "YzBFUnM0SQ=="; // EXPECT: GitHub personal access token (classic) in encoded text, its checksum or structure is valid
const char *tokenInHex = "676870" "5f62655874573141" "4248683738667535" "6777574d6b433346" "593366314c356330" "4552733449"; // EXPECT: GitHub personal access token (classic) in encoded text, its checksum or structure is valid

// Near misses: cut, not a key, not a token.
const unsigned char cut[] = {
    0x30, 0x31, 0x02, 0x01, 0x01, 0x04, 0x20, 0xf6, 0xa0, 0x44, 0xe2, 0x13, 0xd3, 0x42, 0x63, 0x57, 0xa4};
const unsigned char otherSequence[] = {
    0x30, 0x31, 0x30, 0x01, 0x01, 0x04, 0x20, 0xf6, 0xa0, 0x44, 0xe2, 0x13, 0xd3, 0x42, 0x63, 0x57, 0xa4,
    0x16, 0x3a, 0x3e, 0xac, 0x7d, 0x2c, 0x1b, 0x00, 0xfe, 0x75, 0xb7, 0x35, 0xd5, 0xf9, 0xaf, 0xaa, 0xae,
    0xdf, 0xce, 0xa9, 0x38, 0xe2, 0xa0, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07};
const char *digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const char *sentence = "QSBzZW50ZW5jZSB0aGF0IGlzIG5vIHNlY3JldCBhdCBhbGwsIGFuZCBsb25nIGVub3VnaC4=";
