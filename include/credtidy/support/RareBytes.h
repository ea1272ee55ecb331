//===- RareBytes.h ----------------------------------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Which part of a word is best looked for first: that which other text has
/// seldom. A wrong guess costs time and nothing else.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_SUPPORT_RAREBYTES_H
#define CREDTIDY_SUPPORT_RAREBYTES_H

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include <algorithm>
#include <array>
#include <cstdint>

namespace credtidy {

/// How often a byte stands in source text, as the logarithm of its share to
/// the base of about 1.4.
constexpr unsigned commonnessOf(char C) {
  constexpr llvm::StringRef ByShare = "etaionrsldcpumfghbvywkxqjz";
  if (C >= 'a' && C <= 'z')
    return 26 - static_cast<unsigned>(ByShare.find(C)) / 2;
  if (C >= 'A' && C <= 'Z')
    return 15 - static_cast<unsigned>(ByShare.find(C - 'A' + 'a')) / 3;
  if (C == ' ' || C == '_')
    return 26;
  if (C == '0' || C == '-' || C == '*' || C == '(' || C == ',' || C == '=' ||
      C == '/' || C == '.' || C == '"')
    return 18;
  return C >= '1' && C <= '9' ? 14 : 8;
}

/// The four hundred groups of four letters that are met most often in C and
/// C++, in any case: counted in 63 MB of Linux's drivers and of fifteen
/// libraries and programs.
inline constexpr llvm::StringLiteral CommonGroups =
    "_add _ass _bit _buf _cha _cmd _com _con _ctr _dat _des _dev _ena _ent "
    "_err _fil _fla _fre _fun _get _hea _inf _ini _int _len _loc _mas _max "
    "_mod _off _par _por _pri _pro _rea _reg _res _rx_ _set _shi _siz _soc "
    "_sta _str _tim _to_ _tx_ _typ _val _wri able ache acke acti adap addr "
    "ader alid allo alse alue andl ange anne apte aram arra asse atch ate_ "
    "ated atic atio attr atus ault back base bjec ble_ bloc bool brea buff "
    "byte cach call case cces cess chan char chec chip cket clea clie clud "
    "cmd_ code comm comp conf conn cons cont copy coun crea ctio ctrl curr "
    "dapt data date debu defa defi desc dev_ devi ding dma_ dres driv duk_ "
    "dule ead_ eade eate ebug ecti efau efin egis else emen enab endi engt "
    "ent_ enti entr enum eque erat erro ersi erve eset essa est_ esul etur "
    "even evic exte fail fals faul ffer ffff ffse fig_ file fine flag form "
    "fram free from fset func get_ gist git_ gned goto grou hand hann hash "
    "head heck hift host ice_ ield ient ight igne imer incl inde ined info "
    "ing_ init int_ inte inux ion_ ions iste ite_ iter itio iver ize_ izeo "
    "ject lags lan_ leng lien line link linu list lite lloc load loca lock "
    "long lude lws_ mac_ mask matc max_ mber ment mess mode mple mute nabl "
    "name nclu ncti nd_s ndex ndif ndle nect net_ nfig ngth nnec nnel node "
    "nsig nter ntex ntro ntry null numb obje ock_ ode_ offs oint onfi onne "
    "onst onte ontr oper opti orma ort_ ound ount ower pack page para pass "
    "path pdat phy_ poin port prin priv prot pter ptio qlit ques queu rame "
    "rans rate rati read reak ream reat rect reg_ regi remo rent repo requ "
    "rese ress resu retu righ ring rint rite rive roup rror ruct sage sert "
    "serv set_ shif sign sing sion size snd_ soc_ spec sqli ssag sser star "
    "stat ster stre stri stru sult supp sync t_co t_de t_in t_re t_st tabl "
    "tart tate tati tats tatu ter_ tern test text that ther this time ting "
    "tion trac tran trea trin trol truc true ture turn tus_ type uest ueue "
    "uffe uint umbe unct unsi usb_ used user vali valu vent vers vice void "
    "ware with work writ ype_ ytes ze_t zeof ";

/// Four bytes in small letters as a number.
constexpr uint32_t groupOf(const char *Bytes) {
  uint32_t Result = 0;
  for (size_t I = 0; I != 4; ++I)
    Result = Result << 8 | static_cast<uint8_t>(Bytes[I]) | 0x20;
  return Result;
}

inline bool isCommonGroup(llvm::StringRef Text) {
  constexpr size_t Width = 5; // with the blank
  static constexpr auto Groups = [] {
    std::array<uint32_t, CommonGroups.size() / Width> Result{};
    for (size_t I = 0; I != Result.size(); ++I)
      Result[I] = groupOf(CommonGroups.data() + I * Width);
    std::sort(Result.begin(), Result.end());
    return Result;
  }();
  return Text.size() + 1 == Width &&
         std::binary_search(Groups.begin(), Groups.end(), groupOf(Text.data()));
}

/// Where in \p Word the \p Size bytes stand that text has most seldom, or,
/// with \p AnyCase, in capitals and in small letters. \p Word has as many bytes
/// at least.
inline size_t rarestPart(llvm::StringRef Word, size_t Size,
                         bool AnyCase = false) {
  constexpr unsigned Common = 100; // more than four bytes can differ by
  size_t Best = 0;
  unsigned Least = ~0u;
  for (size_t At = 0; At + Size <= Word.size(); ++At) {
    unsigned Sum = 0;
    for (char C : Word.substr(At, Size))
      Sum += commonnessOf(AnyCase ? llvm::toLower(C) : C);
    if (isCommonGroup(Word.substr(At, Size)))
      Sum += Common;
    if (Sum < Least) {
      Least = Sum;
      Best = At;
    }
  }
  return Best;
}

} // namespace credtidy

#endif // CREDTIDY_SUPPORT_RAREBYTES_H
