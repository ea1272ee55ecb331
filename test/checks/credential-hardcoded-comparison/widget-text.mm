// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -isystem %S/../Inputs
// What was typed into a field is known by the field's name: the usual login form of iOS.

#include <foundation.h>

@interface LoginController : NSObject
@property(nonatomic) UITextField *passwordField;
@property(nonatomic) UITextField *userField;
@end

BOOL accepted(LoginController *form, UITextField *password) {
  if ([form.passwordField.text isEqualToString:@"correct-Horse7"]) // EXPECT: '{{.*}}' is compared with a hardcoded password
    return 1;
  if ([password.text isEqualToString:@"correct-Horse7"]) // EXPECT: '{{.*}}' is compared with a hardcoded password
    return 1;
  return [form.userField.text isEqualToString:@"correct-Horse7"];
}
