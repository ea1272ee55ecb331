// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -isystem %S/../Inputs
// A literal in the argument of a message, catalogued or named as a credential.

#include <foundation.h>

@interface Session : NSObject
- (BOOL)signIn:(NSString *)user password:(NSString *)password;
- (void)setToken:(NSString *)value;
- (void)setTitle:(NSString *)value;
@end

void credentials(NSString *asked) {
  [NSURLCredential credentialWithUser:@"app"
                             password:@"correct-Horse7" // EXPECT: hardcoded password passed as argument 2 ('password') of 'credentialWithUser:password:persistence:'
                          persistence:NSURLCredentialPersistenceNone];
  // Near misses: the user's name, and a value that is asked for.
  [NSURLCredential credentialWithUser:@"correct-Horse7"
                             password:asked
                          persistence:NSURLCredentialPersistenceNone];
  [NSURLCredential credentialWithUser:@"app"
                             password:@""
                          persistence:NSURLCredentialPersistenceNone];
}

void ownMethods(Session *session, NSString *asked) {
  [session signIn:@"app" password:@"correct-Horse7"]; // EXPECT: hardcoded password passed as argument 2 ('password') of 'signIn:password:'
  [session setToken:@"u8Rk2mVq94ZtLw1xHc7B"]; // EXPECT: hardcoded token passed as the argument of 'setToken'
  [session signIn:@"correct-Horse7" password:asked];
  [session setTitle:@"u8Rk2mVq94ZtLw1xHc7B"];
}
