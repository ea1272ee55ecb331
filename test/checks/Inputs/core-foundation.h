// The strings of Core Foundation. Read by -isystem.
#ifndef CORE_FOUNDATION_H
#define CORE_FOUNDATION_H

typedef const struct __CFString *CFStringRef;
#define CFSTR(cStr)                                                            \
  ((CFStringRef)__builtin___CFStringMakeConstantString("" cStr ""))

#endif
