// RUN: %check_hosts %s -- -isystem %S/../Inputs
// Formats and items of Foundation.

#include <foundation.h>

@interface NSURLQueryItem : NSObject
+ (instancetype)queryItemWithName:(NSString *)name value:(NSString *)value;
@end

NSString *formats(NSString *user, NSString *password) {
  return [NSString stringWithFormat:@"https://shop.net/token?user=%@&password=%@", user, password]; // EXPECT: password 'password' is put into the query of a URL
  // NOTE@-2: 'password' is a password, going by its name
}

void items(NSString *user, NSString *accessToken) {
  [NSURLQueryItem queryItemWithName:@"token" value:accessToken]; // EXPECT: token 'accessToken' is put into the query of a URL by 'queryItemWithName:value:'
  // NOTE@-2: 'accessToken' is a token, going by its name
  [NSURLQueryItem queryItemWithName:@"user" value:user];
}
