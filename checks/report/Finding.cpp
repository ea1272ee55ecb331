//===- Finding.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/report/Finding.h"
#include "Characters.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/SHA256.h"
#include <tuple>

using namespace llvm;

namespace credtidy::report {

static void update(SHA256 &Hash, uint64_t Number) {
  std::array<uint8_t, 8> Bytes;
  support::endian::write64le(Bytes.data(), Number);
  Hash.update(Bytes);
}

static void update(SHA256 &Hash, StringRef Text) {
  // As UTF-8, because that is what comes out of a cache or a worker; with its
  // length, so that no two lists of texts look the same.
  std::string Clean = toUtf8(Text);
  update(Hash, Clean.size());
  Hash.update(Clean);
}

void fingerprint(Finding &Subject, unsigned Ordinal) {
  constexpr size_t BytesShown = 16;
  SHA256 Hash;
  update(Hash, "credtidy fingerprint 1");
  update(Hash, Subject.Check);
  update(Hash, Subject.Declaration);
  update(Hash, Subject.Statement);
  update(Hash, Subject.ChangeMarker);
  update(Hash, Ordinal);
  std::array<uint8_t, 32> Digest = Hash.final();
  Subject.Fingerprint =
      toHex(ArrayRef(Digest).take_front(BytesShown), /*LowerCase=*/true);
}

/// What makes two findings repetitions of each other, in the order of reports.
static auto identity(const Finding &Subject) {
  return std::tie(Subject.Where.File, Subject.Where.Line, Subject.Where.Column,
                  Subject.Check, Subject.Where.EndLine, Subject.Where.EndColumn,
                  Subject.Message);
}

/// Whether \p Left comes first. Of repetitions the worst, surest and simplest
/// does. The order is total, because the order in which workers finish must
/// not show in a report.
static bool precedes(const Finding &Left, const Finding &Right) {
  const auto One = identity(Left), Other = identity(Right);
  if (One != Other)
    return One < Other;
  const auto Merits = [](const Finding &Better, const Finding &Simpler) {
    return std::tuple(Better.SuppressedBy == Suppression::None, Better.Level,
                      Better.Sureness, Simpler.Steps.size());
  };
  const auto More = Merits(Left, Right), Less = Merits(Right, Left);
  if (More != Less)
    return More > Less;
  const auto Inputs = [](const Finding &Subject) {
    return std::tie(Subject.Declaration, Subject.Statement,
                    Subject.ChangeMarker);
  };
  if (Inputs(Left) != Inputs(Right))
    return Inputs(Left) < Inputs(Right);
  return formatv("{0}", toJSON(Left)).str() <
         formatv("{0}", toJSON(Right)).str();
}

std::string summarised(StringRef Words, size_t Count) {
  auto [Before, After] = Words.split("{0}");
  return (Before + Twine(Count - 1) + After).str();
}

/// What is allowed in one place is not to stand for what is not in another.
static bool isSummarised(const Finding &Subject) {
  return !Subject.Summary.empty() && Subject.SuppressedBy == Suppression::None;
}

/// Leaves of the findings that have a Summary one for each check.
static void summarise(std::vector<Finding> &Findings) {
  struct Group {
    size_t Worst = 0;
    size_t Count = 0;
  };
  StringMap<Group> Groups;
  for (const auto &[Index, Each] : enumerate(Findings)) {
    if (!isSummarised(Each))
      continue;
    Group &Known = Groups[Each.Check];
    if (!Known.Count++ || Each.Level > Findings[Known.Worst].Level)
      Known.Worst = Index;
  }
  if (Groups.empty())
    return;
  std::vector<Finding> Kept;
  for (auto [Index, Each] : enumerate(Findings)) {
    if (isSummarised(Each)) {
      const Group &Known = Groups[Each.Check];
      if (Index != Known.Worst)
        continue;
      if (Known.Count > 1) {
        Each.Message = summarised(Each.Summary, Known.Count);
        Each.Steps.clear();
        Each.FixIts.clear();
        // What is first today need not be tomorrow.
        Each.Declaration.clear();
        Each.Statement.clear();
        Each.ChangeMarker = 0;
      }
    }
    Kept.push_back(std::move(Each));
  }
  Findings = std::move(Kept);
}

/// What stands for its check, be it for one finding today and for two tomorrow,
/// is known by that alone.
static void number(Finding &Subject, unsigned Ordinal) {
  if (!isSummarised(Subject))
    return fingerprint(Subject, Ordinal);
  Finding OfCheck;
  OfCheck.Check = Subject.Check;
  fingerprint(OfCheck, Ordinal);
  Subject.Fingerprint = OfCheck.Fingerprint;
}

void finalize(std::vector<Finding> &Findings) {
  llvm::sort(Findings, precedes);
  Findings.erase(llvm::unique(Findings,
                              [](const Finding &Left, const Finding &Right) {
                                return identity(Left) == identity(Right);
                              }),
                 Findings.end());
  summarise(Findings);
  StringMap<unsigned> Seen;
  for (Finding &Each : Findings) {
    number(Each, 0);
    if (unsigned Ordinal = Seen[Each.Fingerprint]++)
      number(Each, Ordinal);
  }
  for (Finding &Each : Findings)
    Each.Summary.clear();
}

} // namespace credtidy::report
