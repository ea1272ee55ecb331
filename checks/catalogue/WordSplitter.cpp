//===- WordSplitter.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WordSplitter.h"
#include "credtidy/catalogue/Names.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Unicode.h"

using namespace llvm;

namespace credtidy::catalogue {

namespace {

constexpr size_t MaxWords = 32;
/// More of an identifier is not looked at. The longest names seen in real code
/// are generated and well below; a string literal used as a map key may be of
/// any length.
constexpr size_t MaxBytes = 512;

/// Marks of scope in front of a name: member, static, global, constant.
constexpr StringRef ScopePrefixes[] = {"m", "s", "g", "k"};
/// Hungarian marks of text and pointers. Marks of counts and flags (`cb`, `n`,
/// `b`) are words on purpose: `cbPassword` is no password.
constexpr StringRef TypePrefixes[] = {
    "a",     "ab",   "bstr",   "lpcstr", "lpcsz", "lpctstr", "lpcwstr",
    "lpstr", "lpsz", "lptstr", "lpwstr", "lpwsz", "p",       "pb",
    "pp",    "pstr", "psz",    "ptsz",   "pwsz",  "pwstr",   "s",
    "str",   "sz",   "tsz",    "ws",     "wstr",  "wsz"};

enum class Class : uint8_t { Separator, Lower, Upper, Digit, Foreign };

Class classOf(char C) {
  if (isLower(C))
    return Class::Lower;
  if (isUpper(C))
    return Class::Upper;
  if (isDigit(C))
    return Class::Digit;
  return static_cast<unsigned char>(C) >= 0x80 ? Class::Foreign
                                               : Class::Separator;
}

/// How many leading bytes of \p Name are marks of scope or type.
size_t prefixLength(StringRef Name) {
  size_t Begin = 0;
  bool MayBeScope = true;
  while (true) {
    size_t Skipped = Name.find_if_not(
        [](char C) { return classOf(C) == Class::Separator; }, Begin);
    if (Skipped == StringRef::npos)
      return Begin;
    size_t End = Name.find_if_not([](char C) { return isLower(C); }, Skipped);
    if (End == StringRef::npos || End == Skipped)
      return Skipped;
    StringRef Mark = Name.slice(Skipped, End);
    bool BeforeCapital = isUpper(Name[End]);
    bool BeforeUnderscore = Name[End] == '_' && End + 1 != Name.size();
    if (MayBeScope && is_contained(ScopePrefixes, Mark) &&
        (BeforeCapital || BeforeUnderscore)) {
      Begin = End;
      MayBeScope = false;
      continue;
    }
    if (BeforeCapital && is_contained(TypePrefixes, Mark))
      return End;
    return Skipped;
  }
}

class Splitter {
public:
  Splitter(StringRef Name, AcronymEnd Rule, IdentifierWords &Words)
      : Name(Name), Rule(Rule), Words(Words) {
    for (char C : Name)
      Classes.push_back(classOf(C));
    // Letters beyond ASCII have the case of the letter before them, or else of
    // the one after: CONTRASEÑA, Über.
    for (size_t I = 1; I < Name.size(); ++I)
      if (Classes[I] == Class::Foreign && isCased(Classes[I - 1]))
        Classes[I] = Classes[I - 1];
    for (size_t I = Name.size(); I-- > 0;)
      if (Classes[I] == Class::Foreign)
        Classes[I] = isCased(at(I + 1)) ? at(I + 1) : Class::Lower;
  }

  void run() {
    size_t Begin = prefixLength(Name);
    for (size_t I = Begin; I < Name.size() && Words.size() < MaxWords; ++I) {
      if (isBoundary(Begin, I)) {
        emit(Begin, I);
        Begin = I;
      }
      if (at(I) == Class::Separator)
        Begin = I + 1;
    }
    if (Words.size() < MaxWords)
      emit(Begin, Name.size());
  }

private:
  static bool isCased(Class Of) {
    return Of == Class::Lower || Of == Class::Upper;
  }

  Class at(size_t I) const {
    return I < Classes.size() ? Classes[I] : Class::Separator;
  }

  /// Whether the word that began at \p Begin ends before \p I.
  bool isBoundary(size_t Begin, size_t I) {
    if (I == Begin)
      return false;
    Class Before = at(I - 1), Here = at(I);
    if (Here == Class::Separator ||
        (Before == Class::Digit) != (Here == Class::Digit))
      return true;
    if (Before == Class::Lower)
      return Here == Class::Upper;
    if (Before != Class::Upper)
      return false;
    if (Here == Class::Upper) {
      // The last capital of an acronym begins the next word, unless all that
      // follows is a plural: HTTP|Password, but URLs.
      bool Last = at(I + 1) == Class::Lower && !isPlural(I + 1);
      Words.Ambiguous |= Last;
      return Last && Rule == AcronymEnd::BeforeLastCapital;
    }
    return I - Begin > 1 && Rule == AcronymEnd::AfterLastCapital &&
           !isPlural(I);
  }

  bool isPlural(size_t I) const {
    return Name[I] == 's' && at(I + 1) != Class::Lower;
  }

  void emit(size_t Begin, size_t End) {
    if (Begin >= End)
      return;
    foldCase(Name.slice(Begin, End), Words.Text);
    Words.Ends.push_back(Words.Text.size());
  }

  StringRef Name;
  AcronymEnd Rule;
  IdentifierWords &Words;
  SmallVector<Class, 64> Classes;
};

} // namespace

void foldCase(StringRef Text, SmallVectorImpl<char> &Folded) {
  const auto *Next = reinterpret_cast<const UTF8 *>(Text.begin());
  const auto *End = reinterpret_cast<const UTF8 *>(Text.end());
  while (Next != End) {
    if (*Next < 0x80) {
      Folded.push_back(toLower(static_cast<char>(*Next++)));
      continue;
    }
    UTF32 Letter = 0;
    const UTF8 *Begin = Next;
    char Encoded[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
    char *EncodedEnd = Encoded;
    if (convertUTF8Sequence(&Next, End, &Letter, strictConversion) ==
            conversionOK &&
        ConvertCodePointToUTF8(sys::unicode::foldCharSimple(Letter),
                               EncodedEnd)) {
      Folded.append(Encoded, EncodedEnd);
      continue;
    }
    // Not UTF-8: the byte stands for itself.
    Next = Begin + 1;
    Folded.push_back(static_cast<char>(*Begin));
  }
}

void splitIdentifier(StringRef Identifier, AcronymEnd Rule,
                     IdentifierWords &Words) {
  Words.Text.clear();
  Words.Ends.clear();
  Words.Ambiguous = false;
  Splitter(Identifier.take_front(MaxBytes), Rule, Words).run();
}

SmallVector<std::string, 6> splitWords(StringRef Identifier) {
  IdentifierWords Words;
  splitIdentifier(Identifier, AcronymEnd::BeforeLastCapital, Words);
  SmallVector<std::string, 6> Result;
  for (size_t I = 0; I != Words.size(); ++I)
    Result.push_back(Words.word(I).str());
  return Result;
}

} // namespace credtidy::catalogue
