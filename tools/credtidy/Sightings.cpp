//===- Sightings.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Sightings.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/Path.h"
#include <vector>

using namespace llvm;

namespace credtidy::tool {

static constexpr StringLiteral ContentWord = "content ";
static constexpr StringLiteral NamesWord = "names ";

std::string hashOf(StringRef Text) {
  return toHex(BLAKE3::hash(arrayRefFromStringRef(Text)), /*LowerCase=*/true);
}

static std::string describe(const ErrorOr<vfs::Status> &Found) {
  if (!Found)
    return "absent";
  if (Found->isDirectory())
    return "folder";
  if (!Found->isRegularFile())
    return "other";
  // Of a file that is looked at and never read, such as what __has_include
  // asks for.
  return "file " + std::to_string(Found->getSize()) + " " +
         std::to_string(
             Found->getLastModificationTime().time_since_epoch().count());
}

/// The name by which a file is known takes part: it is told in findings.
static std::string describe(vfs::File &File, StringRef Content) {
  BLAKE3 Hasher;
  if (ErrorOr<std::string> Name = File.getName())
    Hasher.update(*Name);
  Hasher.update(StringRef("\0", 1));
  Hasher.update(Content);
  return (ContentWord +
          toHex(ArrayRef<uint8_t>(Hasher.final()), /*LowerCase=*/true))
      .str();
}

static std::string describeNames(vfs::FileSystem &Files, const Twine &Folder) {
  std::vector<std::string> Names;
  std::error_code Error;
  for (vfs::directory_iterator Each = Files.dir_begin(Folder, Error), End;
       !Error && Each != End; Each.increment(Error))
    Names.push_back(sys::path::filename(Each->path()).str());
  llvm::sort(Names);
  std::string All = Error ? Error.message() : "";
  for (const std::string &Each : Names)
    All += '\0' + Each;
  return (NamesWord + hashOf(All)).str();
}

namespace {
class RecordedFile : public vfs::File {
public:
  RecordedFile(std::unique_ptr<vfs::File> Under, std::string &Seen)
      : Under(std::move(Under)), Seen(Seen) {}

  ErrorOr<vfs::Status> status() override { return Under->status(); }
  ErrorOr<std::string> getName() override { return Under->getName(); }
  ErrorOr<std::unique_ptr<MemoryBuffer>> getBuffer(const Twine &Name,
                                                   int64_t FileSize,
                                                   bool RequiresNullTerminator,
                                                   bool IsVolatile) override {
    ErrorOr<std::unique_ptr<MemoryBuffer>> Content =
        Under->getBuffer(Name, FileSize, RequiresNullTerminator, IsVolatile);
    if (Content)
      Seen = describe(*Under, (*Content)->getBuffer());
    return Content;
  }
  std::error_code close() override { return Under->close(); }

private:
  std::unique_ptr<vfs::File> Under;
  std::string &Seen;
};

class RecordedFileSystem : public vfs::ProxyFileSystem {
public:
  RecordedFileSystem(IntrusiveRefCntPtr<vfs::FileSystem> Files, Sightings &Seen)
      : ProxyFileSystem(std::move(Files)), Seen(Seen) {}

  ErrorOr<vfs::Status> status(const Twine &Path) override {
    ErrorOr<vfs::Status> Found = ProxyFileSystem::status(Path);
    note(Path, describe(Found));
    return Found;
  }

  bool exists(const Twine &Path) override {
    return status(Path) ? true : false;
  }

  ErrorOr<std::unique_ptr<vfs::File>>
  openFileForRead(const Twine &Path) override {
    ErrorOr<std::unique_ptr<vfs::File>> Opened =
        ProxyFileSystem::openFileForRead(Path);
    std::string &Entry =
        note(Path, describe(Opened ? (*Opened)->status()
                                   : ErrorOr<vfs::Status>(Opened.getError())));
    if (!Opened)
      return Opened;
    return std::make_unique<RecordedFile>(std::move(*Opened), Entry);
  }

  vfs::directory_iterator dir_begin(const Twine &Folder,
                                    std::error_code &Error) override {
    note(Folder, "") = describeNames(getUnderlyingFS(), Folder);
    return ProxyFileSystem::dir_begin(Folder, Error);
  }

private:
  /// What has been read is known better than a look at it tells.
  std::string &note(const Twine &Path, std::string What) {
    SmallString<256> Absolute;
    Path.toVector(Absolute);
    (void)makeAbsolute(Absolute);
    std::string &Entry = Seen[Absolute];
    if (!StringRef(Entry).starts_with(ContentWord) &&
        !StringRef(Entry).starts_with(NamesWord))
      Entry = std::move(What);
    return Entry;
  }

  Sightings &Seen;
};
} // namespace

IntrusiveRefCntPtr<vfs::FileSystem>
recordedFileSystem(IntrusiveRefCntPtr<vfs::FileSystem> Files, Sightings &Seen) {
  return IntrusiveRefCntPtr<vfs::FileSystem>(
      new RecordedFileSystem(std::move(Files), Seen));
}

std::string SecondLook::content(StringRef Path) {
  auto [Entry, New] = Contents.try_emplace(Path);
  if (!New)
    return Entry->second;
  // A pipe that has come in a file's place would be waited for.
  ErrorOr<vfs::Status> Now = Files->status(Path);
  if (!Now || !Now->isRegularFile())
    return {};
  if (ErrorOr<std::unique_ptr<vfs::File>> Opened = Files->openFileForRead(Path))
    if (ErrorOr<std::unique_ptr<MemoryBuffer>> Text =
            (*Opened)->getBuffer(Path, /*FileSize=*/-1,
                                 /*RequiresNullTerminator=*/false))
      Entry->second = describe(**Opened, (*Text)->getBuffer());
  return Entry->second;
}

bool SecondLook::confirms(const Sightings &Before) {
  return all_of(Before, [&](const auto &Each) {
    const StringRef Path = Each.getKey(), Was = Each.getValue();
    if (Was.starts_with(ContentWord))
      return content(Path) == Was;
    const bool IsListed = Was.starts_with(NamesWord);
    auto [Entry, New] = (IsListed ? Folders : States).try_emplace(Path);
    if (New)
      Entry->second = IsListed ? describeNames(*Files, Path)
                               : describe(Files->status(Path));
    return Entry->second == Was;
  });
}

} // namespace credtidy::tool
