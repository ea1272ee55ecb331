// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc
// Data of Objective-C can be held by others too, so it is told of only where it is wiped on
// another way.

typedef unsigned long NSUInteger;
typedef struct {
  NSUInteger location, length;
} NSRange;
NSRange NSMakeRange(NSUInteger location, NSUInteger length);
__attribute__((objc_root_class)) @interface NSObject
@end
@interface NSData : NSObject
@property(readonly) NSUInteger length;
@end
@interface NSMutableData : NSData
- (void)resetBytesInRange:(NSRange)range;
@end
NSMutableData *ask(const char *prompt);
bool login(NSData *password);
bool readText(char *text, unsigned long n);

bool oneWay() {
  NSMutableData *password = ask("?"); // EXPECT: password in 'password' is wiped on one way through the function, and left in memory on another
  if (!login(password))
    return false;
  [password resetBytesInRange:NSMakeRange(0, password.length)];
  return true;
}
bool held() {
  NSMutableData *password = ask("?");
  return login(password);
}
@interface Session : NSObject
- (bool)login;
@end
@implementation Session
- (bool)login {
  char password[64]; // EXPECT: password in 'password' is left in memory at the end of its life
  readText(password, sizeof(password));
  return password[1] == 'x';
}
@end
