//===- Apis.h - What library calls do with credentials -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Looks a call, a field or a message up in the API records. The query is in
/// words, so that the AST reader and the token reader can both ask it.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_APIS_H
#define CREDTIDY_CATALOGUE_APIS_H

#include "credtidy/catalogue/Records.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>
#include <string>

namespace credtidy::catalogue {

/// What is known of an argument without folding it.
struct ArgumentText {
  /// The identifier or number it is spelled as, macro name first where it is
  /// one: `CURLOPT_PASSWORD`, `0`, `SSL_VERIFY_NONE`.
  llvm::SmallVector<std::string, 2> Spellings;
  /// The content of the string literal that it is; has meaning if IsLiteral.
  std::string Literal;
  bool IsLiteral = false;
};

/// Whether \p Argument is one of \p Words, each of which is a constant as it is
/// spelled, a number (`0` is also `0L` and `0x0`), or the content of a string
/// literal without regard to case. For conditions and for a role's values.
bool isOneOf(const ArgumentText &Argument,
             llvm::ArrayRef<llvm::StringRef> Words);

struct CallQuery {
  ApiForm Form = ApiForm::Function;
  /// The last component of the name: `curl_easy_setopt`, `setPassword`,
  /// `credentialWithUser:password:persistence:`, `cout`, `basic_ofstream`.
  llvm::StringRef Name;
  /// For a method or constructor: the qualified names of the class and of all
  /// its bases, without template arguments and inline namespaces. For a free
  /// function: its namespace, or nothing. Where only the spelled type is known
  /// (no SDK), that spelling. For an object or a type: the namespace or class
  /// that it stands in, or nothing; whoever asks for a type also asks for each
  /// of its bases.
  llvm::ArrayRef<std::string> Scopes;
  /// The number of arguments written at the call.
  unsigned Arguments = 0;
  /// The written type of a parameter, or an empty text. May be null.
  llvm::function_ref<std::string(unsigned)> Type = nullptr;
  /// An argument's text; asked only for records with a `when`. May be null.
  llvm::function_ref<ArgumentText(unsigned)> Argument = nullptr;
  /// Only spellings are known: conditions on types count as met, and a scope
  /// may lack its outer namespaces.
  bool TypesUnknown = false;
  /// Not even the spelling of the scope is known: any will do.
  bool ScopesUnknown = false;
};

class ApiIndex {
public:
  explicit ApiIndex(llvm::ArrayRef<ApiRecord> Apis);
  ~ApiIndex();

  /// Whether any record of \p Form has this last component. Cheap.
  bool mayKnow(ApiForm Form, llvm::StringRef Name) const;
  /// Whether any of them has \p Role. Cheap as well.
  bool mayHaveRole(ApiForm Form, llvm::StringRef Name, ApiRole Role) const;

  /// The records that \p Query fulfils, in catalogue order.
  llvm::SmallVector<const ApiRecord *, 1> find(const CallQuery &Query) const;

private:
  struct Tables;
  std::unique_ptr<Tables> Impl;
};

/// A call as written in an example of a YAML file, taken apart:
/// `curl_easy_setopt(_, CURLOPT_PASSWORD, <secret>)`.
struct ExampleCall {
  /// `a << <secret>` is a Variable; that a type is meant only the entry knows.
  /// The same goes for Function and Macro.
  ApiForm Form = ApiForm::Function;
  std::string Name;
  llvm::SmallVector<std::string, 2> Scopes;
  llvm::SmallVector<ArgumentText, 4> Arguments;
  llvm::SmallVector<std::string, 4> Types; ///< written as `type: argument`
  /// What is marked `<secret>`.
  Position Secret;
};

/// Takes an example apart; a message where it is malformed.
std::optional<ExampleCall> parseExampleCall(llvm::StringRef Text,
                                            std::string &Message);

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_APIS_H
