//===- TextReporter.cpp - In the manner of clang --------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Characters.h"
#include "Paths.h"
#include "Reporters.h"
#include "Snippet.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include <map>

using namespace llvm;

namespace credtidy::report {

static std::string counted(size_t Number, StringRef Thing) {
  return (Twine(Number) + " " + Thing + (Number == 1 ? "" : "s")).str();
}

namespace {

/// What a line tells of. The colours are clang's.
struct Kind {
  StringLiteral Word;
  raw_ostream::Colors Colour;
  bool IsMessageBold;
};
constexpr Kind Error = {"error: ", raw_ostream::RED, true};
// Whatever the severity: clang-tidy's users, and what parses its output, know
// no other word.
constexpr Kind Warning = {"warning: ", raw_ostream::MAGENTA, true};
constexpr Kind Note = {"note: ", raw_ostream::CYAN, false};

/// Switches the colours of a stream for as long as it lives.
class ColourScope {
public:
  ColourScope(raw_ostream &Out, bool Enable)
      : Out(Out), Before(Out.colors_enabled()) {
    Out.enable_colors(Enable);
  }
  ~ColourScope() { Out.enable_colors(Before); }
  ColourScope(const ColourScope &) = delete;
  ColourScope &operator=(const ColourScope &) = delete;

private:
  raw_ostream &Out;
  bool Before;
};

/// Writes one report. Whatever came from outside goes through printable().
class TextWriter {
public:
  TextWriter(const ReporterOptions &Options, raw_ostream &Out)
      : Options(Options), Root(Options.Root), Out(Out) {}

  void write(const Finding &Subject) {
    headline(Subject.Where.File, Subject.Where.Line, Subject.Where.Column,
             Warning, Subject.Message + " [" + Subject.Check + "]");
    excerpt(Subject.Where, Subject.Source);
    for (const Step &Each : Subject.Steps) {
      headline(Each.Where.File, Each.Where.Line, Each.Where.Column, Note,
               Each.Message);
      excerpt(Each.Where, Each.Source);
    }
    if (Options.Verbose)
      details(Subject);
  }

  void write(const Gap &Subject) {
    headline(Subject.File, Subject.Line, Subject.Column, Error,
             describe(Subject));
  }

  void write(const Notice &Subject) {
    headline(Subject.File, Subject.Line, Subject.Column, Warning,
             Subject.Message + " [credtidy-allow]");
  }

  void summary(const Results &Subject);

private:
  void putBold(StringRef Text,
               raw_ostream::Colors Colour = raw_ostream::SAVEDCOLOR) {
    Out.changeColor(Colour, /*Bold=*/true);
    Out << Text;
    Out.resetColor();
  }

  void headline(StringRef File, unsigned Line, unsigned Column,
                const Kind &What, StringRef Message) {
    std::string Location = printable(StringRef(Root.display(File)));
    if (Line != 0)
      Location += ":" + utostr(Line);
    if (Line != 0 && Column != 0)
      Location += ":" + utostr(Column);
    putBold(Location + ": ");
    putBold(What.Word, What.Colour);
    if (What.IsMessageBold)
      putBold(printable(Message));
    else
      Out << printable(Message);
    Out << '\n';
  }

  void excerpt(const Place &Where, const Excerpt &Source) {
    if (Where.Line == 0 || Source.Line.empty())
      return;
    const Snippet Drawn = drawSnippet(Source);
    constexpr unsigned GutterWidth = 5;
    Out << right_justify(utostr(Where.Line), GutterWidth) << " | " << Drawn.Line
        << '\n';
    if (Drawn.Marks.empty())
      return;
    Out.indent(std::max<size_t>(GutterWidth, utostr(Where.Line).size()))
        << " | ";
    putBold(Drawn.Marks, raw_ostream::GREEN);
    Out << '\n';
  }

  void detail(StringRef Name, StringRef Text) {
    Out.indent(6) << "= " << Name << ": " << printable(Text) << '\n';
  }

  void details(const Finding &Subject) {
    detail("severity", toString(Subject.Level));
    detail("confidence", toString(Subject.Sureness));
    for (unsigned Each : Subject.Cwe)
      detail("CWE-" + utostr(Each), cweLink(Each));
    if (!Subject.Controls.empty())
      detail("controls", join(Subject.Controls, ", "));
    if (!Subject.Declaration.empty())
      detail("in", Subject.Declaration);
    detail("fingerprint", Subject.Fingerprint);
  }

  const ReporterOptions &Options;
  const RootFolder Root;
  raw_ostream &Out;
};

void TextWriter::summary(const Results &Subject) {
  Out << "credtidy: ";
  if (Subject.Findings.empty()) {
    Out << "no findings";
  } else {
    std::vector<std::string> Parts;
    for (Severity Level : AllSeverities) {
      const auto Number = count_if(Subject.Findings, [&](const Finding &Each) {
        return Each.Level == Level;
      });
      if (Number != 0)
        Parts.push_back((Twine(Number) + " " + toString(Level)).str());
    }
    Out << counted(Subject.Findings.size(), "finding") << " ("
        << join(Parts, ", ") << ")";
  }
  Out << " in " << counted(Subject.Files, "file");

  // A file can have several gaps; it counts once, by the worst of them.
  std::map<StringRef, bool> NotAtAll;
  for (const Gap &Each : Subject.Gaps)
    NotAtAll[Each.File] |= !isPartial(Each.Why);
  const size_t Missed = count_if(
      NotAtAll, [](const auto &FileAndExtent) { return FileAndExtent.second; });
  if (Missed != 0)
    Out << ", " << counted(Missed, "file") << " not analysed";
  if (Missed != NotAtAll.size())
    Out << ", " << counted(NotAtAll.size() - Missed, "file")
        << " not wholly analysed";
  if (const size_t Allowed = countOf(Subject, Suppression::Source))
    Out << ", " << Allowed << " allowed in the source";
  if (const size_t Known = countOf(Subject, Suppression::Baseline))
    Out << ", " << Known << " in the baseline";
  if (Subject.LeftOut != 0)
    Out << ", " << counted(Subject.LeftOut, "file") << " left out";
  Out << format(", %.1f s\n", Subject.Seconds);
}

class TextReporter final : public Reporter {
public:
  explicit TextReporter(ReporterOptions Options)
      : Options(std::move(Options)) {}

  void write(const Results &Subject, raw_ostream &Out) const override {
    ColourScope Colours(Out, Options.Colour);
    TextWriter Writer(Options, Out);
    for (const Finding &Each : Subject.Findings)
      Writer.write(Each);
    for (const Notice &Each : Subject.Notices)
      Writer.write(Each);
    for (const Gap &Each : Subject.Gaps)
      Writer.write(Each);
    if (!Options.Quiet)
      Writer.summary(Subject);
  }

private:
  const ReporterOptions Options;
};

} // namespace

std::unique_ptr<Reporter> makeTextReporter(ReporterOptions Options) {
  return std::make_unique<TextReporter>(std::move(Options));
}

} // namespace credtidy::report
