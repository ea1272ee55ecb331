// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs | FileCheck %s --implicit-check-not "log '"
// Qt's texts, bytes, lists and variants hand on what they are made of.
#include <qt-strings.h>

void derived(const QString &password) {
  puts(password.toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(password.trimmed().toLatin1().data());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(password.mid(1).left(3).toUpper().toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(password.section(",", 0).toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(password.toUtf8().toBase64().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(QString::fromUtf8(password.toUtf8()).toUtf8().toHex().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  printf("%d %d", password.size(), password.startsWith("x"));
}

void joined(const QString &password, const QString &user) {
  puts(QString("%1").arg(user).toUtf8().constData());
  puts(QString("%1:%2").arg(user, password).toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  puts(QString("%1:%2").arg(password).arg(1).toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  puts((user + ":" + password).toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  QString line("PASS ");
  line += password;
  puts(line.toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  QString other("USER *");
  other.replace("*", password);
  puts(other.toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  other = user;
  puts(other.toUtf8().constData());
  other.prepend(password);
  puts(other.toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
}

void swapped(QString password) {
  QString other;
  other.swap(password);
  puts(other.toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void bytes(const QByteArray &password) {
  QByteArray line("PASS ");
  line.append(password);
  puts(line.constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  puts(password.trimmed().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void held(const QString &password, const QString &user) {
  QStringList list;
  list << user << password;
  puts(list.join(":").toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  puts(list.at(1).toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  QVariant variant(password);
  puts(variant.toString().toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  QMap<QString, QString> entries;
  entries["word"] = password;
  puts(entries["word"].toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  QString text;
  QTextStream stream(&text);
  stream << "PASS " << password;
  puts(text.toUtf8().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  QJsonObject object;
  object.insert("word", password);
  puts(QJsonDocument(object).toJson().constData());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  printf("%d %d", list.size(), variant.isNull());
}
// CHECK: incomplete: 0
