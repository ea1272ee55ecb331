// RUN: %flow-print %s -fblocks -fobjc-arc -fobjc-runtime=macosx-13 -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// Blocks, properties and their variables, and the entries of dictionaries.
#include <foundation.h>

extern "C" void NSLog(NSString *format, ...);
extern "C" char *getpass(const char *prompt);

@interface Account : NSObject {
  NSString *_stored;
}
@property(nonatomic, copy) NSString *user;
@property(nonatomic, copy) NSString *note;
@property(nonatomic, copy) NSString *password;
@property(nonatomic, copy) void (^handler)(NSString *text);
@property(nonatomic, strong) Account *parent;
- (NSString *)ask;
- (void)with:(void (^)(NSString *))block;
@end

@implementation Account
- (NSString *)ask {
  return [NSString stringWithUTF8String:getpass("> ")];
}
- (void)asked {
  NSString *text = [self ask];
  NSLog(@"%@", text);
}
// CHECK-DAG: [[@LINE-2]]: log 'NSLog' <- password 'getpass' (source, high)
- (void)own {
  NSLog(@"%@", self.user);
  NSLog(@"%@", self.password);
  NSLog(@"%@", _password);
  NSLog(@"%@", [self password]);
}
// CHECK-DAG: [[@LINE-4]]: log 'NSLog' <- password 'password' (name, high)
// CHECK-DAG: [[@LINE-4]]: log 'NSLog' <- password '_password' (name, high)
// CHECK-DAG: [[@LINE-4]]: log 'NSLog' <- password 'password' (name, high)
- (void)keep:(NSString *)password {
  self.note = password;
  _stored = password;
}
- (void)show {
  NSLog(@"%@", self.note);
}
// CHECK-DAG: [[@LINE-2]]: log 'NSLog' <- password 'password' (name, high)
- (void)showStored {
  NSLog(@"%@", self->_stored);
}
// CHECK-DAG: [[@LINE-2]]: log 'NSLog' <- password 'password' (name, high)
- (void)local:(NSString *)password {
  void (^say)(NSString *) = ^(NSString *text) {
    NSLog(@"%@", text);
  };
  say(self.user);
  say(password);
}
// CHECK-DAG: [[@LINE-2]]: log 'NSLog' <- password 'password' (name, high)
- (void)install {
  self.handler = ^(NSString *text) {
    NSLog(@"%@", text);
  };
}
- (void)use:(NSString *)password {
  self.handler(password);
}
// CHECK-DAG: [[@LINE-2]]: log 'NSLog' <- password 'password' (name, high)
- (void)with:(void (^)(NSString *))block {
  block([self ask]);
}
// CHECK-DAG: [[@LINE-2]]: log 'NSLog' <- password 'getpass' (source, high)
- (void)pass {
  [self with:^(NSString *got) {
    NSLog(@"%@", got);
  }];
}
- (void)entries {
  NSDictionary *all = @{@"word" : self.password, @"user" : self.user};
  NSLog(@"%@", all[@"user"]);
  NSLog(@"%@", all[@"word"]);
}
// CHECK-DAG: [[@LINE-2]]: log 'NSLog' <- password 'password' (name, high)
@end
// CHECK: incomplete: 0
