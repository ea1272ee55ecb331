// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -fblocks -isystem %S/../Inputs
// Answers to a challenge, and settings of Objective-C libraries.

#include <foundation.h>

typedef struct __SecTrust *SecTrustRef;
extern "C" bool SecTrustEvaluateWithError(SecTrustRef trust, void *error);
typedef enum { NSURLSessionAuthChallengeUseCredential } Disposition;

@interface NSURLCredential (Trust)
+ (NSURLCredential *)credentialForTrust:(SecTrustRef)trust;
@end
@interface AFSecurityPolicy : NSObject
@property(nonatomic) BOOL allowInvalidCertificates;
@property(nonatomic) BOOL validatesDomainName;
@end

#define YES ((BOOL)1)
#define NO ((BOOL)0)

@interface Blind : NSObject
@end
@implementation Blind
- (void)answer:(SecTrustRef)trust with:(void (^)(Disposition, NSURLCredential *))completionHandler {
  completionHandler(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]); // EXPECT: certificate verification is turned off: 'credentialForTrust:' is called
}
@end

@interface Careful : NSObject
@end
@implementation Careful
- (void)answer:(SecTrustRef)trust with:(void (^)(Disposition, NSURLCredential *))completionHandler {
  if (SecTrustEvaluateWithError(trust, nullptr))
    completionHandler(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);
}
@end

void settings(AFSecurityPolicy *policy) {
  policy.allowInvalidCertificates = YES; // EXPECT: certificate verification is turned off: argument 1 of 'setAllowInvalidCertificates:' is YES
  [policy setValidatesDomainName:NO]; // EXPECT: host name verification is turned off: argument 1 of 'setValidatesDomainName:' is NO
  policy.validatesDomainName = YES;
}
