// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs -DUNICODE
// Wide literals in the text macros and string types of Windows.

#include <windows-text.h>

const wchar_t *widePassword = L"correct-Horse7"; // EXPECT: hardcoded password in variable 'widePassword'
LPCTSTR textPassword = TEXT("correct-Horse7"); // EXPECT: hardcoded password in variable 'textPassword'
const TCHAR *underscorePassword = _T("correct-Horse7"); // EXPECT: hardcoded password in variable 'underscorePassword'
LPCTSTR longPassword = _TEXT("correct-Horse7"); // EXPECT: hardcoded password in variable 'longPassword'
TCHAR arrayPassword[] = TEXT("correct-Horse7"); // EXPECT: hardcoded password in variable 'arrayPassword'
CString stringPassword = _T("correct-Horse7"); // EXPECT: hardcoded password in variable 'stringPassword'
CString roundPassword(L"correct-Horse7"); // EXPECT: hardcoded password in variable 'roundPassword'
_bstr_t bstrPassword(L"correct-Horse7"); // EXPECT: hardcoded password in variable 'bstrPassword'
#define DB_PASSWORD TEXT("correct-Horse7") // EXPECT: hardcoded password in macro 'DB_PASSWORD'
#define APP_PASSWORD _T("correct-Horse7") // EXPECT: hardcoded password in macro 'APP_PASSWORD'

LPCTSTR userPassword() { return TEXT("correct-Horse7"); } // EXPECT: hardcoded password in the result of 'userPassword'
void copies() {
  TCHAR password[32];
  lstrcpy(password, TEXT("correct-Horse7")); // EXPECT: hardcoded password in 'password'
  TCHAR adminPassword[32];
  _tcscpy_s(adminPassword, 32, _T("correct-Horse7")); // EXPECT: hardcoded password in 'adminPassword'
  TCHAR title[32];
  lstrcpy(title, TEXT("correct-Horse7"));
  lstrcpy(password, TEXT(""));
}

// Near misses.
LPCTSTR textTitle = TEXT("correct-Horse7");
const TCHAR *underscoreTitle = _T("correct-Horse7");
CString stringTitle = _T("correct-Horse7");
LPCTSTR emptyPassword = TEXT("");
LPCTSTR namedPassword = _T("password");
#define PASSWORD_TITLE TEXT("correct-Horse7")
#define EMPTY_PASSWORD TEXT("")
