//===- Leaks.h - Where secrets leave a translation unit ---------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the flow reader finds: secrets, from where they are born to where they
/// leave, and secrets whose memory is given back as it is. Which of them are
/// worth a report, and in which words, is for the checks.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_FLOW_LEAKS_H
#define CREDTIDY_FLOW_LEAKS_H

#include "credtidy/catalogue/Records.h"
#include "credtidy/flow/Origins.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include <string>
#include <vector>

namespace credtidy::flow {

/// Why a value counts as a secret.
enum class Birth : uint8_t {
  Name,       ///< a variable, field, getter or key is called so
  Annotation, ///< [[clang::annotate("credential")]]
  Source,     ///< a catalogued call yields it: getpass()
  Shape,      ///< a function of the project yields it, going by its name
  Literal,    ///< a literal of the first family
  Use,        ///< it is passed to what takes a password: LogonUser()
};

/// The place where a secret enters the program, as far as the unit shows it.
struct SecretBirth {
  Birth How = Birth::Name;
  catalogue::CredentialKind Kind = catalogue::CredentialKind::None;
  Confidence Sureness = Confidence::High;
  /// What the reader calls it: `dbPassword`, `getpass`.
  std::string Name;
  clang::SourceLocation Where;
  /// The variable, field or parameter; null where there is none.
  const clang::NamedDecl *Declaration = nullptr;
};

/// A secret that reaches something that lets it out, weakens it or compares it.
struct Leak {
  /// Log, Store, Transmit, Process, HashOf, Encrypt, Compare, Permissions …
  catalogue::ApiRole Role = catalogue::ApiRole::Log;
  /// Null if the sink is a function of the project, known by its shape.
  const catalogue::ApiRecord *Api = nullptr;
  /// As in RoleRecord: `weak` of a hash.
  llvm::StringRef Detail;
  /// What takes it, as a reader calls it: `printf`, `std::cout`.
  std::string Callee;
  /// The call, and what is passed: an argument, the receiver, an operand.
  const clang::Expr *Call = nullptr;
  const clang::Expr *Argument = nullptr;
  catalogue::Position At;
  SecretBirth Secret;
  /// How sure the whole is: that it is a secret and that it gets there.
  Confidence Sureness = Confidence::High;
  /// The secret is a part of a longer text.
  bool Embedded = false;
  /// The text as far as it is known, each unknown part (the secret among them)
  /// as one UnknownPart; empty if nothing is known.
  credtidy::Secret Text;
  /// Texts that were put into the same object before: the URL of a request or a
  /// handle, the path of a stream.
  llvm::SmallVector<credtidy::Secret, 1> Companions;
  /// From the birth to the last stop before Where.
  llvm::SmallVector<OriginStep, 4> Steps;
  /// The call, or the call of a function of the project that lets it out: what
  /// is reported, and what can be mended.
  clang::SourceLocation Where;
  clang::SourceRange Statement;
  const clang::Decl *Enclosing = nullptr;
};

/// How a secret's memory is left behind.
enum class Remains : uint8_t {
  Buffer,        ///< a local array
  Owner,         ///< a local object that owns its memory: std::string, QString
  Heap,          ///< a block that is freed
  Grown,         ///< a block or owner that is reallocated, leaving a copy
  RemovableWipe, ///< wiped in a way that the compiler may drop
};

/// A secret whose memory is not wiped on some way to the end of its life.
struct Unwiped {
  Remains How = Remains::Buffer;
  SecretBirth Secret;
  Confidence Sureness = Confidence::High;
  /// The variable that holds it; for a block, the pointer.
  const clang::ValueDecl *Holder = nullptr;
  /// The wipe that may be dropped; the call that frees or reallocates.
  const clang::Expr *Call = nullptr;
  /// It is wiped on another way through the function.
  bool WipedElsewhere = false;
  llvm::SmallVector<OriginStep, 4> Steps;
  clang::SourceLocation Where;
  clang::SourceRange Statement;
  const clang::Decl *Enclosing = nullptr;
};

/// What was looked at, for those who want to know what was not.
struct FlowCounts {
  unsigned Functions = 0; ///< with a body, of the project
  unsigned Followed = 0;  ///< that touch a secret
  /// Those that were too large to be followed to the end.
  struct Part {
    std::string Name;
    clang::SourceLocation Where;
  };
  std::vector<Part> Incomplete;
  /// Calls that wipe for good, and objects that wipe themselves.
  unsigned Wipes = 0;
};

/// All that the flow reader finds in a unit.
struct Flows {
  std::vector<Leak> Leaks;
  std::vector<Unwiped> Remains;
  FlowCounts Counts;
};

} // namespace credtidy::flow

#endif // CREDTIDY_FLOW_LEAKS_H
