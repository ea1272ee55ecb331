//===- SecretNames.h ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Which declarations and keys are secrets going by their names, types and
/// annotations. Each question is answered once a unit.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_FLOW_SECRETNAMES_H
#define CREDTIDY_CHECKS_FLOW_SECRETNAMES_H

#include "Values.h"
#include "credtidy/catalogue/Catalogue.h"
#include "clang/AST/DeclCXX.h"
#include "llvm/ADT/StringMap.h"

namespace credtidy::flow {

class SecretNames {
public:
  explicit SecretNames(const catalogue::Catalogue &Knowledge)
      : Knowledge(Knowledge) {}

  /// What makes \p Declaration a secret; null if nothing does. Only texts and
  /// bytes can be one: no number, no flag, no object of the project's own.
  const OriginInfo *of(const clang::NamedDecl *Declaration);
  /// The same for a key, or a name like `passwordField.text`, of a value that
  /// stands at \p Where.
  const OriginInfo *of(llvm::StringRef Name, clang::QualType Type,
                       clang::SourceLocation Where);

  /// Whether a value of \p Type can hold a text or bytes.
  bool isText(clang::QualType Type);
  /// Whether objects of the class can be asked for their text.
  static bool hasText(const clang::CXXRecordDecl *Class);
  /// Whether \p Name is that of a secret, whatever its type.
  bool isSecretName(llvm::StringRef Name) {
    return catalogue::isCredential(classify(Name).Kind);
  }
  /// Whether the object can be asked for a secret: the text of `passwordField`.
  bool isInput(const clang::NamedDecl *Declaration);
  catalogue::NameClass classify(llvm::StringRef Name);

  OriginInfo *make(OriginInfo::Kind What);

private:
  bool isTextClass(const clang::RecordDecl *Record);

  const catalogue::Catalogue &Knowledge;
  llvm::StringMap<catalogue::NameClass> Classes;
  llvm::DenseMap<const clang::Decl *, const OriginInfo *> Declared;
  llvm::StringMap<const OriginInfo *> Keys;
  llvm::DenseMap<const clang::Decl *, bool> TextClasses;
  llvm::DenseMap<const clang::Decl *, bool> Inputs;
  std::deque<OriginInfo> Made;
};

} // namespace credtidy::flow

#endif // CREDTIDY_CHECKS_FLOW_SECRETNAMES_H
