//===- SharedUnit.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SharedUnit.h"
#include "CheckList.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace credtidy {

namespace {
/// Notes each file of the project when it is entered for the first time.
class FileRecorder : public PPCallbacks {
public:
  FileRecorder(const SourceManager &SM, std::vector<FileID> &Files)
      : SM(SM), Files(Files) {}

  void FileChanged(SourceLocation Where, FileChangeReason Reason,
                   SrcMgr::CharacteristicKind Kind, FileID) override {
    if (Reason != EnterFile || SrcMgr::isSystem(Kind))
      return;
    FileID File = SM.getFileID(Where);
    OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File);
    if (Entry && Seen.insert(&Entry->getFileEntry()).second)
      Files.push_back(File);
  }

private:
  const SourceManager &SM;
  std::vector<FileID> &Files;
  llvm::SmallPtrSet<const FileEntry *, 16> Seen;
};
} // namespace

std::shared_ptr<SharedUnit> SharedUnit::of(Preprocessor &PP) {
  // The checks of a translation unit live and die together, so a unit whose
  // preprocessor has gone has expired as well.
  static std::map<const Preprocessor *, std::weak_ptr<SharedUnit>> Living;
  std::weak_ptr<SharedUnit> &Entry = Living[&PP];
  std::shared_ptr<SharedUnit> Result = Entry.lock();
  if (!Result) {
    Result.reset(new SharedUnit(PP));
    Entry = Result;
  }
  return Result;
}

SharedUnit::SharedUnit(Preprocessor &PP)
    : PP(PP), Masked(PP.getSourceManager(), PP.getLangOpts()) {
  PP.addPPCallbacks(Macros.recorder(PP));
  PP.addPPCallbacks(
      std::make_unique<FileRecorder>(PP.getSourceManager(), Files));
}

const lexical::Allowances &SharedUnit::allowances(FileID File) {
  auto [Entry, New] = Allowed.try_emplace(File);
  if (New)
    Entry->second =
        lexical::Allowances(PP.getSourceManager().getBufferData(File),
                            checkNames(), lexical::today());
  return Entry->second;
}

const flow::Unit &SharedUnit::unit(ASTContext &Context,
                                   const catalogue::Catalogue &Knowledge) {
  std::unique_ptr<flow::Unit> &Entry = Units[&Knowledge];
  if (!Entry)
    Entry = std::make_unique<flow::Unit>(Context, Knowledge, Macros.read(PP));
  return *Entry;
}

} // namespace credtidy
