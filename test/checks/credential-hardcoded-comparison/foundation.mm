// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -isystem %S/../Inputs
// Comparisons by message.

#include <foundation.h>

@interface Form : NSObject
@property(nonatomic, copy) NSString *password;
@property(nonatomic, copy) NSString *user;
@end

BOOL isRight(NSString *password, NSString *user, Form *form) {
  if ([password isEqualToString:@"correct-Horse7"]) // EXPECT: 'password' is compared with a hardcoded password
    return 1;
  if ([@"correct-Horse7" isEqualToString:password]) // EXPECT: 'password' is compared with a hardcoded password
    return 1;
  if ([form.password isEqualToString:@"correct-Horse7"]) // EXPECT: 'password' is compared with a hardcoded password
    return 1;
  if ([[form password] isEqualToString:@"correct-Horse7"]) // EXPECT: 'password' is compared with a hardcoded password
    return 1;
  if ([password isEqual:@"correct-Horse7"]) // EXPECT: 'password' is compared with a hardcoded password
    return 1;
  if ([password compare:@"correct-Horse7"] == 0) // EXPECT: 'password' is compared with a hardcoded password
    return 1;
  return [user isEqualToString:@"correct-Horse7"] || [form.user isEqualToString:@"correct-Horse7"] ||
         [password isEqualToString:@""] || [password isEqualToString:user];
}
