//===- Encoding.cpp -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/lexical/Reader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace credtidy::lexical {

namespace {
/// The part of a file by which its kind is told.
constexpr size_t Sample = 8192;

bool isUtf32(StringRef Bytes) {
  return Bytes.starts_with(StringRef("\xFF\xFE\0\0", 4)) ||
         Bytes.starts_with(StringRef("\0\0\xFE\xFF", 4));
}

bool isUtf16(StringRef Bytes) {
  return Bytes.starts_with("\xFF\xFE") || Bytes.starts_with("\xFE\xFF");
}

/// The zero bytes at even and at odd places.
std::pair<size_t, size_t> zeros(StringRef Bytes) {
  std::pair<size_t, size_t> Result;
  // In most files there is none, which is told sooner.
  if (!Bytes.contains('\0'))
    return Result;
  for (size_t I = 0; I < Bytes.size(); ++I)
    if (Bytes[I] == '\0')
      ++(I % 2 ? Result.second : Result.first);
  return Result;
}

/// Whether most of the text is ASCII in units of two bytes: one of each pair is
/// zero, and it is the same one. Less than 1 in 8 may be otherwise.
bool looksUtf16(StringRef Bytes) {
  auto [Even, Odd] = zeros(Bytes);
  size_t Units = Bytes.size() / 2;
  return Units >= 8 && std::max(Even, Odd) * 8 >= Units * 7 &&
         std::min(Even, Odd) * 8 <= Units;
}

bool isBigEndian(StringRef Bytes, Encoding From) {
  if (From == Encoding::Utf32)
    return Bytes.starts_with(StringRef("\0\0", 2));
  if (isUtf16(Bytes))
    return Bytes.starts_with("\xFE\xFF");
  auto [Even, Odd] = zeros(Bytes.take_front(Sample));
  return Even > Odd;
}
} // namespace

Encoding encodingOf(StringRef Bytes) {
  StringRef Head = Bytes.take_front(Sample);
  if (isUtf32(Head))
    return Encoding::Utf32;
  if (isUtf16(Head) || looksUtf16(Head))
    return Encoding::Utf16;
  // A few stray bytes do not make a source file binary: what is skipped is not
  // looked at.
  size_t Strange = count_if(Head, [](unsigned char C) {
    return (C < 0x20 && (C < '\t' || C > '\r') && C != 0x1A && C != 0x1B) ||
           C == 0x7F;
  });
  return Strange * 10 > Head.size() ? Encoding::Binary : Encoding::Utf8;
}

std::string toUtf8(StringRef Bytes, Encoding From) {
  bool Big = isBigEndian(Bytes, From);
  endianness Order = Big ? endianness::big : endianness::little;
  std::string Result;
  auto Append = [&](uint32_t Value) {
    char Encoded[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
    char *End = Encoded;
    if (!ConvertCodePointToUTF8(Value, End)) {
      End = Encoded;
      ConvertCodePointToUTF8(UNI_REPLACEMENT_CHAR, End);
    }
    Result.append(Encoded, End);
  };
  constexpr uint32_t Mark = 0xFEFF;
  if (From == Encoding::Utf32) {
    for (size_t I = 0; I + 4 <= Bytes.size(); I += 4)
      if (uint32_t Value =
              support::endian::read<uint32_t>(Bytes.data() + I, Order);
          Value != Mark)
        Append(Value);
    return Result;
  }
  auto Unit = [&](size_t At) -> uint32_t {
    return At + 2 <= Bytes.size()
               ? support::endian::read<uint16_t>(Bytes.data() + At, Order)
               : 0;
  };
  auto IsHigh = [](uint32_t U) { return U >= 0xD800 && U < 0xDC00; };
  auto IsLow = [](uint32_t U) { return U >= 0xDC00 && U < 0xE000; };
  for (size_t I = 0; I + 2 <= Bytes.size(); I += 2) {
    uint32_t Value = Unit(I);
    if (IsHigh(Value) && IsLow(Unit(I + 2))) {
      Value = 0x10000 + ((Value - 0xD800) << 10) + (Unit(I + 2) - 0xDC00);
      I += 2;
    }
    if (Value != Mark)
      Append(Value);
  }
  return Result;
}

clang::LangOptions languageOf(StringRef FileName) {
  StringRef Extension = sys::path::extension(FileName);
  bool IsC = Extension == ".c" || Extension == ".m";
  clang::LangOptions Result;
  Result.LineComment = true;
  Result.Digraphs = true;
  Result.ObjC = true;
  Result.DollarIdents = true;
  // GNU C has raw strings; as C++ does, from C++11 on.
  Result.RawStringLiterals = true;
  Result.C99 = Result.C11 = Result.C17 = IsC;
  Result.CPlusPlus = Result.CPlusPlus11 = Result.CPlusPlus14 =
      Result.CPlusPlus17 = Result.CPlusPlus20 = !IsC;
  Result.Char8 = !IsC;
  return Result;
}

} // namespace credtidy::lexical
