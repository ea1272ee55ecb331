// RUN: %check_hosts %s -- -isystem %S/../Inputs
// Addresses of Objective-C.

#include <foundation.h>

NSString *filled(NSString *first, NSString *second) {
  [NSString stringWithFormat:@"https://shop.net/token?user=%@&password=%@", first, second];
  return [NSString stringWithFormat:@"http://shop.net/token?user=%@&password=%@", first, second]; // EXPECT: password is sent in the clear in the query of an http address
}
