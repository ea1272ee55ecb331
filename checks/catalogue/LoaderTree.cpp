//===- LoaderTree.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderTree.h"
#include "LoaderQuote.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include <optional>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

using namespace llvm;

namespace credtidy::catalogue::loader {

namespace {

/// yaml-cpp looks ahead to the end of the line for the colon that would make a
/// flow collection a key, and keeps every token on the way.
constexpr size_t LongestLine = 64 << 10;

/// Thrown through yaml-cpp's parser to stop it; never leaves this file.
struct Stop {
  unsigned Line;
  unsigned Column;
  std::string Message;
};

class TreeBuilder : public YAML::EventHandler {
public:
  TreeBuilder(const LoadLimits &Limits, Tree &Result)
      : Limits(Limits), Result(Result) {}

  void OnDocumentStart(const YAML::Mark &) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark &At, YAML::anchor_t Anchor) override {
    leaf(make(Node::Type::Null, At), At, Anchor);
  }

  void OnScalar(const YAML::Mark &At, const std::string &Tag,
                YAML::anchor_t Anchor, const std::string &Value) override {
    checkTag(At, Tag);
    // A long text is as costly as several, when aliases copy it.
    constexpr size_t BytesPerNode = 16;
    size_t Extra = Value.size() / BytesPerNode;
    count(At, Extra);
    Node &Made = make(Node::Type::Scalar, At);
    Made.Text = Value;
    Made.Size += Extra;
    leaf(Made, At, Anchor);
  }

  void OnAlias(const YAML::Mark &At, YAML::anchor_t Anchor) override {
    const Node *Target = Anchor < Anchors.size() ? Anchors[Anchor] : nullptr;
    if (!Target)
      stop(At, "an alias to what it is part of");
    if (Open.size() + Target->Height > Limits.MaxDepth)
      stopTooDeep(At);
    count(At, Target->Size);
    attach(Target);
  }

  void OnSequenceStart(const YAML::Mark &At, const std::string &Tag,
                       YAML::anchor_t Anchor,
                       YAML::EmitterStyle::value) override {
    checkTag(At, Tag);
    open(make(Node::Type::Sequence, At), At, Anchor);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark &At, const std::string &Tag,
                  YAML::anchor_t Anchor, YAML::EmitterStyle::value) override {
    checkTag(At, Tag);
    open(make(Node::Type::Map, At), At, Anchor);
  }
  void OnMapEnd() override { close(); }

private:
  struct OpenNode {
    Node *Subject;
    YAML::anchor_t Anchor;
  };

  [[noreturn]] static void stop(const YAML::Mark &At, std::string Message) {
    throw Stop{static_cast<unsigned>(At.line + 1),
               static_cast<unsigned>(At.column + 1), std::move(Message)};
  }
  [[noreturn]] void stopTooDeep(const YAML::Mark &At) const {
    stop(At, "nested more than " + std::to_string(Limits.MaxDepth) +
                 " levels deep");
  }

  static void checkTag(const YAML::Mark &At, StringRef Tag) {
    if (Tag.empty() || Tag == "?" || Tag == "!" ||
        Tag == "tag:yaml.org,2002:str")
      return;
    stop(At, "tags have no meaning here");
  }

  void count(const YAML::Mark &At, size_t Nodes) {
    if (Nodes > Limits.MaxNodes - Counted)
      stop(At, "more than " + std::to_string(Limits.MaxNodes) +
                   " values, aliases expanded");
    Counted += Nodes;
  }

  Node &make(Node::Type Kind, const YAML::Mark &At) {
    count(At, 1);
    Node &Made = Result.Nodes.emplace_back();
    Made.Kind = Kind;
    Made.Line = At.line + 1;
    Made.Column = At.column + 1;
    return Made;
  }

  void remember(const Node &Complete, YAML::anchor_t Anchor) {
    if (!Anchor)
      return;
    if (Anchors.size() <= Anchor)
      Anchors.resize(Anchor + 1);
    Anchors[Anchor] = &Complete;
  }

  void attach(const Node *Child) {
    if (Open.empty()) {
      Result.Root = Child;
      return;
    }
    Node &Parent = *Open.back().Subject;
    Parent.Children.push_back(Child);
    Parent.Size += Child->Size;
    Parent.Height = std::max(Parent.Height, Child->Height + 1);
  }

  void leaf(Node &Made, const YAML::Mark &At, YAML::anchor_t Anchor) {
    if (Open.size() + Made.Height > Limits.MaxDepth)
      stopTooDeep(At);
    remember(Made, Anchor);
    attach(&Made);
  }

  void open(Node &Made, const YAML::Mark &At, YAML::anchor_t Anchor) {
    if (Open.size() + Made.Height > Limits.MaxDepth)
      stopTooDeep(At);
    Open.push_back({&Made, Anchor});
  }

  void close() {
    OpenNode Closed = Open.back();
    Open.pop_back();
    remember(*Closed.Subject, Closed.Anchor);
    attach(Closed.Subject);
  }

  const LoadLimits &Limits;
  Tree &Result;
  size_t Counted = 0;
  std::vector<OpenNode> Open;
  std::vector<const Node *> Anchors;
};

struct LineColumn {
  unsigned Line;
  unsigned Column;
};

LineColumn positionOf(StringRef Text, size_t Offset) {
  StringRef Before = Text.take_front(Offset);
  size_t LineStart = Before.rfind('\n');
  return {static_cast<unsigned>(Before.count('\n') + 1),
          static_cast<unsigned>(
              LineStart == StringRef::npos ? Offset + 1 : Offset - LineStart)};
}

/// What makes \p Text something other than a text file of reasonable lines.
std::optional<Stop> findNonText(StringRef Text) {
  auto At = [&](size_t Offset, std::string Message) {
    LineColumn Where = positionOf(Text, Offset);
    return Stop{Where.Line, Where.Column, std::move(Message)};
  };
  const auto *Begin = reinterpret_cast<const UTF8 *>(Text.data());
  const UTF8 *Valid = Begin;
  bool Legal = isLegalUTF8String(&Valid, Begin + Text.size());
  // A binary file often has both; the first of them is the one to report.
  StringRef Good = Text.take_front(Legal ? Text.size() : Valid - Begin);
  size_t Control = Good.find_if([](char C) {
    return (static_cast<unsigned char>(C) < 0x20 && C != '\t' && C != '\n' &&
            C != '\r') ||
           C == 0x7f;
  });
  if (Control != StringRef::npos)
    return At(Control, Text[Control] == 0
                           ? "not a text file: it contains a NUL byte"
                           : "a control character (0x" +
                                 toHex(Text.substr(Control, 1)) +
                                 "); write it as an escape");
  if (!Legal)
    return At(Valid - Begin, "not UTF-8 text: invalid byte 0x" +
                                 toHex(Text.substr(Valid - Begin, 1)));
  for (size_t Start = 0; Start < Text.size();) {
    size_t End = std::min(Text.find('\n', Start), Text.size());
    if (End - Start > LongestLine)
      return At(Start + LongestLine,
                "a line longer than " + std::to_string(LongestLine) + " bytes");
    Start = End + 1;
  }
  return std::nullopt;
}

} // namespace

std::string describe(const Node &Subject) {
  switch (Subject.Kind) {
  case Node::Type::Null:
    return "nothing (to mean the word null, quote it)";
  case Node::Type::Scalar:
    return quoted(Subject.Text);
  case Node::Type::Sequence:
    return "a list";
  case Node::Type::Map:
    return "a mapping";
  }
  llvm_unreachable("not a type of node");
}

bool parseTree(StringRef Text, StringRef File, const LoadLimits &Limits,
               Tree &Result, std::vector<Problem> &Problems) {
  auto Refuse = [&](unsigned Line, unsigned Column, std::string Message) {
    Problems.push_back({File.str(), Line, Column, std::move(Message)});
    return false;
  };
  if (Text.size() > Limits.MaxBytes)
    return Refuse(0, 0,
                  "larger than " + std::to_string(Limits.MaxBytes) + " bytes");
  if (std::optional<Stop> Bad = findNonText(Text))
    return Refuse(Bad->Line, Bad->Column, std::move(Bad->Message));
  try {
    std::istringstream Stream(Text.str());
    YAML::Parser Parser(Stream);
    TreeBuilder Builder(Limits, Result);
    if (!Parser.HandleNextDocument(Builder))
      return true;
    Tree Second;
    TreeBuilder Rest(Limits, Second);
    if (Parser.HandleNextDocument(Rest))
      return Refuse(Second.Root ? Second.Root->Line : 0,
                    Second.Root ? Second.Root->Column : 0,
                    "a second document; a catalogue file is one mapping");
    return true;
  } catch (const Stop &Why) {
    return Refuse(Why.Line, Why.Column, Why.Message);
  } catch (const YAML::Exception &Why) {
    bool Known = !Why.mark.is_null();
    return Refuse(Known ? Why.mark.line + 1 : 0,
                  Known ? Why.mark.column + 1 : 0, "not YAML: " + Why.msg);
  } catch (const std::exception &Why) {
    return Refuse(0, 0, std::string("cannot be read: ") + Why.what());
  }
}

} // namespace credtidy::catalogue::loader
