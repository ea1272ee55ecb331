// RUN: %python %S/Inputs/compare.py %credtidy %s
static NSString *const ServicePassword = @"correct-Horse7"; // EXPECT[secret]: constant 'ServicePassword'

@implementation Account {
  NSString *name;
}
- (NSString *)password {
  return @"correct-Horse7"; // EXPECT[secret]: the result of 'password'
}
- (void)viewDidLoad {
  self.password = @"correct-Horse7"; // EXPECT[secret]: in 'password'
  [self setPassword:@"correct-Horse7"]; // EXPECT[argument]: the argument of 'setPassword'
  [client signInWithUser:@"app" password:@"correct-Horse7"]; // EXPECT[argument]: argument 2 ('password') of 'signInWithUser:password:'
  NSDictionary *settings = @{@"user" : @"app", @"password" : @"correct-Horse7"}; // EXPECT[secret]: entry 'password'
  [settings setObject:@"correct-Horse7" forKey:@"password"]; // EXPECT[secret]: entry 'password'
  if ([self.password isEqualToString:@"correct-Horse7"]) // EXPECT[comparison]: 'password' is compared
    [queue addOperation:^{ apiToken = @"u8Rk2mVq94ZtLw1xHc7B"; }]; // EXPECT[secret]: 'apiToken'
  self.passwordLabel.text = @"Please type it";
}
@end
