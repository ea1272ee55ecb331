// Credentials in a header that is read by -isystem.
#ifndef VENDOR_SECRETS_H
#define VENDOR_SECRETS_H

inline const char *const vendorPassword = "correct-Horse7";
#define VENDOR_PASSWORD "correct-Horse7"
#define DECLARE_VENDOR_PASSWORD(name)                                          \
  const char *name##Password = "correct-Horse7"
#define DECLARE_PASSWORD(name, text) const char *name##Password = text
struct VendorAccount {
  const char *password = "correct-Horse7";
};

#endif
