//===- Baseline.cpp -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Baseline.h"
#include "OutputFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Regex.h"

using namespace llvm;

namespace credtidy::tool {

static constexpr int64_t Version = 1;
static constexpr size_t FingerprintLength = 32;

namespace {
class Parser {
public:
  Parser(StringRef Text, StringRef Name,
         std::vector<catalogue::Problem> &Problems)
      : Text(Text), Name(Name), Problems(Problems) {}

  Baseline run() {
    Baseline Result;
    if (Text.trim().empty())
      return fail(0, "it is empty, and no baseline");
    // Both sides of a conflict are good, so that is all there is to say.
    for (StringRef Mark : {"\n<<<<<<< ", "\n=======\n", "\n>>>>>>> "})
      if (size_t At = Text.find(Mark); At != StringRef::npos)
        return fail(At + 1, "a merge conflict; keep the lines of both sides "
                            "and take out this one");
    if (size_t At = tooDeep(); At != StringRef::npos)
      return fail(At, "nested too deeply for a baseline");
    Expected<json::Value> Parsed = json::parse(Text);
    if (!Parsed)
      return failJson(toString(Parsed.takeError()));
    const json::Object *Root = Parsed->getAsObject();
    if (!Root)
      return fail(0, "expected an object of fingerprints");
    const json::Value *Of = Root->get("version");
    if (!Of)
      return fail(0, "a baseline needs \"version\"");
    if (Of->getAsInteger() != Version)
      return fail(offsetOf("version"),
                  "this version of baselines is not known; 1 is");
    // In their order in the file, near enough; the library keeps none.
    std::map<StringRef, const json::Value *> Sorted;
    for (const auto &[Key, Value] : *Root)
      Sorted[Key] = &Value;
    Sorted.erase("version");
    for (const auto &[Key, Value] : Sorted)
      if (!take(Key, *Value, Result))
        return {};
    return Result;
  }

private:
  Baseline fail(size_t Offset, std::string Message) {
    const StringRef Before = Text.take_front(Offset);
    const size_t LineStart = Before.rfind('\n') + 1; // npos + 1 is 0
    Problems.push_back({Name.str(), unsigned(Before.count('\n') + 1),
                        unsigned(Offset - LineStart + 1), std::move(Message)});
    return {};
  }

  /// The library tells the place in its text alone.
  Baseline failJson(StringRef Message) {
    SmallVector<StringRef, 4> Parts;
    if (!Regex("^\\[([0-9]+):([0-9]+), byte=[0-9]+\\]: (.*)")
             .match(Message, &Parts))
      return fail(0, ("not JSON: " + Message).str());
    catalogue::Problem Found{Name.str(), 0, 0, ("not JSON: " + Parts[3]).str()};
    Parts[1].getAsInteger(10, Found.Line);
    Parts[2].getAsInteger(10, Found.Column);
    ++Found.Column; // which the library counts from 0
    Problems.push_back(std::move(Found));
    return {};
  }

  size_t offsetOf(StringRef Key) const {
    const size_t At = Text.find(("\"" + Key + "\"").str());
    return At == StringRef::npos ? 0 : At;
  }

  /// Where brackets are nested so deeply that the library, which calls itself
  /// for each, could run out of stack.
  size_t tooDeep() const {
    constexpr unsigned Deepest = 16;
    unsigned Depth = 0;
    bool InText = false;
    for (size_t I = 0; I < Text.size(); ++I) {
      if (InText && Text[I] == '\\')
        ++I;
      else if (Text[I] == '"')
        InText = !InText;
      else if (!InText && (Text[I] == '{' || Text[I] == '[')) {
        if (++Depth > Deepest)
          return I;
      } else if (!InText && Depth && (Text[I] == '}' || Text[I] == ']'))
        --Depth;
    }
    return StringRef::npos;
  }

  bool take(StringRef Key, const json::Value &Value, Baseline &Result) {
    auto IsDigit = [](char C) { return isDigit(C) || (C >= 'a' && C <= 'f'); };
    if (Key.size() != FingerprintLength || !all_of(Key, IsDigit)) {
      fail(offsetOf(Key), "expected a fingerprint, which is 32 hex digits");
      return false;
    }
    const json::Object *Parts = Value.getAsObject();
    if (!Parts) {
      fail(offsetOf(Key), "expected an object behind the fingerprint");
      return false;
    }
    Baseline::Entry Read;
    for (const auto &[Name, Part] : *Parts) {
      const std::optional<StringRef> Word = Part.getAsString();
      const bool IsCheck = StringRef(Name) == "check";
      if (!Word || (!IsCheck && StringRef(Name) != "file")) {
        fail(offsetOf(Key), "this entry has more than the texts \"check\" and "
                            "\"file\"");
        return false;
      }
      (IsCheck ? Read.Check : Read.File) = Word->str();
    }
    Result.Entries[Key.str()] = std::move(Read);
    return true;
  }

  StringRef Text;
  StringRef Name;
  std::vector<catalogue::Problem> &Problems;
};
} // namespace

Baseline Baseline::parse(StringRef Text, StringRef Name,
                         std::vector<catalogue::Problem> &Problems) {
  return Parser(Text, Name, Problems).run();
}

Baseline Baseline::read(StringRef Path,
                        std::vector<catalogue::Problem> &Problems,
                        vfs::FileSystem &Files) {
  const ErrorOr<vfs::Status> Status = Files.status(Path);
  std::error_code Error = Status.getError();
  if (!Error && !Status->isRegularFile())
    Error = std::make_error_code(std::errc::invalid_argument);
  ErrorOr<std::unique_ptr<MemoryBuffer>> Content =
      Error ? Error : Files.getBufferForFile(Path);
  if (Content)
    return parse((*Content)->getBuffer(), Path, Problems);
  Problems.push_back(
      {Path.str(), 0, 0,
       "the baseline cannot be read: " + Content.getError().message()});
  return {};
}

std::string Baseline::format() const {
  std::string Result;
  raw_string_ostream Out(Result);
  Out << "{\n";
  for (const auto &[Fingerprint, Of] : Entries) {
    json::Object Parts{{"check", Of.Check}};
    if (!Of.File.empty())
      Parts["file"] = json::fixUTF8(Of.File);
    Out << "  \"" << Fingerprint
        << "\": " << formatv("{0}", json::Value(std::move(Parts))) << ",\n";
  }
  Out << "  \"version\": " << Version << "\n}\n";
  return Result;
}

Error Baseline::write(StringRef Path) const {
  // A link stays one, and leads to the new content.
  SmallString<256> Real;
  if (sys::fs::real_path(Path, Real))
    Real = Path;
  return writeFile(Real, [&](raw_fd_ostream &Out) { Out << format(); });
}

} // namespace credtidy::tool
