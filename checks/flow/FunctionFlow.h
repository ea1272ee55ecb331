//===- FunctionFlow.h -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The dataflow of one function on its CFG: to a fixed point first, silently,
/// and once more over the result, to record what leaves.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_FLOW_FUNCTIONFLOW_H
#define CREDTIDY_CHECKS_FLOW_FUNCTIONFLOW_H

#include "FlowEngine.h"
#include "credtidy/flow/Unit.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace credtidy::flow {

/// Expressions and places that are looked at for one function at most. Ordinary
/// ones need a few hundred; a generated one that needs more is told.
inline constexpr unsigned MostWork = 1'000'000;

class FunctionFlow {
public:
  /// \p Outer is what a lambda or block sees of the function around it.
  FunctionFlow(FlowEngine &Engine, FunctionInfo &Info,
               StateMap::Factory *OuterFactory = nullptr,
               const StateMap *Outer = nullptr);

  void run(bool Record = true);

private:
  //===- FunctionFlow.cpp: blocks, states and statements ------------------===//
  bool solve(const clang::CFG &Graph);
  void execute(const clang::CFGBlock &Block);
  void execute(const clang::CFGElement &Element);
  void execute(const clang::Stmt *Statement);
  void declare(const clang::VarDecl *Variable);
  /// Reads the statements one after the other, where there is no graph.
  void readInOrder(const clang::Stmt *Statement);
  void finish(const clang::Stmt *Statement, const clang::Expr *Result);
  /// The function hands \p Content out, at its end or on its way.
  void yield(const clang::Stmt *Statement, Value Content);
  void refine(const clang::Expr *Condition, bool Truth);
  bool joinInto(std::optional<StateMap> &Known, StateMap Incoming);
  void collectOutputs();

  //===- Places.cpp: reading and writing places ---------------------------===//
  PathId pathOf(const clang::Expr *E);
  /// What an argument lets its callee write: the variable itself for `&x`, what
  /// a pointer points to, the object of a reference.
  PathId placeOf(const clang::Expr *E);
  PathId pointee(PathId Path);
  Value fallback(PathId Path);
  Value stored(PathId Path);
  Value read(PathId Path);
  void write(PathId Path, Value Content, bool Strong);
  /// What \p Path holds, and what it stands for, but for the algorithm.
  void setAlgorithm(PathId Path, Algorithm Used);
  void copyParts(PathId To, PathId From);
  void forgetParts(PathId Path);
  /// Whether there was anything to wipe.
  bool wipe(PathId Path, const clang::Expr *Call, bool Kept);
  bool isForeign(PathId Path) const;
  bool isTextPath(PathId Path);
  /// What std::get<Index> yields of an object of \p Type.
  PathId partOf(PathId Whole, clang::QualType Type, uint64_t Index);

  //===- ExpressionFlow.cpp -----------------------------------------------===//
  Value eval(const clang::Expr *E);
  Value evalNew(const clang::Expr *E);
  Value evalOperator(const clang::BinaryOperator *Operator);
  Value evalList(const clang::InitListExpr *List, PathId Into);
  Value evalLambda(const clang::LambdaExpr *Lambda);
  Value evalInner(const clang::Decl *Function, const clang::Stmt *Body);
  Value evalObject(const clang::PseudoObjectExpr *Object);
  void assign(const clang::Expr *Target, Value Content,
              const clang::Expr *Whole);
  void initialise(PathId Into, const clang::Expr *Init,
                  const clang::VarDecl *Variable);
  /// What the keys of a map stand for, if \p Init lists all of them.
  void writeEntries(PathId Map, const clang::Expr *Init);

  //===- CallFlow.cpp -----------------------------------------------------===//
  struct CallState {
    const CallView *View;
    Value Receiver;
    llvm::SmallVector<Value, 6> Arguments;
    Value Result;
    bool Known = false;    ///< the catalogue says what it does
    bool Answered = false; ///< what Result is has been decided
    bool Wipes = false;
    PathId Built = 0; ///< the object that a forwarding call has made
  };
  Value evalCall(const clang::Expr *E);
  void applyRecords(CallState &Call);
  void applyRole(CallState &Call, const catalogue::ApiRecord &Record,
                 const catalogue::RoleRecord &Role);
  void propagate(CallState &Call, const catalogue::RoleRecord &Role);
  /// A handle keeps the text of the statement that it was given.
  void keepStatement(CallState &Call, const catalogue::RoleRecord &Role);
  /// The secret that the column at Role.At holds, going by its name.
  Value columnOf(const CallState &Call, const catalogue::RoleRecord &Role);
  Value columnOf(const Secret &Statement, uint64_t Index, const clang::Expr *E);
  bool applyShape(CallState &Call);
  bool shapeWipes(const CallView &View);
  /// Whether it gives a block of memory back as it is.
  bool releases(const CallView &View);
  void moveOut(const CallState &Call);
  void applySummaries(CallState &Call);
  /// Whether a part of what \p Object names holds something that is followed.
  bool holdsAnything(const clang::Expr *Object);
  void applySummary(CallState &Call, const Summary &Effects,
                    const clang::Decl *Callee, bool Strong);
  /// A method of a class that depends on a template's parameter.
  void applyDependent(CallState &Call);
  void applyUnknown(CallState &Call);
  void applyStream(CallState &Call);
  /// Puts \p Content, which \p What is, into \p Object, from which it may
  /// leave.
  void writeObject(const CallState &Call, const clang::Expr *Object,
                   const clang::Expr *What, Value Content, bool Strong);
  void applyFree(const clang::Expr *Call, const clang::Expr *Block,
                 Remains How);
  Value valueAt(const CallState &Call, catalogue::Position At);
  PathId placeAt(const CallState &Call, catalogue::Position At);
  const clang::Expr *argumentOf(const CallState &Call, PathId Inner,
                                const clang::Decl *Callee);
  Value ofParameter(const CallState &Call, PathId Inner,
                    const clang::Decl *Callee);
  Value inCaller(const CallState &Call, const Value &Inner,
                 const clang::Decl *Callee);
  PathId pathInCaller(const CallState &Call, PathId Inner,
                      const clang::Decl *Callee);
  const Secret *composed(const CallState &Call,
                         const catalogue::RoleRecord &Role);

  //===- InvokeFlow.cpp ---------------------------------------------------===//
  /// \p Call calls \p Target with what \p Role says, or will.
  void applyInvoke(CallState &Call, const catalogue::RoleRecord &Role,
                   const clang::Decl *Target);
  /// \p Call makes an object of its arguments from \p First on.
  void applyConstruct(CallState &Call, unsigned First);
  /// `std::tie(a, b) = …` writes to `a` and `b`.
  void assignParts(const CallState &Call);

  //===- BirthFlow.cpp ----------------------------------------------------===//
  Value birthOfCall(const CallState &Call);
  void applySource(CallState &Call, const catalogue::ApiRecord &Record,
                   const catalogue::RoleRecord &Role);
  /// What is passed as a password is one from there on.
  void bearByUse(CallState &Call, const catalogue::RoleRecord &Role);

  //===- Sinks.cpp --------------------------------------------------------===//
  /// \p Within says that what is passed holds the secret in a part of it.
  void sink(Leak What, const Value &Content, bool Within = false);
  /// Adds what the fields of the struct hold that \p Argument hands on.
  void addParts(Value &Content, const CallView &View, catalogue::Position At,
                const clang::Expr *Argument);
  void sinkRole(const CallState &Call, const catalogue::ApiRecord &Record,
                const catalogue::RoleRecord &Role);
  void sinkShape(const CallState &Call, const catalogue::ShapeRecord &Shape,
                 const catalogue::RoleRecord &Role);
  /// Whether what is hashed or encrypted is the receiver: `text.md5()`.
  bool worksOnReceiver(const CallState &Call);
  /// How good the hash or cipher of \p Role is: the algorithm of an object or
  /// parameter that it is given decides, where that is known.
  llvm::StringRef strengthOf(const CallState &Call,
                             const catalogue::RoleRecord &Role,
                             const clang::Expr *Argument);
  void sinkPlace(const CallState &Call, PathId Place, const Value &Content);
  void sinkCredential(const clang::Expr *Argument, const Value &Content);
  void sinkObject(const CallState &Call, const clang::Expr *Object,
                  const clang::Expr *What, const Value &Content);
  void sinkQuery(const CallState &Call, const clang::Expr *Argument,
                 const Value &Content, const Secret &Before);
  void sinkQueries(const CallState &Call, const catalogue::RoleRecord &Role);
  Leak draft(const CallState &Call, const clang::Expr *Argument,
             catalogue::Position At) const;
  llvm::SmallVector<Secret, 1> companions(const CallState &Call,
                                          const clang::Expr *Argument);

  //===- Wipes.cpp --------------------------------------------------------===//
  void findWipeLoops(const clang::Stmt *Inside, const clang::Stmt *Loop);
  void leaveLoop(const clang::Stmt *Loop);
  bool wipesThroughPointer(const clang::CallExpr *Call);
  bool ownsText(const clang::Expr *Object);
  void grow(const CallState &Call);
  void leaveBehind(PathId Place, Remains How, const clang::Expr *Call,
                   const Tracked &What, bool WipedElsewhere);
  /// Whether it matters that this is left in memory.
  static bool isRemaining(const Tracked &Each);

  //===- Lifetimes.cpp ----------------------------------------------------===//
  void endOfLife();
  void look(const clang::VarDecl *Variable);
  void reportRemains();
  std::optional<Remains> remainsOf(const clang::VarDecl *Variable);

  FlowEngine &Engine;
  FunctionInfo &Info;
  PathTable &Paths;
  clang::ASTContext &Context;
  StateMap::Factory OwnFactory;
  StateMap::Factory &Factory;
  StateMap Current;
  StateMap Entry;
  bool HasOuter = false;
  bool Recording = false;
  std::deque<Value> Values;
  std::vector<std::optional<StateMap>> Entries;
  /// What calls of the block at hand yielded: they are elements of their own
  /// before they are parts of greater expressions.
  llvm::DenseMap<const clang::Expr *, Value> Evaluated;
  llvm::SmallSetVector<const clang::VarDecl *, 8> Declared;
  Value Returned;
  bool Returns = false;
  unsigned Work = 0;
  unsigned Nesting = 0;
  unsigned Following = 0;
  bool Exhausted = false;

  struct Ending {
    bool Bad = false;
    bool Good = false;
    Tracked What;
    /// Wipes that may be dropped, on different ways, and what they wipe.
    llvm::SmallMapVector<const clang::Expr *, Tracked, 1> Fading;
  };
  llvm::MapVector<const clang::VarDecl *, Ending> Endings;

  /// Loops that store zeros into all elements of something.
  struct WipeLoop {
    const clang::Expr *Swept = nullptr;
    const clang::Expr *Store = nullptr;
    bool Kept = false; ///< through a volatile pointer
  };
  llvm::DenseMap<const clang::Stmt *, WipeLoop> WipeLoops;
  /// Wipes by loops and pointers, each of which is met more than once.
  llvm::SmallPtrSet<const clang::Expr *, 4> KeptWipes;
  /// Owners that were made large enough before they held a secret.
  llvm::SmallDenseSet<PathId, 4> Reserved;
};

/// Whether the propagation adds to what is there, rather than takes its place.
bool appends(const CallView &View, const catalogue::RoleRecord &Role);

/// Whether a value of \p Type is a pointer or reference through which a callee
/// can write.
bool isWritable(clang::QualType Type);

/// What a std::move in \p E, under conversions and constructors, moves.
const clang::Expr *movedFrom(const clang::Expr *E);

} // namespace credtidy::flow

#endif // CREDTIDY_CHECKS_FLOW_FUNCTIONFLOW_H
