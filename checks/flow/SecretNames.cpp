//===- SecretNames.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SecretNames.h"
#include "FieldRecords.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::CredentialKind;
using catalogue::NameClass;

namespace {
/// The word in [[clang::annotate("credential")]].
constexpr llvm::StringLiteral AnnotationWord = "credential";

/// What must not be seen, as opposed to what only must not be constant.
bool isConfidential(CredentialKind Kind) {
  switch (Kind) {
  case CredentialKind::Iv:
  case CredentialKind::Nonce:
  case CredentialKind::Salt:
    return false;
  default:
    return catalogue::isCredential(Kind);
  }
}

bool isAnnotated(const Decl *Declaration) {
  return any_of(Declaration->specific_attrs<AnnotateAttr>(),
                [](const AnnotateAttr *Attribute) {
                  return Attribute->getAnnotation() == AnnotationWord;
                });
}

/// Whether the type was written as a wide character: in C that is just a
/// number.
bool isWideCharacter(QualType Type) {
  while (const auto *Named = Type->getAs<TypedefType>()) {
    StringRef Name = Named->getDecl()->getName();
    if (Name == "wchar_t" || Name == "char16_t" || Name == "char32_t")
      return true;
    Type = Named->desugar();
  }
  return false;
}

bool isCharacterLike(QualType Type) {
  if (isWideCharacter(Type))
    return true;
  Type = Type.getCanonicalType();
  return Type->isAnyCharacterType() || Type->isVoidType() ||
         Type->isStdByteType() ||
         Type->isSpecificBuiltinType(BuiltinType::UChar);
}
} // namespace

OriginInfo *SecretNames::make(OriginInfo::Kind What) {
  Made.emplace_back();
  Made.back().What = What;
  Made.back().Id = Made.size();
  return &Made.back();
}

NameClass SecretNames::classify(StringRef Name) {
  auto [At, New] = Classes.try_emplace(Name);
  if (New)
    At->second = Knowledge.names().classify(Name);
  return At->second;
}

bool SecretNames::isText(QualType Type) {
  if (Type.isNull())
    return false;
  // It can be one, in a template that nobody has instantiated.
  if (Type->isDependentType())
    return true;
  Type = Type.getNonReferenceType();
  for (int Level = 0; Level < 2; ++Level) {
    if (const auto *Pointer = Type->getAs<clang::PointerType>())
      Type = Pointer->getPointeeType();
    else if (const ArrayType *Array = Type->getAsArrayTypeUnsafe())
      Type = Array->getElementType();
    else
      break;
    if (isCharacterLike(Type))
      return true;
  }
  Type = Type.getCanonicalType();
  if (const auto *Object = Type->getAs<ObjCObjectPointerType>()) {
    const ObjCInterfaceDecl *Interface = Object->getInterfaceDecl();
    return !Interface || Interface->getName().contains("String") ||
           Interface->getName().contains("Data");
  }
  const auto *Record = Type->getAsRecordDecl();
  return Record && isTextClass(Record);
}

bool SecretNames::hasText(const CXXRecordDecl *Class) {
  static constexpr llvm::StringLiteral TextMethods[] = {
      "c_str", "data", "str", "toUtf8", "constData", "toStdString", "toString"};
  return Class->hasDefinition() &&
         any_of(Class->getDefinition()->methods(),
                [](const CXXMethodDecl *Method) {
                  return Method->getIdentifier() &&
                         is_contained(TextMethods, Method->getName()) &&
                         Method->getMinRequiredArguments() == 0;
                });
}

bool SecretNames::isTextClass(const RecordDecl *Record) {
  auto [At, New] = TextClasses.try_emplace(Record->getCanonicalDecl(), false);
  if (!New)
    return At->second;
  bool Result = false;
  const RecordDecl *Definition = Record->getDefinition();
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Record);
      Special && Special->getTemplateArgs().size() > 0 &&
      Special->getTemplateArgs()[0].getKind() == TemplateArgument::Type) {
    // Strings, and containers, optionals and owners of texts and bytes.
    QualType Element = Special->getTemplateArgs()[0].getAsType();
    Result = isCharacterLike(Element) || isText(Element);
  } else if (!Definition) {
    // CFStringRef and jstring are pointers to what nobody sees.
    Result = Record->getName().contains("String") ||
             Record->getName().contains("jstring") ||
             Record->getName().contains("Data") ||
             Record->getName().contains("jbyteArray");
  } else if (const auto *Class = dyn_cast<CXXRecordDecl>(Definition)) {
    Result = hasText(Class);
    for (const CXXBaseSpecifier &Base : Class->bases())
      if (const CXXRecordDecl *Parent = Base.getType()->getAsCXXRecordDecl())
        Result |= isTextClass(Parent);
  }
  TextClasses[Record->getCanonicalDecl()] = Result;
  return Result;
}

/// What depends on a template's parameter may be no text at all, so that only
/// a name counts that can mean nothing else.
static bool isSureEnough(Confidence Strength, QualType Type) {
  return Strength == Confidence::High || Type.isNull() ||
         !Type->isDependentType();
}

const OriginInfo *SecretNames::of(const NamedDecl *Declaration) {
  Declaration = cast<NamedDecl>(Declaration->getCanonicalDecl());
  auto [At, New] = Declared.try_emplace(Declaration, nullptr);
  if (!New)
    return At->second;
  bool Annotated = isAnnotated(Declaration);
  if (!Annotated && !Declaration->getIdentifier())
    return nullptr;
  QualType Type;
  if (const auto *Valued = dyn_cast<ValueDecl>(Declaration))
    Type = Valued->getType();
  else if (const auto *Property = dyn_cast<ObjCPropertyDecl>(Declaration))
    Type = Property->getType();
  NameClass Class;
  const catalogue::ApiRecord *Known = nullptr;
  if (const auto *Field = dyn_cast<FieldDecl>(Declaration);
      Field && !Annotated && isText(Type))
    for (const catalogue::ApiRecord *Each : fieldRecords(Field, Knowledge))
      for (const catalogue::RoleRecord &Role : Each->Roles)
        if ((Role.Role == catalogue::ApiRole::Credential ||
             Role.Role == catalogue::ApiRole::Source) &&
            isConfidential(Role.Kind) && !Known) {
          Known = Each;
          Class.Kind = Role.Kind;
          Class.Strength = Confidence::High;
        }
  if (!Annotated && !Known) {
    Class = classify(Declaration->getName());
    if (!isConfidential(Class.Kind) || Class.Strength == Confidence::Low ||
        !isText(Type))
      return nullptr;
    if (!isSureEnough(Class.Strength, Type))
      return nullptr;
    // A variable that is just called `token`, `m_token` or `key` is a parser's
    // or a map's more often than not; a field or a getter is more telling.
    if (Class.Strength != Confidence::High && isa<VarDecl>(Declaration) &&
        count_if(catalogue::splitWords(Declaration->getName()),
                 [](StringRef Word) {
                   return Word.size() > 1 || isDigit(Word.front());
                 }) < 2)
      return nullptr;
    // The token of a tokeniser.
    if (const auto *Field = dyn_cast<FieldDecl>(Declaration);
        Field && Class.Strength != Confidence::High &&
        Field->getParent()->getIdentifier() &&
        !isConfidential(
            classify(
                (Field->getParent()->getName() + "_" + Field->getName()).str())
                .Kind))
      return nullptr;
  } else if (Annotated) {
    Class.Kind = CredentialKind::Secret;
    Class.Strength = Confidence::High;
  }
  OriginInfo *Info = make(OriginInfo::Kind::Secret);
  Info->Secret.How = Annotated ? Birth::Annotation : Birth::Name;
  Info->Secret.Kind = Class.Kind;
  Info->Secret.Sureness = Class.Strength;
  Info->Secret.Name = Declaration->getNameAsString();
  Info->Secret.Where = Declaration->getLocation();
  Info->Secret.Declaration = Declaration;
  // What it is called may say nothing; whose it is does.
  if (Known && !isConfidential(classify(Declaration->getName()).Kind)) {
    Info->Secret.How = Birth::Source;
    Info->Secret.Name = Known->Name.str();
  }
  Declared[Declaration] = Info;
  return Info;
}

bool SecretNames::isInput(const NamedDecl *Declaration) {
  const auto *Valued = dyn_cast<ValueDecl>(Declaration);
  const auto *Property = dyn_cast<ObjCPropertyDecl>(Declaration);
  if ((!Valued && !Property) || !Declaration->getIdentifier())
    return false;
  auto [At, New] = Inputs.try_emplace(Declaration->getCanonicalDecl(), false);
  if (!New)
    return At->second;
  QualType Type = Valued ? Valued->getType() : Property->getType();
  if (const auto *Owner = Type->getAs<clang::ReferenceType>())
    Type = Owner->getPointeeType();
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  bool IsObject = Type->isRecordType() || Type->isObjCObjectPointerType();
  return At->second =
             IsObject && isSecretName((Declaration->getName() + ".text").str());
}

const OriginInfo *SecretNames::of(StringRef Name, QualType Type,
                                  SourceLocation Where) {
  NameClass Class = classify(Name);
  if (!isConfidential(Class.Kind) || Class.Strength == Confidence::Low ||
      !isText(Type) || !isSureEnough(Class.Strength, Type))
    return nullptr;
  const OriginInfo *&Known = Keys[Name];
  if (!Known) {
    OriginInfo *Info = make(OriginInfo::Kind::Secret);
    Info->Secret.Kind = Class.Kind;
    Info->Secret.Sureness = Class.Strength;
    Info->Secret.Name = Name.str();
    Info->Secret.Where = Where;
    Known = Info;
  }
  return Known;
}

} // namespace credtidy::flow
