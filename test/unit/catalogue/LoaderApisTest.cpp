//===- LoaderApisTest.cpp ------------------------------------------------===//
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

constexpr Position argument(uint8_t Index) {
  return {Position::Argument, Index};
}

/// The file that holds one function with \p Rest behind its name.
std::string function(StringRef Rest, StringRef Name = "f") {
  return ("library: L\n"
          "functions:\n"
          "  - name: " +
          Name + "\n" + Rest)
      .str();
}

/// Keeps what it loads, because roles point into it.
class LoaderRoles : public ::testing::Test {
protected:
  /// The one role that \p Text, a row of YAML, makes.
  RoleRecord role(StringRef Text) {
    Kept.push_back(load(function(("    " + Text + "\n").str(), "A::f")));
    const RecordSet &Records = Kept.back().Records;
    if (Records.Apis.size() == 1 && Records.Apis[0].Roles.size() == 1)
      return Records.Apis[0].Roles[0];
    ADD_FAILURE() << "no single role";
    return {};
  }

private:
  std::vector<Document> Kept;
};

TEST(LoaderApis, WholeEntry) {
  Document Loaded = load("library: libcurl\n"
                         "docs: https://curl.se/\n"
                         "functions:\n"
                         "  - name: curl_easy_setopt\n"
                         "    arguments: [3, 5]\n"
                         "    types: { 2: const char }\n"
                         "    when:\n"
                         "      - argument: 1\n"
                         "        is: [CURLOPT_PASSWORD, 0]\n"
                         "      - argument: 2\n"
                         "        starts-with: [a]\n"
                         "        contains: [b]\n"
                         "    credential: { argument: 2, kind: password }\n"
                         "    store: [{ argument: 1 }, { argument: 2 }]\n"
                         "    examples: ['f(<secret>)']\n"
                         "    counterexamples: ['g(<secret>)']\n");
  ASSERT_EQ(Loaded.Records.Apis.size(), 1U);
  const ApiRecord &Api = Loaded.Records.Apis[0];
  EXPECT_EQ(Api.Library, "libcurl");
  EXPECT_EQ(Api.Docs, "https://curl.se/");
  EXPECT_EQ(Api.Form, ApiForm::Function);
  EXPECT_EQ(Api.Name, "curl_easy_setopt");
  EXPECT_EQ(Api.MinArguments, 3);
  EXPECT_EQ(Api.MaxArguments, 5);
  ASSERT_EQ(Api.Types.size(), 3U);
  EXPECT_EQ(Api.Types[0], "");
  EXPECT_EQ(Api.Types[2], "const char");
  ASSERT_EQ(Api.When.size(), 2U);
  EXPECT_EQ(Api.When[0].Argument, 1);
  EXPECT_EQ(Api.When[0].Is.vec(),
            (std::vector<StringRef>{"CURLOPT_PASSWORD", "0"}));
  EXPECT_EQ(Api.When[1].StartsWith.vec(), (std::vector<StringRef>{"a"}));
  EXPECT_EQ(Api.When[1].Contains.vec(), (std::vector<StringRef>{"b"}));
  ASSERT_EQ(Api.Roles.size(), 3U);
  EXPECT_EQ(Api.Roles[0].Role, ApiRole::Credential);
  EXPECT_EQ(Api.Roles[0].Kind, CredentialKind::Password);
  EXPECT_EQ(Api.Roles[1].Role, ApiRole::Store);
  EXPECT_EQ(Api.Roles[2].At, argument(2));
  EXPECT_EQ(Loaded.Examples[0].Type, ExampleSet::Of::Api);
}

TEST(LoaderApis, Defaults) {
  Document Loaded = load(function("    log: { argument: 0 }\n"));
  const ApiRecord &Api = Loaded.Records.Apis[0];
  EXPECT_EQ(Api.MinArguments, 0);
  EXPECT_EQ(Api.MaxArguments, 255);
  EXPECT_TRUE(Api.Types.empty());
  EXPECT_TRUE(Api.When.empty());
}

TEST(LoaderApis, RolesStandInTheOrderOfTheFile) {
  Document Loaded = load(function("    store: { argument: 1 }\n"
                                  "    credential: { argument: 0, kind: pin }\n"
                                  "    log: { argument: 2 }\n"));
  ASSERT_EQ(Loaded.Records.Apis[0].Roles.size(), 3U);
  EXPECT_EQ(Loaded.Records.Apis[0].Roles[0].Role, ApiRole::Store);
  EXPECT_EQ(Loaded.Records.Apis[0].Roles[1].Role, ApiRole::Credential);
  EXPECT_EQ(Loaded.Records.Apis[0].Roles[2].Role, ApiRole::Log);
}

TEST_F(LoaderRoles, Positions) {
  EXPECT_EQ(role("log: { argument: 60 }").At, argument(60));
  EXPECT_EQ(role("log: { argument: 2+ }").At,
            (Position{Position::FromArgument, 2}));
  EXPECT_EQ(role("log: { receiver: true }").At,
            (Position{Position::Receiver, 0}));
  EXPECT_EQ(role("source: { result: true, kind: pin }").At,
            (Position{Position::Result, 0}));
}

TEST_F(LoaderRoles, WhatMayAlsoBeTheResult) {
  for (const char *Text :
       {"log: { result: true }", "store: { result: true }",
        "transmit: { result: true }", "process: { result: true }",
        "encrypt: { result: true }", "redact: { result: true }",
        "hash: { result: true, strength: weak }",
        "random: { result: true, strength: weak }",
        "source: { result: true, kind: pin }"})
    EXPECT_EQ(role(Text).At, (Position{Position::Result, 0})) << Text;
}

TEST_F(LoaderRoles, EveryRole) {
  EXPECT_EQ(role("credential: { argument: 0, kind: iv }").Kind,
            CredentialKind::Iv);
  EXPECT_EQ(role("source: { result: true, kind: token }").Role,
            ApiRole::Source);
  EXPECT_EQ(role("log: { argument: 0 }").Role, ApiRole::Log);
  EXPECT_EQ(role("store: { argument: 0 }").Role, ApiRole::Store);
  EXPECT_EQ(role("transmit: { argument: 0 }").Role, ApiRole::Transmit);
  EXPECT_EQ(role("process: { argument: 0 }").Role, ApiRole::Process);
  EXPECT_EQ(role("encrypt: { argument: 0 }").Role, ApiRole::Encrypt);
  EXPECT_EQ(role("permissions: { argument: 0 }").Role, ApiRole::Permissions);
  EXPECT_EQ(role("redact: { argument: 0 }").Role, ApiRole::Redact);

  RoleRecord Random = role("random: { result: true, strength: weak }");
  EXPECT_EQ(Random.Role, ApiRole::Random);
  EXPECT_EQ(Random.Detail, "weak");
  RoleRecord Hash = role("hash: { argument: 0, strength: password }");
  EXPECT_EQ(Hash.Role, ApiRole::HashOf);
  EXPECT_EQ(Hash.Detail, "password");
  EXPECT_EQ(role("hash: { argument: 0, strength: keyed }").Detail, "keyed");
  EXPECT_EQ(role("encrypt: { argument: 0 }").Detail, "");
  EXPECT_EQ(role("encrypt: { argument: 0, strength: weak }").Detail, "weak");
  RoleRecord Algorithm = role("algorithm: { result: true, strength: weak }");
  EXPECT_EQ(Algorithm.Role, ApiRole::Algorithm);
  EXPECT_EQ(Algorithm.At, (Position{Position::Result, 0}));
  EXPECT_EQ(Algorithm.Detail, "weak");
  RoleRecord Iterations = role("iterations: { argument: 1, minimum: 600000 }");
  EXPECT_EQ(Iterations.Role, ApiRole::Iterations);
  EXPECT_EQ(Iterations.Minimum, 600000);
  RoleRecord Constant = role("compare: { argument: 0, time: constant }");
  EXPECT_EQ(Constant.Role, ApiRole::Compare);
  EXPECT_EQ(Constant.Detail, "constant-time");
  EXPECT_EQ(role("compare: { argument: 0, time: variable }").Detail,
            "variable-time");
  RoleRecord Kept = role("wipe: { receiver: true, kept: true }");
  EXPECT_EQ(Kept.Role, ApiRole::Wipe);
  EXPECT_EQ(Kept.Detail, "kept");
  EXPECT_EQ(role("wipe: { argument: 0, kept: false }").Detail, "removable");
  RoleRecord Off = role("verification: { argument: 1, off: [0, NONE] }");
  EXPECT_EQ(Off.Role, ApiRole::Verification);
  EXPECT_EQ(Off.Values.vec(), (std::vector<StringRef>{"0", "NONE"}));
  EXPECT_EQ(Off.Detail, "certificate");
  RoleRecord Callback = role("verification: { argument: 1, accept: [1], of: "
                             "host-name, with: [a], unless: [b, 'c*'] }");
  EXPECT_EQ(Callback.Detail, "host-name");
  EXPECT_TRUE(Callback.Values.empty());
  EXPECT_EQ(Callback.Accept.vec(), (std::vector<StringRef>{"1"}));
  EXPECT_EQ(Callback.With.vec(), (std::vector<StringRef>{"a"}));
  EXPECT_EQ(Callback.Unless.vec(), (std::vector<StringRef>{"b", "c*"}));

  RoleRecord Propagate = role("propagate: { from: receiver, to: result }");
  EXPECT_EQ(Propagate.Role, ApiRole::Propagate);
  EXPECT_EQ(Propagate.At, (Position{Position::Receiver, 0}));
  EXPECT_EQ(Propagate.To, (Position{Position::Result, 0}));
  RoleRecord Gather = role("propagate: { from: 1+, to: 0 }");
  EXPECT_EQ(Gather.At, (Position{Position::FromArgument, 1}));
  EXPECT_EQ(Gather.To, argument(0));
  RoleRecord Pair = role("pair: { key: 0, value: 1 }");
  EXPECT_EQ(Pair.Role, ApiRole::Pair);
  EXPECT_EQ(Pair.At, argument(0));
  EXPECT_EQ(Pair.To, argument(1));
  RoleRecord Construct = role("construct: { from: 0+ }");
  EXPECT_EQ(Construct.Role, ApiRole::Construct);
  EXPECT_EQ(Construct.At, (Position{Position::FromArgument, 0}));
  RoleRecord Opens = role("opens: { result: true, medium: pipe }");
  EXPECT_EQ(Opens.Role, ApiRole::Opens);
  EXPECT_EQ(Opens.Detail, "pipe");
  EXPECT_EQ(role("transmit: { argument: 0, over: socket }").Detail, "socket");
  EXPECT_EQ(role("process: { argument: 0, into: environment }").Detail,
            "environment");
  EXPECT_EQ(role("propagate: { from: 0, to: result, as: query }").Detail,
            "query");
}

TEST(LoaderApis, Forms) {
  Document Loaded = load(
      "library: L\n"
      "functions:\n"
      "  - { name: 'A::operator<<', log: { argument: 0 } }\n"
      "fields:\n"
      "  - { name: a::S.password, credential: { kind: password } }\n"
      "selectors:\n"
      "  - { name: '-[* setObject:forKey:]', pair: { key: 1, value: 0 } }\n"
      "macros:\n"
      "  - { name: LOG, log: { argument: 0+ } }\n");
  ASSERT_EQ(Loaded.Records.Apis.size(), 4U);
  EXPECT_EQ(Loaded.Records.Apis[0].Form, ApiForm::Function);
  EXPECT_EQ(Loaded.Records.Apis[1].Form, ApiForm::Field);
  EXPECT_EQ(Loaded.Records.Apis[1].Roles[0].At,
            (Position{Position::Receiver, 0}));
  EXPECT_EQ(Loaded.Records.Apis[2].Form, ApiForm::Selector);
  EXPECT_EQ(Loaded.Records.Apis[3].Form, ApiForm::Macro);
}

TEST(LoaderApis, Names) {
  auto Wrong = [](StringRef List, StringRef Name) {
    return problemsOf(("library: L\n" + List + ":\n  - name: '" + Name +
                       "'\n    log: { argument: 0 }\n")
                          .str());
  };
  for (const char *Name :
       {"f", "A::f", "a::B::~B", "A::operator()", "A::operator std::string",
        "operator<<", "std::operators"})
    EXPECT_EQ(Wrong("functions", Name), "") << Name;
  for (const char *Name :
       {"f()", "A::", "::f", "A.f", "f g", "A<int>::f", "1f", "A::::f"})
    EXPECT_EQ(Wrong("functions", Name),
              std::string("f.yaml:3:11: error: expected a function's name, "
                          "such as curl_easy_setopt or QUrl::setPassword, "
                          "found '") +
                  Name + "'");
  for (const char *Name : {"-[A b]", "+[A b:]", "-[* b:c:]", "-[A b::]"})
    EXPECT_EQ(Wrong("selectors", Name), "") << Name;
  for (const char *Name : {"[A b]", "-[b:]", "-[A b:c]", "-A b", "-[A  b:]"})
    EXPECT_EQ(Wrong("selectors", Name),
              std::string("f.yaml:3:11: error: expected a message, such as "
                          "+[NSURLCredential "
                          "credentialWithUser:password:persistence:] or -[* "
                          "setObject:forKey:], found '") +
                  Name + "'");
  EXPECT_EQ(Wrong("macros", "A::B"),
            "f.yaml:3:11: error: expected a macro's name, such as "
            "libssh2_userauth_password, found 'A::B'");
}

TEST(LoaderApis, Objects) {
  Document Loaded =
      load("library: L\n"
           "variables:\n"
           "  - { name: 'std::cout', log: { receiver: true } }\n"
           "  - { name: secret, source: { receiver: true, kind: secret } }\n"
           "types:\n"
           "  - { name: a::B, wipe: { receiver: true, kept: true } }\n");
  ASSERT_EQ(Loaded.Records.Apis.size(), 3U);
  EXPECT_EQ(Loaded.Records.Apis[0].Form, ApiForm::Variable);
  EXPECT_EQ(Loaded.Records.Apis[0].Roles[0].At,
            (Position{Position::Receiver, 0}));
  EXPECT_EQ(Loaded.Records.Apis[1].Roles[0].Kind, CredentialKind::Secret);
  EXPECT_EQ(Loaded.Records.Apis[2].Form, ApiForm::Type);
  EXPECT_EQ(Loaded.Records.Apis[2].Roles[0].Detail, "kept");
}

TEST(LoaderApis, ObjectsHaveTheReceiverAlone) {
  auto Of = [](StringRef List, StringRef Rest) {
    return problemsOf(
        ("library: L\n" + List + ":\n  - name: x\n    " + Rest + "\n").str());
  };
  for (const char *List : {"variables", "types"}) {
    EXPECT_EQ(Of(List, "log: {}"),
              "f.yaml:4:10: error: the role 'log' needs 'receiver'");
    EXPECT_EQ(Of(List, "log: { argument: 0 }"),
              "f.yaml:4:22: error: an object has neither arguments nor a "
              "result; what is meant is always 'receiver'");
    EXPECT_EQ(Of(List, "propagate: { from: 0, to: receiver }"),
              "f.yaml:4:5: error: unknown key 'propagate' in an API entry; "
              "possible are name, credential, source, log, store, transmit, "
              "process, random, hash, iterations, algorithm, encrypt, redact, "
              "compare, wipe, permissions, verification, verifier, opens, "
              "release, examples, counterexamples");
  }
}

TEST(LoaderApis, ObjectNames) {
  auto Of = [](StringRef List, StringRef Name) {
    return problemsOf(("library: L\n" + List + ":\n  - name: '" + Name +
                       "'\n    log: { receiver: true }\n")
                          .str());
  };
  for (const char *Name : {"x", "a::x", "a::B::x"}) {
    EXPECT_EQ(Of("variables", Name), "") << Name;
    EXPECT_EQ(Of("types", Name), "") << Name;
  }
  for (const char *Name : {"a.x", "a::", "::x", "x()", "x<int>", "a x"}) {
    EXPECT_EQ(Of("variables", Name),
              std::string("f.yaml:3:11: error: expected an object's name, such "
                          "as std::cout, found '") +
                  Name + "'");
    EXPECT_EQ(Of("types", Name),
              std::string("f.yaml:3:11: error: expected a class's name, such "
                          "as std::basic_ofstream, found '") +
                  Name + "'");
  }
}

TEST(LoaderApis, FieldNames) {
  auto Of = [](StringRef Name) {
    return problemsOf(("library: L\n"
                       "fields:\n"
                       "  - name: " +
                       Name + "\n    credential: { kind: pin }\n")
                          .str());
  };
  EXPECT_EQ(Of("a::S.f"), "");
  for (const char *Name : {"S", "S.a.b", ".f", "S."})
    EXPECT_EQ(Of(Name), std::string("f.yaml:3:11: error: expected a field's "
                                    "name, such as "
                                    "MQTTClient_connectOptions.password, "
                                    "found '") +
                            Name + "'");
}

TEST(LoaderApis, FieldsHaveNoArguments) {
  EXPECT_EQ(
      problemsOf("library: L\n"
                 "fields:\n"
                 "  - name: S.f\n"
                 "    credential: { argument: 1, kind: pin }\n"
                 "  - name: S.g\n"
                 "    when: { argument: 0, is: [A] }\n"
                 "    log: {}\n"),
      "f.yaml:4:29: error: a field has no arguments; what is written to "
      "it is meant by itself\n"
      "f.yaml:6:5: error: unknown key 'when' in an API entry; possible "
      "are name, credential, source, log, store, transmit, process, "
      "random, hash, iterations, algorithm, encrypt, redact, compare, wipe, "
      "permissions, verification, propagate, pair, construct, "
      "invoke, verifier, opens, release, examples, counterexamples");
}

TEST(LoaderApis, UnknownKeys) {
  EXPECT_EQ(problemsOf(function("    credentials: { argument: 0 }\n"
                                "    log: { argumnet: 0 }\n")),
            "f.yaml:4:5: error: unknown key 'credentials' in an API entry; did "
            "you mean 'credential'?\n"
            "f.yaml:5:12: error: unknown key 'argumnet' in the role 'log'; did "
            "you mean 'argument'?");
}

TEST(LoaderApis, NoRole) {
  EXPECT_EQ(problemsOf(function("    arguments: 2\n")),
            "f.yaml:3:5: error: an API entry needs at least one role, such as "
            "'credential' or 'log'");
}

TEST(LoaderApis, MissingDetails) {
  EXPECT_EQ(problemsOf(function("    credential: { argument: 0 }\n"
                                "    random: { argument: 0 }\n"
                                "    propagate: { from: 0 }\n"
                                "    verification: { argument: 0 }\n"
                                "    iterations: { argument: 0, minimum: 0 }\n"
                                "    hash: { argument: 0, strength: wek }\n")),
            "f.yaml:4:17: error: the role 'credential' needs 'kind'\n"
            "f.yaml:5:13: error: the role 'random' needs 'strength'\n"
            "f.yaml:6:16: error: the role 'propagate' needs 'to'\n"
            "f.yaml:7:19: error: the role 'verification' needs either 'off', "
            "the values that turn it off, or 'accept', the results of a "
            "callback that does\n"
            "f.yaml:8:41: error: expected a whole number of at least 1, found "
            "'0'\n"
            "f.yaml:9:36: error: unknown word 'wek'; did you mean 'weak'?");
}

TEST(LoaderApis, SenselessPositions) {
  EXPECT_EQ(problemsOf(function("    log: { argument: 61 }\n")),
            "f.yaml:4:22: error: expected the number of an argument from 0 to "
            "60, or such a number followed by +, found '61'");
  EXPECT_EQ(problemsOf(function("    log: { argument: -1 }\n")),
            "f.yaml:4:22: error: expected the number of an argument from 0 to "
            "60, or such a number followed by +, found '-1'");
  EXPECT_EQ(problemsOf(
                function("    propagate: { from: 0, to: reciever }\n", "A::f")),
            "f.yaml:4:31: error: expected the number of an argument from 0 to "
            "60, or such a number followed by +, or receiver, or result, found "
            "'reciever'");
  EXPECT_EQ(problemsOf(
                function("    log: { argument: 0, receiver: true }\n", "A::f")),
            "f.yaml:4:35: error: a second place; a role has one, and an entry "
            "may have a list of roles");
  EXPECT_EQ(problemsOf(function("    wipe: { receiver: true, kept: true }\n")),
            "f.yaml:4:11: error: only a method or a message has a receiver");
  EXPECT_EQ(problemsOf(function("    propagate: { from: 1, to: 1 }\n")),
            "f.yaml:4:16: error: both places are the same");
  EXPECT_EQ(problemsOf(function("    pair: { key: 0, value: 1+ }\n")),
            "f.yaml:4:11: error: 'key' and 'value' are one argument each");
  EXPECT_EQ(problemsOf(function("    log: { receiver: false }\n", "A::f")),
            "f.yaml:4:22: error: expected true, found 'false'");
  EXPECT_EQ(problemsOf(function("    log: {}\n", "A::f")),
            "f.yaml:4:10: error: the role 'log' needs 'argument', 'receiver' "
            "or 'result'");
  EXPECT_EQ(problemsOf(function("    wipe: { kept: true }\n", "A::f")),
            "f.yaml:4:11: error: the role 'wipe' needs 'argument' or "
            "'receiver'");
  EXPECT_EQ(
      problemsOf(function("    wipe: { result: true, kept: true }\n", "A::f")),
      "f.yaml:4:13: error: unknown key 'result' in the role 'wipe'; possible "
      "are argument, receiver, kept");
  EXPECT_EQ(problemsOf(function("    source: { kind: pin }\n", "A::f")),
            "f.yaml:4:13: error: the role 'source' needs 'argument', "
            "'receiver' or 'result'");
}

TEST(LoaderApis, ArgumentsBeyondTheCall) {
  EXPECT_EQ(problemsOf(function("    log: { argument: 2 }\n"
                                "    when: { argument: 3, is: [A] }\n"
                                "    types: { 4: char }\n"
                                "    arguments: [1, 2]\n")),
            "f.yaml:4:22: error: there is no argument 2 in a call of 2\n"
            "f.yaml:5:23: error: there is no argument 3 in a call of 2\n"
            "f.yaml:6:14: error: there is no argument 4 in a call of 2");
}

TEST(LoaderApis, Arguments) {
  StringRef Log = "    log: { argument: 0 }\n";
  EXPECT_EQ(problemsOf(function(("    arguments: [3, 2]\n" + Log).str())),
            "f.yaml:4:16: error: the lowest number of arguments is above the "
            "highest");
  EXPECT_EQ(problemsOf(function(("    arguments: [3]\n" + Log).str())),
            "f.yaml:4:16: error: expected a number of arguments, or the lowest "
            "and the highest as a list of two");
  EXPECT_EQ(problemsOf(function(("    arguments: many\n" + Log).str())),
            "f.yaml:4:16: error: expected a number from 0 to 60, found 'many'");
}

TEST(LoaderApis, Conditions) {
  StringRef Log = "    log: { argument: 0 }\n";
  EXPECT_EQ(problemsOf(function(("    when: { argument: 0 }\n" + Log).str())),
            "f.yaml:4:11: error: a condition needs 'is', 'starts-with' or "
            "'contains'");
  EXPECT_EQ(problemsOf(function(("    when: { is: [A] }\n" + Log).str())),
            "f.yaml:4:11: error: a condition needs 'argument'");
  EXPECT_EQ(
      problemsOf(function(("    when: { argument: 99, is: A }\n" + Log).str())),
      "f.yaml:4:23: error: expected a number from 0 to 60, found '99'\n"
      "f.yaml:4:31: error: expected a list of texts, found 'A'");
}

TEST(LoaderApis, Types) {
  StringRef Log = "    log: { argument: 0 }\n";
  EXPECT_EQ(problemsOf(function(("    types: [char]\n" + Log).str())),
            "f.yaml:4:12: error: expected a mapping of argument numbers to "
            "words of their types, found a list");
  EXPECT_EQ(problemsOf(function(("    types: { x: char }\n" + Log).str())),
            "f.yaml:4:14: error: expected the number of an argument from 0 to "
            "60, found 'x'");
  EXPECT_EQ(
      problemsOf(function(("    types: { 0: char, 0: int }\n" + Log).str())),
      "f.yaml:4:23: error: argument 0 stands twice");
}

TEST(LoaderApis, Libraries) {
  EXPECT_EQ(problemsOf("functions:\n"
                       "  - { name: f, log: { argument: 0 } }\n"),
            "f.yaml:1:1: error: APIs need 'library', the name of what they "
            "belong to");
  EXPECT_EQ(problemsOf("library: L\n"),
            "f.yaml:1:1: error: 'library' is for 'functions', 'fields', "
            "'selectors', 'macros', 'variables' and 'types', and there are "
            "none");
  EXPECT_EQ(problemsOf("apis:\n"
                       "  - docs: https://x.example/\n"),
            "f.yaml:2:5: error: a library needs 'library', its name\n"
            "f.yaml:2:5: error: a library needs 'functions', 'fields', "
            "'selectors', 'macros', 'variables' or 'types'");
}

} // namespace
