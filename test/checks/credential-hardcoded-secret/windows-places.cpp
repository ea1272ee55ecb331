// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs -DUNICODE
// Texts of Windows in fields, defaults, fallbacks and COM strings, narrow and wide.

#include <windows-text.h>

typedef wchar_t OLECHAR;
typedef OLECHAR *BSTR;
extern "C" BSTR SysAllocString(const OLECHAR *psz);
#define OLESTR(str) L##str

#define OLE_PASSWORD OLESTR("correct-Horse7") // EXPECT: hardcoded password in macro 'OLE_PASSWORD'
#define OLE_TITLE OLESTR("correct-Horse7")
const OLECHAR *olePassword = OLESTR("battery-Staple9"); // EXPECT: hardcoded password in variable 'olePassword'
const OLECHAR *oleTitle = OLESTR("battery-Staple9");
BSTR bstrPassword = SysAllocString(L"correct-Horse7"); // EXPECT: hardcoded password in variable 'bstrPassword'
BSTR bstrTitle = SysAllocString(L"correct-Horse7");

struct Account {
  LPCTSTR user;
  LPCTSTR password;
};
Account placed = {TEXT("app"), TEXT("correct-Horse7")}; // EXPECT: hardcoded password in field 'password'
Account designated = {.password = _T("correct-Horse7")}; // EXPECT: hardcoded password in field 'password'
Account user = {.user = _T("correct-Horse7")};
void login(LPCTSTR password = TEXT("correct-Horse7")); // EXPECT: hardcoded password in the default of parameter 'password'
void show(LPCTSTR title = TEXT("correct-Horse7"));
class Client {
  LPCTSTR mailPassword = _T("correct-Horse7"); // EXPECT: hardcoded password in field 'mailPassword'
  LPCTSTR mailTitle = _T("correct-Horse7");
  CString password, title;
  Client() : password(_T("correct-Horse7")), title(_T("correct-Horse7")) {} // EXPECT: hardcoded password in field 'password'
};
void set(Account &account, LPCTSTR typed) {
  account.password = TEXT("correct-Horse7"); // EXPECT: hardcoded password in 'password'
  account.password = typed ? typed : TEXT("battery-Staple9"); // EXPECT: hardcoded password in 'password'
  CString password;
  password = _T("correct-Horse7"); // EXPECT: hardcoded password in 'password'
  account.user = TEXT("correct-Horse7");
  account.user = typed ? typed : TEXT("battery-Staple9");
  account.password = typed;
  account.password = TEXT("");
  password = typed;
}
