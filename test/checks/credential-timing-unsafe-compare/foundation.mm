// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -isystem %S/../Inputs
// Comparisons by message.

#include <foundation.h>

@interface NSData : NSObject
- (BOOL)isEqualToData:(NSData *)other;
@end
@interface User : NSObject
@property(nonatomic, copy) NSString *accessToken;
@property(nonatomic, copy) NSString *password;
@property(nonatomic, copy) NSString *name;
@end

BOOL isKnown(User *user, NSString *sent, NSData *expectedHmac, NSData *received) {
  if ([user.accessToken isEqualToString:sent]) // EXPECT: the time that 'isEqualToString:' takes tells how much of 'accessToken' was guessed right; compare in constant time
    return 1;
  if ([received isEqualToData:expectedHmac]) // EXPECT: the time that 'isEqualToData:' takes tells how much of 'expectedHmac' was guessed right; compare in constant time
    return 1;
  return [user.name isEqualToString:sent] || user.accessToken == sent || [user.accessToken isEqualToString:@""] || [user.accessToken isEqual:nil];
}

@implementation User
- (BOOL)authenticate:(NSString *)entered {
  return [entered isEqualToString:self.password]; // EXPECT: the time that 'isEqualToString:' takes tells how much of 'password' was guessed right; compare in constant time
}
- (BOOL)rename:(NSString *)entered {
  return [entered isEqualToString:self.password];
}
@end
