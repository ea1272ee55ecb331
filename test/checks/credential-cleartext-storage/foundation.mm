// RUN: %check_hosts %s -- -isystem %S/../Inputs
// NSUserDefaults, and text that is written to a file.

#include <foundation.h>

@interface NSUserDefaults : NSObject
+ (NSUserDefaults *)standardUserDefaults;
- (void)setObject:(id)value forKey:(NSString *)key;
@end

void defaults(NSString *password, NSString *user) {
  [[NSUserDefaults standardUserDefaults] setObject:password forKey:@"password"]; // EXPECT: password 'password' is stored in the clear by 'setObject:forKey:'
  // NOTE@-2: 'password' is a password, going by its name
  [[NSUserDefaults standardUserDefaults] setObject:user forKey:@"user"];
}
