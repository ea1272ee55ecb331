// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// What macros log is told where they are used.

#include <iostreams.h>
#include <logging.h>

#define SHOW(value) std::cout << #value << "=" << (value) << std::endl
#define REPORT(format, ...) fprintf(stderr, "%s:%d: " format "\n", __FILE__, __LINE__, ##__VA_ARGS__)
#define TRACE_LOGIN(account) printf("%s %s\n", (account).user, (account).password)
#define TRACE_USER(account) printf("%s\n", (account).user)
#ifdef NDEBUG
#define ONLY_DEBUG(text) puts(text)
#else
#define ONLY_DEBUG(text) (void)(text)
#endif
#define PASSWORD_OF(account) (account).password

struct Account {
  const char *user;
  const char *password;
};

void use(const Account &account, const char *user, const char *password) {
  SHOW(password); // EXPECT: password 'password' is logged in the clear by 'std::cout'
  SHOW(user);
  REPORT("rejected %s", password); // EXPECT: password 'password' is logged in the clear by 'fprintf'
  REPORT("rejected %s", user);
  REPORT("rejected");
  TRACE_LOGIN(account); // EXPECT: password 'password' is logged in the clear by 'printf'
  TRACE_USER(account);
  ONLY_DEBUG(password);
  puts(PASSWORD_OF(account)); // EXPECT: password 'password' is logged in the clear by 'puts'
}
