//===- Randomness.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Randomness.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>
#include <array>
#include <cmath>

using namespace llvm;

namespace credtidy::catalogue {

namespace {

// What a letter costs, in half bits, after another one; `A` is 0, `Z` is 25.
// Counted over the 460,000 different identifiers and words of the C and C++
// headers of a Debian system (120 MB under /usr/include), each weighted by the
// logarithm of how often it occurs; half bit = round(-2 * log2(frequency)).
constexpr StringLiteral LetterCost[27] = {
    "MKIIQPIVLVPGIHWKUGHFMNQMMU", // after a
    "HMLOHMORGJRGPPGPRKJMFPRQLV", // after b
    "HOKOHPRGKYHIKMFMTJKGLMTNNY", // after c
    "HMNHDOJOGRTKNOJOSJJMJNMONR", // after d
    "JOHIMLKSPXRJJHOMMFHGRMOHNW", // after e
    "IPLMIHPTFZTIKLFKTIIJISORMZ", // after f
    "JQJQDPPMIXUIMHHMXJJLLPSTSU", // after g
    "EQRMDNRPHZQLMPHKSJJKLQPWPW", // after h
    "KLIJLKKXQZTIJEHLRLHHSLTNZK", // after i
    "KRIMDOVRIRRQLPGKXQJMGQOTZW", // after j
    "KNIMDNPQFYRKLJOOWOINKLKTQT", // after k
    "HOQKFOPOGWRGSSGPWRJIJHPULS", // after l
    "FJMJFNQQHZOKKQIFTQJNKMSRQZ", // after m
    "IQIGHJHRJVNNPOIPTOHFJLSUQX", // after n
    "MLIIRKNULUNJIEJIZFIKJMLRSZ", // after o
    "GQKMFOPLKXMIONHITGJHKNRTKS", // after p
    "KKNJNKQNKWWJNMQMTIKNCMPPZS", // after q
    "GPJLENKQGZOMJLHNUJJILMQUKV", // after r
    "KRKPFOPKHXKJMMLKPMHFJKOOLS", // after s
    "HQLOFOUJFZOLOPHNUGJKLSRNIS", // after t
    "KIJMILMPHZVHHFQISIHHTOONZU", // after u
    "GPLNEKLRJZLIFPMMOLJLRJPPZV", // after v
    "FOLLHOPJFYRMMIINQGIOMQOSWP", // after w
    "FQJNILRRJZNOJNMGQOKENKSIOY", // after x
    "MMLPMOPOLZXKHIMCQOGJMTOVTO", // after y
    "FPPPBRNQLZUOMPLQQUKMQPUMMN", // after z
    "IJHJKJKKISOJJKKIQJGJLIMMTP", // at the start of a word
};

// The same for the class of a character (lower case, upper case, digit, other)
// after the classes of the two before it.
constexpr StringLiteral ClassCost[16] = {
    "BHNF", // after ll
    "AINN", // after lu
    "GMCD", // after ld
    "AHLN", // after ls
    "AJSL", // after ul
    "KBME", // after uu
    "KIDC", // after ud
    "FBKL", // after us
    "EHDD", // after dl
    "DFHD", // after du
    "IHEC", // after dd
    "BEJP", // after ds
    "APKI", // after sl
    "EBJJ", // after su
    "FKCE", // after sd
    "CCXH", // after ss
};

enum CharClass : unsigned { LowerCase, UpperCase, Digit, Other };

CharClass classify(char C) {
  if (isLower(C))
    return LowerCase;
  if (isUpper(C))
    return UpperCase;
  return isDigit(C) ? Digit : Other;
}

} // namespace

double shannonEntropy(StringRef Text) {
  if (Text.empty())
    return 0;
  std::array<size_t, 256> Counts{};
  for (char C : Text)
    ++Counts[static_cast<unsigned char>(C)];
  double Bits = 0, Size = Text.size();
  for (size_t Count : Counts)
    if (Count)
      Bits -= Count / Size * std::log2(Count / Size);
  return Bits;
}

unsigned alphabetSize(StringRef Text) {
  bool Lower = false, Upper = false, Digits = false, BeyondHex = false;
  bool Base64 = false, Symbols = false;
  for (char C : Text) {
    Lower |= isLower(C);
    Upper |= isUpper(C);
    Digits |= isDigit(C);
    BeyondHex |= isAlpha(C) && !isHexDigit(C);
    if (!isAlnum(C))
      (StringRef("+/-_=").contains(C) ? Base64 : Symbols) = true;
  }
  if (Symbols)
    return 94;
  if (Base64)
    return 64;
  if (!Lower && !Upper)
    return 10;
  if (Lower && Upper)
    return Digits ? 62 : 52;
  if (!BeyondHex)
    return 16;
  return Digits ? 36 : 26;
}

double entropyFloor(StringRef Text) {
  unsigned Alphabet = alphabetSize(Text);
  double Size = Text.size(), Log = std::log2(std::max(Size, 1.0));
  // CredSweeper's floors for base36 and base64, by length.
  double Floor;
  if (Alphabet <= 36)
    Floor = Size < 26 ? 0.7316 * Log + 0.474 : 3.9;
  else if (Size < 18)
    Floor = 0.915 * Log - 0.047;
  else if (Size < 35)
    Floor = 0.767 * Log + 0.568;
  else if (Size < 65)
    Floor = 0.944 * Log - 0.009 * Size - 0.04;
  else if (Size < 256)
    Floor = 0.621 * Log - 0.003 * Size + 1.54;
  else
    Floor = 6 - 64 / Size;
  // They lie within the spread of random text, one in eight of which is below;
  // for the smaller alphabets that share a floor it is more.
  constexpr double Tolerance = 0.9;
  double Ceiling = std::log2(Alphabet), Meant = Alphabet <= 36 ? 5.17 : 6;
  return Floor * Tolerance * std::min(1.0, Ceiling / Meant);
}

double randomness(StringRef Text) {
  if (Text.empty())
    return 0;
  // The bits that the text takes if it is words, against those that it takes
  // if each character is drawn from its alphabet.
  double Words = 0;
  unsigned Previous = 26;
  CharClass Before = Other, Last = Other;
  for (char C : Text) {
    CharClass Class = classify(C);
    Words += (ClassCost[Before * 4 + Last][Class] - 'A') / 2.0;
    if (isAlpha(C)) {
      unsigned Letter = toLower(C) - 'a';
      bool Hump = Class == UpperCase && Last == LowerCase;
      Words += (LetterCost[Hump ? 26 : Previous][Letter] - 'A') / 2.0;
      Previous = Letter;
    } else {
      // A digit is one of ten; most that is neither is what joins words.
      bool Joins = StringRef("_-./: ").contains(C);
      Words += Class == Digit ? 3.3 : Joins ? 1.5 : 6;
      Previous = 26;
    }
    Before = Last;
    Last = Class;
  }
  double Uniform = Text.size() * std::log2(alphabetSize(Text));
  // Where the two meet, to a third of a bit: between the 98 % of identifiers
  // below and the 98 % of random texts above, at twelve characters.
  constexpr double Middle = 0.35, Steepness = 2;
  double Difference = (Words - Uniform) / Text.size() - Middle;
  return 1 / (1 + std::exp2(-Steepness * Difference));
}

} // namespace credtidy::catalogue
