//===- LoaderRoles.h - What an entry says that a call does ------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The roles, with the fields that each of them has. Entries of APIs and of
/// shapes share them.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_LOADERROLES_H
#define CREDTIDY_CHECKS_CATALOGUE_LOADERROLES_H

#include "LoaderSchema.h"

namespace credtidy::catalogue::loader {

/// No sane function has more, and a slip such as a port number is noticed.
inline constexpr unsigned MostArguments = 60;

/// What a role says besides where it is.
enum class Extra : uint8_t {
  None,
  Kind,
  MaybeKind,
  Strength,
  MaybeStrength,
  HashStrength,
  Minimum,
  Time,
  Kept,
  Off,
  Over,
  Into,
  Medium,
  As,
  Spread,
};

/// How a role says where it is.
enum class Places : uint8_t {
  Taken,  ///< argument or receiver
  Either, ///< argument, receiver or result
  FromTo, ///< from and to
  KeyValue,
  From,
};

struct RoleShape {
  llvm::StringRef Key;
  ApiRole Role;
  Places Where;
  Extra More;
};

/// All roles, in the order in which messages name them.
llvm::ArrayRef<RoleShape> roleShapes();

/// What has the role, which decides where it can be.
enum class RoleSubject : uint8_t {
  Call,   ///< of a function, a method or a macro
  Field,  ///< what is written to it is meant, without a place
  Object, ///< a variable or a type: the receiver
  Shape,  ///< a call too, with one role
};

class RoleReader {
public:
  RoleReader(Schema &S, RoleSubject Subject) : S(S), Subject(Subject) {}

  bool hasArguments() const { return Subject == RoleSubject::Call; }
  /// Whether the role makes sense for the subject.
  bool mayHave(const RoleShape &Shape) const;
  /// Adds the fields of a role, which write to \p Role.
  void addFields(const RoleShape &Shape, RoleRecord &Role,
                 llvm::SmallVectorImpl<Field> &Fields);
  /// Reports places that are missing or make no sense together; \p Value is
  /// the mapping that holds them.
  void checkPlaces(const RoleShape &Shape, const Node &Value,
                   const RoleRecord &Role);

  /// Indexes, to be compared with the number of arguments when all is read.
  llvm::SmallVector<std::pair<const Node *, unsigned>, 8> Indexes;

private:
  /// The keys that say where the role is, for messages.
  llvm::StringRef describePlaces(const RoleShape &Shape) const;
  /// Sets a position, or reports that it is set already.
  void setPosition(const Node &At, Position &Out, Position Value);
  /// `3`, `3+`, and with \p Words also `receiver` and `result`.
  Reader position(Position &Out, bool Words);
  Reader flagPosition(Position &Out, Position::Place Place);

  Schema &S;
  RoleSubject Subject;
};

} // namespace credtidy::catalogue::loader

#endif // CREDTIDY_CHECKS_CATALOGUE_LOADERROLES_H
