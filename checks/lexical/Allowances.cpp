//===- Allowances.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/lexical/Allowances.h"
#include "AllowanceScope.h"
#include "credtidy/lexical/Reader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/Process.h"
#include <chrono>

using namespace llvm;

namespace credtidy::lexical {

static constexpr StringRef Marker = "credtidy:allow";
static constexpr StringRef Prefix = "credential-";

bool isDate(StringRef Text) {
  unsigned Year, Month, Day;
  if (Text.size() != 10 || Text[4] != '-' || Text[7] != '-' ||
      !all_of(Text, [](char C) { return isDigit(C) || C == '-'; }) ||
      Text.take_front(4).getAsInteger(10, Year) ||
      Text.substr(5, 2).getAsInteger(10, Month) ||
      Text.take_back(2).getAsInteger(10, Day))
    return false;
  return std::chrono::year_month_day(std::chrono::year(int(Year)),
                                     std::chrono::month(Month),
                                     std::chrono::day(Day))
      .ok();
}

std::string today() {
  std::optional<std::string> Given = sys::Process::GetEnv("CREDTIDY_TODAY");
  if (Given && isDate(*Given))
    return *Given;
  const std::chrono::year_month_day Now =
      std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  std::string Result = std::to_string(int(Now.year()));
  for (unsigned Part : {unsigned(Now.month()), unsigned(Now.day())})
    Result += (Part < 10 ? "-0" : "-") + std::to_string(Part);
  return Result;
}

namespace {

/// One `credtidy:allow…` in a comment, taken apart.
struct Directive {
  enum class Form { Here, Begin, End } Kind = Form::Here;
  std::optional<StringRef> Checks; ///< what stands in the parentheses
  StringRef Until;                 ///< what stands behind `until=`
  bool HasUntil = false;
  bool HasReason = false;
};

/// Reads what follows the marker; nothing if it is part of a longer word.
std::optional<Directive> readDirective(StringRef Rest) {
  Directive Result;
  if (Rest.consume_front("-begin"))
    Result.Kind = Directive::Form::Begin;
  else if (Rest.consume_front("-end"))
    Result.Kind = Directive::Form::End;
  if (!Rest.empty() &&
      (isAlnum(Rest.front()) || Rest.front() == '-' || Rest.front() == '_'))
    return std::nullopt;
  Rest = Rest.take_until([](char C) { return C == '\n' || C == '\r'; });
  Rest.consume_back("*/");
  Rest = Rest.take_front(Rest.find(Marker)).trim();
  if (Rest.consume_front("(")) {
    const size_t Close = Rest.find(')');
    if (Close != StringRef::npos) {
      Result.Checks = Rest.take_front(Close).trim();
      Rest = Rest.drop_front(Close + 1).ltrim();
    }
  }
  Rest.consume_front(":");
  SmallVector<StringRef, 16> Words;
  Rest.split(Words, ' ', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef Word : Words) {
    if (Word.consume_front("until=")) {
      Result.HasUntil = true;
      Result.Until = Word.trim().rtrim(".,;)");
    } else {
      Result.HasReason |= any_of(Word, [](char C) {
        return isAlnum(C) || static_cast<unsigned char>(C) >= 0x80;
      });
    }
  }
  return Result;
}

class Collector {
public:
  Collector(StringRef Text, ArrayRef<StringRef> Known, StringRef Today,
            std::vector<Allowance> &All, std::vector<AllowanceRemark> &Remarks)
      : Lines(Text), Known(Known), Today(Today), All(All), Remarks(Remarks) {}

  void run() {
    for (size_t I = 0; I < Lines.entries().size(); ++I)
      if (Lines.entries()[I].isComment())
        readComment(I);
    for (const Open &Each : Begun)
      remark(Each.Offset, "this block is never ended, so it allows nothing; "
                          "'credtidy:allow-end' ends it");
    llvm::sort(Remarks, [](const auto &Left, const auto &Right) {
      return std::tie(Left.Line, Left.Column, Left.Message) <
             std::tie(Right.Line, Right.Column, Right.Message);
    });
  }

private:
  struct Open {
    unsigned Offset;
    StringRef Written; ///< the list of checks, to be met again
    std::optional<Allowance> What;
  };

  void remark(unsigned Offset, std::string Message) {
    auto [Line, Column] = Lines.position(Offset);
    Remarks.push_back({Line, Column, std::move(Message)});
  }

  void readComment(size_t Index) {
    const TokenLines::Entry &Comment = Lines.entries()[Index];
    StringRef Text = Lines.text(Comment);
    for (size_t At = Text.find(Marker); At != StringRef::npos;
         At = Text.find(Marker, At + 1)) {
      // Between quotes it is spoken of, not said.
      const char Before = At == 0 ? ' ' : Text[At - 1];
      if (isAlnum(Before) || StringRef("_-`'\"").contains(Before))
        continue;
      if (std::optional<Directive> Found =
              readDirective(Text.drop_front(At + Marker.size())))
        take(*Found, Index, Comment.Begin + At);
    }
  }

  void take(const Directive &Found, size_t Index, unsigned Offset) {
    if (Found.Kind == Directive::Form::End)
      return end(Found, Offset);
    std::optional<Allowance> What = judge(Found, Offset);
    if (Found.Kind == Directive::Form::Begin) {
      Begun.push_back({Offset, Found.Checks.value_or(""), std::move(What)});
      return;
    }
    if (!What)
      return;
    std::tie(What->FirstLine, What->LastLine) = Lines.scopeOf(Index);
    All.push_back(std::move(*What));
  }

  void end(const Directive &Found, unsigned Offset) {
    for (size_t I = Begun.size(); I-- > 0;) {
      if (Found.Checks && *Found.Checks != Begun[I].Written)
        continue;
      if (std::optional<Allowance> &What = Begun[I].What) {
        What->FirstLine = What->Line;
        What->LastLine = Lines.line(Offset);
        All.push_back(std::move(*What));
      }
      Begun.erase(Begun.begin() + I);
      return;
    }
    remark(Offset, "there is no 'credtidy:allow-begin' of the same checks that "
                   "this could end");
  }

  /// What the directive allows, if it is right and has not ended.
  std::optional<Allowance> judge(const Directive &Found, unsigned Offset) {
    Allowance Result;
    std::tie(Result.Line, Result.Column) = Lines.position(Offset);
    if (!Found.Checks || Found.Checks->empty()) {
      remark(Offset, "an allowance names its checks, as in "
                     "'credtidy:allow(hardcoded-secret): reason'; without them "
                     "it allows nothing");
      return std::nullopt;
    }
    SmallVector<StringRef, 4> Names;
    Found.Checks->split(Names, ',');
    for (StringRef Name : Names)
      if (!addChecks(Name.trim(), Result.Checks)) {
        remark(Offset, "a check that this allowance names is not known, so it "
                       "allows nothing; 'credtidy checks' lists them");
        return std::nullopt;
      }
    if (Found.HasUntil && !isDate(Found.Until)) {
      remark(Offset, "what stands behind 'until=' is no date of the form "
                     "YYYY-MM-DD, so this allows nothing");
      return std::nullopt;
    }
    if (Found.HasUntil && Found.Until < Today) {
      remark(Offset, "this allowance ended on " + Found.Until.str());
      return std::nullopt;
    }
    if (!Found.HasReason)
      remark(Offset, "this allowance gives no reason; it stands behind the "
                     "colon, as in 'credtidy:allow(CHECK): reason'");
    return Result;
  }

  bool addChecks(StringRef Name, std::vector<StringRef> &Into) const {
    const std::string Full = Name.starts_with(Prefix) || Name.starts_with("*")
                                 ? Name.str()
                                 : (Prefix + Name).str();
    Expected<GlobPattern> Pattern = GlobPattern::create(Full);
    if (!Pattern) {
      consumeError(Pattern.takeError());
      return false;
    }
    bool Matched = false;
    for (StringRef Each : Known)
      if (Pattern->match(Each)) {
        Into.push_back(Each);
        Matched = true;
      }
    return Matched;
  }

  const TokenLines Lines;
  ArrayRef<StringRef> Known;
  StringRef Today;
  std::vector<Allowance> &All;
  std::vector<AllowanceRemark> &Remarks;
  std::vector<Open> Begun;
};
} // namespace

bool Allowances::mayBeIn(StringRef Text) { return Text.contains(Marker); }

Allowances::Allowances(StringRef Text, ArrayRef<StringRef> KnownChecks,
                       StringRef Today) {
  // What is made of it points into the names of checks only.
  std::string Converted;
  if (!Text.contains(Marker))
    if (Encoding Written = encodingOf(Text);
        Written == Encoding::Utf16 || Written == Encoding::Utf32) {
      Converted = toUtf8(Text, Written);
      Text = Converted;
    }
  if (Text.contains(Marker))
    Collector(Text, KnownChecks, Today, All, Remarks).run();
}

const Allowance *Allowances::covering(StringRef Check, unsigned FirstLine,
                                      unsigned LastLine) const {
  const auto *Found = find_if(all(), [&](const Allowance &Each) {
    return Each.FirstLine <= LastLine && FirstLine <= Each.LastLine &&
           is_contained(Each.Checks, Check);
  });
  return Found == all().end() ? nullptr : Found;
}

} // namespace credtidy::lexical
