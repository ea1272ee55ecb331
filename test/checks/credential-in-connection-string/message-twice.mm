// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -isystem %S/../Inputs
// The value of a header, given in a message, is told once.

#include <foundation.h>

void headers(NSMutableURLRequest *request, NSString *given) {
  [request setValue:@"Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J" forHTTPHeaderField:@"Authorization"]; // EXPECT: hardcoded token in a Bearer authorization header
  [request setValue:@"Basic YXBwOmNvcnJlY3QtSG9yc2U3" forHTTPHeaderField:@"Authorization"]; // EXPECT: hardcoded password in a Basic authorization header
  [request setValue:given forHTTPHeaderField:@"Authorization"];
  [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
  [request setValue:[NSString stringWithFormat:@"Bearer %@", given] forHTTPHeaderField:@"Authorization"];
}
