// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Maps and JSON objects of Qt that are made of a braced list, and other ways to make a QString.

#include <standard.h>
#include <qt.h>

QVariantMap settings = {
    {"user", "correct-Horse7"},
    {"password", "correct-Horse7"}, // EXPECT: hardcoded password in entry 'password'
    {QStringLiteral("token"), QStringLiteral("u8Rk2mVq94ZtLw1xHc7B")}, // EXPECT: hardcoded token in entry 'token'
    {"secret", ""},
    {"title", QStringLiteral("correct-Horse7")},
    {"password", 7},
};
QVariantMap braced{{QLatin1String("password"), QLatin1String("correct-Horse7")}}; // EXPECT: hardcoded password in entry 'password'
QMap<QString, QString> strings{{"title", "correct-Horse7"}};
QJsonObject object{
    {"password", "correct-Horse7"}, // EXPECT: hardcoded password in entry 'password'
    {"title", "correct-Horse7"},
    {"token", QString()},
};

QString latinPassword = QString::fromLatin1("correct-Horse7"); // EXPECT: hardcoded password in variable 'latinPassword'
QString latinTitle = QString::fromLatin1("correct-Horse7");
QByteArray bytesPassword = QString("correct-Horse7").toUtf8(); // EXPECT: hardcoded password in variable 'bytesPassword'
QByteArray bytesTitle = QString("correct-Horse7").toUtf8();
QString longPassword = QString::fromUtf8("correct-Horse7", 14); // EXPECT: hardcoded password in variable 'longPassword'

QVariantMap arguments(const QLineEdit &field) {
  return {
      {"password", field.text()},
      {"password", "correct-Horse7"}, // EXPECT: hardcoded password in entry 'password'
      {"password_hint", "correct-Horse7"},
  };
}
