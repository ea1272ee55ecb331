// RUN: %check_hosts %s --without-notes -- -std=c++20
// Dialogs that hide what is typed, fields that do, and the keychain.

struct QString { const char *toUtf8() const; bool isEmpty() const; };
struct QWidget {};
struct QLineEdit : QWidget {
  enum EchoMode { Normal, NoEcho, Password };
  QString text() const;
  void setEchoMode(EchoMode mode);
};
struct QInputDialog {
  static QString getText(QWidget *parent, const QString &title, const QString &label, QLineEdit::EchoMode mode);
};
namespace QKeychain {
struct ReadPasswordJob {
  QString textData() const;
  QString key() const;
};
}
struct QDebug { QDebug &operator<<(const QString &text); };
QDebug qDebug();

void dialogs(QWidget *parent, const QString &title) {
  QString first = QInputDialog::getText(parent, title, title, QLineEdit::Password);
  QString second = QInputDialog::getText(parent, title, title, QLineEdit::Normal);
  qDebug() << first; // EXPECT: password from 'getText' is logged in the clear by 'QDebug'
  qDebug() << second;
}

void keychain(QKeychain::ReadPasswordJob &job) {
  qDebug() << job.textData(); // EXPECT: {{.*}} from 'textData' is logged in the clear by 'QDebug'
  qDebug() << job.key();
}

struct Login {
  QLineEdit *passwordEdit;
  QLineEdit *userEdit;
  void show() {
    qDebug() << passwordEdit->text(); // EXPECT: password 'passwordEdit.text' is logged in the clear by 'QDebug'
    qDebug() << userEdit->text();
  }
};
