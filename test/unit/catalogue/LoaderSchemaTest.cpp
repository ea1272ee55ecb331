//===- LoaderSchemaTest.cpp ----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderTesting.h"

using namespace credtidy::catalogue;
using namespace credtidy::catalogue::testing;

namespace {

TEST(LoaderSchema, UnknownKeyWithSuggestion) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - id: password\n"
                       "    kind: password\n"
                       "    phrase: [password]\n"
                       "    phrases: [password]\n"),
            "f.yaml:4:5: error: unknown key 'phrase' in a name entry; did you "
            "mean 'phrases'?");
}

TEST(LoaderSchema, UnknownKeyWithoutSuggestion) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - { id: password, kind: password, words: [x],\n"
                       "      phrases: [password] }\n"),
            "f.yaml:2:37: error: unknown key 'words' in a name entry; possible "
            "are id, kind, confidence, phrases, examples, counterexamples");
}

TEST(LoaderSchema, UnknownKeyOfTheFile) {
  EXPECT_EQ(problemsOf("nmaes: []\n"),
            "f.yaml:1:1: error: unknown key 'nmaes' in a catalogue file; did "
            "you mean 'names'?");
}

TEST(LoaderSchema, DuplicateKey) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - id: password\n"
                       "    kind: password\n"
                       "    phrases: [password]\n"
                       "    kind: pin\n"),
            "f.yaml:5:5: error: key 'kind' stands twice in a name entry, first "
            "on line 3");
}

TEST(LoaderSchema, DuplicateKeyOfTheFile) {
  std::string Entry = "names:\n"
                      "  - { id: pin, kind: pin, phrases: [pin] }\n";
  EXPECT_EQ(problemsOf(Entry + Entry),
            "f.yaml:3:1: error: key 'names' stands twice in a catalogue file, "
            "first on line 1");
}

TEST(LoaderSchema, KeyThatIsNoText) {
  EXPECT_EQ(problemsOf("? [names]\n"
                       ": x\n"),
            "f.yaml:1:3: error: expected a key of a catalogue file, found a "
            "list");
}

TEST(LoaderSchema, MissingKeys) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - confidence: low\n"),
            "f.yaml:2:5: error: a name entry needs 'id'\n"
            "f.yaml:2:5: error: a name entry needs 'kind'\n"
            "f.yaml:2:5: error: a name entry needs 'phrases'");
}

TEST(LoaderSchema, ListInPlaceOfText) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - id: [password]\n"
                       "    kind: { a: b }\n"
                       "    phrases: [password]\n"),
            "f.yaml:2:9: error: expected a text, found a list\n"
            "f.yaml:3:11: error: expected a text, found a mapping");
}

TEST(LoaderSchema, TextInPlaceOfList) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - { id: pin, kind: pin, phrases: pin }\n"),
            "f.yaml:2:36: error: expected a list of texts, found 'pin'");
}

TEST(LoaderSchema, TextInPlaceOfMapping) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - password\n"),
            "f.yaml:2:5: error: expected the mapping of a name entry, found "
            "'password'");
}

TEST(LoaderSchema, ListInPlaceOfTheFile) {
  EXPECT_EQ(problemsOf("- names\n"),
            "f.yaml:1:1: error: expected the mapping of a catalogue file, "
            "found a list");
}

TEST(LoaderSchema, EmptyListsAndTexts) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - { id: '', kind: pin, phrases: [] }\n"),
            "f.yaml:2:11: error: expected a text, found an empty one\n"
            "f.yaml:2:35: error: expected a list of texts, found an empty "
            "list");
}

TEST(LoaderSchema, NullIsNoWord) {
  EXPECT_EQ(problemsOf("values:\n"
                       "  - id: nothing\n"
                       "    class: placeholder\n"
                       "    words: [none, null]\n"),
            "f.yaml:4:19: error: expected a text, found nothing (to mean the "
            "word null, quote it)");
}

TEST(LoaderSchema, EmptyFile) {
  EXPECT_EQ(problemsOf("# nothing\n"), "f.yaml: error: the file holds no "
                                       "entries");
  EXPECT_EQ(problemsOf(""), "f.yaml: error: the file holds no entries");
}

TEST(LoaderSchema, SecondDocument) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - { id: pin, kind: pin, phrases: [pin] }\n"
                       "---\n"
                       "a: b\n"),
            "f.yaml:4:1: error: a second document; a catalogue file is one "
            "mapping");
}

TEST(LoaderSchema, BrokenYaml) {
  EXPECT_EQ(problemsOf("names: [\n"),
            "f.yaml:2:1: error: not YAML: end of sequence flow not found");
  EXPECT_EQ(problemsOf("names: a: b\n"),
            "f.yaml:1:9: error: not YAML: illegal map value");
  EXPECT_EQ(problemsOf("names: *unknown\n"),
            "f.yaml:1:8: error: not YAML: the referenced anchor is not "
            "defined");
}

TEST(LoaderSchema, Tag) {
  EXPECT_EQ(problemsOf("names: !!python/object:os.system [x]\n"),
            "f.yaml:1:8: error: tags have no meaning here");
}

TEST(LoaderSchema, UnknownWords) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - id: password\n"
                       "    kind: pasword\n"
                       "    confidence: hihg\n"
                       "    phrases: [password]\n"
                       "modifiers:\n"
                       "  - id: label\n"
                       "    effect: metdata\n"
                       "    position: behind\n"
                       "    kinds: [pins]\n"
                       "    phrases: [label]\n"),
            "f.yaml:3:11: error: unknown word 'pasword'; did you mean "
            "'password'?\n"
            "f.yaml:4:17: error: unknown word 'hihg'; did you mean 'high'?\n"
            "f.yaml:8:13: error: unknown word 'metdata'; did you mean "
            "'metadata'?\n"
            "f.yaml:9:15: error: unknown word 'behind'; possible are before, "
            "after, anywhere\n"
            "f.yaml:10:13: error: unknown word 'pins'; did you mean 'pin'?");
}

TEST(LoaderSchema, Ids) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - { id: Db_Password, kind: pin, phrases: [a] }\n"
                       "  - { id: a--b, kind: pin, phrases: [b] }\n"
                       "  - { id: pin, kind: pin, phrases: [c] }\n"
                       "modifiers:\n"
                       "  - { id: pin, effect: hash, phrases: [d] }\n"),
            "f.yaml:2:11: error: id 'Db_Password' must be lower-case words and "
            "digits with hyphens between them\n"
            "f.yaml:3:11: error: id 'a--b' must be lower-case words and digits "
            "with hyphens between them\n"
            "f.yaml:6:11: error: id 'pin' is used twice, first on line 4");
}

TEST(LoaderSchema, Phrases) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - id: x\n"
                       "    kind: pin\n"
                       "    phrases:\n"
                       "      - ''\n"
                       "      - Password\n"
                       "      - pass  word\n"
                       "      - ' word'\n"
                       "      - api-key\n"
                       "      - Ñandu\n"
                       "      - contraseña\n"
                       "      - contraseña\n"),
            "f.yaml:5:9: error: expected a text, found an empty one\n"
            "f.yaml:6:9: error: phrase 'Password' must be lower case\n"
            "f.yaml:7:9: error: phrase 'pass  word' must be words with one "
            "space between them\n"
            "f.yaml:8:9: error: phrase ' word' must be words with one space "
            "between them\n"
            "f.yaml:9:9: error: phrase 'api-key' must consist of letters, "
            "digits and spaces, because identifiers are split at everything "
            "else\n"
            "f.yaml:10:9: error: phrase 'Ñandu' must be lower case\n"
            "f.yaml:12:9: error: 'contraseña' is listed twice");
}

TEST(LoaderSchema, ValuesHaveOneWayToMatch) {
  EXPECT_EQ(problemsOf("values:\n"
                       "  - { id: a, class: c, words: [w], pattern: p }\n"
                       "  - { id: b, class: c }\n"
                       "  - { id: d, class: c, pattern: p, match: whole }\n"),
            "f.yaml:2:5: error: a value entry needs exactly one of 'pattern', "
            "'words' and 'bytes', found words, pattern\n"
            "f.yaml:3:5: error: a value entry needs exactly one of 'pattern', "
            "'words' and 'bytes', found none\n"
            "f.yaml:4:43: error: 'match' says how 'words' are found, and this "
            "entry has no 'words'");
}

TEST(LoaderSchema, ValueDetails) {
  EXPECT_EQ(problemsOf("values:\n"
                       "  - id: a\n"
                       "    class: c\n"
                       "    bytes: ['0011', '001', 'xy']\n"
                       "    only-name-evidence: yes\n"
                       "  - id: b\n"
                       "    class: c\n"
                       "    pattern: '(unclosed'\n"
                       "  - id: c\n"
                       "    class: c\n"
                       "    words: [w]\n"
                       "    match: hole\n"),
            "f.yaml:4:21: error: expected bytes as pairs of hex digits, found "
            "'001'\n"
            "f.yaml:4:28: error: expected bytes as pairs of hex digits, found "
            "'xy'\n"
            "f.yaml:5:25: error: expected true or false, found 'yes'\n"
            "f.yaml:8:14: error: pattern does not compile: missing ): "
            "(unclosed\n"
            "f.yaml:12:12: error: unknown word 'hole'; did you mean 'whole'?");
}

TEST(LoaderSchema, TokenDetails) {
  EXPECT_EQ(problemsOf("vendor: V\n"
                       "docs: ftp://x\n"
                       "tokens:\n"
                       "  - id: a\n"
                       "    name: A\n"
                       "    severity: hgh\n"
                       "    pattern: 'x*'\n"
                       "    keywords: [ab, abc]\n"
                       "    verify: crc32-base-62\n"
                       "    entropy: 9\n"
                       "    nearby: [Vendor]\n"
                       "    examples: [abc]\n"),
            "f.yaml:2:7: error: expected an address that starts with https://, "
            "found 'ftp://x'\n"
            "f.yaml:6:15: error: unknown word 'hgh'; did you mean 'high'?\n"
            "f.yaml:7:14: error: pattern matches the empty text\n"
            "f.yaml:8:16: error: keyword 'ab' is shorter than 3 characters\n"
            "f.yaml:9:13: error: unknown word 'crc32-base-62'; did you mean "
            "'crc32-base62'?\n"
            "f.yaml:10:14: error: expected a number from 0 to 8, found '9'\n"
            "f.yaml:11:14: error: phrase 'Vendor' must be lower case\n"
            "f.yaml:12:16: error: expected the example as a list of pieces, so "
            "that no scanner takes it for a token");
}

TEST(LoaderSchema, TokenNumberThatIsNone) {
  EXPECT_EQ(problemsOf("vendor: V\n"
                       "tokens:\n"
                       "  - { id: a, name: A, pattern: abc, keywords: [abc],\n"
                       "      entropy: nan }\n"),
            "f.yaml:4:16: error: expected a number from 0 to 8, found 'nan'");
}

TEST(LoaderSchema, VerifierKeys) {
  EXPECT_EQ(problemsOf("vendor: V\n"
                       "tokens:\n"
                       "  - { id: a, name: A, pattern: abc, keywords: [abc],\n"
                       "      verify: base64-json }\n"
                       "  - { id: b, name: A, pattern: abc, keywords: [abc],\n"
                       "      keys: [k] }\n"),
            "f.yaml:3:5: error: this verifier needs 'keys'\n"
            "f.yaml:5:5: error: 'keys' is given, but this verifier has no use "
            "for them");
}

TEST(LoaderSchema, Vendors) {
  std::string Tokens =
      "tokens:\n"
      "  - { id: a, name: A, pattern: abc, keywords: [abc] }\n";
  EXPECT_EQ(problemsOf(Tokens), "f.yaml:2:5: error: a token entry needs "
                                "'vendor', of its own or of the file");
  EXPECT_EQ(problemsOf("names:\n"
                       "  - { id: pin, kind: pin, phrases: [pin] }\n"
                       "vendor: V\n"),
            "f.yaml:3:9: error: 'vendor' is for 'tokens', and there are none");
}

TEST(LoaderSchema, ExamplePieces) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - id: pin\n"
                       "    kind: pin\n"
                       "    phrases: [pin]\n"
                       "    examples: [[pin, [c]], { a: b }, []]\n"),
            "f.yaml:5:22: error: expected a text, found a list\n"
            "f.yaml:5:28: error: expected a text, found a mapping\n"
            "f.yaml:5:38: error: expected the pieces of an example, found an "
            "empty list");
}

TEST(LoaderSchema, ProjectKeysOnlyInTheProjectFile) {
  const char *Text = "inherit: true\n"
                     "checks: ['*']\n"
                     "exclude: [third_party]\n"
                     "severity: { credential-logged: low }\n";
  EXPECT_EQ(problemsOf(Text, ".credtidy.yaml"), "");
  EXPECT_EQ(problemsOf(Text, "sub/team.credtidy.yaml"), "");
  EXPECT_EQ(problemsOf("test-paths: [a]\n"),
            "f.yaml:1:1: error: unknown key 'test-paths' in a catalogue file; "
            "possible are names, modifiers, verifiers, verifier-modifiers, "
            "verifying-functions, values, tokens, apis, shapes, "
            "verification-names, addresses, statements, aliases, vendor, docs, "
            "library, functions, fields, selectors, macros, variables, types");
}

TEST(LoaderSchema, ProjectFileMayHoldNothing) {
  EXPECT_EQ(problemsOf("# later\n", ".credtidy.yaml"), "");
}

TEST(LoaderSchema, ProjectFileIsChecked) {
  EXPECT_EQ(problemsOf("inherit: true\n"
                       "excludes: []\n",
                       "/src/.credtidy.yaml"),
            "/src/.credtidy.yaml:2:1: error: unknown key 'excludes' in a "
            "project's file; did you mean 'exclude'?");
}

TEST(LoaderSchema, AllProblemsAreReported) {
  EXPECT_EQ(problemsOf("names:\n"
                       "  - { id: A, kind: pin, phrases: [a] }\n"
                       "  - { id: B, kind: pin, phrases: [b] }\n"
                       "tokens: 7\n"),
            "f.yaml:2:11: error: id 'A' must be lower-case words and digits "
            "with hyphens between them\n"
            "f.yaml:3:11: error: id 'B' must be lower-case words and digits "
            "with hyphens between them\n"
            "f.yaml:4:9: error: expected a list of token entries, found '7'");
}

} // namespace
