// RUN: %check_hosts %s -- -std=c++20 -I%S/../Inputs/project -isystem %S/../Inputs
// A finding in a header of the project is told, once; one in a system header is not.
// EXPECT@-3: hardcoded password in constant 'projectPassword'
// EXPECT@-4: hardcoded API key in macro 'PROJECT_API_KEY'
// EXPECT@-5: hardcoded token in field 'token'

#include <secrets.h>
#include <secrets.h>
#include <vendor-secrets.h>

ProjectAccount<const char *> account;
VendorAccount vendorAccount;
const char *key = PROJECT_API_KEY;

// What the vendor spells is the vendor's, whoever gives it a name.
const char *ownPassword = VENDOR_PASSWORD;
DECLARE_VENDOR_PASSWORD(made);
// What the project spells is its own, whoever makes the variable.
DECLARE_PASSWORD(given, "correct-Horse7"); // EXPECT: hardcoded password in variable 'givenPassword'
