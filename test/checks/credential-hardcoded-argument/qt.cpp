// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A literal in the argument of a method of Qt, in each of the ways to write a QString.

#include <qt.h>

void open(QSqlDatabase db, QUrl url, const QLineEdit &field) {
  db.setPassword("correct-Horse7"); // EXPECT: hardcoded password passed as argument 1 ('password') of 'setPassword'
  db.setPassword(QString("correct-Horse7")); // EXPECT: hardcoded password passed as argument 1 ('password') of 'setPassword'
  db.setPassword(QStringLiteral("correct-Horse7")); // EXPECT: hardcoded password passed as argument 1 ('password') of 'setPassword'
  db.setPassword(QLatin1String("correct-Horse7")); // EXPECT: hardcoded password passed as argument 1 ('password') of 'setPassword'
  db.setPassword(QString::fromUtf8("correct-Horse7")); // EXPECT: hardcoded password passed as argument 1 ('password') of 'setPassword'
  db.open("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'open'
  url.setPassword("correct-Horse7"); // EXPECT: hardcoded password passed as argument 1 ('password') of 'setPassword'

  db.setUserName("correct-Horse7");
  db.setHostName(QStringLiteral("correct-Horse7"));
  db.setPassword("");
  db.setPassword(QString());
  db.setPassword(field.text());
  db.open("correct-Horse7", field.text());
}
