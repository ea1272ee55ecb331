//===- ValuesSampleTest.cpp -----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Verdicts in numbers: strong passwords and random tokens must pass, words and
/// identifiers must not.
///
//===----------------------------------------------------------------------===//

#include "ValuesTesting.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy;
using namespace credtidy::catalogue;
using namespace credtidy::valuetest;

namespace {

using K = CredentialKind;

constexpr StringLiteral StrongPasswords[] = {
    ";'[08gn=#",   "#'^2hg9a&nm38*us", "P@ss w0rd!",     "x/y/Z9!#kk",
    "a{b}C$1",     "<Tr0ub4dor>&3",    "Tr0ub4dor&3",    "b@nkP@ssword123",
    "S3cur3P@55",  "Summer2024!",      "hunter22",       "100%Sure!",
    "p4$$w0rd",    "$ecret99",         "a'b\"c;d",       "J9!kd02)(",
    "Qwerty!23",   "My$trongP4ss",     "(9s)Kd!2",       "{Zx9}kk1",
    "[k]3y!ok",    "~!Kq7`z",          "pa=ss=W0rd",     "k:9:Zz!",
    "x?9Tz!",      "Zw.8.kL!",         "a,b,C,9!",       "=Tq8mm+",
    "@dmin@99!",   "x%d9$kL",          "P%d0g!",         "correcthorse9",
    "Benutzer!1",  "Stra\u00dfe99!",   "\\n0tEscaped\\", "/9aB+zQ",
    "C:9x\\\\w!q", "#1fanOfBees",      "%41!kk%",        "Gr8-Expect8ions",
    "_x9_!Tz_",    "'; drop 9x",       "<!9kZ>",         "i<3u4ever",
};

TEST(ValuesSample, StrongPasswordsArePlausible) {
  static_assert(std::size(StrongPasswords) >= 30);
  for (StringRef Password : StrongPasswords)
    for (Evidence Strength : {Evidence::StrongName, Evidence::Api}) {
      ValueVerdict Verdict =
          builtinJudge().judge(Password, K::Password, "password", Strength);
      EXPECT_TRUE(Verdict.Plausible)
          << Password.str() << " is " << Verdict.Class.str();
    }
}

/// The share of plausible values among \p Draws random ones.
double plausibleShare(StringRef Alphabet, size_t Length, CredentialKind Kind,
                      Evidence Strength, unsigned Draws = 1000) {
  unsigned Passed = 0;
  for (unsigned I = 0; I != Draws; ++I)
    Passed += builtinJudge()
                  .judge(draw(Alphabet, Length, I * 7919 + Length), Kind,
                         "token", Strength)
                  .Plausible;
  return double(Passed) / Draws;
}

TEST(ValuesSample, RandomTokensArePlausibleBesideAnyName) {
  for (StringRef Alphabet :
       {StringRef(Hex), StringRef(UpperHex), StringRef(Base32),
        StringRef(Base36), StringRef(Base58), StringRef(Base62),
        StringRef(Base64), StringRef(Base64Url), StringRef(Letters)})
    for (size_t Length : {16, 20, 24, 32, 40, 64, 128})
      for (Evidence Strength : {Evidence::WeakName, Evidence::StrongName})
        EXPECT_GE(plausibleShare(Alphabet, Length, K::Token, Strength, 200),
                  0.98)
            << Length << " characters of " << Alphabet.str();
}

TEST(ValuesSample, ShortRandomTokensArePlausibleBesideAStrongName) {
  for (StringRef Alphabet :
       {StringRef(Hex), StringRef(Base36), StringRef(Base62)})
    EXPECT_GE(plausibleShare(Alphabet, 12, K::ApiKey, Evidence::StrongName),
              0.98)
        << Alphabet.str();
  // Of eight characters some are words, and some are numbers.
  EXPECT_GE(plausibleShare(Base36, 8, K::Token, Evidence::StrongName), 0.95);
}

TEST(ValuesSample, RandomPasswordsArePlausible) {
  for (size_t Length : {8, 12, 16, 24}) {
    EXPECT_GE(plausibleShare(Typed, Length, K::Password, Evidence::StrongName),
              0.98)
        << Length;
    EXPECT_GE(plausibleShare(Base62, Length, K::Password, Evidence::StrongName),
              0.98)
        << Length;
    EXPECT_GE(plausibleShare(Typed, Length, K::Password, Evidence::Api), 0.99)
        << Length;
  }
}

TEST(ValuesSample, RandomKeysArePlausible) {
  unsigned Passed = 0;
  constexpr unsigned Draws = 500;
  for (unsigned I = 0; I != Draws; ++I)
    Passed +=
        builtinJudge()
            .judge(drawBytes(16, I), K::SymmetricKey, "key", Evidence::WeakName)
            .Plausible;
  EXPECT_GE(Passed, Draws * 98 / 100);
}

constexpr StringLiteral Identifiers[] = {
    "accessTokenRefreshInterval",    "AuthenticationManager",
    "BufferedOutputStream",          "calculateChecksumOfBlock",
    "ClientConnectionHandler",       "compressed_fraction",
    "connectionStateChanged",        "createRenderTargetTexture",
    "CrosshairTransparency",         "current_translation_unit",
    "DatabaseConnectionPool",        "default_character_set",
    "deserializeFromNetwork",        "disable_foreign_key_checks",
    "DisplayOrientationLandscape",   "enableAnisotropicFiltering",
    "ENVIRONMENT_NOT_SUPPORTED",     "EventLoopThreadPool",
    "FloatingPointException",        "generateRandomSequence",
    "getApplicationDirectory",       "GetEnvironmentVariableW",
    "glBindFramebufferRenderbuffer", "glCheckFramebufferStatus",
    "GraphicsPipelineDescriptor",    "handleIncomingPacket",
    "HorizontalAlignmentCenter",     "HttpRequestInterceptor",
    "ignoreWhitespaceInElements",    "initializeUserInterface",
    "InterpolatedAnimation",         "InvalidArgumentException",
    "isKeyboardModifierPressed",     "JavaScriptObjectNotation",
    "kCFStringEncodingMacRoman",     "keepAliveTimeoutSeconds",
    "LaplacianEdgeDetection",        "luaRegisterCallback",
    "maximum_packet_size",           "MemoryMappedFileReader",
    "MultiplayerSessionState",       "networkInterfaceAddress",
    "numberOfRemainingBytes",        "OAuthAuthorizationCode",
    "onPlayerDisconnected",          "openssl_pkey_encrypt",
    "ParticleSystemRenderer",        "pending_acknowledgements",
    "persistentStoreCoordinator",    "PipelineStageFragmentShader",
    "prepareStatementForUpdate",     "PublishSubscribeMessage",
    "quaternionMultiplication",      "queryStringParameters",
    "RandomAccessIterator",          "registerDynamicLibrary",
    "ResourceLocatorString",         "retransmission_timeout",
    "sanitizeHtmlAttributes",        "ScrollableAreaLayout",
    "secondaryColorPointer",         "sendDeferredNotification",
    "serializedTransactionId",       "setApplicationDisplayName",
    "shadowMapResolution",           "SocketDescriptorTable",
    "sqliteOpenDatabaseHandle",      "stringByTrimmingCharacters",
    "SubscriptionIdentifiers",       "synchronizeWithServer",
    "temperature_compensation",      "TerrainGenerationSettings",
    "textureCoordinateArray",        "thread_local_storage",
    "TimeZoneConversionRule",        "tlsCertificateVerification",
    "tokenizeRegularExpression",     "transferEncodingChunked",
    "TranslationUnitDeclaration",    "UnbufferedDatagram",
    "undefinedReferenceError",       "unsubscribeAllTopics",
    "updateWirelessConfiguration",   "userDefinedConversion",
    "validateConfigurationFile",     "VertexAttributePointer",
    "virtualMemoryAllocator",        "visibilityDidChange",
    "waitForMultipleObjects",        "WebSocketUpgradeRequest",
    "widgetBackgroundColour",        "WirelessAccessPoint",
    "WorldGenerationParameters",     "xmlDocumentTypeDefinition",
    "XMPPStreamDelegateMethods",     "yieldToOtherThreads",
    "zeroInitializedMemory",         "zlibCompressionLevel",
};

constexpr StringLiteral Words[] = {
    "abbreviation", "acknowledge",   "administer",    "ambassador",
    "approximate",  "arithmetic",    "bibliography",  "blueprint",
    "boundaries",   "breakfast",     "calculator",    "cathedral",
    "chandelier",   "chronology",    "circumference", "collaborate",
    "comfortable",  "conspiracy",    "correspond",    "crocodile",
    "dandelion",    "deliberate",    "demonstrate",   "dictionary",
    "discovery",    "earthquake",    "electricity",   "embarrass",
    "encyclopedia", "evaporate",     "extraordinary", "fascinating",
    "fingernail",   "fluctuation",   "forgotten",     "friendship",
    "generation",   "geography",     "government",    "grasshopper",
    "handkerchief", "harmonious",    "helicopter",    "horizontal",
    "hospitality",  "imagination",   "immediately",   "incredible",
    "inspiration",  "investigate",   "jurisdiction",  "kaleidoscope",
    "kilometre",    "laboratory",    "labyrinth",     "landscape",
    "legislation",  "lighthouse",    "literature",    "magnificent",
    "marmalade",    "mathematics",   "mechanism",     "metropolitan",
    "mountaineer",  "negotiation",   "neighbourhood", "northeastern",
    "observation",  "orchestra",     "overwhelming",  "parliament",
    "particular",   "pedestrian",    "perseverance",  "photograph",
    "pomegranate",  "prescription",  "pronunciation", "questionnaire",
    "rectangle",    "refrigerator",  "reluctant",     "restaurant",
    "rhododendron", "satisfaction",  "sculpture",     "silhouette",
    "sovereignty",  "strawberry",    "submarine",     "surrounding",
    "temperature",  "thermometer",   "thunderstorm",  "tournament",
    "tranquility",  "undergraduate", "university",    "vegetarian",
    "vocabulary",   "watermelon",    "wilderness",    "xylophone",
    "yesterday",
};

TEST(ValuesSample, IdentifiersAreNoTokens) {
  for (Evidence Strength : {Evidence::WeakName, Evidence::StrongName})
    for (CredentialKind Kind : {K::Token, K::ApiKey, K::Secret}) {
      SmallVector<StringRef> Passed;
      for (StringRef Name : Identifiers)
        if (builtinJudge().judge(Name, Kind, "token", Strength).Plausible)
          Passed.push_back(Name);
      EXPECT_LE(Passed.size() * 50, std::size(Identifiers))
          << Passed.front().str();
    }
}

TEST(ValuesSample, WordsAreNoTokens) {
  SmallVector<StringRef> Passed;
  for (StringRef Word : Words)
    if (builtinJudge()
            .judge(Word, K::Token, "token", Evidence::StrongName)
            .Plausible)
      Passed.push_back(Word);
  EXPECT_LE(Passed.size() * 50, std::size(Words)) << Passed.front().str();
}

TEST(ValuesSample, IdentifiersAreNoPasswordsBesideAWeakName) {
  SmallVector<StringRef> Passed;
  for (StringRef Name : Identifiers)
    if (builtinJudge()
            .judge(Name, K::Password, "passwordManager", Evidence::WeakName)
            .Plausible)
      Passed.push_back(Name);
  EXPECT_LE(Passed.size() * 50, std::size(Identifiers)) << Passed.front().str();
}

TEST(ValuesSample, WordsArePasswordsBesideAStrongName) {
  // People choose them: no entropy, randomness or dictionary speaks against.
  for (StringRef Word : Words)
    EXPECT_TRUE(builtinJudge()
                    .judge(Word, K::Password, "password", Evidence::StrongName)
                    .Plausible)
        << Word.str();
}

} // namespace
