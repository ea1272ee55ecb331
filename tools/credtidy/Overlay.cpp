//===- Overlay.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Overlay.h"
#include "llvm/Support/Chrono.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;

namespace credtidy::tool {

namespace {
/// A file whose content is in memory.
class HeldFile : public vfs::File {
public:
  HeldFile(vfs::Status Status, const Overlay::value_type &Held)
      : Status(std::move(Status)), Held(Held) {}

  ErrorOr<vfs::Status> status() override { return Status; }
  /// What findings are told to be in, whatever name it was opened by.
  ErrorOr<std::string> getName() override { return Held.getKey().str(); }
  ErrorOr<std::unique_ptr<MemoryBuffer>> getBuffer(const Twine &Name, int64_t,
                                                   bool, bool) override {
    return MemoryBuffer::getMemBufferCopy(Held.getValue(), Name);
  }
  std::error_code close() override { return {}; }

private:
  vfs::Status Status;
  const Overlay::value_type &Held;
};

class OverlaidFileSystem : public vfs::ProxyFileSystem {
public:
  explicit OverlaidFileSystem(std::shared_ptr<const Overlay> Given)
      : ProxyFileSystem(vfs::getRealFileSystem()), Contents(std::move(Given)) {
    for (const auto &Each : *Contents) {
      sys::fs::file_status Status;
      // Of a link that stands in a file's place the target is another file.
      if (!sys::fs::status(Each.getKey(), Status, /*follow=*/false) &&
          sys::fs::is_regular_file(Status))
        ById[Status.getUniqueID()] = &Each;
    }
  }

  ErrorOr<vfs::Status> status(const Twine &Path) override {
    ErrorOr<vfs::Status> OnDisk = ProxyFileSystem::status(Path);
    const Entry *Known = find(Path, OnDisk);
    return Known ? ErrorOr<vfs::Status>(statusOf(*Known, Path, OnDisk))
                 : OnDisk;
  }

  bool exists(const Twine &Path) override {
    return status(Path) ? true : false;
  }

  ErrorOr<std::unique_ptr<vfs::File>>
  openFileForRead(const Twine &Path) override {
    ErrorOr<vfs::Status> OnDisk = ProxyFileSystem::status(Path);
    if (const Entry *Known = find(Path, OnDisk))
      return std::make_unique<HeldFile>(statusOf(*Known, Path, OnDisk), *Known);
    return ProxyFileSystem::openFileForRead(Path);
  }

  std::error_code getRealPath(const Twine &Path,
                              SmallVectorImpl<char> &Result) override {
    std::error_code Code = ProxyFileSystem::getRealPath(Path, Result);
    const Entry *Known = Code ? find(Path, Code) : nullptr;
    if (!Known)
      return Code;
    Result.assign(Known->getKey().begin(), Known->getKey().end());
    return {};
  }

private:
  using Entry = Overlay::value_type;

  const Entry *find(const Twine &Path,
                    const ErrorOr<vfs::Status> &OnDisk) const {
    if (OnDisk) {
      auto Found = ById.find(OnDisk->getUniqueID());
      if (Found != ById.end())
        return Found->second;
    }
    SmallString<256> Absolute;
    Path.toVector(Absolute);
    if (makeAbsolute(Absolute))
      return nullptr;
    sys::path::remove_dots(Absolute, /*remove_dot_dot=*/true);
    auto Found = Contents->find(Absolute);
    return Found == Contents->end() ? nullptr : &*Found;
  }

  static vfs::Status statusOf(const Entry &Known, const Twine &Path,
                              const ErrorOr<vfs::Status> &OnDisk) {
    if (OnDisk && OnDisk->isRegularFile())
      return vfs::Status::copyWithNewSize(*OnDisk, Known.getValue().size());
    // Removed from the work tree; the address is as good a number as any.
    sys::fs::UniqueID Id(/*Device=*/~0ULL, reinterpret_cast<uintptr_t>(&Known));
    return vfs::Status(Path, Id, sys::TimePoint<>(), /*User=*/0, /*Group=*/0,
                       Known.getValue().size(),
                       sys::fs::file_type::regular_file, sys::fs::all_read);
  }

  std::shared_ptr<const Overlay> Contents;
  std::map<sys::fs::UniqueID, const Entry *> ById;
};
} // namespace

IntrusiveRefCntPtr<vfs::FileSystem>
fileSystemWith(std::shared_ptr<const Overlay> Contents) {
  if (!Contents || Contents->empty())
    return vfs::getRealFileSystem();
  return IntrusiveRefCntPtr<vfs::FileSystem>(
      new OverlaidFileSystem(std::move(Contents)));
}

} // namespace credtidy::tool
