//===- ApisExampleTest.cpp -----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Apis.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy::catalogue;

namespace {

ExampleCall parse(StringRef Text) {
  std::string Message;
  std::optional<ExampleCall> Result = parseExampleCall(Text, Message);
  EXPECT_EQ(Message, "");
  EXPECT_TRUE(Result.has_value()) << Text.str();
  return Result.value_or(ExampleCall());
}

std::string messageOf(StringRef Text) {
  std::string Message;
  EXPECT_FALSE(parseExampleCall(Text, Message).has_value()) << Text.str();
  return Message;
}

constexpr Position Receiver = {Position::Receiver, 0};
constexpr Position Result = {Position::Result, 0};
constexpr Position argument(uint8_t Index) {
  return {Position::Argument, Index};
}

TEST(ApisExample, Function) {
  ExampleCall Call = parse("curl_easy_setopt(_, CURLOPT_PASSWORD, <secret>)");
  EXPECT_EQ(Call.Form, ApiForm::Function);
  EXPECT_EQ(Call.Name, "curl_easy_setopt");
  EXPECT_TRUE(Call.Scopes.empty());
  ASSERT_EQ(Call.Arguments.size(), 3U);
  EXPECT_TRUE(Call.Arguments[0].Spellings.empty());
  ASSERT_EQ(Call.Arguments[1].Spellings.size(), 1U);
  EXPECT_EQ(Call.Arguments[1].Spellings[0], "CURLOPT_PASSWORD");
  EXPECT_TRUE(Call.Arguments[2].Spellings.empty());
  EXPECT_EQ(Call.Secret, argument(2));
}

TEST(ApisExample, NoArguments) {
  ExampleCall Call = parse(" rand( ) ");
  EXPECT_EQ(Call.Name, "rand");
  EXPECT_TRUE(Call.Arguments.empty());
  EXPECT_EQ(Call.Secret.Where, Position::None);
}

TEST(ApisExample, Scopes) {
  EXPECT_EQ(parse("a::B::set(<secret>)").Scopes[0], "a::B");
  EXPECT_EQ(parse("QUrl::QUrl(<secret>)").Name, "QUrl");
  ExampleCall Call = parse("Hasher::operator()(<secret>)");
  EXPECT_EQ(Call.Name, "operator()");
  EXPECT_EQ(Call.Scopes[0], "Hasher");
  EXPECT_EQ(Call.Secret, argument(0));
  EXPECT_EQ(parse("std::ostream::operator<<(<secret>)").Name, "operator<<");
}

TEST(ApisExample, Receiver) {
  ExampleCall Call = parse("<secret>.wipe()");
  EXPECT_EQ(Call.Name, "wipe");
  EXPECT_TRUE(Call.Scopes.empty());
  EXPECT_EQ(Call.Secret, Receiver);
  Call = parse("<secret>.a::B::wipe(n)");
  EXPECT_EQ(Call.Scopes[0], "a::B");
  EXPECT_EQ(parse("<secret>->wipe()").Secret, Receiver);
}

TEST(ApisExample, Result) {
  ExampleCall Call = parse("<secret> = getpass(prompt)");
  EXPECT_EQ(Call.Name, "getpass");
  EXPECT_EQ(Call.Secret, Result);
  EXPECT_EQ(Call.Arguments.size(), 1U);
}

TEST(ApisExample, Literals) {
  ExampleCall Call =
      parse(R"~(f("a, b)", @"it is \"q\"", "", <secret>, '"', g(x, "y")))~");
  ASSERT_EQ(Call.Arguments.size(), 6U);
  EXPECT_TRUE(Call.Arguments[0].IsLiteral);
  EXPECT_EQ(Call.Arguments[0].Literal, "a, b)");
  EXPECT_EQ(Call.Arguments[1].Literal, "it is \"q\"");
  EXPECT_TRUE(Call.Arguments[2].IsLiteral);
  EXPECT_EQ(Call.Arguments[2].Literal, "");
  EXPECT_EQ(Call.Secret, argument(3));
  EXPECT_FALSE(Call.Arguments[4].IsLiteral);
  EXPECT_EQ(Call.Arguments[5].Spellings[0], "g(x, \"y\")");
}

TEST(ApisExample, Types) {
  ExampleCall Call =
      parse(R"(f(const char *: <secret>, std::string: x, A::B, "a: b"))");
  ASSERT_EQ(Call.Types.size(), 4U);
  EXPECT_EQ(Call.Types[0], "const char *");
  EXPECT_EQ(Call.Types[1], "std::string");
  EXPECT_EQ(Call.Arguments[1].Spellings[0], "x");
  EXPECT_EQ(Call.Types[2], "");
  EXPECT_EQ(Call.Arguments[2].Spellings[0], "A::B");
  EXPECT_EQ(Call.Types[3], "");
  EXPECT_EQ(Call.Arguments[3].Literal, "a: b");
  EXPECT_EQ(Call.Secret, argument(0));
}

TEST(ApisExample, Fields) {
  ExampleCall Call = parse("MQTTClient_connectOptions.password = <secret>");
  EXPECT_EQ(Call.Form, ApiForm::Field);
  EXPECT_EQ(Call.Name, "password");
  EXPECT_EQ(Call.Scopes[0], "MQTTClient_connectOptions");
  EXPECT_EQ(Call.Secret, Receiver);
  EXPECT_EQ(parse("a::S.x = 0").Secret.Where, Position::None);
  EXPECT_EQ(parse("<secret> = S.x").Secret, Result);
}

TEST(ApisExample, Objects) {
  ExampleCall Call = parse("std::cout << <secret>");
  EXPECT_EQ(Call.Form, ApiForm::Variable);
  EXPECT_EQ(Call.Name, "cout");
  ASSERT_EQ(Call.Scopes.size(), 1U);
  EXPECT_EQ(Call.Scopes[0], "std");
  EXPECT_EQ(Call.Secret, Receiver);
  Call = parse("Serial<<<secret>");
  EXPECT_EQ(Call.Name, "Serial");
  EXPECT_TRUE(Call.Scopes.empty());
  EXPECT_EQ(Call.Secret, Receiver);
  EXPECT_EQ(parse("std::cout << x").Secret.Where, Position::None);
  EXPECT_EQ(parse("S.x = a << b").Form, ApiForm::Field);
}

TEST(ApisExample, Messages) {
  ExampleCall Call =
      parse("+[NSURLCredential credentialWithUser:password:persistence:](u, "
            "<secret>, p)");
  EXPECT_EQ(Call.Form, ApiForm::Selector);
  EXPECT_EQ(Call.Name, "credentialWithUser:password:persistence:");
  EXPECT_EQ(Call.Scopes[0], "NSURLCredential");
  EXPECT_EQ(Call.Secret, argument(1));
  EXPECT_TRUE(parse("-[* a:](<secret>)").Scopes.empty());

  Call = parse("-[<secret> writeToFile:](path)");
  EXPECT_EQ(Call.Secret, Receiver);
  EXPECT_TRUE(Call.Scopes.empty());
  Call = parse("<secret>.-[NSData length]()");
  EXPECT_EQ(Call.Secret, Receiver);
  EXPECT_EQ(Call.Scopes[0], "NSData");
  Call = parse("<secret> = -[NSData description]()");
  EXPECT_EQ(Call.Secret, Result);
}

TEST(ApisExample, Mistakes) {
  const char *Expected =
      "expected a call, a message, a field or an object, such as f(_, "
      "<secret>), -[Class with:](<secret>), Record.field = <secret> or object "
      "<< <secret>";
  EXPECT_EQ(messageOf(""), "an empty example");
  EXPECT_EQ(messageOf("f"), Expected);
  EXPECT_EQ(messageOf("f(x"), Expected);
  EXPECT_EQ(messageOf("f(x);"), Expected);
  EXPECT_EQ(messageOf("password = <secret>"), Expected);
  EXPECT_EQ(messageOf("S.x ="), "nothing is written to the field");
  EXPECT_EQ(messageOf("std::cout <<"), "nothing is written to the object");
  EXPECT_EQ(messageOf("std::cout >> <secret>"), Expected);
  EXPECT_EQ(messageOf("<secret> << x"), Expected);
  EXPECT_EQ(messageOf("<secret> = a << <secret>"), "<secret> stands twice");
  EXPECT_EQ(messageOf("f(<secret>, <secret>)"), "<secret> stands twice");
  EXPECT_EQ(messageOf("<secret>.f(<secret>)"), "<secret> stands twice");
  EXPECT_EQ(messageOf("<secret> = <secret>.f()"), "<secret> stands twice");
  EXPECT_EQ(messageOf("f(a,,b)"), "argument 1 is empty");
  EXPECT_EQ(messageOf("f(a, )"), "argument 1 is empty");
  EXPECT_EQ(messageOf("f(char:)"), "argument 0 is empty");
  EXPECT_EQ(messageOf("f(x<secret>)"), "<secret> stands for a whole argument");
  EXPECT_EQ(messageOf("f(a)(b)"), "the brackets or quotes do not match");
  EXPECT_EQ(messageOf("f(a])"), "the brackets or quotes do not match");
  EXPECT_EQ(messageOf("f(\"a)"), "the brackets or quotes do not match");
  EXPECT_EQ(messageOf("f(\"a\" b)"),
            "text behind the string literal in '\"a\" b'");
  EXPECT_EQ(messageOf("<secret>wipe()"),
            "expected <secret>.method(…) or <secret> = call(…)");
  EXPECT_EQ(messageOf("a b(<secret>)"),
            "expected a function's name, such as curl_easy_setopt or "
            "QUrl::setPassword, found 'a b'");
  EXPECT_EQ(messageOf("-[A b:c](<secret>)"),
            "expected a message, such as +[NSURLCredential "
            "credentialWithUser:password:persistence:] or -[* "
            "setObject:forKey:], found '-[A b:c]'");
}

} // namespace
