//===- TableWriter.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TableWriter.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace credtidy::catalogue {

namespace {

/// A C++ literal of any bytes. Octal, because a hex escape has no fixed length
/// and would swallow the digits behind it.
std::string literal(StringRef Text) {
  std::string Result;
  raw_string_ostream Out(Result);
  Out << '"';
  for (char C : Text) {
    if (C == '"' || C == '\\')
      Out << '\\' << C;
    else if (isPrint(C) && C != '?') // a trigraph in older standards
      Out << C;
    else
      Out << '\\' << format("%03o", static_cast<unsigned char>(C));
  }
  Out << '"';
  return Result;
}

/// The rows of one table. Lists of a record are slices of a table that is
/// common to all records, so that each type needs one array.
class Table {
public:
  Table(StringRef Type, StringRef Name) : Type(Type), Name(Name) {}

  void add(const std::string &Row) {
    Rows += "    " + Row + ",\n";
    ++Count;
  }

  /// Adds \p List as consecutive rows and returns the ArrayRef that spans them.
  std::string slice(ArrayRef<std::string> List) {
    if (List.empty())
      return "{}";
    std::string Key = join(List, ",");
    auto [Known, New] = Slices.try_emplace(Key, Count);
    if (New)
      for (const std::string &Row : List)
        add(Row);
    // The type is spelled out, because the compiler takes twice as long for a
    // large table if it has to choose among all constructors.
    return ("ArrayRef<" + Type + ">(" + Name + " + " + Twine(Known->second) +
            ", " + Twine(List.size()) + ")")
        .str();
  }

  void write(raw_ostream &Out) const {
    if (Count)
      Out << "constexpr " << Type << " " << Name << "[] = {\n"
          << Rows << "};\n";
  }
  /// The two iterators of a vector's constructor.
  std::string range() const {
    return Count ? ("{std::begin(" + Name + "), std::end(" + Name + ")}").str()
                 : "{}";
  }

private:
  StringRef Type;
  StringRef Name;
  std::string Rows;
  size_t Count = 0;
  StringMap<size_t> Slices;
};

class Writer {
public:
  void add(const RecordSet &Records);
  std::string write(StringRef Digest) const;

private:
  static std::string text(StringRef Text) {
    if (Text.empty())
      return "{}";
    // With the length, so that a NUL is kept and nothing has to be counted.
    return ("StringRef(" + literal(Text) + ", " + Twine(Text.size()) + ")")
        .str();
  }
  template <typename T> static std::string enumerator(StringRef Type, T Value) {
    // By number: the enumerators' names are of no use to a compiler.
    return (Type + "(" + Twine(unsigned(Value)) + ")").str();
  }
  template <typename T, typename Function>
  static std::string slice(Table &Target, ArrayRef<T> List, Function Write) {
    SmallVector<std::string, 8> Rows;
    for (const T &Each : List)
      Rows.push_back(Write(Each));
    return Target.slice(Rows);
  }
  std::string texts(ArrayRef<StringRef> List) {
    return slice(Strings, List, [](StringRef Each) { return text(Each); });
  }
  std::string kind(CredentialKind Kind) {
    return enumerator("CredentialKind", Kind);
  }
  std::string kinds(ArrayRef<CredentialKind> List) {
    return slice(Kinds, List, [&](CredentialKind Each) { return kind(Each); });
  }
  static std::string number(int64_t Value) {
    return "INT64_C(" + std::to_string(Value) + ")";
  }
  static std::string position(Position Where) {
    return ("{Position::Place(" + Twine(unsigned(Where.Where)) + "), " +
            Twine(unsigned(Where.Index)) + "}")
        .str();
  }
  std::string role(const RoleRecord &Role);
  std::string when(const WhenRecord &When);
  std::string name(const NameRecord &Name);
  std::string modifier(const ModifierRecord &Modifier);
  static std::string row(std::initializer_list<std::string> Fields) {
    return "{" + join(Fields, ", ") + "}";
  }

  Table Strings{"StringRef", "Strings"};
  Table Kinds{"CredentialKind", "Kinds"};
  Table Roles{"RoleRecord", "Roles"};
  Table Whens{"WhenRecord", "Whens"};
  Table Names{"NameRecord", "Names"};
  Table Modifiers{"ModifierRecord", "Modifiers"};
  Table Verifiers{"NameRecord", "Verifiers"};
  Table VerifierModifiers{"ModifierRecord", "VerifierModifiers"};
  Table VerifyingFunctions{"NameRecord", "VerifyingFunctions"};
  Table Values{"ValueRecord", "Values"};
  Table Tokens{"TokenRecord", "Tokens"};
  Table Apis{"ApiRecord", "Apis"};
  Table Shapes{"ShapeRecord", "Shapes"};
  Table Words{"WordRecord", "Words"};
};

} // namespace

std::string Writer::role(const RoleRecord &Role) {
  return row({enumerator("ApiRole", Role.Role), position(Role.At),
              position(Role.To), kind(Role.Kind), text(Role.Detail),
              texts(Role.Values), number(Role.Minimum), texts(Role.Accept),
              text(Role.Missing), texts(Role.With), texts(Role.Unless)});
}

std::string Writer::when(const WhenRecord &When) {
  return row({std::to_string(When.Argument), texts(When.Is),
              texts(When.StartsWith), texts(When.Contains)});
}

std::string Writer::name(const NameRecord &Name) {
  return row({text(Name.Id), kind(Name.Kind),
              enumerator("Confidence", Name.Strength), texts(Name.Phrases)});
}

std::string Writer::modifier(const ModifierRecord &Modifier) {
  return row({text(Modifier.Id), enumerator("ModifierEffect", Modifier.Effect),
              enumerator("ModifierPosition", Modifier.Position),
              kinds(Modifier.Kinds), texts(Modifier.Phrases)});
}

void Writer::add(const RecordSet &Records) {
  for (const NameRecord &Each : Records.Names)
    Names.add(name(Each));
  for (const ModifierRecord &Each : Records.Modifiers)
    Modifiers.add(modifier(Each));
  for (const NameRecord &Each : Records.Verifiers)
    Verifiers.add(name(Each));
  for (const ModifierRecord &Each : Records.VerifierModifiers)
    VerifierModifiers.add(modifier(Each));
  for (const NameRecord &Each : Records.VerifyingFunctions)
    VerifyingFunctions.add(name(Each));
  for (const ValueRecord &Each : Records.Values)
    Values.add(row({text(Each.Id), text(Each.Class), text(Each.Pattern),
                    texts(Each.Words), enumerator("WordMatch", Each.Match),
                    texts(Each.Bytes), kinds(Each.Kinds),
                    Each.NameEvidenceOnly ? "true" : "false"}));
  for (const TokenRecord &Each : Records.Tokens) {
    std::string Entropy;
    raw_string_ostream(Entropy) << format("%.6fF", double(Each.MinEntropy));
    Tokens.add(
        row({text(Each.Id), text(Each.Name), text(Each.Vendor), kind(Each.Kind),
             enumerator("Severity", Each.Level), text(Each.Pattern),
             texts(Each.Keywords), text(Each.PublicPrefix),
             enumerator("TokenVerifier", Each.Verifier),
             texts(Each.VerifierKeys), Entropy, texts(Each.Nearby)}));
  }
  for (const ApiRecord &Each : Records.Apis)
    Apis.add(row(
        {text(Each.Library), text(Each.Docs), enumerator("ApiForm", Each.Form),
         text(Each.Name), std::to_string(Each.MinArguments),
         std::to_string(Each.MaxArguments), texts(Each.Types),
         slice(Whens, Each.When, [&](const WhenRecord &W) { return when(W); }),
         slice(Roles, Each.Roles,
               [&](const RoleRecord &R) { return role(R); })}));
  for (const ShapeRecord &Each : Records.Shapes)
    Shapes.add(
        row({text(Each.Id), enumerator("ApiRole", Each.Role), text(Each.Detail),
             position(Each.At), position(Each.To), kind(Each.Kind),
             enumerator("Confidence", Each.Strength), texts(Each.Phrases),
             texts(Each.Unless), Each.Variadic ? "true" : "false",
             Each.AtEnd ? "true" : "false"}));
  for (const WordRecord &Each : Records.Words)
    Words.add(row({text(Each.Id), enumerator("WordUse", Each.Use),
                   text(Each.Meaning), texts(Each.Words), texts(Each.With)}));
}

std::string Writer::write(StringRef Digest) const {
  std::string Result;
  raw_string_ostream Out(Result);
  Out << "// Written by credtidy-catalogue-compiler; do not edit.\n"
         "#include \"credtidy/catalogue/Catalogue.h\"\n"
         "#include <cstdint>\n"
         "#include <iterator>\n\n"
         "using namespace llvm;\n\n"
         "namespace credtidy::catalogue {\n\n"
         "namespace {\n";
  for (const Table *Each :
       {&Strings, &Kinds, &Roles, &Whens, &Names, &Modifiers, &Verifiers,
        &VerifierModifiers, &VerifyingFunctions, &Values, &Tokens, &Apis,
        &Shapes, &Words})
    Each->write(Out);
  Out << "} // namespace\n\n"
         "RecordSet builtinRecords() {\n"
         "  RecordSet Result;\n";
  for (auto [Field, Source] :
       {std::pair<StringRef, const Table *>{"Names", &Names},
        {"Modifiers", &Modifiers},
        {"Verifiers", &Verifiers},
        {"VerifierModifiers", &VerifierModifiers},
        {"VerifyingFunctions", &VerifyingFunctions},
        {"Values", &Values},
        {"Tokens", &Tokens},
        {"Apis", &Apis},
        {"Shapes", &Shapes},
        {"Words", &Words}})
    Out << "  Result." << Field << " = " << Source->range() << ";\n";
  Out << "  return Result;\n"
         "}\n\n"
         "StringRef builtinDigest() { return "
      << literal(Digest)
      << "; }\n\n"
         "const Catalogue &Catalogue::builtin() {\n"
         "  // Never taken down, which takes longer than to look at a small "
         "file.\n"
         "  static const Catalogue &Instance = *new "
         "Catalogue(builtinRecords());\n"
         "  return Instance;\n"
         "}\n\n"
         "} // namespace credtidy::catalogue\n";
  return Result;
}

std::string writeTables(const RecordSet &Records, StringRef Digest) {
  Writer Target;
  Target.add(Records);
  return Target.write(Digest);
}

} // namespace credtidy::catalogue
