// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -fblocks -std=c++20 -isystem %S/../Inputs
// Literals of Objective-C and Core Foundation: variables, properties, methods, dictionaries.

#include <core-foundation.h>
#include <foundation.h>

NSString *const constantPassword = @"correct-Horse7"; // EXPECT: hardcoded password in constant 'constantPassword'
static NSString *staticPassword = @"correct-Horse7"; // EXPECT: hardcoded password in variable 'staticPassword'
NSString *joinedPassword = @"correct" @"-Horse7"; // EXPECT: hardcoded password in variable 'joinedPassword'
#define APP_PASSWORD @"correct-Horse7" // EXPECT: hardcoded password in macro 'APP_PASSWORD'
#define CF_PASSWORD CFSTR("correct-Horse7") // EXPECT: hardcoded password in macro 'CF_PASSWORD'
NSString *macroPassword = APP_PASSWORD;

NSString *const constantTitle = @"correct-Horse7";
CFStringRef cfTitle = CFSTR("correct-Horse7");
CFStringRef cfEmptyPassword = CFSTR("");
NSString *emptyPassword = @"";
NSString *namedPassword = @"password";
NSString *nilPassword = nil;
#define APP_TITLE @"correct-Horse7"

@interface Account : NSObject {
  NSString *_secret;
  NSString *_label;
}
@property(nonatomic, copy) NSString *password;
@property(nonatomic, copy) NSString *title;
+ (NSString *)apiKey;
- (NSString *)name;
- (NSString *)token;
@end

@implementation Account
+ (NSString *)apiKey {
  return @"u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded API key in the result of 'apiKey'
}
- (NSString *)token {
  return @"u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded token in the result of 'token'
}
- (NSString *)name {
  return @"correct-Horse7";
}
- (instancetype)init {
  self.password = @"correct-Horse7"; // EXPECT: hardcoded password in 'password'
  _password = @"battery-Staple9"; // EXPECT: hardcoded password in '_password'
  _secret = @"u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded secret in '_secret'
  _label = @"u8Rk2mVq94ZtLw1xHc7B";
  self.title = @"correct-Horse7";
  return self;
}
@end

void entries(Account *account, NSString *asked) {
  NSDictionary *settings = @{
    @"user" : @"correct-Horse7",
    @"password" : @"correct-Horse7", // EXPECT: hardcoded password in entry 'password'
    @"token" : @"",
    @"title" : @"correct-Horse7",
  };
  account.password = @"correct-Horse7"; // EXPECT: hardcoded password in 'password'
  account.password = asked;
  account.password = @"";
  account.title = @"correct-Horse7";
  NSString *password = settings[@"password"] ?: @"correct-Horse7"; // EXPECT: hardcoded password in variable 'password'
  NSString *title = settings[@"title"] ?: @"correct-Horse7";
  NSString *builtPassword = [NSString stringWithUTF8String:"correct-Horse7"]; // EXPECT: hardcoded password in variable 'builtPassword'
  NSString *(^blockPassword)(void) = ^NSString * { return @"correct-Horse7"; }; // EXPECT: hardcoded password in the result of 'blockPassword'
  NSString *(^blockTitle)(void) = ^NSString * { return @"correct-Horse7"; };
}
