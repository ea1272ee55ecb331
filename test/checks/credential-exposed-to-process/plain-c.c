// RUN: %check_hosts %s -- -isystem %S/../Inputs
// Command lines and environments in C.

#include <posix.h>

void commands(const char *dbPassword, const char *file) {
  char command[200];
  snprintf(command, sizeof(command), "mysqldump -p%s shop", dbPassword);
  system(command); // EXPECT: password 'dbPassword' is put into a command line by 'system'
  // NOTE@-4: 'dbPassword' is a password, going by its name
  // NOTE@-3: copied into 'command' here
  FILE *out = popen(command, "r"); // EXPECT: password 'dbPassword' is put into a command line by 'popen'
  // NOTE@-7: 'dbPassword' is a password, going by its name
  // NOTE@-6: copied into 'command' here
  fclose(out);
  execl("/usr/bin/curl", "curl", "-u", dbPassword, file, (char *)0); // EXPECT: password 'dbPassword' is put into a command line by 'execl'
  // NOTE@-11: 'dbPassword' is a password, going by its name
}

void vector(char *password) {
  char *arguments[] = {"mysql", "-p", password, 0};
  execv("/usr/bin/mysql", arguments); // EXPECT: password 'password' is put into a command line by 'execv'
  // NOTE@-3: 'password' is a password, going by its name
  // NOTE@-3: 'arguments' is initialised with it here
}

void spawned(char *accessToken, char *apiKey) {
  char *arguments[3];
  char *environment[2];
  int pid;
  arguments[0] = "upload";
  arguments[1] = accessToken;
  arguments[2] = 0;
  environment[0] = apiKey;
  environment[1] = 0;
  posix_spawn(&pid, "/usr/bin/upload", 0, 0, arguments, environment); // EXPECT: API key 'apiKey' is put into the environment by 'posix_spawn'
  // EXPECT@-1: token 'accessToken' is put into a command line by 'posix_spawn'
  // NOTE@-11: 'apiKey' is an API key, going by its name
  // NOTE@-12: 'accessToken' is a token, going by its name
  // NOTE@-6: {{.*}}
  // NOTE@-9: {{.*}}
}

void environment(void) {
  char *password = getpass("Password: ");
  setenv("PGPASSWORD", password, 1); // EXPECT: password from 'getpass' is put into the environment by 'setenv'
  // NOTE@-2: 'getpass' yields a password
  // NOTE@-3: {{.*}}
}
