//===- MovedOut.cpp -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MovedOut.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace credtidy::report {

namespace {
constexpr StringRef Mask = "********";

/// True in C and Objective-C, where a variable outside of functions takes
/// constants only.
bool needsConstants(StringRef File, StringRef Line) {
  StringRef Ending = File.rsplit('.').second;
  if (Ending == "h")
    return !Line.contains("::") && !Line.contains("constexpr");
  return Ending == "c" || Ending == "m";
}

bool isWord(char C) { return isAlnum(C) || C == '_'; }

/// The last word of \p Text, which it is taken from with the blanks around it.
StringRef takeLastWord(StringRef &Text) {
  Text = Text.rtrim();
  size_t Begin = Text.size();
  while (Begin > 0 && isWord(Text[Begin - 1]))
    --Begin;
  StringRef Word = Text.substr(Begin);
  Text = Text.take_front(Begin).rtrim();
  return Word;
}

/// A line, cut at its literal.
struct Parts {
  StringRef Before;
  StringRef Prefix; ///< `@`, `L` and the like
  StringRef After;  ///< without a comment
};

/// The literal at the mark or behind it, with those that are joined to it.
std::optional<Parts> cut(const Excerpt &Source) {
  StringRef Line = Source.Line;
  size_t Mark = Source.Column == 0 ? 0 : Source.Column - 1;
  std::optional<Parts> Result;
  for (size_t Open = Line.find('"'); Open != StringRef::npos;) {
    size_t Close = Line.find('"', Open + 1);
    if (Close == StringRef::npos)
      break;
    size_t Begin = Open;
    while (Begin > 0 && (isWord(Line[Begin - 1]) || Line[Begin - 1] == '@'))
      --Begin;
    size_t Next = Line.find('"', Close + 1);
    while (Next != StringRef::npos &&
           Line.slice(Close + 1, Next).trim().empty()) {
      Close = Line.find('"', Next + 1);
      if (Close == StringRef::npos)
        return std::nullopt;
      Next = Line.find('"', Close + 1);
    }
    if (Line.slice(Open, Close).contains(Mask) && (!Result || Begin >= Mark)) {
      Result = Parts{Line.take_front(Begin), Line.slice(Begin, Open),
                     Line.substr(Close + 1)};
      if (Close >= Mark)
        break;
    }
    Open = Next;
  }
  if (!Result)
    return std::nullopt;
  Result->Before = Result->Before.ltrim();
  Result->After = Result->After.take_front(Result->After.find("//"));
  Result->After = Result->After.take_front(Result->After.find("/*")).rtrim();
  return Result;
}

/// `dbPassword`, `kDbPassword` and `m_db_password` are DB_PASSWORD.
std::string variableFor(StringRef Name) {
  if (size_t Scope = Name.rfind(':'); Scope != StringRef::npos)
    Name = Name.substr(Scope + 1);
  for (StringRef Prefix : {"m_", "s_", "g_"})
    Name.consume_front(Prefix);
  if (Name.size() > 1 && Name.front() == 'k' && isUpper(Name[1]))
    Name = Name.drop_front();
  Name = Name.trim('_');
  std::string Result;
  for (size_t I = 0; I < Name.size(); ++I) {
    bool Begins = I > 0 && isUpper(Name[I]) &&
                  (!isUpper(Name[I - 1]) ||
                   (I + 1 < Name.size() && isLower(Name[I + 1])));
    if (Begins && Name[I - 1] != '_')
      Result += '_';
    Result += isWord(Name[I]) ? toUpper(Name[I]) : '_';
  }
  return Result.empty() || isDigit(Result.front()) ? "SECRET" : Result;
}

/// The first name that a message is about.
StringRef quotedName(StringRef Message) {
  return Message.split('\'').second.split('\'').first;
}

/// `TYPE NAME =` or `TYPE NAME(`, as far as the literal.
struct Declared {
  std::string Type; ///< with its asterisks, without `constexpr`
  StringRef Name;
  bool IsArray = false;
  char Opening = '='; ///< or `(` or `{`

  bool isText() const {
    return StringRef(Type).ends_with("string") ||
           StringRef(Type).ends_with("string_view");
  }
  bool isPointer() const { return StringRef(Type).ends_with("*"); }
};

std::optional<Declared> declared(StringRef Before) {
  Declared Result;
  Before = Before.rtrim();
  if (Before.empty() || !StringRef("=({").contains(Before.back()))
    return std::nullopt;
  Result.Opening = Before.back();
  Before = Before.drop_back().rtrim();
  if (Before.consume_back("]")) {
    Before = Before.take_front(Before.rfind('['));
    Result.IsArray = true;
  }
  Result.Name = takeLastWord(Before);
  if (Result.Name.empty())
    return std::nullopt;
  // What is left has to be a type: words, and what may stand between them.
  SmallVector<StringRef, 6> Words;
  SplitString(Before, Words);
  bool WasConstexpr = false;
  for (StringRef Word : Words) {
    constexpr StringRef NoTypes[] = {"return", "case", "throw", "delete",
                                     "else",   "new",  "goto"};
    if (is_contained(NoTypes, Word) ||
        !all_of(Word, [](char C) { return isWord(C) || C == ':' || C == '*'; }))
      return std::nullopt;
    if (Word == "constexpr" || Word == "constinit") {
      WasConstexpr |= Word == "constexpr";
      continue;
    }
    if (!Result.Type.empty())
      Result.Type += ' ';
    Result.Type += Word;
  }
  if (WasConstexpr && !is_contained(Words, "const")) {
    StringRef Type = Result.Type;
    StringRef Lead;
    for (StringRef Word : {"static ", "inline "})
      if (Type.consume_front(Word))
        Lead = StringRef(Result.Type).drop_back(Type.size());
    Result.Type = (Lead + "const " + Type).str();
  }
  if (Result.Type.empty() || Result.Type == "*")
    return std::nullopt;
  return Result;
}

/// True for `CFSTR(` and the like, which may take nothing but a literal.
bool endsInMacro(StringRef Before) {
  if (!Before.consume_back("("))
    return false;
  StringRef Name = takeLastWord(Before);
  return any_of(Name, isUpper) && none_of(Name, isLower);
}

std::string joined(StringRef Type, StringRef Name) {
  return (Type + (Type.ends_with("*") ? "" : " ") + Name).str();
}

/// A declaration of its own, whose type may not take what getenv gives.
std::optional<std::vector<std::string>>
declarationMovedOut(const Declared &What, StringRef Expression,
                    bool NeedsFunction) {
  std::string Type = What.Type;
  if (What.IsArray) {
    if (What.isPointer() || What.Opening != '=')
      return std::nullopt;
    // An array cannot be initialised from a pointer.
    size_t Element = Type.rfind("char");
    if (Element == std::string::npos || Type.size() != Element + 4)
      return std::nullopt;
    if (!StringRef(Type).contains("const"))
      Type.insert(Element, "const ");
    Type += " *";
  }
  if (NeedsFunction) {
    StringRef Plain = Type;
    Plain.consume_back(" const");
    Plain.consume_back("const");
    if (!Plain.rtrim().ends_with("*"))
      return std::nullopt;
    return std::vector<std::string>{joined(Plain.rtrim(), What.Name) +
                                    "(void) { return " + Expression.str() +
                                    "; }"};
  }
  if (!What.isText()) {
    if (What.Opening != '=')
      return std::nullopt;
    return std::vector<std::string>{joined(Type, What.Name) + " = " +
                                    Expression.str() + ";"};
  }
  // A string made of a null pointer is undefined behaviour.
  constexpr StringRef Given = "given ? given : \"\"";
  std::string Value = What.Opening == '='   ? (" = " + Given).str()
                      : What.Opening == '(' ? ("(" + Given + ")").str()
                                            : ("{" + Given + "}").str();
  return std::vector<std::string>{"const char *given = " + Expression.str() +
                                      ";",
                                  joined(Type, What.Name) + Value + ";"};
}

/// What gives a value in a literal's place; empty if nothing does.
std::string expressionFor(const std::string &Variable, StringRef Prefix,
                          bool IsQt) {
  if (IsQt)
    return "qEnvironmentVariable(\"" + Variable + "\")";
  if (Prefix == "@")
    return "NSProcessInfo.processInfo.environment[@\"" + Variable + "\"]";
  if (Prefix == "L")
    return "_wgetenv(L\"" + Variable + "\")";
  if (Prefix.empty() || Prefix == "R")
    return "getenv(\"" + Variable + "\")";
  return {};
}

/// Takes away what makes Qt's own strings of literals.
bool takeQtWrapper(Parts &Line) {
  for (StringRef Wrapper :
       {"QStringLiteral(", "QLatin1String(", "QLatin1StringView("})
    if (Line.After.starts_with(")") && Line.Before.consume_back(Wrapper)) {
      Line.After = Line.After.drop_front();
      return true;
    }
  return false;
}

/// The name in `#define NAME`, which \p Before is shortened to the rest of.
StringRef takeDefinedName(StringRef &Before) {
  StringRef Rest = Before;
  if (!Rest.consume_front("#") ||
      !(Rest = Rest.ltrim()).consume_front("define"))
    return {};
  Rest = Rest.ltrim();
  StringRef Name = Rest.take_while(isWord);
  Before = Rest.drop_front(Name.size());
  return Name;
}

std::optional<std::vector<std::string>> rewrite(const Excerpt &Source,
                                                const Finding &Subject) {
  std::optional<Parts> Found = cut(Source);
  if (!Found)
    return std::nullopt;
  Parts Line = *Found;
  bool IsQt = takeQtWrapper(Line);
  StringRef Body = Line.Before;
  const StringRef Macro = takeDefinedName(Body);
  // A suffix makes it something else, such as a std::string.
  if (endsInMacro(Body) || (!Line.After.empty() && isWord(Line.After.front())))
    return std::nullopt;
  const std::optional<Declared> What =
      Macro.empty() ? declared(Line.Before) : std::nullopt;
  // Arduino's, where there is no environment.
  if (What &&
      (What->Type == "String" || StringRef(What->Type).ends_with(" String")))
    return std::nullopt;
  IsQt |=
      What && StringRef(What->Type).ends_with("QString") && Line.Prefix.empty();

  // What the value is for names it better than what it is.
  StringRef Name = quotedName(Subject.Message);
  if (!Macro.empty())
    Name = Macro;
  else if (What && What->Opening == '=')
    Name = What->Name;
  else if (Name.empty())
    Name = Subject.Declaration;
  const std::string Expression =
      expressionFor(variableFor(Name), Line.Prefix, IsQt);
  if (Expression.empty())
    return std::nullopt;

  const bool NeedsFunction = needsConstants(Subject.Where.File, Source.Line) &&
                             !StringRef(Subject.Declaration).contains("::");
  StringRef Rest = Line.After;
  if (What && What->Opening != '=')
    Rest.consume_front(What->Opening == '(' ? ")" : "}");
  const bool IsWhole =
      Rest.ltrim().starts_with(";") && Rest.ltrim().drop_front().trim().empty();
  if (What && IsWhole && !IsQt && (What->Opening == '=' || What->isText()))
    return declarationMovedOut(*What, Expression, NeedsFunction);
  // In a list a constant is needed as well; other statements stand in
  // functions.
  const bool IsInList = Line.Before.empty() || Line.Before.contains('{') ||
                        StringRef(".[\"").contains(Line.Before.front());
  if ((NeedsFunction && Macro.empty() && (What || IsInList)) ||
      Line.Before.contains("constexpr") ||
      (What && (What->IsArray || What->isText())))
    return std::nullopt;
  return std::vector<std::string>{
      (Line.Before + Expression + Line.After).str()};
}
} // namespace

std::optional<MovedOut> movedOut(const Finding &Subject) {
  constexpr StringRef AboutLiterals[] = {
      "credential-hardcoded-secret", "credential-hardcoded-argument",
      "credential-hardcoded-comparison", "credential-known-token",
      "credential-in-connection-string"};
  if (!is_contained(AboutLiterals, Subject.Check))
    return std::nullopt;
  if (auto Lines = rewrite(Subject.Source, Subject))
    return MovedOut{Subject.Where, std::move(*Lines)};
  for (const Step &Each : Subject.Steps) {
    Finding There = Subject;
    There.Where = Each.Where;
    if (auto Lines = rewrite(Each.Source, There))
      return MovedOut{Each.Where, std::move(*Lines)};
  }
  return std::nullopt;
}

} // namespace credtidy::report
