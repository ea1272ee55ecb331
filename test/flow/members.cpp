// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// Pointers to members, what is bound to be called later, and parts that are
// given and taken all at once.
#include <library.h>

static void tell(const std::string &text) { puts(text.c_str()); }
static void tellBoth(const std::string &user, const std::string &text) {
  puts(user.c_str());
  puts(text.c_str());
}

struct Worker {
  std::string Name, Word;
  void run(const std::string &text) { puts(text.c_str()); }
  void hide(const std::string &) {}
  static void go(const std::string &text) { puts(text.c_str()); }
};

void byMember(Worker &worker, Worker *other, const std::string &password) {
  void (Worker::*callee)(const std::string &) = &Worker::run;
  void (Worker::*silent)(const std::string &) = &Worker::hide;
  (worker.*callee)(password);
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  (other->*callee)(password);
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  (worker.*silent)(password);
}

void byField(const std::string &password) {
  Worker worker;
  std::string Worker::*name = &Worker::Name;
  std::string Worker::*word = &Worker::Word;
  worker.*word = password;
  worker.*name = "joe";
  puts(worker.Name.c_str());
  puts(worker.Word.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts((worker.*word).c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void bound(Worker &worker, const std::string &password, const std::string &user) {
  std::bind(tell, password)();
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::bind(&Worker::run, &worker, password)();
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::bind(tell, user)();
  std::bind_front(tellBoth, user, password)();
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void later(Worker &worker, const std::string &password) {
  std::function<void(const std::string &)> other =
      std::bind(&Worker::run, &worker, std::placeholders::_1);
  other(password);
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  auto callee = std::bind(tell, std::placeholders::_1);
  callee(password);
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void applied(const std::string &password) {
  std::apply(tellBoth, std::make_tuple(std::string("joe"), password));
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void tied(const std::string &password) {
  std::string user, word;
  std::tie(user, word) = std::make_tuple(std::string("joe"), password);
  puts(user.c_str());
  puts(word.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void tiedToUnknown(std::tuple<std::string, std::string> both) {
  std::string user, password;
  std::tie(user, password) = both;
  puts(user.c_str());
  puts(password.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void aside(const std::string &password) {
  std::async(tell, password).get();
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void each(const std::vector<std::string> &userPasswords) {
  std::for_each(userPasswords.begin(), userPasswords.end(), [](const std::string &each) {
    puts(each.c_str());
  });
  // CHECK-DAG: [[@LINE-3]]: log 'puts' <- password 'userPasswords' (name, medium)
}

struct Login {
  std::string User, Word;
  Login(std::string user, std::string word) : User(user), Word(word) {}
  void show() const { puts(User.c_str()); }
  void showWord() const { puts(Word.c_str()); }
};
void made(const std::string &password) {
  auto owned = std::make_unique<Login>("joe", password);
  puts(owned->Word.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(owned->User.c_str());
  auto shared = std::make_shared<Login>("joe", password);
  puts(shared->Word.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(shared->User.c_str());
  puts((*shared).Word.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts((*shared).User.c_str());
  owned->show();
  owned->showWord();
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  Login *raw = new Login("joe", password);
  puts(raw->Word.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(raw->User.c_str());
}
// CHECK: incomplete: 0
