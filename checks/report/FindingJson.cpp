//===- FindingJson.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Characters.h"
#include "Words.h"
#include "credtidy/report/Finding.h"
#include "llvm/ADT/StringExtras.h"
#include <limits>

using namespace llvm;

// The overloads for json::ObjectMapper stand in the namespaces of their types,
// where argument-dependent lookup finds them.

namespace credtidy {

static bool fromJSON(const json::Value &Source, Severity &Result,
                     json::Path Where) {
  std::optional<Severity> Parsed =
      parseSeverity(Source.getAsString().value_or(""));
  if (!Parsed)
    Where.report("expected a severity");
  else
    Result = *Parsed;
  return Parsed.has_value();
}

static bool fromJSON(const json::Value &Source, Confidence &Result,
                     json::Path Where) {
  std::optional<Confidence> Parsed =
      parseConfidence(Source.getAsString().value_or(""));
  if (!Parsed)
    Where.report("expected a confidence");
  else
    Result = *Parsed;
  return Parsed.has_value();
}

namespace report {

/// A file name can hold bytes that JSON cannot. Another name would be another
/// file, so they are kept beside it.
static void putFile(json::Object &Result, StringRef File) {
  Result["file"] = toUtf8(File);
  if (!json::isUTF8(File))
    Result["fileBytes"] = toHex(File, /*LowerCase=*/true);
}

static bool getFile(json::ObjectMapper &Map, std::string &File,
                    json::Path Where) {
  std::optional<std::string> Bytes;
  if (!Map.map("file", File) || !Map.map("fileBytes", Bytes))
    return false;
  if (Bytes && !tryGetFromHex(*Bytes, File)) {
    Where.field("fileBytes").report("expected hex digits");
    return false;
  }
  return true;
}

template <typename Number>
static bool getNumber(json::ObjectMapper &Map, StringLiteral Key,
                      Number &Result, json::Path Where) {
  int64_t Wide = 0;
  if (!Map.map(Key, Wide))
    return false;
  if (Wide < 0 || Wide > std::numeric_limits<Number>::max()) {
    Where.field(Key).report("number out of range");
    return false;
  }
  Result = static_cast<Number>(Wide);
  return true;
}

static json::Value toJSON(const Place &Subject) {
  json::Object Result{{"line", Subject.Line},
                      {"column", Subject.Column},
                      {"endLine", Subject.EndLine},
                      {"endColumn", Subject.EndColumn}};
  putFile(Result, Subject.File);
  return Result;
}

static bool fromJSON(const json::Value &Source, Place &Subject,
                     json::Path Where) {
  json::ObjectMapper Map(Source, Where);
  return Map && getFile(Map, Subject.File, Where) &&
         getNumber(Map, "line", Subject.Line, Where) &&
         getNumber(Map, "column", Subject.Column, Where) &&
         getNumber(Map, "endLine", Subject.EndLine, Where) &&
         getNumber(Map, "endColumn", Subject.EndColumn, Where);
}

static json::Value toJSON(const Excerpt &Subject) {
  Excerpt Clean = toUtf8(Subject);
  return json::Object{{"text", std::move(Clean.Line)},
                      {"column", Clean.Column},
                      {"length", Clean.Length}};
}

static bool fromJSON(const json::Value &Source, Excerpt &Subject,
                     json::Path Where) {
  json::ObjectMapper Map(Source, Where);
  return Map && Map.map("text", Subject.Line) &&
         getNumber(Map, "column", Subject.Column, Where) &&
         getNumber(Map, "length", Subject.Length, Where);
}

static json::Value toJSON(const Step &Subject) {
  return json::Object{{"location", toJSON(Subject.Where)},
                      {"message", toUtf8(Subject.Message)},
                      {"excerpt", toJSON(Subject.Source)}};
}

static bool fromJSON(const json::Value &Source, Step &Subject,
                     json::Path Where) {
  json::ObjectMapper Map(Source, Where);
  return Map && Map.map("location", Subject.Where) &&
         Map.map("message", Subject.Message) &&
         Map.map("excerpt", Subject.Source);
}

static json::Value toJSON(const FixIt &Subject) {
  return json::Object{{"range", toJSON(Subject.Range)},
                      {"replacement", toUtf8(Subject.Replacement)}};
}

static bool fromJSON(const json::Value &Source, FixIt &Subject,
                     json::Path Where) {
  json::ObjectMapper Map(Source, Where);
  return Map && Map.map("range", Subject.Range) &&
         Map.map("replacement", Subject.Replacement);
}

json::Value toJSON(const Finding &Subject) {
  json::Array Steps, Fixes, Controls;
  for (const Step &Each : Subject.Steps)
    Steps.push_back(toJSON(Each));
  for (const FixIt &Each : Subject.FixIts)
    Fixes.push_back(toJSON(Each));
  for (const std::string &Each : Subject.Controls)
    Controls.push_back(toUtf8(Each));
  json::Object Result{
      {"check", toUtf8(Subject.Check)},
      {"message", toUtf8(Subject.Message)},
      {"severity", toString(Subject.Level)},
      {"confidence", toString(Subject.Sureness)},
      {"location", toJSON(Subject.Where)},
      {"excerpt", toJSON(Subject.Source)},
      {"steps", std::move(Steps)},
      {"fixes", std::move(Fixes)},
      {"cwe", json::Array(Subject.Cwe)},
      {"controls", std::move(Controls)},
      {"declaration", toUtf8(Subject.Declaration)},
      {"statement", toUtf8(Subject.Statement)},
      {"changeMarker", Subject.ChangeMarker},
      {"fingerprint", toUtf8(Subject.Fingerprint)},
      {"testCode", Subject.IsTestCode},
  };
  if (Subject.SuppressedBy != Suppression::None)
    Result["suppressedBy"] =
        Subject.SuppressedBy == Suppression::Source ? "source" : "baseline";
  // Between processes only: no finding of a report has these.
  if (Subject.Extent.Line != 0)
    Result["extent"] = toJSON(Subject.Extent);
  if (!Subject.Summary.empty())
    Result["summary"] = toUtf8(Subject.Summary);
  return Result;
}

bool fromJSON(const json::Value &Source, Finding &Subject, json::Path Where) {
  Finding Result;
  std::string By;
  std::vector<int64_t> Cwe;
  json::ObjectMapper Map(Source, Where);
  if (!Map || !Map.map("check", Result.Check) ||
      !Map.map("message", Result.Message) ||
      !Map.map("severity", Result.Level) ||
      !Map.map("confidence", Result.Sureness) ||
      !Map.map("location", Result.Where) ||
      !Map.map("excerpt", Result.Source) || !Map.map("steps", Result.Steps) ||
      !Map.map("fixes", Result.FixIts) || !Map.map("cwe", Cwe) ||
      !Map.map("controls", Result.Controls) ||
      !Map.map("declaration", Result.Declaration) ||
      !Map.map("statement", Result.Statement) ||
      !getNumber(Map, "changeMarker", Result.ChangeMarker, Where) ||
      !Map.map("fingerprint", Result.Fingerprint) ||
      !Map.map("testCode", Result.IsTestCode) ||
      !Map.mapOptional("extent", Result.Extent) ||
      !Map.mapOptional("suppressedBy", By) ||
      !Map.mapOptional("summary", Result.Summary))
    return false;
  if (!By.empty())
    Result.SuppressedBy =
        By == "source" ? Suppression::Source : Suppression::Baseline;
  for (const auto &[Index, Number] : enumerate(Cwe)) {
    if (Number < 0 || Number > std::numeric_limits<unsigned>::max()) {
      Where.field("cwe").index(Index).report("number out of range");
      return false;
    }
    Result.Cwe.push_back(static_cast<unsigned>(Number));
  }
  Subject = std::move(Result);
  return true;
}

static bool fromJSON(const json::Value &Source, Gap::Kind &Result,
                     json::Path Where) {
  std::optional<Gap::Kind> Parsed =
      parseGapKind(Source.getAsString().value_or(""));
  if (!Parsed)
    Where.report("expected a kind of gap");
  else
    Result = *Parsed;
  return Parsed.has_value();
}

json::Value toJSON(const Gap &Subject) {
  json::Object Result{{"kind", toString(Subject.Why)},
                      {"message", toUtf8(Subject.Message)},
                      {"line", Subject.Line},
                      {"column", Subject.Column}};
  putFile(Result, Subject.File);
  return Result;
}

json::Value toJSON(const Notice &Subject) {
  json::Object Result{{"message", toUtf8(Subject.Message)},
                      {"line", Subject.Line},
                      {"column", Subject.Column}};
  putFile(Result, Subject.File);
  return Result;
}

bool fromJSON(const json::Value &Source, Gap &Subject, json::Path Where) {
  Gap Result;
  json::ObjectMapper Map(Source, Where);
  if (!Map || !Map.map("kind", Result.Why) ||
      !getFile(Map, Result.File, Where) ||
      !Map.map("message", Result.Message) ||
      !getNumber(Map, "line", Result.Line, Where) ||
      !getNumber(Map, "column", Result.Column, Where))
    return false;
  Subject = std::move(Result);
  return true;
}

} // namespace report
} // namespace credtidy
