// The text types of Windows and MFC that the tests use. Read by -isystem.
#ifndef WINDOWS_TEXT_H
#define WINDOWS_TEXT_H

typedef wchar_t WCHAR;
#ifdef UNICODE
typedef WCHAR TCHAR;
#define __TEXT(quote) L##quote
#define __T(x) L##x
#define lstrcpy lstrcpyW
#define _tcscpy_s wcscpy_s
#else
typedef char TCHAR;
#define __TEXT(quote) quote
#define __T(x) x
#define lstrcpy lstrcpyA
#define _tcscpy_s strcpy_s
#endif
typedef const TCHAR *LPCTSTR;
typedef TCHAR *LPTSTR;
#define TEXT(quote) __TEXT(quote)
#define _T(x) __T(x)
#define _TEXT(x) __T(x)

extern "C" {
char *lstrcpyA(char *lpString1, const char *lpString2);
WCHAR *lstrcpyW(WCHAR *lpString1, const WCHAR *lpString2);
int strcpy_s(char *dest, __SIZE_TYPE__ destsz, const char *src);
int wcscpy_s(WCHAR *dest, __SIZE_TYPE__ destsz, const WCHAR *src);
}

namespace ATL {
template <typename BaseType> struct CStringT {
  CStringT();
  CStringT(const BaseType *pszSrc);
  CStringT(const CStringT &strSrc);
  ~CStringT();
  CStringT &operator=(const CStringT &strSrc);
};
} // namespace ATL
typedef ATL::CStringT<TCHAR> CString;

struct _bstr_t {
  _bstr_t(const char *s);
  _bstr_t(const wchar_t *s);
  _bstr_t(const _bstr_t &s);
  ~_bstr_t();
};

#endif
