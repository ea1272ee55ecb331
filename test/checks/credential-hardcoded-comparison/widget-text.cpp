// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// What was typed into a field is known by the field's name: the usual login dialogue of Qt.

#include <qt.h>

struct Ui {
  QLineEdit *passwordEdit;
  QLineEdit *userEdit;
};

bool accepted(Ui *ui, QLineEdit *passwordField) {
  if (ui->passwordEdit->text() == "correct-Horse7") // EXPECT: '{{.*}}' is compared with a hardcoded password
    return true;
  if (passwordField->text() == "correct-Horse7") // EXPECT: '{{.*}}' is compared with a hardcoded password
    return true;
  return ui->userEdit->text() == "correct-Horse7" || ui->passwordEdit->text() == "";
}
