// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -isystem %S/../Inputs
// Header texts in Objective-C's literals are told once each: alone, in pieces, through variables and macros, in dictionaries.

#include <foundation.h>

NSString *basic = @"Basic YXBwOmNvcnJlY3QtSG9yc2U3"; // EXPECT: hardcoded password in a Basic authorization header
NSString *const line = @"Authorization: Basic YXBwOmNvcnJlY3QtSG9yc2U3"; // EXPECT: hardcoded password in a Basic authorization header
NSDictionary *headers() {
  return @{@"Authorization" : @"Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"}; // EXPECT: hardcoded token in a Bearer authorization header
}
#define HEADER @"Basic YXBwOmNvcnJlY3QtSG9yc2U3" // NOTE: the literal stands here

void messages(NSMutableURLRequest *request) {
  NSString *value = @"Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"; // NOTE: the literal stands here NOTE: 'value' is initialised here
  [request setValue:value forHTTPHeaderField:@"Authorization"]; // EXPECT: hardcoded token in a Bearer authorization header
  [request setValue:HEADER forHTTPHeaderField:@"Authorization"]; // EXPECT: hardcoded password in a Basic authorization header
  [request setValue:@"u8Rk2mVq94ZtLw1xHc7BpY3nGs6J" forHTTPHeaderField:@"X-Api-Key"]; // EXPECT: hardcoded token in the value of a header
  [request setValue:@"Basic " @"YXBwOmNvcnJlY3QtSG9yc2U3" forHTTPHeaderField:@"Authorization"]; // EXPECT: hardcoded password in a Basic authorization header
  [request setValue:(@"Basic YXBwOmNvcnJlY3QtSG9yc2U3") forHTTPHeaderField:@"Authorization"]; // EXPECT: hardcoded password in a Basic authorization header
  // Near misses: the scheme alone, and another header.
  [request setValue:@"Bearer " forHTTPHeaderField:@"Authorization"];
  [request setValue:@"u8Rk2mVq94ZtLw1xHc7BpY3nGs6J" forHTTPHeaderField:@"X-Request-Id"];
}
