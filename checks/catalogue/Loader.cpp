//===- Loader.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Loader.h"
#include "LoaderEntries.h"
#include "credtidy/catalogue/ProjectSchema.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;

namespace credtidy::catalogue {

using namespace loader;

std::string Problem::format() const {
  std::string Result = File;
  if (Line) {
    Result += ":" + std::to_string(Line);
    if (Column)
      Result += ":" + std::to_string(Column);
  }
  return Result + ": error: " + Message;
}

/// The file in which a project also says what to scan, and how.
static constexpr StringRef ProjectFile = ".credtidy.yaml";

static void readRoot(Schema &S, const Node &Root, bool IsProjectFile) {
  // A list is read when all of the mapping is known, because what its entries
  // share, such as the vendor, may be written below it.
  const Node *Names = nullptr, *Modifiers = nullptr, *Verifiers = nullptr,
             *VerifierModifiers = nullptr, *VerifyingFunctions = nullptr,
             *Values = nullptr, *Tokens = nullptr, *Apis = nullptr,
             *Shapes = nullptr, *VerificationNames = nullptr,
             *Addresses = nullptr, *Statements = nullptr, *Aliases = nullptr,
             *Vendor = nullptr;
  auto Later = [](const Node *&Target) {
    return [&Target](const Node &Value) { Target = &Value; };
  };
  StringRef VendorName, Docs;
  LibraryParts Library;
  SmallVector<Field, 24> Fields = {
      {"names", Later(Names)},
      {"modifiers", Later(Modifiers)},
      {"verifiers", Later(Verifiers)},
      {"verifier-modifiers", Later(VerifierModifiers)},
      {"verifying-functions", Later(VerifyingFunctions)},
      {"values", Later(Values)},
      {"tokens", Later(Tokens)},
      {"apis", Later(Apis)},
      {"shapes", Later(Shapes)},
      {"verification-names", Later(VerificationNames)},
      {"addresses", Later(Addresses)},
      {"statements", Later(Statements)},
      {"aliases", Later(Aliases)},
      {"vendor", Later(Vendor)},
      {"docs", S.address(Docs)},
  };
  Library.addFields(S, Fields);
  if (IsProjectFile)
    addProjectFields(S, S.settings(), Fields);
  S.map(Root, IsProjectFile ? "a project's file" : "a catalogue file", Fields);
  if (!Root.isMap())
    return;

  if (Vendor)
    S.text(VendorName)(*Vendor);
  if (Vendor && !Tokens)
    S.error(*Vendor, "'vendor' is for 'tokens', and there are none");
  if (Library.Library.empty() != Library.empty())
    S.error(Root, Library.empty()
                      ? "'library' is for 'functions', 'fields', "
                        "'selectors', 'macros', 'variables' and 'types', and "
                        "there are none"
                      : "APIs need 'library', the name of what they belong to");
  Library.Docs = Docs;

  UsedIds Used;
  if (Names)
    readNames(S, *Names, Used);
  if (Modifiers)
    readModifiers(S, *Modifiers, Used);
  if (Verifiers)
    readVerifiers(S, *Verifiers, Used);
  if (VerifierModifiers)
    readVerifierModifiers(S, *VerifierModifiers, Used);
  if (VerifyingFunctions)
    readVerifyingFunctions(S, *VerifyingFunctions, Used);
  if (Values)
    readValues(S, *Values, Used);
  if (Tokens)
    readTokens(S, *Tokens, VendorName, Used);
  readLibrary(S, Library);
  if (Apis)
    readLibraries(S, *Apis);
  if (Shapes)
    readShapes(S, *Shapes, Used);
  if (VerificationNames)
    readVerificationNames(S, *VerificationNames, Used);
  if (Addresses)
    readAddresses(S, *Addresses, Used);
  if (Statements)
    readStatements(S, *Statements, Used);
  if (Aliases)
    readAliases(S, *Aliases, Used);
}

static Document load(StringRef Text, StringRef Name, bool IsProjectFile,
                     std::vector<Problem> &Problems, const LoadLimits &Limits) {
  Document Result;
  Result.File = Name.str();
  Result.Hash = toHex(BLAKE3::hash(arrayRefFromStringRef(Text)));
  Tree Parsed;
  if (!parseTree(Text, Name, Limits, Parsed, Problems))
    return Result;
  bool Empty = !Parsed.Root || Parsed.Root->Kind == Node::Type::Null;
  if (Empty && !IsProjectFile)
    Problems.push_back({Name.str(), 0, 0, "the file holds no entries"});
  if (Empty)
    return Result;
  Schema S(Result, Problems);
  readRoot(S, *Parsed.Root, IsProjectFile);
  return Result;
}

static Document loadFrom(StringRef Path, bool IsProjectFile,
                         std::vector<Problem> &Problems, vfs::FileSystem &Files,
                         const LoadLimits &Limits) {
  auto Refuse = [&](const Twine &Message) {
    Problems.push_back({Path.str(), 0, 0, Message.str()});
    Document Result;
    Result.File = Path.str();
    return Result;
  };
  // Looked at before it is opened: a device or a pipe has no end to read to.
  ErrorOr<vfs::Status> Status = Files.status(Path);
  if (!Status)
    return Refuse("cannot be read: " + Status.getError().message());
  if (!Status->isRegularFile())
    return Refuse("cannot be read: not a regular file");
  if (Status->getSize() > Limits.MaxBytes)
    return Refuse("larger than " + Twine(Limits.MaxBytes) + " bytes");
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer =
      Files.getBufferForFile(Path, /*FileSize=*/-1,
                             /*RequiresNullTerminator=*/false);
  if (!Buffer)
    return Refuse("cannot be read: " + Buffer.getError().message());
  return load((*Buffer)->getBuffer(), Path, IsProjectFile, Problems, Limits);
}

json::Value projectSchema() {
  Document Nothing;
  std::vector<Problem> None;
  Description Sink;
  Schema S(Nothing, None, &Sink);
  readRoot(S, Sink.root(), /*IsProjectFile=*/true);
  return Sink.schema();
}

Document loadText(StringRef Text, StringRef Name,
                  std::vector<Problem> &Problems, const LoadLimits &Limits) {
  return load(Text, Name, Name.ends_with(ProjectFile), Problems, Limits);
}

Document loadFile(StringRef Path, std::vector<Problem> &Problems,
                  const LoadLimits &Limits) {
  return loadFrom(Path, Path.ends_with(ProjectFile), Problems,
                  *vfs::getRealFileSystem(), Limits);
}

Document loadProjectFile(StringRef Path, std::vector<Problem> &Problems,
                         vfs::FileSystem &Files, const LoadLimits &Limits) {
  return loadFrom(Path, /*IsProjectFile=*/true, Problems, Files, Limits);
}

} // namespace credtidy::catalogue
