//===- SarifLocations.cpp -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SarifLocations.h"
#include "Characters.h"
#include "SarifRules.h"
#include <algorithm>
#include <map>

using namespace llvm;

namespace credtidy::report::sarif {

/// Whether \p Where ends in its first line, behind its beginning.
static bool hasEndInLine(const Place &Where) {
  return Where.Column != 0 && Where.EndLine == Where.Line &&
         Where.EndColumn > Where.Column;
}

unsigned characterColumn(unsigned ByteColumn, const Place &Where,
                         const Excerpt &Source) {
  if (ByteColumn == 0 || Where.Column == 0 || Source.Column == 0)
    return ByteColumn;
  const StringRef Line = Source.Line;
  // Where the marked part begins and ends: in the source, and as shown.
  const size_t Begin = Where.Column - 1;
  const size_t End = hasEndInLine(Where) ? Where.EndColumn - 1 : Begin;
  const size_t ShownBegin = Source.Column - 1;
  const size_t ShownEnd = ShownBegin + Source.Length;
  const size_t Byte = ByteColumn - 1;

  unsigned Surplus =
      countContinuationBytes(Line.take_front(std::min(Byte, ShownBegin)));
  if (Byte > Begin)
    Surplus += countContinuationBytes(Line.slice(
        ShownBegin,
        std::min(ShownBegin + (std::min(Byte, End) - Begin), ShownEnd)));
  if (Byte > End)
    Surplus +=
        countContinuationBytes(Line.slice(ShownEnd, ShownEnd + (Byte - End)));
  return ByteColumn - std::min(Surplus, ByteColumn - 1);
}

json::Object artifact(StringRef File, const RootFolder &Root) {
  if (std::optional<std::string> Below = Root.relative(File))
    return json::Object{{"uri", relativeUri(*Below)},
                        {"uriBaseId", SourceRoot}};
  return json::Object{{"uri", fileUri(File)}};
}

/// The region of \p Where, without what it looks like.
static json::Object region(const Place &Where, const Excerpt &Source) {
  json::Object Result{{"startLine", Where.Line}};
  if (Where.Column == 0)
    return Result;
  Result["startColumn"] = characterColumn(Where.Column, Where, Source);
  if (hasEndInLine(Where)) {
    Result["endColumn"] = characterColumn(Where.EndColumn, Where, Source);
  } else if (Where.EndLine > Where.Line && Where.EndColumn != 0) {
    Result["endLine"] = Where.EndLine;
    Result["endColumn"] = Where.EndColumn;
  }
  return Result;
}

static json::Object snippet(StringRef Text) {
  return json::Object{{"text", toUtf8(Text)}};
}

json::Object physicalLocation(const Place &Where, const Excerpt &Source,
                              const RootFolder &Root) {
  json::Object Result{{"artifactLocation", artifact(Where.File, Root)}};
  if (Where.Line == 0)
    return Result;
  json::Object Region = region(Where, Source);
  const StringRef Line = StringRef(Source.Line).rtrim("\r\n");
  if (!Line.empty()) {
    const bool IsWholeLine = Where.Column == 0 || Source.Column == 0;
    const bool EndsInLine = hasEndInLine(Where);
    const StringRef Rest =
        IsWholeLine
            ? Line
            : Line.drop_front(std::min<size_t>(Source.Column - 1, Line.size()));
    Region["snippet"] = snippet(
        EndsInLine && !IsWholeLine ? Rest.take_front(Source.Length) : Rest);
    // The line is the context of a part of it, not of itself or of more.
    const bool IsPart = EndsInLine || Where.Column > 1;
    if (IsPart && Where.EndLine <= Where.Line)
      Result["contextRegion"] =
          json::Object{{"startLine", Where.Line}, {"snippet", snippet(Line)}};
  }
  Result["region"] = std::move(Region);
  return Result;
}

/// The excerpt that shows the line of \p Where, and the place it was made for;
/// if there is none, \p Where and an empty excerpt.
static std::pair<Place, Excerpt> lineOf(const Place &Where,
                                        const Finding &Subject) {
  const auto IsThere = [&](const Place &Other) {
    return Other.File == Where.File && Other.Line == Where.Line;
  };
  if (IsThere(Subject.Where))
    return {Subject.Where, Subject.Source};
  for (const Step &Each : Subject.Steps)
    if (IsThere(Each.Where))
      return {Each.Where, Each.Source};
  return {Where, Excerpt()};
}

static json::Object replacement(const FixIt &Change, const Finding &Subject) {
  const Place &Range = Change.Range;
  const auto [Where, Source] = lineOf(Range, Subject);
  const unsigned Start = characterColumn(Range.Column, Where, Source);
  json::Object Deleted{{"startLine", Range.Line}, {"startColumn", Start}};
  if (Range.EndLine > Range.Line) {
    Deleted["endLine"] = Range.EndLine;
    Deleted["endColumn"] = Range.EndColumn;
  } else {
    // An insertion deletes a region of no length; without an end, the region
    // would reach to the end of the line.
    Deleted["endColumn"] = hasEndInLine(Range)
                               ? characterColumn(Range.EndColumn, Where, Source)
                               : Start;
  }
  return json::Object{{"deletedRegion", std::move(Deleted)},
                      {"insertedContent", snippet(Change.Replacement)}};
}

/// Whether \p Range says exactly what is to be replaced.
static bool isUsable(const Place &Range) {
  const bool HasEnd = Range.EndLine <= Range.Line || Range.EndColumn != 0;
  return !Range.File.empty() && Range.Line != 0 && Range.Column != 0 && HasEnd;
}

json::Array fixes(const Finding &Subject, const RootFolder &Root) {
  std::map<StringRef, json::Array> Replacements;
  for (const FixIt &Each : Subject.FixIts) {
    // A part of a fix would break the code.
    if (!isUsable(Each.Range))
      return {};
    Replacements[Each.Range.File].push_back(replacement(Each, Subject));
  }
  if (Replacements.empty())
    return {};
  json::Array Changes;
  for (auto &[File, Each] : Replacements)
    Changes.push_back(json::Object{{"artifactLocation", artifact(File, Root)},
                                   {"replacements", std::move(Each)}});
  return json::Array{json::Object{
      {"description", message("the change that the check suggests")},
      {"artifactChanges", std::move(Changes)}}};
}

} // namespace credtidy::report::sarif
