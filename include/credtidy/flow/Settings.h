//===- Settings.h - Which of the known values a setting has -----*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Compares what is passed to a library with the values of the catalogue: a
/// constant however it is spelled, flags joined with `|`, a variable with one
/// value on the way, a choice of which one branch counts, and callbacks by
/// what they return.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_FLOW_SETTINGS_H
#define CREDTIDY_FLOW_SETTINGS_H

#include "credtidy/flow/Origins.h"
#include "credtidy/flow/Writes.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <string>
#include <vector>

namespace credtidy::flow {

/// One of the values that were asked for.
struct Setting {
  /// As the catalogue has it: `0`, `SSL_VERIFY_NONE`.
  std::string Word;
  /// It is one of several flags.
  bool IsFlag = false;
  /// Medium if it has the value only on some ways.
  Confidence Sureness = Confidence::High;
  /// The names in the conditions that decide whether it has.
  std::vector<std::string> Conditions;
  llvm::SmallVector<OriginStep, 2> Steps;
};

/// A function, lambda or block of which all results are among those that were
/// asked for.
struct ConstantCallback {
  std::string Name; ///< empty for a lambda or block
  /// Low if it also keeps something of what it was told, so that another part
  /// of the program may decide.
  Confidence Sureness = Confidence::High;
  clang::SourceLocation Where;
};

class SettingReader {
public:
  SettingReader(const clang::ASTContext &Context, const WriteIndex &Writes)
      : Context(Context), Writes(Writes) {}

  /// Which of \p Words the value of \p E is. With \p OnlyFlags, numbers do not
  /// count: `x |= 0` sets nothing.
  std::optional<Setting> find(const clang::Expr *E,
                              llvm::ArrayRef<llvm::StringRef> Words,
                              bool OnlyFlags = false) const;

  std::optional<ConstantCallback>
  callback(const clang::Expr *E, llvm::ArrayRef<llvm::StringRef> Words) const;

private:
  using Words = llvm::ArrayRef<llvm::StringRef>;
  std::optional<Setting> follow(const clang::Expr *E, Words Wanted,
                                bool OnlyFlags, unsigned Depth) const;
  std::optional<Setting> followVariable(const clang::DeclRefExpr *Reference,
                                        Words Wanted, bool OnlyFlags,
                                        unsigned Depth) const;
  std::optional<Setting> followWrites(const clang::VarDecl *Variable,
                                      const clang::Expr *Use, Words Wanted,
                                      bool OnlyFlags, unsigned Depth) const;
  std::optional<ConstantCallback> judgeBody(const clang::Stmt *Body,
                                            const clang::DeclContext *Owner,
                                            Words Wanted) const;

  const clang::ASTContext &Context;
  const WriteIndex &Writes;
};

/// The body that \p D stands in, of a function that has a name; null outside of
/// functions.
const clang::Stmt *bodyAround(const clang::Decl *D);
/// The function or method of that body.
const clang::NamedDecl *functionAround(const clang::Decl *D);

/// The names in all conditions on which it depends whether \p Target is reached
/// within \p Body.
std::vector<std::string> conditionsAround(const clang::Stmt *Body,
                                          const clang::Stmt *Target,
                                          const clang::ASTContext &Context);

/// The names of functions, classes, constants and macros that stand below
/// \p Root, and its string literals.
std::vector<std::string> mentionedNames(const clang::Stmt *Root,
                                        const clang::ASTContext &Context);
/// The same of \p Function and all methods of its class.
std::vector<std::string> mentionedNames(const clang::NamedDecl *Function,
                                        const clang::ASTContext &Context);
/// The same of all that is the project's in the unit.
std::vector<std::string> mentionedNames(clang::ASTContext &Context);

} // namespace credtidy::flow

#endif // CREDTIDY_FLOW_SETTINGS_H
