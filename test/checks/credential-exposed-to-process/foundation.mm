// RUN: %check_hosts %s -- -isystem %S/../Inputs
// NSTask, with a list and with a dictionary.

#include <foundation.h>

@interface NSArray : NSObject
+ (instancetype)arrayWithObjects:(const id[])objects count:(NSUInteger)count;
@end
@interface NSTask : NSObject
- (void)setArguments:(NSArray *)arguments;
- (void)setEnvironment:(NSDictionary *)environment;
@end

void tasks(NSTask *task, NSString *password, NSString *user) {
  [task setArguments:@[ @"-p", password ]]; // EXPECT: password 'password' is put into a command line by 'setArguments:'
  // NOTE@-2: 'password' is a password, going by its name
  [task setEnvironment:@{@"APP_PASSWORD" : password}]; // EXPECT: password 'password' is put into the environment by 'setEnvironment:'
  // NOTE@-4: 'password' is a password, going by its name
  [task setArguments:@[ @"-u", user ]];
}
