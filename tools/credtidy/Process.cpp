//===- Process.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Process.h"
#include "llvm/ADT/STLExtras.h"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace llvm;

extern char **environ;

namespace credtidy::tool {

namespace {
/// Both ends of a channel to a child; this process's end is not inherited.
struct Channel {
  int Own = -1;
  int Theirs = -1;

  /// A socket, since a write to one whose reader has gone need not raise
  /// SIGPIPE.
  bool open() {
    int Pair[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, Pair) != 0)
      return false;
    Own = Pair[0];
    Theirs = Pair[1];
    return true;
  }
  void closeOwn() { closeOne(Own); }
  void closeTheirs() { closeOne(Theirs); }
  ~Channel() {
    closeOwn();
    closeTheirs();
  }

private:
  static void closeOne(int &Descriptor) {
    if (Descriptor >= 0)
      ::close(Descriptor);
    Descriptor = -1;
  }
};

Error failure(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message);
}

std::vector<std::string> environmentWith(ArrayRef<std::string> Changes) {
  std::vector<std::string> Result;
  for (char **Each = environ; *Each; ++Each) {
    StringRef Name = StringRef(*Each).split('=').first;
    if (none_of(Changes, [&](StringRef Change) {
          return Change.split('=').first == Name;
        }))
      Result.push_back(*Each);
  }
  append_range(Result, Changes);
  return Result;
}

std::vector<char *> pointers(std::vector<std::string> &Words) {
  std::vector<char *> Result;
  for (std::string &Each : Words)
    Result.push_back(Each.data());
  Result.push_back(nullptr);
  return Result;
}

/// Takes what is there; closes the channel at its end.
void receive(Channel &From, std::string &Into) {
  char Block[1 << 16];
  ssize_t Got = ::read(From.Own, Block, sizeof(Block));
  if (Got > 0)
    Into.append(Block, static_cast<size_t>(Got));
  else if (Got == 0 || (errno != EINTR && errno != EAGAIN))
    From.closeOwn();
}

/// Feeds the child and listens to it at once: either alone could wait for ever
/// on a full channel.
void converse(Channel &In, StringRef Input, Channel &Out, std::string &Output,
              Channel &Err, std::string &Errors) {
  if (Input.empty())
    In.closeOwn();
  while (In.Own >= 0 || Out.Own >= 0 || Err.Own >= 0) {
    // poll passes over what is closed.
    pollfd Polled[] = {
        {In.Own, POLLOUT, 0}, {Out.Own, POLLIN, 0}, {Err.Own, POLLIN, 0}};
    if (::poll(Polled, std::size(Polled), /*timeout=*/-1) < 0) {
      if (errno == EINTR)
        continue;
      return;
    }
    if (Polled[0].revents != 0) {
      ssize_t Put = ::send(In.Own, Input.data(), Input.size(),
                           MSG_NOSIGNAL | MSG_DONTWAIT);
      if (Put > 0)
        Input = Input.drop_front(static_cast<size_t>(Put));
      if (Input.empty() || (Put < 0 && errno != EINTR && errno != EAGAIN))
        In.closeOwn();
    }
    if (Polled[1].revents != 0)
      receive(Out, Output);
    if (Polled[2].revents != 0)
      receive(Err, Errors);
  }
}
} // namespace

Expected<ProgramResult> runProgram(ArrayRef<std::string> Words, StringRef Input,
                                   ArrayRef<std::string> Environment) {
  Channel In, Out, Err;
  if (!In.open() || !Out.open() || !Err.open())
    return failure("'" + Words.front() +
                   "' cannot be run: " + std::strerror(errno));
  std::vector<std::string> Arguments = Words.vec();
  std::vector<std::string> Variables = environmentWith(Environment);

  posix_spawn_file_actions_t Actions;
  ::posix_spawn_file_actions_init(&Actions);
  ::posix_spawn_file_actions_adddup2(&Actions, In.Theirs, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&Actions, Out.Theirs, STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&Actions, Err.Theirs, STDERR_FILENO);
  pid_t Process = -1;
  int Failed = ::posix_spawnp(&Process, Words.front().c_str(), &Actions,
                              /*attrp=*/nullptr, pointers(Arguments).data(),
                              pointers(Variables).data());
  ::posix_spawn_file_actions_destroy(&Actions);
  if (Failed)
    return failure("'" + Words.front() +
                   "' cannot be run: " + std::strerror(Failed));
  In.closeTheirs();
  Out.closeTheirs();
  Err.closeTheirs();

  ProgramResult Result;
  converse(In, Input, Out, Result.Output, Err, Result.Errors);
  int Status = 0;
  while (::waitpid(Process, &Status, 0) < 0 && errno == EINTR)
    ;
  if (WIFSIGNALED(Status))
    return failure("'" + Words.front() + "' was ended by signal " +
                   Twine(WTERMSIG(Status)) + ", " +
                   ::strsignal(WTERMSIG(Status)));
  Result.ExitCode = WEXITSTATUS(Status);
  return Result;
}

} // namespace credtidy::tool
