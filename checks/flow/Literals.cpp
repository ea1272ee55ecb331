//===- Literals.cpp -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/flow/Literals.h"
#include "credtidy/flow/Calls.h"
#include "llvm/Support/ConvertUTF.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

LiteralText literalText(const StringLiteral *Literal) {
  if (Literal->getCharByteWidth() == 1) {
    // A text that is all zeros is a value of its own: a zero key or IV.
    StringRef Bytes = Literal->getBytes();
    if (!Bytes.empty() && Bytes.find_first_not_of('\0') == StringRef::npos)
      return {Secret(Bytes.str()), /*IsBytes=*/true};
    return literalFromBytes(Bytes.str());
  }
  std::string Result;
  bool Converted = true;
  if (Literal->getCharByteWidth() == 2) {
    SmallVector<UTF16, 64> Units;
    for (unsigned I = 0, E = Literal->getLength(); I != E; ++I)
      Units.push_back(static_cast<UTF16>(Literal->getCodeUnit(I)));
    Converted = convertUTF16ToUTF8String(Units, Result);
  } else {
    for (unsigned I = 0, E = Literal->getLength(); I != E; ++I) {
      char Encoded[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
      char *End = Encoded;
      Converted &= ConvertCodePointToUTF8(Literal->getCodeUnit(I), End);
      Result.append(Encoded, End);
    }
  }
  if (!Converted)
    return literalFromBytes(Literal->getBytes().str());
  return literalFromBytes(std::move(Result));
}

std::optional<int64_t> constantInteger(const Expr *E,
                                       const ASTContext &Context) {
  if (!E || E->isValueDependent() || E->isTypeDependent() ||
      !E->getType()->isIntegralOrEnumerationType())
    return std::nullopt;
  Expr::EvalResult Result;
  if (!E->EvaluateAsInt(Result, Context))
    return std::nullopt;
  // Bits beyond 63 are as good as a sign: what is compared is all of them.
  const APSInt &Value = Result.Val.getInt();
  if (Value.getSignificantBits() > 64 && Value.getActiveBits() > 64)
    return std::nullopt;
  return static_cast<int64_t>(Value.extOrTrunc(64).getZExtValue());
}

std::optional<LiteralText> literalText(const InitListExpr *List,
                                       const ASTContext &Context) {
  // After an error an element can be missing.
  if (List->getNumInits() == 0 || is_contained(List->inits(), nullptr))
    return std::nullopt;
  if (List->getNumInits() == 1) {
    const Expr *Only = strip(List->getInit(0));
    if (const auto *Literal = dyn_cast<StringLiteral>(Only))
      return literalText(Literal);
    if (const auto *Nested = dyn_cast<InitListExpr>(Only))
      return literalText(Nested, Context);
  }
  QualType Element;
  if (const ArrayType *Array = Context.getAsArrayType(List->getType()))
    Element = Array->getElementType();
  else
    Element = List->getInit(0)->getType();
  if (!Element->isIntegerType() || Element->isBooleanType() ||
      Element->isDependentType())
    return std::nullopt;
  SmallVector<int64_t, 32> Values;
  for (const Expr *Init : List->inits()) {
    std::optional<int64_t> Value = constantInteger(Init, Context);
    if (!Value)
      return std::nullopt;
    Values.push_back(*Value);
  }
  // Keys of XTEA, Speck and SipHash, and of hardware units, come as words.
  bool Words =
      any_of(Values, [](int64_t Value) { return Value < -128 || Value > 255; });
  unsigned Width = Words ? Context.getTypeSize(Element) / 8 : 1;
  std::string Bytes;
  for (int64_t Value : Values)
    for (unsigned I = 0; I < Width; ++I)
      Bytes.push_back(
          static_cast<char>(static_cast<uint64_t>(Value) >> (8 * I)));
  // What an initialiser leaves out is zero.
  bool AllZero = Bytes.find_first_not_of('\0') == std::string::npos;
  if (AllZero)
    return LiteralText{Secret(std::move(Bytes)), /*IsBytes=*/true};
  // A key may end in zero bytes; only a text is ended by one.
  if (!Element->isAnyCharacterType())
    return LiteralText{Secret(std::move(Bytes)), /*IsBytes=*/true};
  return literalFromBytes(std::move(Bytes));
}

std::optional<SourceRange> spelledRange(const StringLiteral *Literal,
                                        const SourceManager &SM) {
  for (unsigned I = 0, E = Literal->getNumConcatenated(); I != E; ++I) {
    SourceLocation Piece = SM.getSpellingLoc(Literal->getStrTokenLoc(I));
    if (!SM.isWrittenInScratchSpace(Piece) && !SM.isInSystemHeader(Piece))
      return SourceRange(Literal->getStrTokenLoc(I), Literal->getEndLoc());
  }
  // #x makes an ordinary literal, L##x another.
  bool Pasted =
      SM.isWrittenInScratchSpace(SM.getSpellingLoc(Literal->getBeginLoc())) &&
      !Literal->isOrdinary();
  SourceLocation Where = SM.getFileLoc(Literal->getBeginLoc());
  if (Pasted && !SM.isInSystemHeader(Where))
    return SourceRange(Where);
  return std::nullopt;
}

SourceRange contentRange(const InitListExpr *List) {
  if (List->getNumInits() == 0)
    return List->getSourceRange();
  return SourceRange(List->getInit(0)->getBeginLoc(),
                     List->getInit(List->getNumInits() - 1)->getEndLoc());
}

} // namespace credtidy::flow
