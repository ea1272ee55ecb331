//===- LoaderDescription.h - The loader's schema as data --------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What may stand in a file, written down rather than checked. The readers of
/// the loader are run on nodes that stand for any value, and each says what it
/// would have accepted; so the description cannot differ from the loader.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_LOADERDESCRIPTION_H
#define CREDTIDY_CHECKS_CATALOGUE_LOADERDESCRIPTION_H

#include "LoaderTree.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/JSON.h"
#include <deque>
#include <string>
#include <vector>

namespace credtidy::catalogue::loader {

/// Where the readers leave what they accept, in the words of JSON schema.
class Description {
public:
  Description() : Root(make()) {}

  const Node &root() const { return Root; }

  /// The value at \p At is of this form. What has been said of it before is
  /// kept: several readers can add to one value.
  void accept(const Node &At, llvm::json::Object Form);
  /// It is a mapping with this key; gives the node that stands for the value.
  const Node &property(const Node &At, llvm::StringRef Key, bool Required,
                       llvm::StringRef About);
  /// It is a mapping with any keys, or a list; gives the node that stands for
  /// each of the values.
  const Node &values(const Node &At);
  const Node &items(const Node &At);
  /// It is such a list, or one item of it by itself.
  const Node &oneOrMore(const Node &At);

  /// What is large is defined once, under the key where it was first met.
  llvm::json::Value schema() const;

private:
  struct Property {
    std::string Key;
    bool Required;
    const Node *Value;
  };
  struct Parts {
    llvm::json::Object Form;
    std::vector<Property> Properties;
    const Node *Values = nullptr;
    const Node *Items = nullptr;
    bool MayBeOne = false;
  };

  const Node &make();
  llvm::json::Value schemaOf(const Node &Of) const;

  std::deque<Node> Nodes;
  llvm::DenseMap<const Node *, Parts> Known;
  const Node &Root;
};

} // namespace credtidy::catalogue::loader

#endif // CREDTIDY_CHECKS_CATALOGUE_LOADERDESCRIPTION_H
