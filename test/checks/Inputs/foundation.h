// The part of Foundation that the tests use. Read by -isystem.
#ifndef FOUNDATION_H
#define FOUNDATION_H

typedef signed char BOOL;
typedef unsigned long NSUInteger;
typedef long NSInteger;
#define nil ((id)0)

__attribute__((objc_root_class)) @interface NSObject
+ (instancetype)alloc;
- (instancetype)init;
- (BOOL)isEqual:(id)object;
@end

@interface NSString : NSObject
- (BOOL)isEqualToString:(NSString *)aString;
- (NSInteger)compare:(NSString *)string;
- (NSUInteger)length;
+ (instancetype)stringWithFormat:(NSString *)format, ...;
+ (instancetype)stringWithUTF8String:(const char *)bytes;
@end
@interface NSConstantString : NSString
@end

@interface NSDictionary : NSObject
+ (instancetype)dictionaryWithObjects:(const id[])objects
                              forKeys:(const id[])keys
                                count:(NSUInteger)count;
- (id)objectForKeyedSubscript:(id)key;
@end

typedef enum { NSURLCredentialPersistenceNone } NSURLCredentialPersistence;
@interface NSURLCredential : NSObject
+ (NSURLCredential *)credentialWithUser:(NSString *)user
                               password:(NSString *)password
                            persistence:
                                (NSURLCredentialPersistence)persistence;
@end

@interface NSMutableURLRequest : NSObject
- (void)setValue:(NSString *)value forHTTPHeaderField:(NSString *)field;
@end

@interface UITextField : NSObject
@property(nonatomic, copy) NSString *text;
@end

#endif
