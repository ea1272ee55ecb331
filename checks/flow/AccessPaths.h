//===- AccessPaths.h ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Names for the places that hold values: `user`, `this->config.password`,
/// `settings["token"]`. Elements of arrays and containers are one place, except
/// where a text is the key; what lies deeper than three steps is its owner's.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_FLOW_ACCESSPATHS_H
#define CREDTIDY_CHECKS_FLOW_ACCESSPATHS_H

#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringSet.h"
#include <vector>

namespace credtidy::flow {

/// A place, as an index into the table; 0 is none.
using PathId = unsigned;

class PathTable {
public:
  enum class Part : uint8_t {
    Variable, ///< a root: clang::VarDecl, parameters among them
    This,     ///< a root: the object of the function at hand
    Value,    ///< a root: what an expression makes and no variable holds
    Field,    ///< clang::FieldDecl, ObjCIvarDecl or ObjCPropertyDecl
    Key,      ///< a text by which a map is asked
    Element,  ///< a numbered one, of a tuple
  };

  PathTable() : Nodes(1) {}

  PathId variable(const clang::ValueDecl *Variable) {
    return get(0, Part::Variable, Variable->getCanonicalDecl());
  }
  PathId thisObject() { return get(0, Part::This, nullptr); }
  PathId value(const clang::Stmt *Maker) { return get(0, Part::Value, Maker); }
  PathId field(PathId Base, const clang::Decl *Field) {
    return get(Base, Part::Field, Field->getCanonicalDecl());
  }
  PathId element(PathId Base, uint64_t Index) {
    return get(Base, Part::Element,
               reinterpret_cast<const void *>(uintptr_t(Index + 1)));
  }
  PathId key(PathId Base, llvm::StringRef Key) {
    return get(Base, Part::Key, Keys.insert(Key).first->getKeyData());
  }

  Part part(PathId Path) const { return Nodes[Path].What; }
  PathId parent(PathId Path) const { return Nodes[Path].Parent; }
  PathId root(PathId Path) const {
    while (Nodes[Path].Parent)
      Path = Nodes[Path].Parent;
    return Path;
  }
  bool isRoot(PathId Path) const { return Nodes[Path].Parent == 0; }
  /// Whether the table knows any place in \p Path.
  bool hasParts(PathId Path) const { return Nodes[Path].HasParts; }
  bool isBelow(PathId Path, PathId Ancestor) const {
    for (; Path; Path = Nodes[Path].Parent)
      if (Path == Ancestor)
        return true;
    return false;
  }
  /// The declaration of the last part; null for keys and values.
  const clang::Decl *declaration(PathId Path) const;
  const clang::ParmVarDecl *parameter(PathId Path) const;
  /// The text of the last part: a declaration's name or a key.
  llvm::StringRef name(PathId Path) const;

  /// \p Path, which starts at \p Root, with \p NewRoot in its place.
  PathId moved(PathId Path, PathId Root, PathId NewRoot);

private:
  struct Node {
    PathId Parent = 0;
    Part What = Part::Value;
    uint8_t Depth = 0;
    bool HasParts = false;
    const void *Pointer = nullptr;
  };
  PathId get(PathId Parent, Part What, const void *Pointer);

  std::vector<Node> Nodes;
  llvm::DenseMap<std::pair<std::pair<PathId, unsigned>, const void *>, PathId>
      Index;
  llvm::StringSet<> Keys;
};

} // namespace credtidy::flow

#endif // CREDTIDY_CHECKS_FLOW_ACCESSPATHS_H
