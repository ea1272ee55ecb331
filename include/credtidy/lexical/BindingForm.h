//===- BindingForm.h - How a value meets a name -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_LEXICAL_BINDINGFORM_H
#define CREDTIDY_LEXICAL_BINDINGFORM_H

#include <cstdint>

namespace credtidy {

/// How a value came to be bound to a name. The readers of tokens and of the AST
/// share it, because the checks word their messages by it.
enum class BindingForm : uint8_t {
  Variable,
  Field,
  DefaultArgument,
  Return,
  Assignment,
  Copy,          ///< strcpy, assign, append …
  Entry,         ///< map, JSON or dictionary entry; a key and its fallback
  Setter,        ///< setPassword("…"), builder.password("…")
  NamedArgument, ///< the parameter's own name says so
  ApiArgument,   ///< the catalogue says so
  ApiField,
  Macro,
  CommandLine, ///< -DNAME=value
};

} // namespace credtidy

#endif // CREDTIDY_LEXICAL_BINDINGFORM_H
