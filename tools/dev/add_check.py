#!/usr/bin/env python3
"""Adds a check: its row in checks/Checks.def, its class, a test that fails and its page.

usage: add_check.py NAME "summary" [--family FAMILY] [--cwe N]... [--severity LEVEL]

NAME is in kebab-case; `credential-` is put before it where it is missing. The summary
completes "finds that …", as `a secret reaches a log`. What this writes is the frame: the
class asks nothing yet, so the test fails, and test/meta.py names what else has to be written.
"""
import argparse, re, sys
from pathlib import Path

import gen_docs

ROOT = gen_docs.ROOT
DEFAULT_CWE = {"hardcoded": ["798"], "plaintext": ["312"], "storage": ["522"]}
SEVERITIES = ["info", "low", "medium", "high", "critical"]

LICENCE = """\
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
"""

HEADER = """\
@LICENCE@
#ifndef @GUARD@
#define @GUARD@

#include "CredentialCheck.h"

namespace credtidy {

/// @SUMMARY@.
class @CLASS@ : public CredentialCheck {
public:
  using CredentialCheck::CredentialCheck;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;
};

} // namespace credtidy

#endif // @GUARD@
"""

SOURCE = """\
@LICENCE@
#include "@CLASS@.h"

namespace credtidy {

void @CLASS@::checkUnit(const flow::Unit &, clang::ASTContext &) {}

} // namespace credtidy
"""

TEST = """\
// RUN: %check_hosts %s -- -std=c++20
// @SUMMARY@.

// Put the plainest case here, and what is said of it.
const char *name = "value"; // EXPECT: what @NAME@ says
"""

PAGE = """\
# @NAME@

<!-- begin generated -->
<!-- end generated -->

## What it finds

@UNWRITTEN@ the forms that are found, and what is passed over -->

## Why it is bad

@UNWRITTEN@ how it becomes an incident -->

## Example

Bad:

```c++
@UNWRITTEN@ a few lines that give a finding -->
```

Better:

```c++
@UNWRITTEN@ the same without -->
```

## Options

The options of every check, `MinimumConfidence`, `CatalogueFiles` and `TestPaths`, are told in
[the configuration](../guide/configuration.md).

## Suppress a finding

At the line of the finding, with the reason beside it:
`// NOLINT(@NAME@): why this is none`. Also `NOLINTNEXTLINE`,
`NOLINTBEGIN` and `NOLINTEND`.

## What it does not find

@UNWRITTEN@ honestly -->

## Related checks

@UNWRITTEN@ and how they differ -->
"""


def title_line(name):
    end = "===//"
    start = f"//===- {name} "
    return start + "-" * (80 - len(start) - len(end)) + end + "\n"


def filled(text, values):
    return re.sub(r"@([A-Z]+)@", lambda word: values[word.group(1)], text)


def row_of(values, arguments):
    head = f'CREDTIDY_CHECK("{values["NAME"]}", {values["CLASS"]}, "{arguments.family}",'
    if len(head) > 80:
        head = head.replace(f', "{arguments.family}",', f',\n               "{arguments.family}",')
    return (
        f"{head}\n"
        f'               "{arguments.summary}",\n'
        f'               CREDTIDY_LIST({", ".join(arguments.cwe)}),\n'
        '               CREDTIDY_LIST("MASVS-STORAGE-1", "ASVS-2.10.4"), '
        f"{arguments.severity.capitalize()},\n               \"{values['SINCE']}\")\n"
    )


def with_row(text, row, family):
    """Checks.def with the row behind those of its family."""
    lines = text.splitlines(keepends=True)
    starts = [at for at, line in enumerate(lines) if line.startswith("CREDTIDY_CHECK(")]
    end = next(at for at, line in enumerate(lines) if line.startswith("#undef CREDTIDY_CHECK")) - 1
    ends = starts[1:] + [end]
    same = [stop for start, stop in zip(starts, ends) if f'"{family}"' in "".join(lines[start:stop])]
    place = same[-1] if same else end
    return "".join(lines[:place]) + row + "".join(lines[place:])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name")
    parser.add_argument("summary")
    parser.add_argument("--family", choices=sorted(gen_docs.FAMILIES), default="hardcoded")
    parser.add_argument("--cwe", action="append", metavar="N")
    parser.add_argument("--severity", choices=SEVERITIES, default="high")
    arguments = parser.parse_args()

    name = arguments.name if arguments.name.startswith("credential-") else f"credential-{arguments.name}"
    if not re.fullmatch(r"credential(-[a-z]+)+", name):
        parser.error(f"'{arguments.name}' is not in kebab-case: lower-case words with '-' between them")
    # CMake reads Checks.def as well, and less cleverly than a compiler.
    if not arguments.summary or re.search(r'["\\;()\n@]', arguments.summary):
        parser.error("the summary may be one line without quotes, backslashes, semicolons, brackets and @")
    arguments.cwe = arguments.cwe or DEFAULT_CWE[arguments.family]
    if not all(each.isdigit() for each in arguments.cwe):
        parser.error("--cwe takes a number")

    definitions = ROOT / "checks/Checks.def"
    text = definitions.read_text(encoding="utf-8")
    kind = "".join(word.capitalize() for word in name.split("-")[1:]) + "Check"
    for each in gen_docs.checks_of(text):
        if name == each["name"] or kind == each["class"]:
            parser.error(f"there is {each['name']} with the class {each['class']} already")
    version = re.search(r"VERSION (\d+\.\d+)", re.sub(r"cmake_minimum_required.*", "", (ROOT / "CMakeLists.txt").read_text()))
    summary = arguments.summary[0].upper() + arguments.summary[1:]
    values = {
        "NAME": name, "CLASS": kind, "SUMMARY": summary, "SINCE": version.group(1), "UNWRITTEN": gen_docs.UNWRITTEN,
        "GUARD": f"CREDTIDY_CHECKS_{arguments.family.upper()}_{kind.upper()}_H",
    }
    place = f"checks/{arguments.family}/{kind}"
    files = {
        f"{place}.h": filled(HEADER, {**values, "LICENCE": title_line(f"{kind}.h") + LICENCE}),
        f"{place}.cpp": filled(SOURCE, {**values, "LICENCE": title_line(f"{kind}.cpp") + LICENCE}),
        f"test/checks/{name}/first.cpp": filled(TEST, values),
        f"docs/checks/{name}.md": filled(PAGE, values),
    }
    for path in files:
        if (ROOT / path).exists():
            parser.error(f"{path} exists already")
    for path, content in files.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(content, encoding="utf-8")
        print(f"written: {path}")
    definitions.write_text(with_row(text, row_of(values, arguments), arguments.family), encoding="utf-8")
    print("written: a row in checks/Checks.def; look at its CWE numbers, controls and severity")
    sys.argv[1:] = []
    result = gen_docs.main()
    print("next: write the test, then the check, then the page; python3 test/meta.py tells what is missing")
    return result


if __name__ == "__main__":
    sys.exit(main())
