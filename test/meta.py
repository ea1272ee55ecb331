#!/usr/bin/env python3
"""Keeps the promises that the tree makes about itself.

    meta.py [--root FOLDER]   judges the tree; prints what is missing, one a line, and
                              exits with 1 if anything is
    meta.py --self-test       proves, on a made-up tree, that each rule can fail

Every check of checks/Checks.def has a page in docs/checks that `credtidy explain` can
hold, and tests of what it finds, of what it must leave alone, of macros and of
templates; every page belongs to a check. No source file is too long to be read in one
sitting, and every C++ file of the program names its licence.
"""
import argparse, contextlib, io, re, sys, tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tools/dev"))
from gen_docs import UNWRITTEN, Mistake, checks_of  # noqa: E402  the one reader of Checks.def

# What the name of a test file begins with, and what such a test is for.
KINDS = {"negative": "what must not be reported", "macros": "macros", "templates": "templates"}
SOURCES = {".c", ".cpp", ".m", ".mm"}
LONGEST_SOURCE = 600
# Data is looked up, not read from end to end.
DATA = {".yaml"}
CPP = {".cpp", ".h", ".def"}
# The page becomes one string literal, and some compilers take no longer ones.
LONGEST_PAGE = 16000
LICENCE = "SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception"


def pages_without_check(root, names):
    for page in sorted((root / "docs/checks").glob("*.md")):
        if page.name != "README.md" and page.stem not in names:
            yield f"docs/checks/{page.name}: no check of checks/Checks.def has this name"


def check_without_page(root, name):
    page = root / f"docs/checks/{name}.md"
    if not page.is_file():
        yield f"docs/checks/{name}.md: missing"
        return
    text = page.read_text(encoding="utf-8")
    if UNWRITTEN in text:
        yield f"docs/checks/{name}.md: a part is still to be written, see '{UNWRITTEN}'"
    # CMake, which makes the literal, would take such text for a variable or for its end.
    for taken in re.findall(r'@[A-Za-z0-9/_.+-]+@|\)credtidy-page"', text):
        yield f"docs/checks/{name}.md: 'credtidy explain' could not show the text '{taken}'"
    if (length := len(page.read_bytes())) >= LONGEST_PAGE:
        yield f"docs/checks/{name}.md: {length} bytes; 'credtidy explain' can hold {LONGEST_PAGE - 1}"


def check_without_tests(root, name):
    folder = root / f"test/checks/{name}"
    tests = [each.name for each in folder.glob("*") if each.suffix in SOURCES]
    for kind, purpose in KINDS.items():
        if not any(each.startswith(kind) for each in tests):
            yield f"test/checks/{name}: no test of {purpose} ({kind}*)"
    if all(each.startswith(tuple(KINDS)) for each in tests):
        yield f"test/checks/{name}: no test of what is found, besides {', '.join(f'{kind}*' for kind in KINDS)}"


def source_problems(root):
    for top in ("checks", "include", "tools"):
        for path in sorted((root / top).rglob("*")):
            if not path.is_file() or path.suffix in DATA or "__pycache__" in path.parts:
                continue
            text = path.read_text(encoding="utf-8", errors="replace")
            where = path.relative_to(root)
            if (length := text.count("\n")) > LONGEST_SOURCE:
                yield f"{where}: {length} lines; a file of more than {LONGEST_SOURCE} should be split"
            if path.suffix in CPP and LICENCE not in text:
                yield f"{where}: the licence line is missing: {LICENCE}"


def problems(root):
    try:
        names = [each["name"] for each in checks_of((root / "checks/Checks.def").read_text(encoding="utf-8"))]
    except (Mistake, OSError) as wrong:
        return [str(wrong)]
    found = list(pages_without_check(root, names))
    for name in names:
        found += [*check_without_page(root, name), *check_without_tests(root, name)]
    return found + list(source_problems(root))


def judge(root):
    found = problems(root)
    for each in found:
        print(each)
    return 1 if found else 0


def write(root, path, text=""):
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def good_tree(root):
    name = "credential-made-up"
    write(root, "checks/Checks.def", f'// {LICENCE}\nCREDTIDY_CHECK("{name}", MadeUpCheck, "hardcoded", "a summary",\n'
          '               CREDTIDY_LIST(798), CREDTIDY_LIST("ASVS-2.10.4"), High, "0.1")\n')
    write(root, "docs/checks/README.md")
    write(root, f"docs/checks/{name}.md", "A page.\n")
    for test in ("negative.cpp", "macros.c", "templates.cpp", "variables.mm"):
        write(root, f"test/checks/{name}/{test}")
    write(root, "checks/MadeUpCheck.h", f"// {LICENCE}\n")
    write(root, "checks/catalogue/data/apis/long.yaml", "\n" * (LONGEST_SOURCE + 1))
    write(root, "include/credtidy/Longest.h", f"// {LICENCE}\n" + "\n" * (LONGEST_SOURCE - 1))


def drop(path):
    return lambda root: (root / path).unlink()


def put(path, text=""):
    return lambda root: write(root, path, text)


# How the made-up tree is spoilt, and the one complaint that has to follow.
SPOILT = {
    "docs/checks/credential-made-up.md: missing": drop("docs/checks/credential-made-up.md"),
    "docs/checks/credential-made-up.md: 16000 bytes": put("docs/checks/credential-made-up.md", "x" * LONGEST_PAGE),
    "docs/checks/credential-made-up.md: a part is still": put("docs/checks/credential-made-up.md", f"{UNWRITTEN} how -->"),
    "docs/checks/credential-made-up.md: 'credtidy explain' could": put("docs/checks/credential-made-up.md", "app:@word@host"),
    "docs/checks/credential-other.md: no check": put("docs/checks/credential-other.md"),
    "test/checks/credential-made-up: no test of what must not be reported": drop("test/checks/credential-made-up/negative.cpp"),
    "test/checks/credential-made-up: no test of macros": drop("test/checks/credential-made-up/macros.c"),
    "test/checks/credential-made-up: no test of templates": drop("test/checks/credential-made-up/templates.cpp"),
    "test/checks/credential-made-up: no test of what is found": drop("test/checks/credential-made-up/variables.mm"),
    "tools/dev/long.py: 601 lines": put("tools/dev/long.py", "\n" * (LONGEST_SOURCE + 1)),
    "checks/MadeUpCheck.h: the licence line is missing": put("checks/MadeUpCheck.h", "#pragma once\n"),
    "checks/MadeUpCheck.cpp: the licence line is missing": put("checks/MadeUpCheck.cpp", "int X;\n"),
    "checks/Checks.def: a row is not of the form": put("checks/Checks.def", 'CREDTIDY_CHECK("credential-made-up")\n'),
}


def self_test():
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        good_tree(Path(folder))
        if found := problems(Path(folder)):
            failures.append(f"the good tree is found fault with: {found}")
    for complaint, spoil in SPOILT.items():
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            good_tree(root)
            spoil(root)
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                code = judge(root)
            lines = said.getvalue().splitlines()
            if code != 1 or len(lines) != 1 or not lines[0].startswith(complaint):
                failures.append(f"expected '{complaint}…' and the exit code 1, got {code} and {lines}")
    for each in failures:
        print(f"meta.py --self-test: {each}")
    return 1 if failures else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=HERE.parent, metavar="FOLDER")
    parser.add_argument("--self-test", "--selftest", action="store_true")
    arguments = parser.parse_args()
    return self_test() if arguments.self_test else judge(arguments.root)


if __name__ == "__main__":
    sys.exit(main())
