// A connection string in a header that is read by -isystem.
#ifndef VENDOR_CONNECTION_H
#define VENDOR_CONNECTION_H

#define VENDOR_CONNECTION "postgres://app:correct-Horse7@db.internal/shop"
inline const char *vendorConnection() { return VENDOR_CONNECTION; }

#endif
