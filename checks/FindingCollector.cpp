//===- FindingCollector.cpp -----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FindingCollector.h"
#include <cassert>

namespace credtidy {

static FindingCollector *Living = nullptr;

FindingCollector::FindingCollector() {
  assert(!Living && "one collector at a time");
  Living = this;
}

FindingCollector::~FindingCollector() { Living = nullptr; }

FindingCollector *FindingCollector::current() { return Living; }

} // namespace credtidy
