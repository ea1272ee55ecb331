// RUN: %check_hosts %s -- -std=c17
// The same in C: compound literals, unions, and fields that are written after.

#define NULL ((void *)0)
char *strcpy(char *dest, const char *src);
char *getenv(const char *name);

struct account {
  const char *user;
  const char *password;
  char pin_code[8];
};
typedef struct {
  char *caption;
  char *passwd;
} login_t;

static const char db_password[] = "correct-Horse7"; // EXPECT: hardcoded password in constant 'db_password'
char *g_passwd = "correct-Horse7"; // EXPECT: hardcoded password in variable 'g_passwd'
unsigned char key_password[16] = {'c', 'o', 'r', 'r', 'e', 'c', 't', '-', 'H', '7'}; // EXPECT: hardcoded password in variable 'key_password'
struct account named = {.user = "app", .password = "correct-Horse7"}; // EXPECT: hardcoded password in field 'password'
struct account old = {user : "app", password : "correct-Horse7"}; // EXPECT: hardcoded password in field 'password'
struct account placed = {"app", "correct-Horse7", "739154"}; // EXPECT: hardcoded password in field 'password' EXPECT: hardcoded PIN in field 'pin_code'
login_t logins[] = {
    {"app", "correct-Horse7"}, // EXPECT: hardcoded password in field 'passwd'
    [2] = {.passwd = "battery-Staple9"}, // EXPECT: hardcoded password in field 'passwd'
    [3] = {.caption = "correct-Horse7"},
};

const char *get_password(void) { return "correct-Horse7"; } // EXPECT: hardcoded password in the result of 'get_password'
const char *get_caption(void) { return "correct-Horse7"; }

void set(struct account *account, struct account **list, login_t *login) {
  account->password = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  list[0]->password = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  (*login).passwd = "correct-Horse7"; // EXPECT: hardcoded password in 'passwd'
  *account = (struct account){.password = "battery-Staple9"}; // EXPECT: hardcoded password in field 'password'
  strcpy(account->pin_code, "739154"); // EXPECT: hardcoded PIN in 'pin_code'
  const char *password = getenv("DB_PASSWORD");
  if (password == NULL)
    password = "correct-Horse7"; // EXPECT: hardcoded password in 'password'

  account->user = "correct-Horse7";
  login->caption = "correct-Horse7";
  account->password = NULL;
  account->password = "";
  strcpy(account->pin_code, "");
}

const char *password_caption = "correct-Horse7";
char empty_password[16] = "";
char zero_password[16] = {0};
struct account unset = {.user = "correct-Horse7", .password = NULL};
