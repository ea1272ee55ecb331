// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -isystem %S/../Inputs
// Connection strings in Objective-C's literals.

#include <foundation.h>

NSString *uri = @"postgres://app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
NSDictionary *settings() {
  return @{
    @"database" : @"host=db.internal user=app password=correct-Horse7", // EXPECT: hardcoded password under 'password' of a connection string
    @"home" : @"https://api.internal:8443/items"
  };
}

// Near misses: headers of no interest, and a template.
void headers(NSMutableURLRequest *request, NSString *given) {
  [request setValue:given forHTTPHeaderField:@"Authorization"];
  [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
  [request setValue:[NSString stringWithFormat:@"Bearer %@", given] forHTTPHeaderField:@"Authorization"];
}
