//===- FlowPrint.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Prints what the flow reader finds in one file, for FileCheck:
///
///   flow-print FILE [compiler arguments]
///
///   LINE: log 'printf' <- password 'pw' (name, high)
///     LINE: 'pw' is a password, going by its name
///   LINE: literal -> argument that takes a password
///   LINE: left in memory: buffer 'pw' <- …
///   functions: N, followed: N, incomplete: N
///
//===----------------------------------------------------------------------===//

#include "credtidy/flow/Unit.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;
using namespace credtidy;
using namespace llvm;

namespace {
StringRef roleName(catalogue::ApiRole Role) {
  switch (Role) {
  case catalogue::ApiRole::Log:
    return "log";
  case catalogue::ApiRole::Store:
    return "store";
  case catalogue::ApiRole::Transmit:
    return "transmit";
  case catalogue::ApiRole::Process:
    return "process";
  case catalogue::ApiRole::HashOf:
    return "hash";
  case catalogue::ApiRole::Encrypt:
    return "encrypt";
  case catalogue::ApiRole::Compare:
    return "compare";
  case catalogue::ApiRole::Redact:
    return "redact";
  default:
    return "other";
  }
}

StringRef birthName(flow::Birth How) {
  switch (How) {
  case flow::Birth::Name:
    return "name";
  case flow::Birth::Annotation:
    return "annotation";
  case flow::Birth::Source:
    return "source";
  case flow::Birth::Shape:
    return "shape";
  case flow::Birth::Literal:
    return "literal";
  case flow::Birth::Use:
    return "use";
  }
  return "";
}

StringRef remainsName(flow::Remains How) {
  switch (How) {
  case flow::Remains::Buffer:
    return "buffer";
  case flow::Remains::Owner:
    return "owner";
  case flow::Remains::Heap:
    return "heap";
  case flow::Remains::Grown:
    return "grown";
  case flow::Remains::RemovableWipe:
    return "removable wipe";
  }
  return "";
}

class Printer : public ASTConsumer {
public:
  void HandleTranslationUnit(ASTContext &Context) override {
    const SourceManager &SM = Context.getSourceManager();
    auto Line = [&SM](SourceLocation Where) {
      return SM.getPresumedLineNumber(SM.getFileLoc(Where));
    };
    auto Birth = [](const flow::SecretBirth &Secret, Confidence Sureness) {
      return (catalogue::describe(Secret.Kind) + " '" + Secret.Name + "' (" +
              birthName(Secret.How) + ", " + toString(Sureness) + ")")
          .str();
    };
    auto Steps = [&](ArrayRef<flow::OriginStep> Steps) {
      for (const flow::OriginStep &Step : Steps)
        outs() << "  " << Line(Step.Where) << ": " << Step.Message << '\n';
    };
    flow::Unit Unit(Context, catalogue::Catalogue::builtin(), {});
    for (const flow::Leak &Leak : Unit.flows().Leaks) {
      outs() << Line(Leak.Where) << ": " << roleName(Leak.Role);
      if (!Leak.Detail.empty())
        outs() << ' ' << Leak.Detail;
      outs() << " '" << Leak.Callee << "' <- "
             << Birth(Leak.Secret, Leak.Sureness)
             << (Leak.Embedded ? " embedded" : "") << '\n';
      Steps(Leak.Steps);
    }
    for (const flow::Unwiped &Left : Unit.flows().Remains) {
      outs() << Line(Left.Where)
             << ": left in memory: " << remainsName(Left.How);
      if (Left.Holder)
        outs() << " '" << Left.Holder->getName() << "'";
      outs() << " <- " << Birth(Left.Secret, Left.Sureness)
             << (Left.WipedElsewhere ? " wiped elsewhere" : "") << '\n';
      Steps(Left.Steps);
    }
    for (const flow::Binding &Bound : Unit.bindings())
      for (const flow::Origin &Literal : Bound.Origins) {
        outs() << Line(Bound.Where) << ": literal of line "
               << Line(Literal.Range.getBegin()) << " -> " << Bound.Target
               << '\n';
        Steps(Literal.Steps);
      }
    const flow::FlowCounts &Counts = Unit.flows().Counts;
    outs() << "functions: " << Counts.Functions
           << ", followed: " << Counts.Followed
           << ", incomplete: " << Counts.Incomplete.size() << '\n';
    for (const flow::FlowCounts::Part &Each : Counts.Incomplete)
      outs() << "  incomplete: " << Each.Name << '\n';
  }
};

class PrintAction : public ASTFrontendAction {
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &,
                                                 StringRef) override {
    return std::make_unique<Printer>();
  }
};
} // namespace

int main(int Count, char **Arguments) {
  if (Count < 2) {
    errs() << "usage: flow-print FILE [compiler arguments]\n";
    return 2;
  }
  ErrorOr<std::unique_ptr<MemoryBuffer>> Source =
      MemoryBuffer::getFile(Arguments[1]);
  if (!Source) {
    errs() << Arguments[1] << ": " << Source.getError().message() << '\n';
    return 2;
  }
  std::vector<std::string> Options(Arguments + 2, Arguments + Count);
  Options.push_back("-resource-dir=" CREDTIDY_RESOURCE_DIR);
  return tooling::runToolOnCodeWithArgs(std::make_unique<PrintAction>(),
                                        (*Source)->getBuffer(), Options,
                                        Arguments[1], "flow-print")
             ? 0
             : 1;
}
