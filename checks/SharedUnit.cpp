//===- SharedUnit.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SharedUnit.h"
#include "CheckList.h"
#include "hardcoded/Recognition.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/xxhash.h"

using namespace clang;

namespace credtidy {

namespace {
using SkippedMap = llvm::DenseMap<FileID, std::vector<lexical::Stretch>>;

/// Notes each file of the project when it is entered for the first time, and
/// what is left out of it.
class FileRecorder : public PPCallbacks {
public:
  FileRecorder(const SourceManager &SM, std::vector<FileID> &Files,
               SkippedMap &Skipped)
      : SM(SM), Files(Files), Skipped(Skipped) {}

  void SourceRangeSkipped(SourceRange Range, SourceLocation) override {
    FileID File = SM.getFileID(Range.getBegin());
    if (!SM.isInSystemHeader(Range.getBegin()))
      Skipped[File].push_back({SM.getFileOffset(Range.getBegin()),
                               SM.getFileOffset(Range.getEnd())});
  }

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
  SkippedMap &Skipped;
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
      std::make_unique<FileRecorder>(PP.getSourceManager(), Files, Skipped));
}

/// Its tables are as lasting as the catalogue.
static const lexical::Reader &readerOf(const catalogue::Catalogue &Knowledge) {
  static std::map<const catalogue::Catalogue *,
                  std::unique_ptr<lexical::Reader>>
      Readers;
  std::unique_ptr<lexical::Reader> &Entry = Readers[&Knowledge];
  if (!Entry)
    Entry = std::make_unique<lexical::Reader>(Knowledge);
  return *Entry;
}

const std::vector<lexical::Observation> &
SharedUnit::beyondAst(FileID File, const catalogue::Catalogue &Knowledge) {
  auto [Entry, New] = BeyondAst.try_emplace({&Knowledge, File});
  if (New)
    Entry->second = readBeyondAst(File, Knowledge);
  return Entry->second;
}

std::vector<lexical::Observation>
SharedUnit::readBeyondAst(FileID File, const catalogue::Catalogue &Knowledge) {
  std::optional<llvm::MemoryBufferRef> Buffer =
      PP.getSourceManager().getBufferOrNone(File);
  if (!Buffer)
    return {};
  // Most files are headers that the units before this one included as well. The
  // content tells them apart.
  static llvm::DenseSet<std::pair<const catalogue::Catalogue *, uint64_t>>
      Empty;
  std::pair<const catalogue::Catalogue *, uint64_t> Key(
      &Knowledge, llvm::xxh3_64bits(Buffer->getBuffer()));
  if (Empty.contains(Key))
    return {};
  std::vector<lexical::Observation> Seen = readerOf(Knowledge).read(
      *Buffer, PP.getLangOpts(), lexical::Reader::Tokens::LeftOut);
  llvm::erase_if(Seen, [&](const lexical::Observation &Each) {
    if (Each.What == lexical::Observation::Kind::Text &&
        Each.In != lexical::Place::Comment)
      return !Each.Value.inspect([&](StringRef Text) {
        return bool(recognise(Text, Each.IsBytes, Each.Name, Knowledge.tokens(),
                              /*WithFailed=*/true));
      });
    return Each.What != lexical::Observation::Kind::Binding;
  });
  if (Seen.empty())
    Empty.insert(Key);
  const std::vector<lexical::Stretch> &LeftOut = Skipped[File];
  llvm::erase_if(Seen, [&](lexical::Observation &Each) {
    if (Each.In == lexical::Place::Comment)
      return false;
    Each.In = lexical::Place::Inactive;
    return llvm::none_of(LeftOut, [&](const lexical::Stretch &Part) {
      return Part.Begin <= Each.Where && Each.Where < Part.End;
    });
  });
  return Seen;
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
