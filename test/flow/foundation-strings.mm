// RUN: %flow-print %s -fobjc-arc -fobjc-runtime=macosx-13 -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// Texts, data and collections of Foundation.
#include <foundation.h>

extern "C" void NSLog(NSString *format, ...);

typedef unsigned long NSStringEncoding;
@interface NSData : NSObject
+ (instancetype)dataWithBytes:(const void *)bytes length:(NSUInteger)length;
- (const void *)bytes;
- (NSUInteger)length;
- (NSString *)base64EncodedStringWithOptions:(NSUInteger)options;
@end
@interface NSString (Texts)
- (const char *)UTF8String;
- (NSString *)copy;
- (NSString *)uppercaseString;
- (NSString *)substringFromIndex:(NSUInteger)from;
- (NSString *)stringByAppendingString:(NSString *)other;
- (NSString *)stringByAppendingFormat:(NSString *)format, ...;
- (NSString *)stringByReplacingOccurrencesOfString:(NSString *)what withString:(NSString *)with;
- (NSData *)dataUsingEncoding:(NSStringEncoding)encoding;
- (instancetype)initWithString:(NSString *)text;
- (instancetype)initWithData:(NSData *)data encoding:(NSStringEncoding)encoding;
- (BOOL)hasPrefix:(NSString *)prefix;
@end
@interface NSMutableString : NSString
- (void)appendString:(NSString *)other;
- (void)appendFormat:(NSString *)format, ...;
@end
@interface NSArray : NSObject
+ (instancetype)arrayWithObjects:(const id[])objects count:(NSUInteger)count;
- (NSString *)componentsJoinedByString:(NSString *)between;
- (id)objectAtIndexedSubscript:(NSUInteger)index;
- (NSUInteger)count;
@end
@interface NSMutableDictionary : NSDictionary
- (void)setObject:(id)object forKey:(id)key;
- (void)setObject:(id)object forKeyedSubscript:(id)key;
- (id)objectForKey:(id)key;
@end

void derived(NSString *password, NSString *user) {
  NSLog(@"%@", [password copy]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high)
  NSLog(@"%@", [password uppercaseString]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high)
  NSLog(@"%@", [password substringFromIndex:1]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high)
  NSLog(@"%@", [@"PASS " stringByAppendingString:password]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high)
  NSLog(@"%@", [@"PASS " stringByAppendingFormat:@"%@", password]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high) embedded
  NSLog(@"%@", [password stringByReplacingOccurrencesOfString:@"a" withString:@"b"]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high)
  NSLog(@"%s", [password UTF8String]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high)
  NSLog(@"%@", [@"USER " stringByAppendingString:user]);
  NSLog(@"%d %lu", [password hasPrefix:@"x"], [password length]);
}

void formatted(NSString *password, NSString *user) {
  NSLog(@"%@", [NSString stringWithFormat:@"%@:%@", user, password]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high) embedded
  NSMutableString *line = [[NSMutableString alloc] initWithString:@"PASS "];
  [line appendString:password];
  NSLog(@"%@", line);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high) embedded
  NSMutableString *other = [[NSMutableString alloc] initWithString:@"USER "];
  [other appendFormat:@"%@", user];
  NSLog(@"%@", other);
}

void bytes(NSString *password) {
  NSData *data = [password dataUsingEncoding:4];
  NSLog(@"%@", [[NSString alloc] initWithData:data encoding:4]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high)
  NSLog(@"%@", [data base64EncodedStringWithOptions:0]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high)
  NSLog(@"%s", (const char *)[data bytes]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high)
  NSLog(@"%lu", [data length]);
}

void collections(NSString *password, NSString *user) {
  NSArray *both = @[ user, password ];
  NSLog(@"%@", [both componentsJoinedByString:@","]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high) embedded
  NSMutableDictionary *entries = [[NSMutableDictionary alloc] init];
  [entries setObject:user forKey:@"user"];
  [entries setObject:password forKey:@"word"];
  NSLog(@"%@", [entries objectForKey:@"word"]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high)
  NSMutableDictionary *others = [[NSMutableDictionary alloc] init];
  others[@"word"] = password;
  NSLog(@"%@", others[@"word"]);
  // CHECK: [[@LINE-1]]: log 'NSLog' <- password 'password' (name, high)
  NSLog(@"%lu", [both count]);
}
// CHECK: incomplete: 0
