// RUN: %check_hosts %s --without-notes -- -fobjc-arc -fobjc-runtime=macosx-13 -isystem %S/../Inputs
// NSLog, exceptions, and the unified log, which hides what is not called public.

#include <foundation.h>
#include <logging.h>

extern "C" void NSLog(NSString *format, ...);
@interface NSException : NSObject
+ (void)raise:(NSString *)name format:(NSString *)format, ...;
@end
@interface Account : NSObject
@property(nonatomic, copy) NSString *user;
@property(nonatomic, copy) NSString *password;
@end

void logged(NSString *user, NSString *password, Account *account) {
  NSLog(@"login %@ with %@", user, password); // EXPECT: password 'password' is logged in the clear by 'NSLog'
  NSLog(@"login %@ of %lu", user, (unsigned long)[password length]);
  NSLog(@"login %p", password);
  NSLog(@"%@", account.password); // EXPECT: password 'password' is logged in the clear by 'NSLog'
  NSLog(@"%@", account.user);
  NSString *line = [NSString stringWithFormat:@"password=%@", password];
  NSLog(@"%@", line); // EXPECT: password 'password' is logged in the clear by 'NSLog'
  NSString *other = [NSString stringWithFormat:@"user=%@", user];
  NSLog(@"%@", other);
  if (user == nil)
    [NSException raise:@"Login" format:@"wrong password %@", password]; // EXPECT: password 'password' is logged in the clear by 'raise:format:'
}

void field(UITextField *passwordField, UITextField *nameField) {
  NSLog(@"%@", passwordField.text); // EXPECT: password 'passwordField.text' is logged in the clear by 'NSLog'
  NSLog(@"%@", nameField.text);
}

void unified(os_log_t log, const char *user, const char *password) {
  os_log(log, "login with %{public}s", password); // EXPECT: password 'password' is logged in the clear by '__builtin_os_log_format'
  os_log_error(log, "%{public}s %{public}s", user, password); // EXPECT: password 'password' is logged in the clear by '__builtin_os_log_format'
  os_log(log, "login with %{private}s", password);
  os_log(log, "login with %{private, mask.hash}s", password);
  os_log(log, "login with %{sensitive}s", password);
  os_log(log, "login of %{public}s with %s", user, password);
  os_log(log, "login of %{public}s", user);
}
