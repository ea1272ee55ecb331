//===- FlowGraph.h --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The functions of a unit that have a body, who calls whom, and which of them
/// are about secrets at all. One walk, so that the costly part of the dataflow
/// is spent on the few functions that need it.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_FLOW_FLOWGRAPH_H
#define CREDTIDY_CHECKS_FLOW_FLOWGRAPH_H

#include "CallTargets.h"
#include "SecretNames.h"
#include "Values.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/MapVector.h"
#include <memory>

namespace credtidy::flow {

/// A sink that a function reaches with what its caller passed.
struct ParameterSink {
  PathId Path = 0; ///< the parameter, or a part of what it refers to
  bool Embedded = false;
  Leak What; ///< as seen from inside the function; without a secret
  const Stop *Way = nullptr;
};

/// A literal or parameter that reaches an argument that takes a credential.
struct CredentialUse {
  PathId Path = 0;
  const clang::Expr *Argument = nullptr;
};

/// What calling a function does, in terms of its parameters and its object.
struct Summary {
  /// What it returns; plain if that is not known.
  Value Result;
  bool Returns = false;
  /// What it leaves in places of its parameters, object and globals.
  struct Output {
    PathId Path = 0;
    Value Content;
    bool Keeps = false; ///< what was there before can still be there
  };
  llvm::SmallVector<Output, 2> Outputs;
  llvm::SmallVector<ParameterSink, 2> Sinks;
  llvm::SmallVector<CredentialUse, 1> Credentials;
  /// Secrets come out of it, or credentials go in: its callers matter.
  bool concernsCallers() const;
};

struct FunctionInfo {
  const clang::Decl *Function = nullptr; ///< FunctionDecl, ObjCMethodDecl …
  const clang::Stmt *Body = nullptr;
  llvm::SmallVector<FunctionInfo *, 4> Callees;
  bool IsSeed = false; ///< it names secrets, or calls what yields or takes them
  enum class State : uint8_t { New, Active, Done };
  State Progress = State::New;
  bool Incomplete = false;
  Summary Effects;
};

/// The bodies that a lambda has: one, or one for each way in which a generic
/// one is called.
llvm::SmallVector<const clang::CXXMethodDecl *, 2>
callOperators(const clang::LambdaExpr *Lambda);

class FlowGraph {
public:
  FlowGraph(clang::ASTContext &Context, const catalogue::Catalogue &Knowledge,
            SecretNames &Names);

  FunctionInfo *find(const clang::Decl *Function) const;
  /// Registers a body that is met on the way only: a lambda's, a block's.
  FunctionInfo *add(const clang::Decl *Function, const clang::Stmt *Body);
  /// What can run when \p Method is called and its object is not known.
  llvm::ArrayRef<const clang::CXXMethodDecl *>
  overriders(const clang::CXXMethodDecl *Method) const;
  /// The functions that name a field or global.
  llvm::ArrayRef<FunctionInfo *> users(const clang::Decl *Place) const;
  /// Callees before callers; recursive ones together.
  const std::vector<std::vector<FunctionInfo *>> &order() const {
    return Order;
  }
  /// The only function that is ever put into a field, global or parameter.
  const clang::Decl *onlyTarget(const clang::Decl *Place) const {
    return Targets.only(Place);
  }
  unsigned size() const { return Functions.size(); }

private:
  friend class GraphVisitor;
  void sort();

  llvm::DenseMap<const clang::Decl *, std::unique_ptr<FunctionInfo>> Functions;
  CallTargets Targets;
  std::vector<FunctionInfo *> InSource;
  llvm::DenseMap<const clang::Decl *, llvm::SmallVector<FunctionInfo *, 2>>
      Users;
  llvm::DenseMap<const clang::CXXMethodDecl *,
                 llvm::SmallVector<const clang::CXXMethodDecl *, 1>>
      Overriders;
  std::vector<std::vector<FunctionInfo *>> Order;
};

} // namespace credtidy::flow

#endif // CREDTIDY_CHECKS_FLOW_FLOWGRAPH_H
