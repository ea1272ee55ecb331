// RUN: %check_hosts %s -- -xobjective-c -fobjc-runtime=ios -fobjc-arc -isystem %S/../Inputs
// The same in Objective-C without C++.

#include <foundation.h>

#define APP_PASSWORD @"correct-Horse7" // EXPECT: hardcoded password in macro 'APP_PASSWORD'
#define APP_TITLE @"correct-Horse7"
NSString *const kAppPassword = @"correct-Horse7"; // EXPECT: hardcoded password in constant 'kAppPassword'
NSString *const kAppTitle = @"correct-Horse7";
NSString *appPassword = APP_PASSWORD;

@interface Account : NSObject
@property(nonatomic, copy) NSString *password;
@property(nonatomic, copy) NSString *title;
- (NSString *)apiKey;
- (NSString *)name;
@end

@implementation Account
- (NSString *)apiKey {
  return @"u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded API key in the result of 'apiKey'
}
- (NSString *)name {
  return @"u8Rk2mVq94ZtLw1xHc7B";
}
- (void)set:(NSString *)asked {
  self.password = @"correct-Horse7"; // EXPECT: hardcoded password in 'password'
  self.password = asked ?: @"battery-Staple9"; // EXPECT: hardcoded password in 'password'
  self.password = asked.length ? asked : @"tr0ub-Adour3"; // EXPECT: hardcoded password in 'password'
  self.title = @"correct-Horse7";
  self.title = asked ?: @"correct-Horse7";
  self.password = asked;
  NSDictionary *settings = @{
    @"user" : @"correct-Horse7",
    @"password" : @"correct-Horse7", // EXPECT: hardcoded password in entry 'password'
    @"secret" : asked,
  };
  NSString *boxedPassword = @("correct-Horse7"); // EXPECT: hardcoded password in variable 'boxedPassword'
  NSString *boxedTitle = @("correct-Horse7");
}
@end

NSString *getPassword(void) { return @"correct-Horse7"; } // EXPECT: hardcoded password in the result of 'getPassword'
NSString *getTitle(void) { return @"correct-Horse7"; }
NSString *emptyPassword(void) { return @""; }
