//===- LoaderTree.h - A YAML file as a bounded tree -------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The first half of the loader: text to a tree of nodes, with the limits that
/// keep a hostile file from costing time, memory or stack.
///
/// The tree is built from yaml-cpp's events rather than from its nodes. Events
/// come while the parser descends, so a file that is too deep or too large is
/// given up before the parser recurses further or anything is expanded; and
/// duplicate keys, which the nodes hide from a look-up, are all seen.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_LOADERTREE_H
#define CREDTIDY_CHECKS_CATALOGUE_LOADERTREE_H

#include "credtidy/catalogue/Loader.h"
#include <deque>
#include <string>
#include <vector>

namespace credtidy::catalogue::loader {

struct Node {
  enum class Type : uint8_t { Null, Scalar, Sequence, Map };
  Type Kind = Type::Null;
  unsigned Line = 0;   ///< from 1
  unsigned Column = 0; ///< from 1, in bytes
  std::string Text;    ///< of a scalar
  /// The items of a sequence; of a map, keys and values in turn.
  std::vector<const Node *> Children;
  /// The number of nodes in it and its height, aliases expanded. A long text
  /// counts as several nodes.
  size_t Size = 1;
  unsigned Height = 1;

  bool isScalar() const { return Kind == Type::Scalar; }
  bool isSequence() const { return Kind == Type::Sequence; }
  bool isMap() const { return Kind == Type::Map; }
};

/// What a node is, as the second half of "expected a list, found …".
std::string describe(const Node &Subject);

struct Tree {
  std::deque<Node> Nodes;     ///< a deque, because nodes point at each other
  const Node *Root = nullptr; ///< null if the file holds no document
};

/// Parses \p Text. Returns false, with a Problem, if it is no YAML, no text or
/// beyond \p Limits.
bool parseTree(llvm::StringRef Text, llvm::StringRef File,
               const LoadLimits &Limits, Tree &Result,
               std::vector<Problem> &Problems);

} // namespace credtidy::catalogue::loader

#endif // CREDTIDY_CHECKS_CATALOGUE_LOADERTREE_H
