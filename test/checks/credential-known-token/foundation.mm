// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -isystem %S/../Inputs
// Tokens in Objective-C's literals.

#include <foundation.h>

NSString *text = @"gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
NSDictionary *settings() {
  return @{
    @"endpoint" : @"https://api.example.org",
    @"value" : @"AK" "IATLJEV5V" "NRZSTAQBT" // EXPECT: AWS access key ID, its checksum or structure is valid
  };
}
