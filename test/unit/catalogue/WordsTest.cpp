//===- WordsTest.cpp ------------------------------------------------------===//
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

const Vocabulary &words() { return Catalogue::builtin().words(); }

//===----------------------------------------------------------------------===//
// What the words mean
//===----------------------------------------------------------------------===//

TEST(Words, Verification) {
  for (StringRef Name : {"insecure", "setInsecure", "skip_cert_check",
                         "ignoreSslErrors", "disableCertificateValidation"}) {
    EXPECT_TRUE(words().waivesVerification(Name)) << Name.str();
    EXPECT_TRUE(words().asksForVerification(Name)) << Name.str();
  }
  for (StringRef Name : {"verifyPeer", "checkHostname", "strict"}) {
    EXPECT_FALSE(words().waivesVerification(Name)) << Name.str();
    EXPECT_TRUE(words().asksForVerification(Name)) << Name.str();
  }
  for (StringRef Name : {"", "timeout", "checkVersion", "skipHeader"})
    EXPECT_FALSE(words().asksForVerification(Name)) << Name.str();
}

TEST(Words, Addresses) {
  for (StringRef Text :
       {"http://shop.net", "HTTP://SHOP.NET/", "at ftp://a.b",
        "tcp://user:word@shop.net:1883", "http://", "http://[2001:db8::1]:80/"})
    EXPECT_EQ(words().transportOf(Text), Transport::Plain) << Text.str();
  for (StringRef Text : {"https://shop.net", "http://a.net or https://b.net",
                         "ssl://shop.net:8883"})
    EXPECT_EQ(words().transportOf(Text), Transport::Encrypted) << Text.str();
  for (StringRef Text :
       {"http://localhost:80/x", "http://u@127.0.0.1", "http://[::1]:8080/",
        "localhost", "localhost:1883", "::1", "0.0.0.0", "http://a.test/",
        "http://EXAMPLE.com"})
    EXPECT_EQ(words().transportOf(Text), Transport::Local) << Text.str();
  for (StringRef Text :
       {"", "://", "shop.net", "file://shop.net", "http:// host",
        "http://www.w3.org/2001/XMLSchema", "no address at all"})
    EXPECT_EQ(words().transportOf(Text), Transport::Unknown) << Text.str();
}

TEST(Words, Statements) {
  EXPECT_TRUE(words().stores("INSERT INTO a VALUES (?)"));
  EXPECT_TRUE(words().stores("begin; update a set b = ?"));
  EXPECT_FALSE(words().stores("select updated from a"));
  EXPECT_TRUE(words().asks("  ( SELECT 1"));
  EXPECT_FALSE(words().asks("selected"));
  EXPECT_FALSE(words().asks("insert into a select b from c"));
}

TEST(Words, Aliases) {
  EXPECT_EQ(words().canonicalType("std::string"), "std::basic_string");
  EXPECT_EQ(words().canonicalType("wstring_view"), "std::basic_string_view");
  EXPECT_EQ(words().canonicalType("std::stringstream"), "std::stringstream");
  EXPECT_EQ(words().canonicalType(""), "");
}

TEST(Words, OfAProject) {
  RecordSet Records = builtinRecords();
  Document Own = load("addresses:\n"
                      "  - id: lab\n"
                      "    travels: local\n"
                      "    hosts: ['*.lab.shop.net']\n"
                      "    examples: ['http://a.lab.shop.net']\n"
                      "    counterexamples: ['http://shop.net']\n"
                      "aliases:\n"
                      "  - id: text\n"
                      "    type: std::basic_string\n"
                      "    names: [Text]\n"
                      "    examples: [Text]\n"
                      "    counterexamples: [Texts]\n",
                      ".credtidy.yaml");
  Records.append(Own.Records);
  Catalogue Whole(Records);
  EXPECT_EQ(Whole.words().transportOf("http://a.lab.shop.net/x"),
            Transport::Local);
  EXPECT_EQ(Whole.words().transportOf("http://shop.net"), Transport::Plain);
  EXPECT_EQ(Whole.words().canonicalType("Text"), "std::basic_string");
}

//===----------------------------------------------------------------------===//
// The loader
//===----------------------------------------------------------------------===//

TEST(WordsLoader, WholeEntries) {
  Document Loaded = load("verification-names:\n"
                         "  - id: careless\n"
                         "    says: asks\n"
                         "    words: [careless]\n"
                         "    with: [ssl, tls]\n"
                         "aliases:\n"
                         "  - { id: text, type: Base, names: ['*Text'] }\n");
  ASSERT_EQ(Loaded.Records.Words.size(), 2U);
  const WordRecord &Name = Loaded.Records.Words[0];
  EXPECT_EQ(Name.Use, WordUse::AsksVerification);
  EXPECT_EQ(Name.Words.vec(), (std::vector<StringRef>{"careless"}));
  EXPECT_EQ(Name.With.vec(), (std::vector<StringRef>{"ssl", "tls"}));
  EXPECT_EQ(Loaded.Records.Words[1].Use, WordUse::TypeAlias);
  EXPECT_EQ(Loaded.Records.Words[1].Meaning, "Base");
  EXPECT_EQ(Loaded.Examples[1].Type, ExampleSet::Of::Word);
}

TEST(WordsLoader, Mistakes) {
  EXPECT_EQ(problemsOf("addresses:\n"
                       "  - { id: a, travels: plain, hosts: [b] }\n"
                       "  - { id: b, travels: local, schemes: [http] }\n"
                       "  - { id: c, travels: plain }\n"
                       "  - { id: a, travels: slow, schemes: [http] }\n"
                       "  - { id: d, travels: local, hosts: [Shop.net] }\n"
                       "  - { id: e, travels: plain, schemes: ['a b'] }\n"),
            "f.yaml:2:5: error: what travels 'plain' or 'encrypted' is told by "
            "'schemes' alone\n"
            "f.yaml:3:5: error: what travels 'local' or 'nowhere' is told by "
            "'hosts' alone\n"
            "f.yaml:4:5: error: what travels 'plain' or 'encrypted' is told by "
            "'schemes' alone\n"
            "f.yaml:5:11: error: id 'a' is used twice, first on line 2\n"
            "f.yaml:5:23: error: unknown word 'slow'; possible are plain, "
            "encrypted, local, nowhere\n"
            "f.yaml:6:38: error: host 'Shop.net' must be lower case\n"
            "f.yaml:7:40: error: expected a word of lower-case letters and "
            "digits, found 'a b'");
  EXPECT_EQ(problemsOf("statements:\n"
                       "  - { id: a, does: asks }\n"
                       "  - { id: b, does: asks, verbs: [] }\n"),
            "f.yaml:2:5: error: a statement entry needs 'verbs'\n"
            "f.yaml:3:33: error: expected a list of texts, found an empty "
            "list");
}

TEST(WordsLoader, Examples) {
  const std::string Entry = "statements:\n"
                            "  - id: a\n"
                            "    does: asks\n"
                            "    verbs: [fetch]\n";
  EXPECT_EQ(validationOf(Entry + "    examples: [fetch it]\n"
                                 "    counterexamples: [fetched]\n"),
            "");
  EXPECT_EQ(validationOf(Entry + "    examples: [fetched]\n"
                                 "    counterexamples: [FETCH it]\n"),
            "f.yaml:5:16: error: example 'fetched' does not mean what the "
            "entry says\n"
            "f.yaml:6:23: error: counter-example 'FETCH it' means what the "
            "entry says");
  EXPECT_EQ(validationOf(Entry), "f.yaml:2:5: error: the entry has no "
                                 "examples\n"
                                 "f.yaml:2:5: error: the entry has no "
                                 "counter-examples");
  // An entry that another makes superfluous.
  EXPECT_EQ(validationOf(Entry + "    examples: [fetch it]\n"
                                 "    counterexamples: [fetched]\n"
                                 "  - id: b\n"
                                 "    does: asks\n"
                                 "    verbs: [fetch]\n"
                                 "    examples: [fetch all]\n"
                                 "    counterexamples: [fetched]\n"),
            "f.yaml:5:16: error: example 'fetch it' means that without the "
            "entry\n"
            "f.yaml:10:16: error: example 'fetch all' means that without the "
            "entry");
}

TEST(WordsLoader, Missing) {
  auto Of = [](StringRef Role) {
    return problemsOf(("library: L\n"
                       "functions:\n"
                       "  - name: f\n"
                       "    verification: { argument: 0, " +
                       Role + " }\n")
                          .str());
  };
  EXPECT_EQ(Of("off: ['*'], of: host-name, missing: g"), "");
  for (StringRef Role :
       {"off: [0], of: host-name, missing: g", "off: ['*'], missing: g"})
    EXPECT_EQ(Of(Role),
              "f.yaml:4:19: error: 'missing' is what should have been called; "
              "it needs 'off' with '*' alone, and 'of' with 'host-name'");
}

} // namespace
