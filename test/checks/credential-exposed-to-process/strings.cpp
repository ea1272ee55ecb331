// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Commands that are put together of strings, and lists of arguments.

#include <standard.h>
#include <posix.h>

struct Account {
  std::string user, password;
};

void joined(const Account &account) {
  std::string command = "mount -o user=" + account.user + ",password=" + account.password;
  system(command.c_str()); // EXPECT: password 'password' is put into a command line by 'system'
  // NOTE@-6: 'password' is a password, going by its name
  // NOTE@-3: 'command' is initialised with it here
}

void listed(const std::string &accessToken) {
  std::vector<const char *> arguments;
  arguments.push_back("upload");
  arguments.push_back(accessToken.c_str());
  arguments.push_back(nullptr);
  execv("/usr/bin/upload", const_cast<char **>(arguments.data())); // EXPECT: token 'accessToken' is put into a command line by 'execv'
  // NOTE@-6: 'accessToken' is a token, going by its name
  // NOTE@-4: copied into 'arguments' here
}

// A function of the project that runs what it is given.
static int shell(const std::string &command) { return system(command.c_str()); }
void through(const std::string &sshPassword) {
  shell("sshpass -p " + sshPassword); // EXPECT: password 'sshPassword' is put into a command line by 'system'
  // NOTE@-2: 'sshPassword' is a password, going by its name
  // NOTE@-2: {{.*}}
  // NOTE@-5: reaches 'system' here
}
