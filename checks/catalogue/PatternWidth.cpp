//===- PatternWidth.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternWidth.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>

using namespace llvm;

namespace credtidy::catalogue {

namespace {

size_t add(size_t A, size_t B) {
  return A > UnboundedWidth - B ? UnboundedWidth : A + B;
}

size_t multiply(size_t A, size_t B) {
  return A != 0 && B > UnboundedWidth / A ? UnboundedWidth : A * B;
}

/// Parses the syntax of RE2 just so far that lengths can be added up.
class WidthParser {
public:
  explicit WidthParser(StringRef Pattern) : Rest(Pattern) {}

  size_t run() {
    size_t Width = alternatives();
    return Failed || !Rest.empty() ? UnboundedWidth : Width;
  }

private:
  /// RE2 itself takes up to 1000 levels; nobody writes as many.
  static constexpr unsigned MaxDepth = 100;

  size_t fail() {
    Failed = true;
    Rest = "";
    return UnboundedWidth;
  }

  size_t alternatives() {
    if (++Depth > MaxDepth)
      return fail();
    size_t Widest = sequence();
    while (Rest.consume_front("|"))
      Widest = std::max(Widest, sequence());
    --Depth;
    return Widest;
  }

  size_t sequence() {
    size_t Width = 0;
    while (!Rest.empty() && Rest.front() != '|' && Rest.front() != ')')
      Width = add(Width, repetition(atom()));
    return Width;
  }

  size_t repetition(size_t Width) {
    while (!Rest.empty()) {
      if (Rest.consume_front("*") || Rest.consume_front("+"))
        Width = Width == 0 ? 0 : UnboundedWidth;
      else if (Rest.front() == '{') {
        std::optional<size_t> Count = counts();
        if (!Count)
          return Width; // a brace of its own
        Width = multiply(Width, *Count);
      } else if (!Rest.consume_front("?"))
        break;
    }
    return Width;
  }

  /// Takes `{n}`, `{n,}` or `{n,m}`. Anything else stays.
  std::optional<size_t> counts() {
    StringRef Look = Rest.drop_front();
    size_t Count;
    if (Look.consumeInteger(10, Count))
      return std::nullopt;
    if (Look.consume_front(",") && !Look.starts_with("}"))
      if (Look.consumeInteger(10, Count))
        return std::nullopt;
    bool IsOpen = Look.data()[-1] == ',';
    if (!Look.consume_front("}"))
      return std::nullopt;
    Rest = Look;
    return IsOpen ? UnboundedWidth : Count;
  }

  size_t atom() {
    char First = Rest.front();
    Rest = Rest.drop_front();
    switch (First) {
    case '(':
      return group();
    case '[':
      return characterClass();
    case '\\':
      return escape();
    case '^':
    case '$':
      return 0;
    default:
      return 1;
    }
  }

  size_t group() {
    if (Rest.consume_front("?")) {
      if (Rest.consume_front("P<") || Rest.consume_front("<")) {
        Rest = Rest.drop_until([](char C) { return C == '>'; });
        if (!Rest.consume_front(">"))
          return fail();
      } else {
        Rest = Rest.drop_while([](char C) { return isAlpha(C) || C == '-'; });
        if (Rest.consume_front(")"))
          return 0; // flags only
        if (!Rest.consume_front(":"))
          return fail();
      }
    }
    size_t Width = alternatives();
    return Rest.consume_front(")") ? Width : fail();
  }

  size_t characterClass() {
    Rest.consume_front("^");
    bool IsFirst = true;
    while (!Rest.empty() && (IsFirst || Rest.front() != ']')) {
      IsFirst = false;
      size_t Name = Rest.starts_with("[:") ? Rest.find(":]") : StringRef::npos;
      if (Name != StringRef::npos)
        Rest = Rest.drop_front(Name + 2);
      else
        Rest = Rest.drop_front(
            std::min<size_t>(Rest.front() == '\\' ? 2 : 1, Rest.size()));
    }
    return Rest.consume_front("]") ? 1 : fail();
  }

  size_t escape() {
    if (Rest.empty())
      return fail();
    char Letter = Rest.front();
    Rest = Rest.drop_front();
    switch (Letter) {
    case 'b':
    case 'B':
    case 'A':
    case 'z':
      return 0;
    case 'Q': {
      size_t End = std::min(Rest.find("\\E"), Rest.size());
      Rest = Rest.drop_front(std::min(End + 2, Rest.size()));
      return End;
    }
    case 'p':
    case 'P':
    case 'x':
      if (Rest.starts_with("{")) {
        Rest = Rest.drop_until([](char C) { return C == '}'; });
        return Rest.consume_front("}") ? 1 : fail();
      }
      // What is left of `\pL` and `\xFF` are one or two characters that count
      // as literals: too much by one or two, which an upper bound may be.
      return 1;
    default:
      return 1;
    }
  }

  StringRef Rest;
  unsigned Depth = 0;
  bool Failed = false;
};

} // namespace

size_t maxPatternWidth(StringRef Pattern) { return WidthParser(Pattern).run(); }

std::string literalStart(StringRef Pattern) {
  if (Pattern.contains("\\Q"))
    return "";
  std::string Start;
  unsigned Depth = 0;
  while (true) {
    if (Pattern.consume_front("\\b") || Pattern.consume_front("^") ||
        Pattern.consume_front("\\A"))
      continue;
    bool IsGroup = Pattern.consume_front("(?:") ||
                   (!Pattern.starts_with("(?") && Pattern.consume_front("("));
    if (!IsGroup)
      break;
    ++Depth;
  }
  while (!Pattern.empty()) {
    bool IsEscaped = Pattern.size() > 1 && Pattern.front() == '\\';
    char C = Pattern[IsEscaped];
    bool IsLiteral = IsEscaped ? isPrint(C) && !isAlnum(C)
                               : !StringRef("\\^$.[]|()?*+{}").contains(C);
    if (!IsLiteral)
      break;
    Pattern = Pattern.drop_front(IsEscaped ? 2 : 1);
    Start.push_back(C);
  }
  auto IsOptional = [&] {
    return !Pattern.empty() && StringRef("?*{").contains(Pattern.front());
  };
  if (IsOptional() && !Start.empty())
    Start.pop_back();

  // Alternatives to what was read, or a quantifier on a group around it, make
  // it doubtful. Level is that of the innermost group that is still open.
  unsigned Level = Depth;
  while (!Pattern.empty()) {
    char C = Pattern.front();
    Pattern = Pattern.drop_front();
    if (C == '\\') {
      Pattern = Pattern.drop_front(Pattern.empty() ? 0 : 1);
    } else if (C == '[') {
      Pattern.consume_front("^");
      Pattern.consume_front("]");
      while (!Pattern.empty() && Pattern.front() != ']') {
        size_t Name =
            Pattern.starts_with("[:") ? Pattern.find(":]") : StringRef::npos;
        size_t Length = Name != StringRef::npos   ? Name + 2
                        : Pattern.front() == '\\' ? 2
                                                  : 1;
        Pattern = Pattern.drop_front(std::min(Length, Pattern.size()));
      }
      Pattern.consume_front("]");
    } else if (C == '(') {
      ++Level;
    } else if (C == '|' && Level <= Depth) {
      return "";
    } else if (C == ')' && Level != 0 && Level-- <= Depth) {
      Depth = Level;
      if (IsOptional())
        return "";
    }
  }
  return Start;
}

} // namespace credtidy::catalogue
