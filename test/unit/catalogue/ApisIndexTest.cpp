//===- ApisIndexTest.cpp -------------------------------------------------===//
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

/// A call that is asked for, with everything a query refers to.
struct Call {
  ApiForm Form = ApiForm::Function;
  std::string Name = {};
  std::vector<std::string> Scopes = {};
  std::vector<ArgumentText> Arguments = {};
  std::vector<std::string> Types = {};
  bool TypesUnknown = false;
};

ArgumentText spelled(std::initializer_list<std::string> Spellings) {
  ArgumentText Result;
  Result.Spellings.assign(Spellings);
  return Result;
}

/// Arguments of which nothing is known.
std::vector<ArgumentText> unknown(size_t Count) {
  return std::vector<ArgumentText>(Count);
}

ArgumentText literal(std::string Text) {
  ArgumentText Result;
  Result.IsLiteral = true;
  Result.Literal = std::move(Text);
  return Result;
}

/// The indexes of the records that \p Asked fulfils.
std::vector<size_t> find(ArrayRef<ApiRecord> Records, const Call &Asked) {
  CallQuery Query;
  Query.Form = Asked.Form;
  Query.Name = Asked.Name;
  Query.Scopes = Asked.Scopes;
  Query.Arguments = Asked.Arguments.size();
  Query.TypesUnknown = Asked.TypesUnknown;
  auto Type = [&](unsigned Index) {
    return Index < Asked.Types.size() ? Asked.Types[Index] : std::string();
  };
  auto Argument = [&](unsigned Index) { return Asked.Arguments.at(Index); };
  Query.Type = Type;
  Query.Argument = Argument;
  std::vector<size_t> Result;
  for (const ApiRecord *Found : ApiIndex(Records).find(Query))
    Result.push_back(Found - Records.data());
  return Result;
}

ApiRecord record(StringRef Name, ApiForm Form = ApiForm::Function) {
  ApiRecord Result;
  Result.Name = Name;
  Result.Form = Form;
  return Result;
}

bool matches(const ApiRecord &Record, const Call &Asked) {
  return !find(Record, Asked).empty();
}

using Indexes = std::vector<size_t>;

TEST(ApisIndex, ByNameAndInOrder) {
  ApiRecord Records[] = {record("f"), record("g"), record("f")};
  EXPECT_EQ(find(Records, {.Name = "f"}), (Indexes{0, 2}));
  EXPECT_EQ(find(Records, {.Name = "g"}), (Indexes{1}));
  EXPECT_EQ(find(Records, {.Name = "h"}), (Indexes{}));
  EXPECT_EQ(find(Records, {.Name = ""}), (Indexes{}));
}

TEST(ApisIndex, MayKnow) {
  ApiRecord Records[] = {record("A::f"), record("S.x", ApiForm::Field),
                         record("-[* a:b:]", ApiForm::Selector)};
  ApiIndex Index(Records);
  EXPECT_TRUE(Index.mayKnow(ApiForm::Function, "f"));
  EXPECT_FALSE(Index.mayKnow(ApiForm::Function, "A::f"));
  EXPECT_FALSE(Index.mayKnow(ApiForm::Macro, "f"));
  EXPECT_TRUE(Index.mayKnow(ApiForm::Field, "x"));
  EXPECT_TRUE(Index.mayKnow(ApiForm::Selector, "a:b:"));
  EXPECT_FALSE(Index.mayKnow(ApiForm::Function, "x"));
}

TEST(ApisIndex, FreeFunctionsHaveNoScope) {
  ApiRecord Free = record("f");
  EXPECT_TRUE(matches(Free, {.Name = "f"}));
  EXPECT_TRUE(matches(Free, {.Name = "f", .Scopes = {""}}));
  EXPECT_TRUE(
      matches(Free, {.Name = "f", .Scopes = {"(anonymous namespace)"}}));
  EXPECT_FALSE(matches(Free, {.Name = "f", .Scopes = {"mine"}}));
  EXPECT_FALSE(matches(Free, {.Name = "f", .Scopes = {"Class"}}));
}

TEST(ApisIndex, Namespaces) {
  ApiRecord Getline = record("std::getline");
  EXPECT_TRUE(matches(Getline, {.Name = "getline", .Scopes = {"std"}}));
  EXPECT_FALSE(matches(Getline, {.Name = "getline"}));
  EXPECT_FALSE(matches(Getline, {.Name = "getline", .Scopes = {"mystd"}}));
}

TEST(ApisIndex, ClassesAndBases) {
  ApiRecord Method = record("a::B::set");
  EXPECT_TRUE(matches(Method, {.Name = "set", .Scopes = {"a::B"}}));
  EXPECT_TRUE(matches(
      Method, {.Name = "set", .Scopes = {"x::Derived", "a::B", "a::Base"}}));
  EXPECT_FALSE(matches(Method, {.Name = "set", .Scopes = {"x::Derived"}}));
  EXPECT_FALSE(matches(Method, {.Name = "set"}));
}

TEST(ApisIndex, PartlyQualifiedScopes) {
  ApiRecord Method = record("a::B::set");
  auto Spelled = [&](std::string Scope) {
    return matches(
        Method,
        {.Name = "set", .Scopes = {std::move(Scope)}, .TypesUnknown = true});
  };
  EXPECT_TRUE(Spelled("B"));
  EXPECT_TRUE(Spelled("v2::a::B"));
  EXPECT_FALSE(Spelled("AB"));
  EXPECT_FALSE(Spelled("c::B"));
  EXPECT_FALSE(Spelled("ba::B"));
  EXPECT_FALSE(Spelled("a"));
  // Where the class is known, one of the same name is another class.
  EXPECT_FALSE(matches(Method, {.Name = "set", .Scopes = {"B"}}));
  EXPECT_FALSE(matches(Method, {.Name = "set", .Scopes = {"v2::a::B"}}));
}

TEST(ApisIndex, ConstructorsAndOperators) {
  EXPECT_TRUE(
      matches(record("QUrl::QUrl"), {.Name = "QUrl", .Scopes = {"QUrl"}}));
  EXPECT_TRUE(matches(record("std::ostream::operator<<"),
                      {.Name = "operator<<", .Scopes = {"std::ostream"}}));
  EXPECT_TRUE(matches(record("A::operator std::string"),
                      {.Name = "operator std::string", .Scopes = {"A"}}));
}

TEST(ApisIndex, ArgumentCounts) {
  ApiRecord Records[] = {record("f"), record("f"), record("f")};
  Records[0].MinArguments = Records[0].MaxArguments = 1;
  Records[1].MinArguments = 2;
  Records[1].MaxArguments = 3;
  EXPECT_EQ(find(Records, {.Name = "f"}), (Indexes{2}));
  EXPECT_EQ(find(Records, {.Name = "f", .Arguments = unknown(1)}),
            (Indexes{0, 2}));
  EXPECT_EQ(find(Records, {.Name = "f", .Arguments = unknown(2)}),
            (Indexes{1, 2}));
  EXPECT_EQ(find(Records, {.Name = "f", .Arguments = unknown(3)}),
            (Indexes{1, 2}));
  EXPECT_EQ(find(Records, {.Name = "f", .Arguments = unknown(4)}),
            (Indexes{2}));
}

TEST(ApisIndex, Types) {
  StringRef Char[] = {"", "char *"};
  StringRef String[] = {"", "std::string"};
  ApiRecord Records[] = {record("f"), record("f")};
  Records[0].Types = Char;
  Records[1].Types = String;
  auto With = [&](std::string Type) {
    return find(Records,
                {.Name = "f", .Arguments = unknown(2), .Types = {"int", Type}});
  };
  EXPECT_EQ(With("const char *"), (Indexes{0}));
  EXPECT_EQ(With("char*"), (Indexes{0}));
  EXPECT_EQ(With("const std::string &"), (Indexes{1}));
  EXPECT_EQ(With("std::string_view"), (Indexes{}));
  EXPECT_EQ(With("uchar *"), (Indexes{}));
  EXPECT_EQ(With("char"), (Indexes{}));
  // Not known: of a variadic parameter, or in general.
  EXPECT_EQ(With(""), (Indexes{0, 1}));
  EXPECT_EQ(find(Records, {.Name = "f",
                           .Arguments = unknown(2),
                           .Types = {"int", "float"},
                           .TypesUnknown = true}),
            (Indexes{0, 1}));
}

TEST(ApisIndex, NothingKnownOfTypesAndArguments) {
  StringRef Char[] = {"char"};
  ApiRecord Typed = record("f");
  Typed.Types = Char;
  WhenRecord When;
  StringRef Is[] = {"A"};
  When.Is = Is;
  ApiRecord Conditional = record("f");
  Conditional.When = When;
  CallQuery Query;
  Query.Name = "f";
  Query.Arguments = 1;
  EXPECT_EQ(ApiIndex(Typed).find(Query).size(), 1U);
  EXPECT_EQ(ApiIndex(Conditional).find(Query).size(), 0U);
}

class ApisWhen : public ::testing::Test {
protected:
  bool holds(ArgumentText Second) {
    Record.When = When;
    return matches(Record, {.Name = "f", .Arguments{{}, Second}});
  }
  ApiRecord Record = record("f");
  WhenRecord When = {1, {}, {}, {}};
};

TEST_F(ApisWhen, IsSpelling) {
  StringRef Is[] = {"CURLOPT_PASSWORD", "CURLOPT_USERPWD"};
  When.Is = Is;
  EXPECT_TRUE(holds(spelled({"CURLOPT_PASSWORD"})));
  EXPECT_TRUE(holds(spelled({"MY_OPTION", "CURLOPT_USERPWD"})));
  EXPECT_FALSE(holds(spelled({"curlopt_password"})));
  EXPECT_FALSE(holds(spelled({"CURLOPT_PASSWORDS"})));
  EXPECT_FALSE(holds({}));
}

TEST_F(ApisWhen, IsLiteral) {
  StringRef Is[] = {"Authorization"};
  When.Is = Is;
  EXPECT_TRUE(holds(literal("authorization")));
  EXPECT_TRUE(holds(literal("AUTHORIZATION")));
  EXPECT_FALSE(holds(literal("authorization2")));
}

TEST_F(ApisWhen, IsNumber) {
  StringRef Is[] = {"0", "-1", "0x10"};
  When.Is = Is;
  for (const char *Same :
       {"0", "0L", "0u", "0x0", "0b0", "-1", "-1L", "16", "1'6", "16ULL"})
    EXPECT_TRUE(holds(spelled({Same}))) << Same;
  for (const char *Other : {"1", "00x", "O", "L", "-", "", "10"})
    EXPECT_FALSE(holds(spelled({Other}))) << Other;
}

TEST_F(ApisWhen, StartsWithAndContains) {
  StringRef Starts[] = {"Authorization:"};
  StringRef Contains[] = {"api-key", "token"};
  When.StartsWith = Starts;
  When.Contains = Contains;
  EXPECT_TRUE(holds(literal("authorization: Bearer")));
  EXPECT_FALSE(holds(literal("Proxy-Authorization: Bearer")));
  EXPECT_TRUE(holds(literal("X-API-Key: 1")));
  EXPECT_TRUE(holds(literal("X-Token: 1")));
  // Of literals only, not of names.
  EXPECT_FALSE(holds(spelled({"token"})));
}

TEST_F(ApisWhen, ArgumentThatIsNotThere) {
  StringRef Is[] = {"A"};
  When.Is = Is;
  Record.When = When;
  EXPECT_FALSE(matches(Record, {.Name = "f", .Arguments{spelled({"A"})}}));
}

TEST_F(ApisWhen, AllConditionsMustHold) {
  StringRef A[] = {"A"};
  StringRef B[] = {"B"};
  WhenRecord Both[] = {{0, A, {}, {}}, {1, B, {}, {}}};
  Record.When = Both;
  auto With = [&](const char *First, const char *Second) {
    return matches(
        Record, {.Name = "f", .Arguments{spelled({First}), spelled({Second})}});
  };
  EXPECT_TRUE(With("A", "B"));
  EXPECT_FALSE(With("A", "A"));
  EXPECT_FALSE(With("B", "B"));
}

TEST(ApisIndex, Fields) {
  ApiRecord Field = record("ns::Options.password", ApiForm::Field);
  auto With = [&](std::vector<std::string> Scopes) {
    return matches(Field, {.Form = ApiForm::Field,
                           .Name = "password",
                           .Scopes = std::move(Scopes)});
  };
  EXPECT_TRUE(With({"ns::Options"}));
  EXPECT_TRUE(With({"Derived", "ns::Options"}));
  EXPECT_FALSE(With({"Options"}));
  EXPECT_FALSE(With({"MyOptions"}));
  EXPECT_FALSE(With({}));
  EXPECT_FALSE(matches(Field, {.Name = "password", .Scopes = {"ns::Options"}}));
}

TEST(ApisIndex, Selectors) {
  ApiRecord Records[] = {
      record("+[NSURLCredential credentialWithUser:password:persistence:]",
             ApiForm::Selector),
      record("-[* setObject:forKey:]", ApiForm::Selector),
      record("-[NSUserDefaults setObject:forKey:]", ApiForm::Selector)};
  auto With = [&](std::string Selector, std::vector<std::string> Scopes) {
    return find(Records, {.Form = ApiForm::Selector,
                          .Name = std::move(Selector),
                          .Scopes = std::move(Scopes),
                          .Arguments = unknown(3)});
  };
  EXPECT_EQ(With("credentialWithUser:password:persistence:",
                 {"NSURLCredential", "NSObject"}),
            (Indexes{0}));
  EXPECT_EQ(With("credentialWithUser:password:persistence:", {"NSObject"}),
            (Indexes{}));
  EXPECT_EQ(With("setObject:forKey:", {"NSUserDefaults"}), (Indexes{1, 2}));
  EXPECT_EQ(With("setObject:forKey:", {"NSMutableDictionary"}), (Indexes{1}));
  EXPECT_EQ(With("setObject:forKey:", {}), (Indexes{1}));
}

TEST(ApisIndex, Objects) {
  ApiRecord Cout, Serial, File, Function;
  Cout.Form = Serial.Form = ApiForm::Variable;
  Cout.Name = "std::cout";
  Serial.Name = "Serial";
  File.Form = ApiForm::Type;
  File.Name = "std::basic_ofstream";
  Function.Name = "std::cout";
  std::vector<ApiRecord> Records = {Cout, Serial, File, Function};
  EXPECT_EQ(find(Records, {ApiForm::Variable, "cout", {"std"}}),
            std::vector<size_t>{0});
  EXPECT_TRUE(find(Records, {ApiForm::Variable, "cout"}).empty());
  EXPECT_TRUE(find(Records, {ApiForm::Variable, "cout", {"my::std"}}).empty());
  EXPECT_EQ(find(Records, {ApiForm::Variable, "Serial"}),
            std::vector<size_t>{1});
  EXPECT_EQ(find(Records, {ApiForm::Type, "basic_ofstream", {"std"}}),
            std::vector<size_t>{2});
  EXPECT_TRUE(
      find(Records, {ApiForm::Variable, "basic_ofstream", {"std"}}).empty());
  Call Spelled = {ApiForm::Variable, "cout", {"std"}};
  Spelled.TypesUnknown = true;
  EXPECT_EQ(find(Records, Spelled), std::vector<size_t>{0});
  ApiIndex Index(Records);
  EXPECT_TRUE(Index.mayKnow(ApiForm::Variable, "cout"));
  EXPECT_FALSE(Index.mayKnow(ApiForm::Type, "cout"));
  EXPECT_TRUE(Index.mayKnow(ApiForm::Type, "basic_ofstream"));
}

TEST(ApisIndex, Macros) {
  ApiRecord Macro = record("libssh2_userauth_password", ApiForm::Macro);
  EXPECT_TRUE(matches(Macro, {.Form = ApiForm::Macro,
                              .Name = "libssh2_userauth_password",
                              .Arguments = unknown(3)}));
  EXPECT_FALSE(matches(Macro, {.Name = "libssh2_userauth_password"}));
}

} // namespace
