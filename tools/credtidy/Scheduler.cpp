//===- Scheduler.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scheduler.h"
#include "ResultCache.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace llvm;

namespace credtidy::tool {

namespace {
using Clock = std::chrono::steady_clock;

volatile std::sig_atomic_t WasInterrupted = 0;
void onInterrupt(int) { WasInterrupted = 1; }

/// Reads or writes all of \p Size bytes; false at the end of the stream.
bool readAll(int Descriptor, void *Data, size_t Size) {
  auto *Next = static_cast<char *>(Data);
  while (Size > 0) {
    ssize_t Got = ::read(Descriptor, Next, Size);
    if (Got < 0 && errno == EINTR)
      continue;
    if (Got <= 0)
      return false;
    Next += Got;
    Size -= static_cast<size_t>(Got);
  }
  return true;
}

bool writeAll(int Descriptor, const void *Data, size_t Size) {
  const auto *Next = static_cast<const char *>(Data);
  while (Size > 0) {
    ssize_t Put = ::send(Descriptor, Next, Size, MSG_NOSIGNAL);
    if (Put < 0 && errno == EINTR)
      continue;
    if (Put <= 0)
      return false;
    Next += Put;
    Size -= static_cast<size_t>(Put);
  }
  return true;
}

/// The worker: takes an index, gives back the outcome as length and JSON.
[[noreturn]] void work(int Descriptor, ArrayRef<Job> Jobs) {
  // The parent decides what an interrupt means; and what Clang prints when it
  // dies quotes the source.
  std::signal(SIGINT, SIG_IGN);
  int Null = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (Null >= 0) {
    ::dup2(Null, STDOUT_FILENO);
    ::dup2(Null, STDERR_FILENO);
  }
  uint64_t Index;
  while (readAll(Descriptor, &Index, sizeof(Index))) {
    const Job &Next = Jobs[Index];
    Outcome Result = Next.Cache ? Next.Cache->analyse(Next)
                                : analyse(Next, fileSystemWith(Next.Contents));
    std::string Text;
    raw_string_ostream(Text) << toJSON(Result);
    uint64_t Length = Text.size();
    if (!writeAll(Descriptor, &Length, sizeof(Length)) ||
        !writeAll(Descriptor, Text.data(), Text.size()))
      break;
  }
  // Static destructors of the parent's state are not the child's business.
  ::_exit(0);
}

struct Worker {
  pid_t Process = -1;
  int Descriptor = -1;
  std::optional<size_t> Current;
  Clock::time_point Started;
};

class Pool {
public:
  Pool(ArrayRef<Job> Jobs, const SchedulerOptions &Options,
       function_ref<void(size_t, Outcome)> Done)
      : Jobs(Jobs), Options(Options), Done(Done) {}

  ~Pool() {
    for (Worker &Each : Workers)
      end(Each, /*Kill=*/WasInterrupted != 0);
  }

  bool run() {
    size_t Count = std::min<size_t>(std::max(1u, Options.Workers), Jobs.size());
    Workers.resize(Count);
    while (Finished < Jobs.size()) {
      if (WasInterrupted)
        return false;
      if (left() == std::chrono::milliseconds::zero()) {
        giveUp();
        return true;
      }
      feed();
      wait();
    }
    return true;
  }

private:
  void feed() {
    for (Worker &Each : Workers) {
      if (Each.Current || Next >= Jobs.size())
        continue;
      size_t Index = Next++;
      uint64_t Message = Index;
      if ((Each.Process < 0 && !start(Each)) ||
          !writeAll(Each.Descriptor, &Message, sizeof(Message))) {
        end(Each, /*Kill=*/true);
        fail(Index, report::Gap::Kind::Crashed,
             "no worker process could be started");
        continue;
      }
      Each.Current = Index;
      Each.Started = Clock::now();
    }
  }

  /// What is left of the time for all jobs.
  std::chrono::milliseconds left() const {
    using std::chrono::milliseconds;
    if (!Options.Budget)
      return milliseconds::max();
    auto Spent = std::chrono::duration_cast<milliseconds>(Clock::now() - Began);
    return std::max(*Options.Budget - Spent, milliseconds::zero());
  }

  void giveUp() {
    constexpr StringRef Cause = "there was no time left to parse it";
    for (Worker &Each : Workers)
      if (std::optional<size_t> Index = Each.Current) {
        end(Each, /*Kill=*/true);
        fail(*Index, report::Gap::Kind::TimedOut, Cause.str());
      }
    while (Next < Jobs.size())
      fail(Next++, report::Gap::Kind::TimedOut, Cause.str());
  }

  bool start(Worker &Each) {
    int Pair[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, Pair) != 0)
      return false;
    // What is buffered would be written twice.
    outs().flush();
    errs().flush();
    pid_t Process = ::fork();
    if (Process == 0) {
      ::close(Pair[0]);
      for (Worker &Other : Workers)
        if (Other.Descriptor >= 0)
          ::close(Other.Descriptor);
      work(Pair[1], Jobs);
    }
    ::close(Pair[1]);
    if (Process < 0) {
      ::close(Pair[0]);
      return false;
    }
    Each.Process = Process;
    Each.Descriptor = Pair[0];
    return true;
  }

  void wait() {
    std::vector<pollfd> Polled;
    std::vector<Worker *> Busy;
    for (Worker &Each : Workers)
      if (Each.Current) {
        Polled.push_back({Each.Descriptor, POLLIN, 0});
        Busy.push_back(&Each);
      }
    if (Polled.empty())
      return;
    constexpr std::chrono::milliseconds Longest(200);
    ::poll(Polled.data(), Polled.size(),
           static_cast<int>(std::min(left(), Longest).count()));
    for (size_t I = 0; I < Busy.size(); ++I) {
      if (Polled[I].revents != 0)
        receive(*Busy[I]);
      else if (Options.TimeoutSeconds > 0 &&
               Clock::now() - Busy[I]->Started >
                   std::chrono::seconds(Options.TimeoutSeconds))
        expire(*Busy[I]);
    }
  }

  void receive(Worker &Each) {
    size_t Index = *Each.Current;
    uint64_t Length = 0;
    std::string Text;
    if (readAll(Each.Descriptor, &Length, sizeof(Length))) {
      Text.resize(Length);
      if (readAll(Each.Descriptor, Text.data(), Length)) {
        Each.Current.reset();
        finish(Index, Text);
        return;
      }
    }
    int Status = end(Each, /*Kill=*/true);
    std::string Cause =
        WIFSIGNALED(Status)
            ? std::string("signal ") + std::to_string(WTERMSIG(Status)) + ", " +
                  ::strsignal(WTERMSIG(Status))
            : "exit code " + std::to_string(WEXITSTATUS(Status));
    fail(Index, report::Gap::Kind::Crashed,
         "the analysis of this file crashed (" + Cause + ")");
  }

  void expire(Worker &Each) {
    size_t Index = *Each.Current;
    end(Each, /*Kill=*/true);
    fail(Index, report::Gap::Kind::TimedOut,
         "the analysis took longer than " +
             std::to_string(Options.TimeoutSeconds) + " s");
  }

  void finish(size_t Index, StringRef Text) {
    ++Finished;
    Expected<json::Value> Parsed = json::parse(Text);
    Outcome Result;
    json::Path::Root Root("worker");
    if (Parsed && fromJSON(*Parsed, Result, Root)) {
      Done(Index, std::move(Result));
      return;
    }
    if (!Parsed)
      consumeError(Parsed.takeError());
    Outcome Failed;
    Failed.Gaps.push_back({report::Gap::Kind::Crashed, Jobs[Index].File,
                           "the worker's answer was damaged"});
    Done(Index, std::move(Failed));
  }

  void fail(size_t Index, report::Gap::Kind Why, std::string Message) {
    ++Finished;
    Outcome Failed;
    Failed.Gaps.push_back({Why, Jobs[Index].File, std::move(Message)});
    Done(Index, std::move(Failed));
  }

  int end(Worker &Each, bool Kill) {
    int Status = 0;
    if (Each.Descriptor >= 0)
      ::close(Each.Descriptor);
    if (Each.Process > 0) {
      // A process that crashed keeps its own signal as the cause.
      if (Kill && ::waitpid(Each.Process, &Status, WNOHANG) == 0) {
        ::usleep(20000);
        if (::waitpid(Each.Process, &Status, WNOHANG) == 0) {
          ::kill(Each.Process, SIGKILL);
          ::waitpid(Each.Process, &Status, 0);
        }
      } else if (!Kill) {
        ::waitpid(Each.Process, &Status, 0);
      }
    }
    Each = Worker();
    return Status;
  }

  ArrayRef<Job> Jobs;
  const SchedulerOptions &Options;
  function_ref<void(size_t, Outcome)> Done;
  std::vector<Worker> Workers;
  const Clock::time_point Began = Clock::now();
  size_t Next = 0;
  size_t Finished = 0;
};
} // namespace

bool runJobs(ArrayRef<Job> Jobs, const SchedulerOptions &Options,
             function_ref<void(size_t, Outcome)> Done) {
  WasInterrupted = 0;
  auto *Before = std::signal(SIGINT, onInterrupt);
  bool Whole = Pool(Jobs, Options, Done).run();
  std::signal(SIGINT, Before);
  return Whole;
}

} // namespace credtidy::tool
