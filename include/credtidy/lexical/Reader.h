//===- Reader.h - What the tokens of a file say of credentials -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads a file as tokens: no compile command, no headers, no syntax tree. It
/// sees what the compiler leaves out as well, which is comments, inactive
/// branches and macros that nobody uses.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_LEXICAL_READER_H
#define CREDTIDY_LEXICAL_READER_H

#include "credtidy/catalogue/Catalogue.h"
#include "credtidy/lexical/BindingForm.h"
#include "credtidy/support/Secret.h"
#include "clang/Basic/LangOptions.h"
#include "llvm/Support/MemoryBufferRef.h"
#include <memory>
#include <string>
#include <vector>

namespace credtidy::lexical {

/// A stretch of the file, in bytes.
struct Stretch {
  unsigned Begin = 0;
  unsigned End = 0;
  unsigned Last = 0; ///< where its last token begins
};

/// Where in a file something stands.
enum class Place : uint8_t {
  Code,
  Comment,
  Inactive, ///< `#if 0`; of other conditions the tokens do not tell
};

/// A literal, and what it meets.
struct Observation {
  enum class Kind : uint8_t {
    Binding,    ///< bound to a name, or passed to a parameter
    Comparison, ///< compared with what has a name
    Text,       ///< there it is, bound to whatever
    Token,      ///< a token by its format, found in the text of the file
  };
  Kind What = Kind::Text;
  Place In = Place::Code;

  BindingForm Form = BindingForm::Variable;
  catalogue::CredentialKind Credential = catalogue::CredentialKind::None;
  Confidence Strength = Confidence::High;
  const catalogue::ApiRecord *Api = nullptr;
  /// The identifier or key: `dbPassword`.
  std::string Name;
  /// The words of a message: "variable 'dbPassword'".
  std::string Target;
  /// The enclosing declaration, qualified.
  std::string Declaration;

  Secret Value;
  bool IsBytes = false;
  /// False if text that is not known is part of it; see UnknownPart.
  bool Complete = true;

  /// Of a Token.
  const catalogue::TokenRecord *Record = nullptr;
  catalogue::Proof Checked = catalogue::Proof::NotAvailable;

  Stretch Literal;        ///< from the first piece to the last
  Stretch Statement;      ///< the declaration, the call, the comparison
  unsigned Where = 0;
};

/// How the bytes of a file are text.
enum class Encoding : uint8_t {
  Utf8, ///< or one of its kin, such as Latin-1: read byte by byte
  Utf16,
  Utf32,
  Binary, ///< no text at all
};

/// By the mark at the beginning or, where there is none, by the content.
Encoding encodingOf(llvm::StringRef Bytes);

/// \p Bytes as UTF-8, without a mark, for Utf16 and Utf32. What is no character
/// becomes U+FFFD.
std::string toUtf8(llvm::StringRef Bytes, Encoding From);

/// The language that the name of a file stands for.
clang::LangOptions languageOf(llvm::StringRef FileName);

/// Safe to use from several threads; what it is made of must outlive it.
class Reader {
public:
  /// Cheap to keep, not to make: the words of the catalogue go into an index.
  explicit Reader(const catalogue::Catalogue &Knowledge);
  ~Reader();

  /// Whether tokens are looked for in the text as a whole.
  enum class Tokens : uint8_t { Found, LeftOut };

  /// All observations in \p File, in the order of their literals; of texts and
  /// numbers only those near a word that the catalogue knows. The text ends in
  /// a zero byte, as that of a MemoryBuffer does, and is UTF-8 or alike.
  std::vector<Observation> read(llvm::MemoryBufferRef File,
                                const clang::LangOptions &Language,
                                Tokens Which = Tokens::Found) const;

  const catalogue::Catalogue &knowledge() const;

private:
  struct Tables;
  std::unique_ptr<Tables> Impl;
};

} // namespace credtidy::lexical

#endif // CREDTIDY_LEXICAL_READER_H
