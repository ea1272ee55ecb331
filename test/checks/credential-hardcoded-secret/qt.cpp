// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Each way to write a QString, and the maps, variants and JSON objects of Qt.

#include <qt.h>

QString plainPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'plainPassword'
QString roundPassword("correct-Horse7"); // EXPECT: hardcoded password in variable 'roundPassword'
QString literalPassword = QStringLiteral("correct-Horse7"); // EXPECT: hardcoded password in variable 'literalPassword'
QString latinPassword = QLatin1String("correct-Horse7"); // EXPECT: hardcoded password in variable 'latinPassword'
QString utf8Password = QString::fromUtf8("correct-Horse7"); // EXPECT: hardcoded password in variable 'utf8Password'
QString qsPassword = u"correct-Horse7"_qs; // EXPECT: hardcoded password in variable 'qsPassword'
QByteArray bytesPassword("correct-Horse7", 14); // EXPECT: hardcoded password in variable 'bytesPassword'
QVariant variantPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'variantPassword'
QVariant nestedPassword = QVariant(QStringLiteral("correct-Horse7")); // EXPECT: hardcoded password in variable 'nestedPassword'
QString sumPassword = QString("correct") + QLatin1String("-Horse7"); // EXPECT: hardcoded password in variable 'sumPassword'
static constexpr QLatin1String ConstantPassword("correct-Horse7"); // EXPECT: hardcoded password in constant 'ConstantPassword'
using namespace Qt::StringLiterals;
QString shortPassword = u"correct-Horse7"_s; // EXPECT: hardcoded password in variable 'shortPassword'
QString viewPassword = "correct-Horse7"_L1; // EXPECT: hardcoded password in variable 'viewPassword'

QString plainTitle = "correct-Horse7";
QString literalTitle = QStringLiteral("correct-Horse7");
QString latinTitle = QLatin1String("correct-Horse7");
QString qsTitle = u"correct-Horse7"_qs;
QString emptyPassword = QStringLiteral("");
QString namedPassword = u"password"_qs;
QString nullPassword = QString();
QVariant countedPassword = 7;

class Window {
public:
  QString password() const { return QStringLiteral("correct-Horse7"); } // EXPECT: hardcoded password in the result of 'password'
  QString passwordTitle() const { return QStringLiteral("correct-Horse7"); }

private:
  QString m_password = QStringLiteral("correct-Horse7"); // EXPECT: hardcoded password in field 'm_password'
  QString m_title = QStringLiteral("correct-Horse7");
};

void entries(QVariantMap map, QVariantHash hash, QMap<QString, QString> strings, QJsonObject object, QSettings settings, const QLineEdit &field) {
  map.insert("password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'password'
  map.insert(QStringLiteral("password"), QStringLiteral("correct-Horse7")); // EXPECT: hardcoded password in entry 'password'
  map.insert(QLatin1String("password"), QVariant(QLatin1String("correct-Horse7"))); // EXPECT: hardcoded password in entry 'password'
  map["password"] = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  map[QStringLiteral("password")] = QStringLiteral("correct-Horse7"); // EXPECT: hardcoded password in 'password'
  hash.insert("api_key", "u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded API key in entry 'api_key'
  hash["password"] = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  strings.insert("password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'password'
  strings["password"] = QStringLiteral("correct-Horse7"); // EXPECT: hardcoded password in 'password'
  object.insert("password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'password'
  object.insert(QLatin1String("password"), QLatin1String("correct-Horse7")); // EXPECT: hardcoded password in entry 'password'
  object["password"] = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  settings.setValue("db/password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'db/password'

  map.insert("user", "correct-Horse7");
  map.insert("password", "");
  map.insert("password", field.text());
  map.insert("password", 7);
  map["user"] = "correct-Horse7";
  map["password"] = field.text();
  hash.insert("passwordHint", "correct-Horse7");
  strings["title"] = QStringLiteral("correct-Horse7");
  object.insert("title", "correct-Horse7");
  object["password"] = field.text();
  settings.setValue("db/title", "correct-Horse7");
  settings.setValue("db/password", field.text());
  auto third = settings.value("db/title", "correct-Horse7");
  auto fourth = settings.value("db/password");
}
