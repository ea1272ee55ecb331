//===- FindingJsonTest.cpp - There and back again -------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Samples.h"
#include "llvm/Support/FormatVariadic.h"
#include "gtest/gtest.h"
#include <random>

using namespace llvm;
using namespace credtidy;
using namespace credtidy::report;
using namespace credtidy::report::test;

/// Through the text of JSON, as between two processes.
template <typename Subject>
static std::optional<Subject> sent(const Subject &Source) {
  Expected<json::Value> Parsed =
      json::parse(formatv("{0}", toJSON(Source)).str());
  if (!Parsed) {
    ADD_FAILURE() << toString(Parsed.takeError());
    return std::nullopt;
  }
  Subject Result;
  json::Path::Root Root;
  if (!fromJSON(*Parsed, Result, Root)) {
    ADD_FAILURE() << toString(Root.getError());
    return std::nullopt;
  }
  return Result;
}

namespace {
class Generator {
public:
  explicit Generator(unsigned Seed) : Random(Seed) {}

  unsigned number(unsigned Below) { return Random() % Below; }

  /// Any 32 bits, often the extreme ones.
  unsigned count() {
    const unsigned Extremes[] = {0, 1, 0x7fffffff, 0x80000000, 0xffffffff};
    return number(2) ? Random() : Extremes[number(5)];
  }

  std::string text() {
    const StringRef Pieces[] = {"a",
                                "Z9 _",
                                "\"",
                                "\\",
                                "\n",
                                "\r\n\t",
                                "\x1b[31m",
                                StringRef("\0", 1),
                                "\x7f",
                                "ü",
                                "\xe2\x80\xa8",
                                "\xe2\x80\xae",
                                "日本",
                                "\xf0\x9f\x94\x91",
                                "</script>",
                                "{0}",
                                "%s"};
    std::string Result;
    for (unsigned I = number(8); I != 0; --I)
      Result += Pieces[number(std::size(Pieces))];
    return Result;
  }

  /// A file's name can hold bytes that are no UTF-8.
  std::string file() {
    return text() + (number(3) == 0 ? "\xe9\xff" : "") + text();
  }

  Place place() { return {file(), count(), count(), count(), count()}; }
  Excerpt excerpt() { return {text(), count(), count()}; }

  template <typename Make> auto list(Make Element) {
    std::vector<decltype(Element())> Result(number(4));
    for (auto &Each : Result)
      Each = Element();
    return Result;
  }

  Finding finding() {
    Finding Result;
    Result.Check = text();
    Result.Message = text();
    Result.Level = static_cast<Severity>(number(5));
    Result.Sureness = static_cast<Confidence>(number(3));
    Result.Where = place();
    Result.Source = excerpt();
    Result.Steps = list([&] { return Step{place(), text(), excerpt()}; });
    Result.FixIts = list([&] { return FixIt{place(), text()}; });
    Result.Cwe = list([&] { return count(); });
    Result.Controls = list([&] { return text(); });
    Result.Declaration = text();
    Result.Statement = text();
    Result.ChangeMarker = number(256);
    Result.Fingerprint = text();
    Result.Summary = text();
    Result.IsTestCode = number(2) == 1;
    Result.SuppressedBy = static_cast<Suppression>(number(3));
    return Result;
  }

  Gap gap() {
    return {static_cast<Gap::Kind>(number(5)), file(), text(), count(),
            count()};
  }

private:
  std::mt19937 Random;
};
} // namespace

TEST(FindingJson, BringsBackWhateverWasSent) {
  for (unsigned Seed = 0; Seed != 500; ++Seed) {
    SCOPED_TRACE(Seed);
    Generator Any(Seed);
    const Finding Source = Any.finding();
    std::optional<Finding> Result = sent(Source);
    ASSERT_TRUE(Result);
    ASSERT_EQ(*Result, Source);
    const Gap Missed = Any.gap();
    std::optional<Gap> Back = sent(Missed);
    ASSERT_TRUE(Back);
    ASSERT_EQ(*Back, Missed);
  }
}

TEST(FindingJson, KeepsTheFingerprintOfWhatWasSent) {
  Finding Source = sampleFinding();
  Source.Statement = "gr\xf6sse = _ ;";
  fingerprint(Source);
  std::optional<Finding> Result = sent(Source);
  ASSERT_TRUE(Result);
  EXPECT_EQ(Result->Fingerprint, Source.Fingerprint);
  fingerprint(*Result);
  EXPECT_EQ(Result->Fingerprint, Source.Fingerprint);
}

TEST(FindingJson, MovesTheMarkWithStrayBytes) {
  Finding Source = sampleFinding();
  Source.Source = {"\xe9\xe9 caf\xe9 = x", 4, 4};
  std::optional<Finding> Result = sent(Source);
  ASSERT_TRUE(Result);
  EXPECT_EQ(Result->Source,
            (Excerpt{"\xEF\xBF\xBD\xEF\xBF\xBD caf\xEF\xBF\xBD = x", 8, 6}));
  // At the end of the line, and beyond it.
  for (unsigned Column : {12U, 99U}) {
    Source.Source = {"\xe9\xe9 caf\xe9 = x", Column, 1};
    Result = sent(Source);
    ASSERT_TRUE(Result);
    EXPECT_EQ(Result->Source.Column, 18U);
    EXPECT_EQ(Result->Source.Length, 0U);
  }
}

namespace {
/// Makes all single faults in a JSON value, and expects each to be refused.
template <typename Subject> class FaultFinder {
public:
  explicit FaultFinder(json::Value Whole) : Whole(std::move(Whole)) {}

  unsigned run() {
    visit(Whole);
    return Faults;
  }

private:
  void expectRefusal(const Twine &What) {
    ++Faults;
    Subject Result;
    Result.Message = "untouched";
    json::Path::Root Root;
    EXPECT_FALSE(fromJSON(Whole, Result, Root))
        << What.str() << " in " << formatv("{0:2}", Whole).str();
    EXPECT_EQ(Result.Message, "untouched");
    EXPECT_TRUE(errorToBool(Root.getError()));
  }

  void replace(json::Value &Part, json::Value Wrong, const Twine &What) {
    json::Value Right = Part;
    Part = std::move(Wrong);
    expectRefusal(What);
    Part = std::move(Right);
  }

  void visit(json::Value &Part) {
    replace(Part, nullptr, "null");
    if (!Part.getAsBoolean())
      replace(Part, true, "true");
    if (json::Object *Object = Part.getAsObject())
      return visit(Part, *Object);
    replace(Part, json::Object(), "an empty object");
    if (Part.getAsArray()) {
      replace(Part, "text", "text for an array");
      for (json::Value &Each : *Part.getAsArray())
        visit(Each);
      return;
    }
    replace(Part, json::Array(), "an empty array");
    if (Part.getAsString() || Part.getAsBoolean()) {
      replace(Part, 7, "a number for text");
      return;
    }
    replace(Part, "7", "text for a number");
    replace(Part, -1, "a negative number");
    replace(Part, 1.5, "a fraction");
    replace(Part, int64_t(1) << 32, "a large number");
  }

  void visit(json::Value &Part, const json::Object &Object) {
    replace(Part, json::Array(), "an array for an object");
    replace(Part, "text", "text for an object");
    std::vector<std::string> Keys;
    for (const auto &Each : Object)
      Keys.push_back(Each.first.str());
    for (const std::string &Key : Keys) {
      json::Object Less = *Part.getAsObject();
      Less.erase(Key);
      replace(Part, std::move(Less), "no " + Key);
      visit(*Part.getAsObject()->get(Key));
    }
  }

  json::Value Whole;
  unsigned Faults = 0;
};
} // namespace

TEST(FindingJson, RefusesEveryFaultInAFinding) {
  Finding Source = sampleFinding();
  Source.Steps = {{Source.Where, "a step", Source.Source}};
  Source.FixIts = {{Source.Where, "a fix"}};
  EXPECT_GT(FaultFinder<Finding>(toJSON(Source)).run(), 200U);
}

TEST(FindingJson, RefusesEveryFaultInAGap) {
  EXPECT_GT(FaultFinder<Gap>(toJSON(withGaps().Gaps[0])).run(), 25U);
}

/// Whether a finding is accepted when \p Key of it is \p Value.
static bool accepted(StringRef Key, json::Value Value) {
  json::Value Source = toJSON(sampleFinding());
  (*Source.getAsObject())[Key] = std::move(Value);
  Finding Result;
  json::Path::Root Root;
  return fromJSON(Source, Result, Root);
}

TEST(FindingJson, RefusesWordsOffTheScales) {
  EXPECT_TRUE(accepted("severity", "critical"));
  EXPECT_FALSE(accepted("severity", "Critical"));
  EXPECT_FALSE(accepted("severity", ""));
  EXPECT_TRUE(accepted("confidence", "low"));
  EXPECT_FALSE(accepted("confidence", "critical"));
  EXPECT_TRUE(accepted("changeMarker", 255));
  EXPECT_FALSE(accepted("changeMarker", 256));

  json::Value Source = toJSON(withGaps().Gaps[0]);
  (*Source.getAsObject())["kind"] = "lost";
  Gap Result;
  json::Path::Root Root;
  EXPECT_FALSE(fromJSON(Source, Result, Root));
}

TEST(FindingJson, RefusesAFileNameThatIsNotHex) {
  for (StringRef Wrong : {"xy", "6g", "é"}) {
    json::Value Place = *toJSON(sampleFinding()).getAsObject()->get("location");
    (*Place.getAsObject())["fileBytes"] = Wrong;
    EXPECT_FALSE(accepted("location", Place)) << Wrong.str();
  }
}

TEST(FindingJson, IgnoresKeysOfALaterVersion) {
  EXPECT_TRUE(accepted("later", "something"));
}
