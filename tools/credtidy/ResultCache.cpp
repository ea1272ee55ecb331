//===- ResultCache.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResultCache.h"
#include "Configuration.h"
#include "OutputFile.h"
#include "clang/Basic/Version.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/Compression.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace credtidy::tool {

namespace {
/// The first word of an entry; another layout has another number.
constexpr StringLiteral Layout = "credtidy-result-1";
/// LLVM's pruning removes files of such names and no others.
constexpr StringLiteral NamePrefix = "llvmcache-";

constexpr uint64_t LargestEntry = 64u << 20;
constexpr uint64_t LargestFolder = 512u << 20;
constexpr auto LongestUnused = std::chrono::hours(30 * 24);

/// What changes which headers the compiler finds, without standing in its
/// command.
constexpr const char *Variables[] = {
    "CPATH",
    "C_INCLUDE_PATH",
    "CPLUS_INCLUDE_PATH",
    "OBJC_INCLUDE_PATH",
    "OBJCPLUS_INCLUDE_PATH",
    "COMPILER_PATH",
    "GCC_EXEC_PREFIX",
    "SDKROOT",
    "MACOSX_DEPLOYMENT_TARGET",
    "CCC_OVERRIDE_OPTIONS",
};

/// Texts one behind the other, so that no two lists of them look the same.
class KeyBuilder {
public:
  void add(StringRef Text) {
    Hasher.update(std::to_string(Text.size()) + ":");
    Hasher.update(Text);
  }

  std::string finish() {
    return toHex(ArrayRef<uint8_t>(Hasher.final()), /*LowerCase=*/true);
  }

private:
  BLAKE3 Hasher;
};

/// By size and time, as ccache knows a compiler: to hash it would take longer
/// than many a parse.
std::string thisTool() {
  static int Anchor;
  const std::string Path = sys::fs::getMainExecutable(nullptr, &Anchor);
  sys::fs::file_status Status;
  if (sys::fs::status(Path, Status))
    return {};
  return std::to_string(Status.getSize()) + " " +
         std::to_string(
             Status.getLastModificationTime().time_since_epoch().count());
}

std::string seal(StringRef Key, StringRef Body) {
  KeyBuilder Builder;
  Builder.add(Key);
  Builder.add(Body);
  return Builder.finish();
}

/// `LAYOUT SEAL SIZE PACKED`, a line end, and the body. Its parts end with a
/// zero: the outcome, and then what was seen, and where.
std::string format(StringRef Key, const Outcome &Result,
                   const Sightings &Seen) {
  std::string Body;
  raw_string_ostream Out(Body);
  Out << toJSON(Result) << '\0';
  for (const auto &Each : Seen)
    Out << Each.getValue() << '\0' << Each.getKey() << '\0';
  const bool IsPacked = compression::zlib::isAvailable();
  std::string Entry = (Layout + " " + seal(Key, Body) + " " +
                       Twine(Body.size()) + (IsPacked ? " 1\n" : " 0\n"))
                          .str();
  if (!IsPacked)
    return Entry + Body;
  SmallVector<uint8_t, 0> Packed;
  compression::zlib::compress(arrayRefFromStringRef(Body), Packed,
                              compression::zlib::BestSpeedCompression);
  return Entry + toStringRef(Packed).str();
}

/// False if \p Entry is not what format() made, all of it.
bool parse(StringRef Entry, StringRef Key, Outcome &Result, Sightings &Seen) {
  auto [Head, Rest] = Entry.split('\n');
  SmallVector<StringRef, 4> Words;
  Head.split(Words, ' ');
  uint64_t Size = 0;
  if (Words.size() != 4 || Words[0] != Layout ||
      Words[2].getAsInteger(10, Size) || Size > LargestEntry)
    return false;
  SmallVector<uint8_t, 0> Unpacked;
  if (Words[3] == "1") {
    if (!compression::zlib::isAvailable())
      return false;
    if (Error Failed = compression::zlib::decompress(
            arrayRefFromStringRef(Rest), Unpacked, Size)) {
      consumeError(std::move(Failed));
      return false;
    }
    Rest = toStringRef(Unpacked);
  }
  if (Rest.size() != Size || seal(Key, Rest) != Words[1])
    return false;
  auto TakePart = [&] {
    auto [Part, After] = Rest.split('\0');
    Rest = After;
    return Part;
  };
  Expected<json::Value> Parsed = json::parse(TakePart());
  json::Path::Root Root("entry");
  if (!Parsed) {
    consumeError(Parsed.takeError());
    return false;
  }
  if (!fromJSON(*Parsed, Result, Root))
    return false;
  while (!Rest.empty()) {
    StringRef What = TakePart();
    Seen[TakePart()] = What.str();
  }
  return true;
}
} // namespace

std::unique_ptr<ResultCache>
ResultCache::open(const ScanOptions &Options,
                  std::shared_ptr<const Overlay> Contents) {
  if (!Options.UseCache)
    return nullptr;
  SmallString<256> Folder(Options.CacheFolder);
  if (Folder.empty()) {
    if (!sys::path::cache_directory(Folder))
      return nullptr;
    sys::path::append(Folder, "credtidy");
  }
  // Workers go to the folders of their commands.
  std::error_code Error = sys::fs::make_absolute(Folder);
  if (!Error)
    Error = sys::fs::create_directories(Folder, /*IgnoreExisting=*/true,
                                        sys::fs::owner_all);
  const bool IsFolder = sys::fs::is_directory(Folder);
  if (!Error && !IsFolder)
    Error = std::make_error_code(std::errc::not_a_directory);
  if (!Error)
    Error = sys::fs::access(Folder, sys::fs::AccessMode::Write);
  // Whoever names the folder means to have it; else nobody misses it.
  if (Error && !Options.Quiet &&
      (Options.Verbose || !Options.CacheFolder.empty()))
    errs() << "credtidy: note: the cache '" << Folder
           << "' cannot be written: " << Error.message() << '\n';
  // What is there can be used all the same.
  if (!IsFolder)
    return nullptr;
  return std::unique_ptr<ResultCache>(
      new ResultCache(Folder.str().str(), std::move(Contents)));
}

ResultCache::ResultCache(std::string Folder,
                         std::shared_ptr<const Overlay> Contents)
    : Folder(std::move(Folder)), Tool(thisTool()),
      Now(fileSystemWith(std::move(Contents))) {}

std::string ResultCache::keyOf(const Job &Work) {
  KeyBuilder Key;
  for (StringRef Each : {StringRef(Layout), StringRef(CREDTIDY_VERSION),
                         StringRef(Tool), StringRef(CREDTIDY_RESOURCE_DIR)})
    Key.add(Each);
  Key.add(clang::getClangFullVersion());
  Key.add(Work.File);
  // Sources of which only headers differ keep an entry each.
  Key.add(Now.content(Work.File));
  Key.add(Work.Inferred ? "inferred" : "own");
  Key.add(Work.Command.Directory);
  Key.add(std::to_string(Work.Command.CommandLine.size()));
  for (const std::string &Word : Work.Command.CommandLine)
    Key.add(Word);
  Key.add(Work.Settings->KnowledgeHash);
  Key.add(Work.Settings->Checks.Globs);
  for (const auto &[Option, Value] : Work.Settings->Checks.Options) {
    Key.add(Option);
    Key.add(Value);
  }
  for (const char *Name : Variables)
    if (std::optional<std::string> Value = sys::Process::GetEnv(Name)) {
      Key.add(Name);
      Key.add(*Value);
    }
  return Key.finish();
}

std::string ResultCache::pathOf(StringRef Key) const {
  SmallString<256> Path(Folder);
  sys::path::append(Path, NamePrefix + Key);
  return Path.str().str();
}

std::optional<Outcome> ResultCache::find(const Job &Work) {
  ++Asked;
  const std::string Key = keyOf(Work);
  const std::string Path = pathOf(Key);
  sys::fs::file_status Status;
  if (sys::fs::status(Path, Status))
    return std::nullopt;
  Outcome Result;
  Sightings Seen;
  ErrorOr<std::unique_ptr<MemoryBuffer>> Entry =
      sys::fs::is_regular_file(Status) && Status.getSize() <= LargestEntry
          ? MemoryBuffer::getFile(Path, /*IsText=*/false,
                                  /*RequiresNullTerminator=*/false,
                                  /*IsVolatile=*/true)
          : std::make_error_code(std::errc::invalid_argument);
  if (!Entry || !parse((*Entry)->getBuffer(), Key, Result, Seen)) {
    ++Damaged;
    return std::nullopt;
  }
  if (!Now.confirms(Seen))
    return std::nullopt;
  ++Known;
  return Result;
}

Outcome ResultCache::analyse(const Job &Work) {
  Sightings Seen;
  Outcome Result = tool::analyse(
      Work, recordedFileSystem(fileSystemWith(Work.Contents), Seen));
  if (!Result.Gaps.empty() || !Result.Notes.empty())
    return Result;
  const std::string Key = keyOf(Work);
  const std::string Path = pathOf(Key);
  // What is no file is written to where it is, and a pipe waits for a reader.
  sys::fs::file_status Status;
  if (!sys::fs::status(Path, Status) && !sys::fs::is_regular_file(Status))
    return Result;
  const std::string Entry = format(Key, Result, Seen);
  if (Entry.size() <= LargestEntry)
    consumeError(writeFile(Path, [&](raw_fd_ostream &Out) { Out << Entry; }));
  return Result;
}

void ResultCache::prune() const {
  CachePruningPolicy Policy;
  Policy.Expiration = LongestUnused;
  Policy.MaxSizeBytes = LargestFolder;
  pruneCache(Folder, Policy);
}

void ResultCache::tell(const ScanOptions &Options) const {
  if (!Options.Verbose || Options.Quiet || Asked == 0)
    return;
  errs() << "credtidy: note: " << Known << " of " << Asked
         << (Asked == 1 ? " parse was" : " parses were")
         << " taken from the cache '" << Folder << '\'';
  if (Damaged > 0)
    errs() << "; " << Damaged
           << (Damaged == 1 ? " entry is damaged and was"
                            : " entries are damaged and were")
           << " not used";
  errs() << '\n';
}

} // namespace credtidy::tool
