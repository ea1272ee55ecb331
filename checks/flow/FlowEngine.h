//===- FlowEngine.h -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The dataflow of one unit: which functions are followed, in which order, and
/// what they share: origins, ways, summaries, and what fields hold.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_FLOW_FLOWENGINE_H
#define CREDTIDY_CHECKS_FLOW_FLOWENGINE_H

#include "FlowGraph.h"
#include "credtidy/flow/Calls.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace credtidy::flow {

/// What an object or class that is written to does with it.
struct ObjectSink {
  catalogue::ApiRole Role = catalogue::ApiRole::Log;
  const catalogue::ApiRecord *Api = nullptr;
  llvm::StringRef Detail;
  std::string Name;
  Confidence Sureness = Confidence::High;
};

class FlowEngine {
public:
  FlowEngine(clang::ASTContext &Context, const catalogue::Catalogue &Knowledge,
             Flows &Result)
      : Context(Context), Knowledge(Knowledge), Names(Knowledge),
        Graph(Context, Knowledge, Names), Result(Result) {}

  /// Follows the functions that are about secrets, callees first.
  void run();

  /// The literals that reach \p Argument, which takes a credential.
  llvm::ArrayRef<Tracked> literalsAt(const clang::Expr *Argument) const;
  /// \p Each as an origin of the hardcoded family.
  std::optional<Origin> literalOrigin(const Tracked &Each) const;

private:
  friend class FunctionFlow;

  /// What calling \p Function does; null if it has no body here. Follows it
  /// first if \p Needed.
  const Summary *summary(const clang::Decl *Function, bool Needed);
  void follow(FunctionInfo &Info);
  /// Follows all that \p Top calls, and then \p Top.
  void followBelow(FunctionInfo &Top);

  const OriginInfo *literal(const clang::Expr *Text);
  const OriginInfo *parameter(PathId Path);
  /// The secret that \p Maker yields, or is, if it is a \p Declaration.
  const OriginInfo *source(const clang::Expr *Maker, Birth How,
                           catalogue::CredentialKind Kind, std::string Name,
                           Confidence Sureness,
                           const clang::NamedDecl *Declaration = nullptr);
  /// A literal that a declaration's name makes a secret; null if its text is
  /// none.
  const OriginInfo *namedLiteral(const OriginInfo *Literal,
                                 const OriginInfo *Name);
  const Stop *stop(Stop::What How, clang::SourceLocation Where,
                   std::string Name, const Stop *Before);
  /// \p Inner, the way inside a callee, behind \p Outer.
  const Stop *chain(const Stop *Outer, const Stop *Inner);
  const Secret *text(Secret Content);
  const Secret *textOf(const Value &Whole);
  /// \p Format with UnknownPart for each of its conversions.
  const Secret *formatted(const Secret &Format);
  static std::string describe(const Stop &At);

  /// What is written to \p Object leaves so; nothing if it only stays there.
  std::optional<ObjectSink> objectSink(const clang::Expr *Object);
  std::optional<ObjectSink> sinkOfVariable(const clang::ValueDecl *Variable);
  std::optional<ObjectSink> sinkOfClass(const clang::CXXRecordDecl *Class);

  /// Whether objects of \p Class give their text back without wiping it, as
  /// far as the catalogue knows.
  bool leavesText(const clang::CXXRecordDecl *Class);

  /// Fields and globals keep what one function puts there for another.
  void keep(const clang::Decl *Place, const Value &Content);
  const Value *kept(const clang::Decl *Place) const;

  void leak(Leak Found, const Tracked &What, bool Within);
  void remain(Unwiped Found, const Tracked &What);
  llvm::SmallVector<OriginStep, 4> steps(const SecretBirth &Birth,
                                         const Stop *Way) const;

  clang::ASTContext &Context;
  const catalogue::Catalogue &Knowledge;
  SecretNames Names;
  FlowGraph Graph;
  Flows &Result;
  PathTable Paths;

  std::deque<Stop> Stops;
  std::deque<Secret> Texts;
  llvm::DenseMap<const clang::Expr *, OriginInfo *> Literals;
  llvm::DenseMap<PathId, OriginInfo *> Parameters;
  llvm::DenseMap<const clang::Expr *, OriginInfo *> Sources;
  llvm::DenseMap<std::pair<const OriginInfo *, const OriginInfo *>,
                 const OriginInfo *>
      NamedLiterals;
  llvm::DenseMap<const clang::Decl *, std::optional<ObjectSink>> ObjectSinks;
  llvm::DenseMap<const clang::Decl *, Value> Facts;
  llvm::SmallPtrSet<FunctionInfo *, 8> Outdated;
  /// Fields that are passed as credentials: what is put into them matters.
  llvm::SmallSetVector<const clang::FieldDecl *, 4> Wanted;
  llvm::DenseMap<const clang::Expr *, llvm::SmallVector<Tracked, 1>> Uses;
  llvm::DenseSet<std::pair<std::pair<unsigned, unsigned>, unsigned>> Told;
  /// What lets a secret out: where it came to from a field of the function's
  /// own object, with the index of the leak, and where it did not.
  using Leaving = std::pair<const clang::Expr *, const OriginInfo *>;
  /// What was told of a secret on its way out of an object.
  llvm::DenseSet<std::pair<Leaving, unsigned>> ToldOfObjects;
  std::vector<std::pair<Leaving, size_t>> ThroughFields;
  llvm::DenseSet<Leaving> Directly;
  unsigned Depth = 0;
};

} // namespace credtidy::flow

#endif // CREDTIDY_CHECKS_FLOW_FLOWENGINE_H
