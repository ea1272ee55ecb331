//===- LoaderValidatorTest.cpp -------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderTesting.h"

using namespace llvm;
using namespace credtidy::catalogue;
using namespace credtidy::catalogue::testing;

namespace {

//===----------------------------------------------------------------------===//
// All entries
//===----------------------------------------------------------------------===//

TEST(LoaderValidator, MissingExamples) {
  EXPECT_EQ(validationOf("names:\n"
                         "  - { id: pin, kind: pin, phrases: [pin],\n"
                         "      examples: [cardPin] }\n"
                         "  - { id: pwd, kind: password, phrases: [pwd],\n"
                         "      counterexamples: [other] }\n"
                         "values:\n"
                         "  - { id: dots, class: mask, words: ['...'] }\n"),
            "f.yaml:2:5: error: the entry has no counter-examples\n"
            "f.yaml:4:5: error: the entry has no examples\n"
            "f.yaml:7:5: error: the entry has no examples\n"
            "f.yaml:7:5: error: the entry has no counter-examples");
}

TEST(LoaderValidator, IdOfAnotherFile) {
  Document One = load("names:\n"
                      "  - { id: pin, kind: pin, phrases: [pin],\n"
                      "      examples: [cardPin], counterexamples: [other] }\n",
                      "one.yaml");
  Document Two = load("\n"
                      "modifiers:\n"
                      "  - { id: pin, effect: metadata, phrases: [board],\n"
                      "      examples: [pinBoard], counterexamples: [user] }\n",
                      "two.yaml");
  RecordSet Both = One.Records;
  Both.append(Two.Records);
  Catalogue Whole(Both);
  std::vector<Problem> Problems;
  validate(One, Whole, Problems);
  validate(Two, Whole, Problems);
  EXPECT_EQ(format(Problems), "one.yaml:2:5: error: id 'pin' is used twice\n"
                              "two.yaml:3:5: error: id 'pin' is used twice");
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

const std::string Names = "names:\n"
                          "  - id: password\n"
                          "    kind: password\n"
                          "    phrases: [password]\n"
                          "    examples: [dbPassword]\n"
                          "    counterexamples: [user]\n";

TEST(LoaderValidator, Names) {
  EXPECT_EQ(validationOf(Names), "");
  EXPECT_EQ(validationOf("names:\n"
                         "  - id: password\n"
                         "    kind: password\n"
                         "    phrases: [password]\n"
                         "    examples: [user, passwordManager]\n"
                         "    counterexamples: [dbPassword]\n"),
            "f.yaml:5:16: error: example 'user' is classified as 'none', not "
            "as 'password' with at least high confidence\n"
            "f.yaml:5:22: error: example 'passwordManager' is classified as "
            "'password' with low confidence, because of 'password', not as "
            "'password' with at least high confidence\n"
            "f.yaml:6:23: error: counter-example 'dbPassword' is classified "
            "as 'password' with high confidence, because of 'password'");
}

TEST(LoaderValidator, NameOfTheWrongKind) {
  EXPECT_EQ(validationOf(Names + "  - id: pin\n"
                                 "    kind: pin\n"
                                 "    confidence: low\n"
                                 "    phrases: [pin]\n"
                                 "    examples: [pin, pinPassword]\n"
                                 "    counterexamples: [pinch]\n"),
            "f.yaml:11:21: error: example 'pinPassword' is classified as "
            "'password' with high confidence, because of 'password', not as "
            "'pin' with at least low confidence");
}

TEST(LoaderValidator, Modifiers) {
  EXPECT_EQ(validationOf(Names + "modifiers:\n"
                                 "  - id: label\n"
                                 "    effect: metadata\n"
                                 "    phrases: [label]\n"
                                 "    examples: [passwordLabel]\n"
                                 "    counterexamples: [labelPassword]\n"
                                 "  - id: digest\n"
                                 "    effect: hash\n"
                                 "    phrases: [digest]\n"
                                 "    examples: [passwordDigest]\n"
                                 "    counterexamples: [passwordLabel]\n"
                                 "  - id: buffer\n"
                                 "    effect: neutral\n"
                                 "    phrases: [buffer]\n"
                                 "    examples: [passwordBuffer]\n"
                                 "    counterexamples: [passwordLabel]\n"
                                 "  - id: forgotten\n"
                                 "    effect: negate\n"
                                 "    position: before\n"
                                 "    phrases: [forgotten]\n"
                                 "    examples: [forgottenPassword]\n"
                                 "    counterexamples: [dbPassword, user]\n"),
            "");
}

TEST(LoaderValidator, ModifiersWithoutTheirEffect) {
  EXPECT_EQ(
      validationOf(Names + "modifiers:\n"
                           "  - id: label\n"
                           "    effect: metadata\n"
                           "    phrases: [label]\n"
                           "    examples: [dbPassword]\n"
                           "    counterexamples: [passwordLabel]\n"
                           "  - id: buffer\n"
                           "    effect: neutral\n"
                           "    phrases: [buffer]\n"
                           "    examples: [passwordLabel]\n"
                           "    counterexamples: [user]\n"
                           "  - id: forgotten\n"
                           "    effect: negate\n"
                           "    position: before\n"
                           "    phrases: [forgotten]\n"
                           "    examples: [dbPassword]\n"
                           "    counterexamples: [forgottenPassword]\n"),
      "f.yaml:11:16: error: example 'dbPassword' is classified as 'password' "
      "with high confidence, because of 'password', not as 'metadata'\n"
      "f.yaml:12:23: error: counter-example 'passwordLabel' is decided by this "
      "entry, as 'metadata'\n"
      "f.yaml:16:16: error: example 'passwordLabel' is classified as "
      "'metadata' with high confidence, because of 'label', not as a "
      "credential\n"
      "f.yaml:22:16: error: example 'dbPassword' is classified as 'password' "
      "with high confidence, because of 'password', not as 'none'\n"
      "f.yaml:23:23: error: counter-example 'forgottenPassword' is decided by "
      "this entry, as 'none'");
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

TEST(LoaderValidator, Values) {
  EXPECT_EQ(validationOf("values:\n"
                         "  - id: template\n"
                         "    class: template\n"
                         "    pattern: '<[a-z-]+>'\n"
                         "    kinds: [token, password]\n"
                         "    examples: ['<your-password>']\n"
                         "    counterexamples: ['x<your-password>']\n"
                         "  - id: word\n"
                         "    class: template\n"
                         "    words: [placeholder-text]\n"
                         "    examples: ['Placeholder-Text']\n"
                         "    counterexamples: ['<your-password>']\n"),
            "");
}

TEST(LoaderValidator, ValuesMatchedByAnotherEntry) {
  // Both entries have one class, so that the class alone would hide it.
  EXPECT_EQ(validationOf("values:\n"
                         "  - id: template\n"
                         "    class: template\n"
                         "    pattern: '<[a-z-]+>'\n"
                         "    examples: ['placeholder-text']\n"
                         "    counterexamples: ['<your-password>']\n"
                         "  - id: word\n"
                         "    class: template\n"
                         "    words: [placeholder-text]\n"
                         "    examples: [placeholder-text]\n"
                         "    counterexamples: ['<your-password>']\n"),
            "f.yaml:5:16: error: this example is not matched by the entry\n"
            "f.yaml:6:23: error: this counter-example is matched by the entry");
}

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

/// A file with one token; \p Rest are further rows of its entry.
std::string token(StringRef Rest) {
  return ("vendor: Acme\n"
          "tokens:\n"
          "  - id: acme\n"
          "    name: Acme key\n"
          "    pattern: '\\b(acme_[0-9A-Za-z]{12,})\\b'\n"
          "    keywords: [acme_]\n" +
          Rest)
      .str();
}

TEST(LoaderValidator, Tokens) {
  EXPECT_EQ(validationOf(token("    prefix: acme_\n"
                               "    examples: [[ac, me_, a1B2c3D4e5F6]]\n"
                               "    counterexamples: [[ac, me_, short]]\n")),
            "");
  EXPECT_EQ(validationOf(token(
                "    prefix: acne_\n"
                "    examples: [[ac, me_, a1B2c3D4e5F6], [ac, me_, short],\n"
                "               [x, y]]\n"
                "    counterexamples: [[ac, me_, a1B2c3D4e5F6]]\n")),
            "f.yaml:8:41: error: this example is not found\n"
            "f.yaml:9:16: error: this example is not found: it has no keyword\n"
            "f.yaml:10:23: error: this counter-example is found by the entry\n"
            "f.yaml:3:5: error: no example starts with the prefix 'acne_'");
}

TEST(LoaderValidator, TokenFoundByAnotherEntry) {
  EXPECT_EQ(validationOf(token("    examples: [[other, _a1B2c3D4e5F6]]\n"
                               "    counterexamples: [other]\n"
                               "  - id: other\n"
                               "    name: Other key\n"
                               "    pattern: 'other_[0-9A-Za-z]{12}'\n"
                               "    keywords: [other_]\n"
                               "    examples: [[other, _a1B2c3D4e5F6]]\n"
                               "    counterexamples: [acme]\n")),
            "f.yaml:7:16: error: this example is found by 'other' instead");
}

TEST(LoaderValidator, TokenProofs) {
  std::string Format = "vendor: Acme\n"
                       "tokens:\n"
                       "  - id: acme\n"
                       "    name: Acme key\n"
                       "    pattern: 'acme_[0-9A-Za-z+/=]+'\n"
                       "    keywords: [acme_]\n"
                       "    verify: crc32-base62\n";
  // The last six characters are no checksum of what is before them.
  EXPECT_EQ(validationOf(Format +
                         "    examples: [[ac, me_, a1B2c3D4e5F6a1B2c3]]\n"
                         "    counterexamples: [x]\n"),
            "f.yaml:8:16: error: the proof of this example fails");
  EXPECT_EQ(
      validationOf(Format +
                   "    examples: [[x, y]]\n"
                   "    counterexamples: [[ac, me_, a1B2c3D4e5F6a1B2c3]]\n"),
      "f.yaml:8:16: error: this example is not found: it has no "
      "keyword");
}

TEST(LoaderValidator, TokenWithNearbyWord) {
  EXPECT_EQ(validationOf("vendor: Acme\n"
                         "tokens:\n"
                         "  - id: acme\n"
                         "    name: Acme key\n"
                         "    pattern: '\\b[0-9a-f]{32}\\b'\n"
                         "    keywords: [acme]\n"
                         "    nearby: [acme]\n"
                         "    examples:\n"
                         "      - [0123456789abcdef, '0123456789abcdef']\n"
                         "    counterexamples: ['0123456789abcdef']\n"),
            "");
}

TEST(LoaderValidator, ExamplesOfTokensAreNotPrinted) {
  std::string Problems =
      validationOf(token("    examples: [[never, -to-be-printed]]\n"
                         "    counterexamples: [[ac, me_, neverprinted1]]\n"));
  EXPECT_NE(Problems, "");
  EXPECT_EQ(Problems.find("never"), std::string::npos) << Problems;
}

//===----------------------------------------------------------------------===//
// APIs
//===----------------------------------------------------------------------===//

TEST(LoaderValidator, Apis) {
  EXPECT_EQ(
      validationOf("library: L\n"
                   "functions:\n"
                   "  - name: setopt\n"
                   "    arguments: 3\n"
                   "    when: { argument: 1, is: [PASSWORD] }\n"
                   "    credential: { argument: 2, kind: password }\n"
                   "    examples: ['setopt(h, PASSWORD, <secret>)']\n"
                   "    counterexamples: ['setopt(h, TIMEOUT, <secret>)',\n"
                   "                      'setopt(<secret>, PASSWORD, x)']\n"
                   "  - name: a::B::set\n"
                   "    types: { 0: char }\n"
                   "    credential: { argument: 0, kind: password }\n"
                   "    examples: ['a::B::set(const char *: <secret>)']\n"
                   "    counterexamples: ['a::B::set(int: <secret>)',\n"
                   "                      'set(const char *: <secret>)']\n"
                   "  - name: print\n"
                   "    log: { argument: 1+ }\n"
                   "    examples: ['print(f, x, y, <secret>)']\n"
                   "    counterexamples: ['print(<secret>)']\n"
                   "  - name: QString::clear\n"
                   "    wipe: { receiver: true, kept: false }\n"
                   "    examples: ['<secret>.clear()']\n"
                   "    counterexamples: ['QString::clear(<secret>)']\n"
                   "  - name: getpass\n"
                   "    source: { result: true, kind: password }\n"
                   "    examples: ['getpass(p)', '<secret> = getpass(p)']\n"
                   "    counterexamples: ['getpass(<secret>)']\n"
                   "  - name: Map::insert\n"
                   "    pair: { key: 0, value: 1 }\n"
                   "    examples: ['Map::insert(k, <secret>)']\n"
                   "    counterexamples: ['Map::insert(<secret>, v)']\n"
                   "  - name: std::make_unique\n"
                   "    construct: { from: 0+ }\n"
                   "    examples: ['std::make_unique(x, <secret>)']\n"
                   "    counterexamples: ['make_unique(<secret>)']\n"
                   "fields:\n"
                   "  - name: Options.password\n"
                   "    credential: { kind: password }\n"
                   "    examples: ['Options.password = <secret>']\n"
                   "    counterexamples: ['Options.user = <secret>']\n"
                   "selectors:\n"
                   "  - name: '-[* setObject:forKey:]'\n"
                   "    pair: { key: 1, value: 0 }\n"
                   "    examples: ['-[A setObject:forKey:](<secret>, k)',\n"
                   "               '-[* setObject:forKey:](<secret>, k)']\n"
                   "    counterexamples: ['-[A setObject:forKey:](x, "
                   "<secret>)']\n"
                   "  - name: '-[NSData writeToFile:]'\n"
                   "    store: { receiver: true }\n"
                   "    examples: ['-[<secret> writeToFile:](path)']\n"
                   "    counterexamples: ['-[NSData writeToFile:](<secret>)']\n"
                   "macros:\n"
                   "  - name: LOG\n"
                   "    log: { argument: 0 }\n"
                   "    examples: ['LOG(<secret>)']\n"
                   "    counterexamples: ['LOG(x, <secret>)']\n"),
      "");
}

/// What the validator says of one function with an example.
std::string example(StringRef Entry, StringRef Text,
                    StringRef Key = "examples") {
  bool Counter = Key != "examples";
  return validationOf(("library: L\n"
                       "functions:\n"
                       "  - name: A::f\n"
                       "    " +
                       Entry + "\n    " + Key + ": ['" + Text + "']\n    " +
                       (Counter ? "examples: ['A::f(char: <secret>, x)']\n"
                                : "counterexamples: ['g(<secret>)']\n"))
                          .str());
}

TEST(LoaderValidator, ApiExamplesThatAreNotFound) {
  StringRef Entry = "log: { argument: 0 }\n    arguments: 2";
  EXPECT_EQ(example(Entry, "A::f(<secret>, x)"), "");
  for (const char *Other :
       {"A::f(<secret>)", "f(<secret>, x)", "B::f(<secret>, x)",
        "A::g(<secret>, x)", "A.f = <secret>", "-[A f](<secret>, x)"})
    EXPECT_EQ(example(Entry, Other),
              "f.yaml:6:16: error: this example is not found by the entry")
        << Other;
  EXPECT_EQ(example(Entry, "A::f(x, <secret>)"),
            "f.yaml:6:16: error: <secret> is not where the entry's first role "
            "points");
  EXPECT_EQ(example(Entry, "A::f(x, y)"),
            "f.yaml:6:16: error: <secret> is missing from this example");
  EXPECT_EQ(example(Entry, "A::f(x, y"),
            "f.yaml:6:16: error: example cannot be read: expected a call, a "
            "message, a field or an object, such as f(_, <secret>), -[Class "
            "with:](<secret>), Record.field = <secret> or object << <secret>");
}

TEST(LoaderValidator, ApiExamplesNeedTheTypesOfTheEntry) {
  StringRef Entry = "log: { argument: 0 }\n    types: { 0: char }";
  EXPECT_EQ(example(Entry, "A::f(char: <secret>, x)"), "");
  EXPECT_EQ(example(Entry, "A::f(<secret>, x)"),
            "f.yaml:6:16: error: argument 0 of this example needs its type, "
            "written as 'type: argument'");
}

TEST(LoaderValidator, ApiCounterExamples) {
  StringRef Entry = "log: { argument: 0 }";
  StringRef Key = "counterexamples";
  EXPECT_EQ(example(Entry, "A::f(x, <secret>)", Key), "");
  EXPECT_EQ(example(Entry, "A::g()", Key), "");
  for (const char *Same : {"A::f(<secret>)", "A::f(x, y)"})
    EXPECT_EQ(example(Entry, Same, Key),
              "f.yaml:5:23: error: this counter-example is found by the entry")
        << Same;
}

TEST(LoaderValidator, ApiExampleFoundByAnotherEntryOnly) {
  EXPECT_EQ(validationOf("library: L\n"
                         "functions:\n"
                         "  - name: f\n"
                         "    arguments: 1\n"
                         "    log: { argument: 0 }\n"
                         "    examples: ['f(<secret>, x)']\n"
                         "    counterexamples: ['g(<secret>)']\n"
                         "  - name: f\n"
                         "    arguments: 2\n"
                         "    log: { argument: 0 }\n"
                         "    examples: ['f(<secret>, x)']\n"
                         "    counterexamples: ['g(<secret>)']\n"),
            "f.yaml:6:16: error: this example is not found by the entry");
}

} // namespace
