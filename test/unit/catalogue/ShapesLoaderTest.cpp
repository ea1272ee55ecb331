//===- ShapesLoaderTest.cpp ----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderTesting.h"

using namespace llvm;
using namespace credtidy;
using namespace credtidy::catalogue;
using namespace credtidy::catalogue::testing;

namespace {

/// A file of one shape with \p Rest behind its id and phrases.
std::string shape(StringRef Rest) {
  return ("shapes:\n"
          "  - id: project\n"
          "    phrases: [log]\n" +
          Rest)
      .str();
}

TEST(ShapesLoader, WholeEntry) {
  Document Loaded = load("shapes:\n"
                         "  - id: project-hash\n"
                         "    role: hash\n"
                         "    strength: password\n"
                         "    argument: 1+\n"
                         "    phrases: [hash password, kdf]\n"
                         "    unless: [get]\n"
                         "    variadic: true\n"
                         "    at-end: true\n"
                         "    confidence: high\n"
                         "    examples: [hashPassword]\n"
                         "    counterexamples: [getHashPassword]\n");
  ASSERT_EQ(Loaded.Records.Shapes.size(), 1U);
  const ShapeRecord &Shape = Loaded.Records.Shapes[0];
  EXPECT_EQ(Shape.Id, "project-hash");
  EXPECT_EQ(Shape.Role, ApiRole::HashOf);
  EXPECT_EQ(Shape.Detail, "password");
  EXPECT_EQ(Shape.At, (Position{Position::FromArgument, 1}));
  EXPECT_EQ(Shape.Strength, Confidence::High);
  EXPECT_EQ(Shape.Phrases.vec(),
            (std::vector<StringRef>{"hash password", "kdf"}));
  EXPECT_EQ(Shape.Unless.vec(), (std::vector<StringRef>{"get"}));
  EXPECT_TRUE(Shape.Variadic);
  EXPECT_TRUE(Shape.AtEnd);
  EXPECT_EQ(Loaded.Examples[0].Type, ExampleSet::Of::Shape);
}

TEST(ShapesLoader, Defaults) {
  Document Loaded = load(shape("    role: log\n    argument: 0\n"));
  const ShapeRecord &Shape = Loaded.Records.Shapes[0];
  EXPECT_EQ(Shape.Strength, Confidence::Medium);
  EXPECT_TRUE(Shape.Unless.empty());
  EXPECT_FALSE(Shape.Variadic);
  EXPECT_FALSE(Shape.AtEnd);
}

TEST(ShapesLoader, FieldsOfTheRole) {
  auto Of = [](StringRef Rest) {
    return problemsOf(shape(("    " + Rest + "\n").str()));
  };
  EXPECT_EQ(Of("role: wipe\n    receiver: true\n    kept: true"), "");
  EXPECT_EQ(Of("role: source\n    result: true\n    kind: pin"), "");
  EXPECT_EQ(Of("role: propagate\n    from: 0\n    to: result"), "");
  EXPECT_EQ(Of("role: log\n    argument: 0\n    kept: true"),
            "f.yaml:6:5: error: unknown key 'kept' in a shape entry; possible "
            "are id, role, result, argument, receiver, phrases, unless, "
            "variadic, at-end, confidence, examples, counterexamples");
  EXPECT_EQ(Of("role: wipe\n    argument: 0"),
            "f.yaml:2:5: error: a shape entry needs 'kept'");
  EXPECT_EQ(Of("role: log"), "f.yaml:2:5: error: the role 'log' needs "
                             "'argument', 'receiver' or 'result'");
  EXPECT_EQ(Of("role: log\n    argument: 0\n    receiver: true"),
            "f.yaml:6:15: error: a second place; a shape has one");
  EXPECT_EQ(Of("role: propagate\n    from: 0\n    to: 0"),
            "f.yaml:2:5: error: both places are the same");
}

TEST(ShapesLoader, Mistakes) {
  // What a role that is not known would have is not complained about.
  EXPECT_EQ(problemsOf(shape("    role: logg\n    argument: 0\n")),
            "f.yaml:4:11: error: unknown word 'logg'; did you mean 'log'?");
  EXPECT_EQ(problemsOf(shape("    argument: 0\n")),
            "f.yaml:2:5: error: a shape entry needs 'role'");
  EXPECT_EQ(problemsOf(shape("    role: [log]\n")),
            "f.yaml:4:11: error: expected a text, found a list");
  // What a name cannot tell.
  for (const char *Role : {"pair", "construct", "iterations", "verification",
                           "opens", "algorithm", "invoke"})
    EXPECT_EQ(problemsOf(shape(("    role: " + Twine(Role) + "\n").str())),
              ("f.yaml:4:11: error: unknown word '" + Twine(Role) +
               "'; possible are credential, source, log, store, transmit, "
               "process, random, hash, encrypt, redact, compare, wipe, "
               "permissions, propagate, verifier, release")
                  .str());
  EXPECT_EQ(problemsOf("shapes: [log]\n"),
            "f.yaml:1:10: error: expected the mapping of a shape entry, found "
            "'log'");
  EXPECT_EQ(problemsOf("shapes:\n"
                       "  - { id: a, role: log, argument: 0, phrases: [Log] }\n"
                       "  - { id: a, role: log, argument: 0, phrases: [a_b],\n"
                       "      variadic: maybe, unless: [] }\n"),
            "f.yaml:2:48: error: phrase 'Log' must be lower case\n"
            "f.yaml:3:11: error: id 'a' is used twice, first on line 2\n"
            "f.yaml:3:48: error: phrase 'a_b' must consist of letters, digits "
            "and spaces, because identifiers are split at everything else\n"
            "f.yaml:4:17: error: expected true or false, found 'maybe'\n"
            "f.yaml:4:32: error: expected a list of texts, found an empty "
            "list");
}

TEST(ShapesLoader, InTheProjectFile) {
  EXPECT_EQ(problemsOf("inherit: true\n"
                       "shapes:\n"
                       "  - { id: a, role: log, argument: 0, phrases: [say] }\n"
                       "apis:\n"
                       "  - library: own\n"
                       "    variables:\n"
                       "      - { name: own::out, log: { receiver: true } }\n"
                       "    types:\n"
                       "      - { name: own::Out, log: { receiver: true } }\n",
                       ".credtidy.yaml"),
            "");
}

//===----------------------------------------------------------------------===//
// The validator
//===----------------------------------------------------------------------===//

const std::string Shapes = "shapes:\n"
                           "  - id: log\n"
                           "    role: log\n"
                           "    argument: 0+\n"
                           "    phrases: [log]\n"
                           "    unless: [in]\n"
                           "    variadic: true\n"
                           "    examples: [myLog]\n"
                           "    counterexamples: [logIn, catalog]\n"
                           "  - id: message\n"
                           "    role: log\n"
                           "    argument: 0\n"
                           "    phrases: [log message]\n";

TEST(ShapesLoader, GoodExamples) {
  EXPECT_EQ(validationOf(Shapes + "    examples: [logMessage]\n"
                                  "    counterexamples: [log, logText]\n"),
            "");
}

TEST(ShapesLoader, WrongExamples) {
  EXPECT_EQ(
      validationOf(Shapes + "    examples: [message, logMessages, log_text]\n"
                            "    counterexamples: [logMessageText]\n"),
      "f.yaml:14:16: error: example 'message' is not found by the entry\n"
      "f.yaml:14:25: error: example 'logMessages' is not found by the entry\n"
      "f.yaml:14:38: error: example 'log_text' is not found by the entry\n"
      "f.yaml:15:23: error: counter-example 'logMessageText' is found by the "
      "entry");
  EXPECT_EQ(validationOf(Shapes + "    examples: [logMessage]\n"),
            "f.yaml:10:5: error: the entry has no counter-examples");
  EXPECT_EQ(validationOf("shapes:\n"
                         "  - { id: a, role: log, argument: 0, phrases: [aa],\n"
                         "      examples: [aa, bb_aa_bb],\n"
                         "      counterexamples: [x] }\n"
                         "  - { id: b, role: log, argument: 0,\n"
                         "      phrases: [aa bb], examples: [aaBb],\n"
                         "      counterexamples: [x] }\n"),
            "f.yaml:3:22: error: example 'bb_aa_bb' is found by 'b' instead");
}

TEST(ShapesLoader, IdOfAnotherFile) {
  Document One = load(Shapes + "    examples: [logMessage]\n"
                               "    counterexamples: [log]\n",
                      "one.yaml");
  Document Two = load("shapes:\n"
                      "  - { id: log, role: log, argument: 0,\n"
                      "      phrases: [say], examples: [say],\n"
                      "      counterexamples: [essay] }\n",
                      "two.yaml");
  RecordSet Both = One.Records;
  Both.append(Two.Records);
  Catalogue Whole(Both);
  std::vector<Problem> Problems;
  validate(One, Whole, Problems);
  validate(Two, Whole, Problems);
  EXPECT_EQ(format(Problems), "one.yaml:2:5: error: id 'log' is used twice\n"
                              "two.yaml:2:5: error: id 'log' is used twice");
}

TEST(ShapesLoader, ObjectsInExamples) {
  const std::string Objects = "library: L\n"
                              "variables:\n"
                              "  - name: std::cout\n"
                              "    log: { receiver: true }\n"
                              "    examples: ['std::cout << <secret>']\n"
                              "    counterexamples: ['cout << <secret>',\n"
                              "                      'std::cerr << <secret>']\n"
                              "types:\n"
                              "  - name: std::basic_ofstream\n"
                              "    store: { receiver: true }\n";
  EXPECT_EQ(
      validationOf(Objects +
                   "    examples: ['std::basic_ofstream << <secret>']\n"
                   "    counterexamples: ['std::basic_ostream << <secret>']\n"),
      "");
  EXPECT_EQ(validationOf(
                Objects +
                "    examples: ['std::cout << <secret>',\n"
                "               'std::basic_ofstream << x']\n"
                "    counterexamples: ['std::basic_ofstream << <secret>']\n"),
            "f.yaml:11:16: error: this example is not found by the entry\n"
            "f.yaml:12:16: error: <secret> is missing from this example\n"
            "f.yaml:13:23: error: this counter-example is found by the entry");
}

} // namespace
