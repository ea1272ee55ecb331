// A header that is read by -isystem, and is therefore none of the project's business.
#ifndef VENDOR_LOGIN_H
#define VENDOR_LOGIN_H

void vendorLogin(const char *user, const char *password);
inline void vendorDefault() { vendorLogin("robot", "correct-Horse7"); }
#define VENDOR_DEFAULT() vendorLogin("robot", "correct-Horse7")

#endif
