//===- AccessPaths.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AccessPaths.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

namespace {
/// Fields of fields of fields; beyond that, code is about something else.
constexpr uint8_t DeepestPath = 3;
} // namespace

PathId PathTable::get(PathId Parent, Part What, const void *Pointer) {
  uint8_t Depth = Parent ? Nodes[Parent].Depth + 1 : 0;
  if (Depth > DeepestPath)
    return Parent;
  auto [At, New] = Index.try_emplace(
      {{Parent, static_cast<unsigned>(What)}, Pointer}, Nodes.size());
  if (New) {
    Nodes[Parent].HasParts = true;
    Nodes.push_back({Parent, What, Depth, /*HasParts=*/false, Pointer});
  }
  return At->second;
}

const Decl *PathTable::declaration(PathId Path) const {
  const Node &Last = Nodes[Path];
  return Last.What == Part::Variable || Last.What == Part::Field
             ? static_cast<const Decl *>(Last.Pointer)
             : nullptr;
}

const ParmVarDecl *PathTable::parameter(PathId Path) const {
  return dyn_cast_or_null<ParmVarDecl>(declaration(root(Path)));
}

StringRef PathTable::name(PathId Path) const {
  const Node &Last = Nodes[Path];
  if (Last.What == Part::Key)
    return static_cast<const char *>(Last.Pointer);
  const auto *Named = dyn_cast_or_null<NamedDecl>(declaration(Path));
  return Named && Named->getIdentifier() ? Named->getName() : StringRef();
}

PathId PathTable::moved(PathId Path, PathId Root, PathId NewRoot) {
  if (Path == Root || !Path)
    return NewRoot;
  const Node Last = Nodes[Path];
  return get(moved(Last.Parent, Root, NewRoot), Last.What, Last.Pointer);
}

} // namespace credtidy::flow
