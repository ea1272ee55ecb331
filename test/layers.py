#!/usr/bin/env python3
"""Keeps the order of the layers: who may include whom.

    layers.py [--root FOLDER]    judges the sources; prints each violation as
                                 file:line: message, and exits with 1 if there are any
    layers.py --self-test        proves, on made-up sources, that it would

A header reached through other headers counts as well, so that no layer gets at Clang
through a neighbour. Libraries are judged only where they are named.
"""

import argparse
import os
import re
import sys
import tempfile
from pathlib import Path

# What is outside credtidy, by how the name in the #include begins. The longest wins.
LIBRARIES = {
    "llvm/ADT/": "LLVM Support",
    "llvm/Support/": "LLVM Support",
    "llvm/Config/": "LLVM Support",
    "llvm/": "the rest of LLVM",
    "clang/Basic/": "Clang Lex and Basic",
    "clang/Lex/": "Clang Lex and Basic",
    "clang/AST/": "Clang AST",
    "clang/Analysis/": "Clang AST",
    "clang/ASTMatchers/": "Clang AST",
    "clang/": "the rest of Clang",
    "clang-c/": "the rest of Clang",
    "clang-tidy/": "clang-tidy",
    "re2/": "RE2",
    "yaml-cpp/": "yaml-cpp",
    "sys/": "the system",
}

# These count even when another layer's header is what includes them.
TRANSITIVE = {
    "Clang Lex and Basic",
    "Clang AST",
    "the rest of Clang",
    "clang-tidy",
}

ALL = set(LIBRARIES.values())


class Layer:
    def __init__(self, layers, libraries):
        self.layers = layers
        self.libraries = libraries | {"LLVM Support", "the system"}


# Each with the layers below that it may use, and the libraries.
LAYERS = {
    "support": Layer(set(), set()),
    # The differences between versions of LLVM. It is as tall as what it is asked to
    # even out; who includes it answers for what comes along.
    "compat": Layer({"support"}, ALL),
    "catalogue": Layer({"support"}, {"RE2", "yaml-cpp"}),
    "report": Layer({"support"}, set()),
    "lexical": Layer({"support", "compat", "catalogue"}, {"RE2", "Clang Lex and Basic"}),
    "flow": Layer(
        {"support", "compat", "catalogue", "lexical"},
        {"RE2", "Clang Lex and Basic", "Clang AST"},
    ),
    "checks": Layer(
        {"support", "compat", "catalogue", "lexical", "flow", "report"},
        {"RE2", "Clang Lex and Basic", "Clang AST", "clang-tidy"},
    ),
}

# Folders of checks/ that make up the layer `checks`, with the files directly in it.
FAMILIES = {"hardcoded", "plaintext", "storage"}

# Headers that exist only once they are generated, by their name in the #include.
GENERATED = set()

SOURCES = {".h", ".hpp", ".inc", ".def", ".c", ".cc", ".cpp", ".m", ".mm"}


def layer_of(path):
    """The layer of a file, by its path from the root; None if it belongs to none."""
    parts = path.parts
    if parts[:2] == ("include", "credtidy"):
        return parts[2] if len(parts) > 3 and parts[2] in LAYERS else None
    if parts[0] == "tools":
        return "tools"
    if parts[0] != "checks":
        return None
    if len(parts) == 2 or parts[1] in FAMILIES:
        return "checks"
    return parts[1] if parts[1] in LAYERS and parts[1] != "checks" else None


# Comments and raw strings can hold anything at the beginning of a line. Ordinary
# literals are matched only so that nothing begins inside one.
OPAQUE = re.compile(
    r"""(?P<blank>//(?:\\\n|[^\n])*
        | /\*.*?\*/
        | R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)")
      | "(?:\\.|[^"\\\n])*"
      | '(?:\\.|[^'\\\n])*'""",
    re.VERBOSE | re.DOTALL,
)
DIRECTIVE = re.compile(r"\s*(?:#|%:)\s*(?:include|include_next|import)\b(.*)")
NAME = re.compile(r"""\s*(?:"([^"]+)"|<([^>]+)>)""")


def blanked(match):
    text = match.group()
    return re.sub(r"[^\n]", " ", text) if match.group("blank") else text


def includes_of(text):
    """The line, the name and whether it is quoted, of each #include. The name is None
    where a macro hides it."""
    for number, line in enumerate(OPAQUE.sub(blanked, text).split("\n"), start=1):
        directive = DIRECTIVE.match(line)
        if directive is None:
            continue
        name = NAME.match(directive.group(1))
        if name is None:
            yield number, None, False
        else:
            yield number, name.group(1) or name.group(2), name.group(1) is not None


def library_of(name):
    """The library that a name in an #include belongs to; None for none that is known."""
    for prefix in sorted(LIBRARIES, key=len, reverse=True):
        if name.startswith(prefix):
            return LIBRARIES[prefix]
    return None


class Tree:
    """The sources below one folder."""

    def __init__(self, root):
        self.root = root.resolve()
        self.texts = {}
        for folder in ("include", "checks", "tools"):
            for path in sorted((self.root / folder).rglob("*")):
                if path.suffix in SOURCES and path.is_file():
                    text = path.read_text(encoding="utf-8", errors="replace")
                    self.texts[path.relative_to(self.root)] = text
        self.includes = {p: list(includes_of(t)) for p, t in self.texts.items()}

    def resolve(self, name, quoted, source):
        """The file of ours that an #include names; None if it is none of ours."""
        places = [Path("include"), Path("checks"), Path(".")]
        if quoted:
            places.insert(0, source.parent)
        for place in places:
            candidate = Path(os.path.normpath(place / name))
            if candidate in self.texts:
                return candidate
        # A target of tools/ has include folders of its own.
        for candidate in self.texts:
            if candidate.parts[0] == "tools" and candidate.match(name):
                return candidate
        return None

    def reached(self, path, seen=None):
        """The libraries that a header of ours brings along, with the way to each."""
        seen = seen if seen is not None else set()
        if path in seen:
            return
        seen.add(path)
        for _, name, quoted in self.includes[path]:
            if name is None:
                continue
            target = self.resolve(name, quoted, path)
            if target is not None:
                yield from self.reached(target, seen)
            elif library_of(name) in TRANSITIVE:
                yield library_of(name), path, name

    def judge(self, path, layer, name, quoted):
        """What is wrong with one #include."""
        if name is None:
            yield "the name is hidden in a macro, so nobody can judge it"
            return
        target = self.resolve(name, quoted, path)
        if target is not None:
            yield from self.judge_own(path, layer, target)
            return
        if name.startswith("credtidy/") and name not in GENERATED:
            yield f"there is no {name}"
            return
        library = library_of(name)
        if library is not None:
            if library not in LAYERS[layer].libraries:
                yield f"layer {layer} may not use {library}: {name}"
        elif name not in GENERATED and (quoted or "/" in name):
            yield f"neither a file of credtidy nor of a library that is known: {name}"

    def judge_own(self, path, layer, target):
        other = layer_of(target)
        if other == "tools":
            yield f"nothing may include what is in tools: {target}"
            return
        if other is None:
            yield f"{target} belongs to no layer"
            return
        if other != layer:
            if other not in LAYERS[layer].layers:
                yield f"layer {layer} may not use layer {other}: {target}"
                return
            if target.parts[0] != "include":
                yield f"a private header of layer {other}: {target}"
        for library, header, name in self.reached(target):
            if library not in LAYERS[layer].libraries:
                yield (
                    f"layer {layer} may not use {library}, which {target} brings along: "
                    f"{header} includes {name}"
                )

    def violations(self):
        for path in self.texts:
            layer = layer_of(path)
            if layer == "tools":
                continue
            if layer is None:
                yield path, 1, "this folder belongs to no layer"
                continue
            for line, name, quoted in self.includes[path]:
                for message in self.judge(path, layer, name, quoted):
                    yield path, line, message


def check(root, out=sys.stdout):
    """Judges the sources below root. The exit code."""
    tree = Tree(root)
    if not any(layer_of(path) in LAYERS for path in tree.texts):
        # A test that saw nothing must not pass.
        print(f"{root}: no sources found", file=out)
        return 2
    found = list(tree.violations())
    for path, line, message in found:
        print(f"{path}:{line}: {message}", file=out)
    return 1 if found else 0


# The self-test: a tree without fault, and faults to be put into it one at a time.

CLEAN = {
    "include/credtidy/support/Secret.h": '#include "llvm/ADT/StringRef.h"\n#include <string>\n',
    "include/credtidy/compat/Tidy.h": '#include "clang-tidy/ClangTidy.h"\n',
    "include/credtidy/compat/Lexer.h": '#include "clang/Lex/Lexer.h"\n',
    "include/credtidy/catalogue/Names.h": '#include "credtidy/support/Secret.h"\n',
    "include/credtidy/lexical/Tokens.h": '#include "credtidy/catalogue/Names.h"\n',
    "include/credtidy/flow/Calls.h": '#include "credtidy/lexical/Tokens.h"\n'
    '#include "clang/AST/Expr.h"\n',
    "include/credtidy/report/Finding.h": '#include "credtidy/support/Secret.h"\n',
    "checks/support/Secret.cpp": '#include "credtidy/support/Secret.h"\n',
    "checks/catalogue/Names.cpp": '#include "Private.h"\n#include <re2/re2.h>\n',
    "checks/catalogue/Private.h": '#include "yaml-cpp/yaml.h"\n',
    "checks/lexical/Tokens.cpp": '#include "clang/Lex/Lexer.h"\n#include "clang/Basic/LLVM.h"\n',
    "checks/flow/Calls.cpp": '#include "clang/Analysis/CFG.h"\n'
    '#include "clang/ASTMatchers/ASTMatchers.h"\n#include "credtidy/compat/Lexer.h"\n',
    "checks/report/Finding.cpp": '#include "credtidy/report/Finding.h"\n',
    "checks/Base.h": '#include "credtidy/compat/Tidy.h"\n',
    "checks/Module.cpp": '#include "hardcoded/SecretCheck.h"\n',
    "checks/hardcoded/SecretCheck.h": '#include "../Base.h"\n#include "credtidy/flow/Calls.h"\n',
    "tools/credtidy/main.cpp": '#include "Options.h"\n#include "clang/Tooling/Tooling.h"\n',
    "tools/credtidy/Options.h": '#include "credtidy/report/Finding.h"\n',
    # What looks like an #include and is none.
    "checks/storage/FileCheck.cpp": '#include "../Base.h"\n// #include "tools/x.h"\n'
    '/*\n#include "tools/x.h"\n*/\nauto A = R"x(\n#include "tools/x.h"\n)x";\n'
    'auto B = "\\"/*";\nchar C = \'"\';\n#include "credtidy/support/Secret.h"\n',
}

# The file, what is put into it, and the line and a part of the message to expect.
FAULTS = [
    # support includes only LLVM Support.
    ("checks/support/Secret.cpp", '\n#include "clang/Basic/LLVM.h"\n', 2, "Clang Lex and Basic"),
    ("checks/support/Secret.cpp", '#include "llvm/IR/Module.h"\n', 1, "the rest of LLVM"),
    ("checks/support/Secret.cpp", "#include <re2/re2.h>\n", 1, "RE2"),
    ("checks/support/Secret.cpp", '#include "credtidy/report/Finding.h"\n', 1, "layer report"),
    # catalogue: neither Clang nor clang-tidy.
    ("checks/catalogue/Names.cpp", '#include "clang/Lex/Lexer.h"\n', 1, "Clang Lex and Basic"),
    ("checks/catalogue/Names.cpp", "  #  include  <clang-tidy/ClangTidy.h>\n", 1, "clang-tidy"),
    ("include/credtidy/catalogue/Names.h", '#include "credtidy/lexical/Tokens.h"\n', 1, "lexical"),
    # lexical adds Lex and Basic, and no more.
    ("checks/lexical/Tokens.cpp", '#include "clang/AST/Expr.h"\n', 1, "Clang AST"),
    ("checks/lexical/Tokens.cpp", '#include "clang/Frontend/Utils.h"\n', 1, "the rest of Clang"),
    ("checks/lexical/Tokens.cpp", '#include "credtidy/flow/Calls.h"\n', 1, "layer flow"),
    # flow: no clang-tidy header, by no way.
    ("checks/flow/Calls.cpp", '#include "clang-tidy/ClangTidyCheck.h"\n', 1, "clang-tidy"),
    ("checks/flow/Calls.cpp", '#include "credtidy/compat/Tidy.h"\n', 1, "brings along"),
    ("checks/flow/Calls.cpp", '#include "credtidy/report/Finding.h"\n', 1, "layer report"),
    ("checks/flow/Calls.cpp", '#include "../Base.h"\n', 1, "layer checks"),
    ("checks/flow/Calls.cpp", '#include "Base.h"\n', 1, "layer checks"),
    # report knows only support.
    ("checks/report/Finding.cpp", '#include "credtidy/catalogue/Names.h"\n', 1, "layer catalogue"),
    ("checks/report/Finding.cpp", '#include "clang/Basic/LLVM.h"\n', 1, "Clang Lex and Basic"),
    # checks: clang-tidy's, and not all of Clang.
    ("checks/Module.cpp", '#include "clang/Tooling/Tooling.h"\n', 1, "the rest of Clang"),
    ("checks/hardcoded/SecretCheck.h", '#include "clang/Sema/Sema.h"\n', 1, "the rest of Clang"),
    ("checks/hardcoded/SecretCheck.h", '#include "yaml-cpp/yaml.h"\n', 1, "yaml-cpp"),
    ("checks/hardcoded/SecretCheck.h", '#include "../catalogue/Private.h"\n', 1, "private header"),
    # Nothing includes tools.
    ("checks/Module.cpp", '#include "../tools/credtidy/Options.h"\n', 1, "nothing may include"),
    ("checks/Module.cpp", '#include "tools/credtidy/Options.h"\n', 1, "nothing may include"),
    ("checks/Module.cpp", '#include "Options.h"\n', 1, "nothing may include"),
    (
        "include/credtidy/compat/Tidy.h",
        '#include "../../../tools/credtidy/Options.h"\n',
        1,
        "nothing may include",
    ),
    # Ways out.
    ("checks/flow/Calls.cpp", "#define X <clang-tidy/ClangTidy.h>\n#include X\n", 2, "macro"),
    ("checks/flow/Calls.cpp", "#import <clang-tidy/ClangTidy.h>\n", 1, "clang-tidy"),
    ("checks/flow/Calls.cpp", "#include <boost/any.hpp>\n", 1, "known"),
    ("checks/flow/Calls.cpp", '#include "Missing.h"\n', 1, "known"),
    ("checks/flow/Calls.cpp", '#include "credtidy/flow/Missing.h"\n', 1, "there is no"),
    ("checks/flow/Calls.cpp", 'int a = 1\'000;\n#include "clang-tidy/C.h"\n', 2, "clang-tidy"),
    ("checks/flow/Calls.cpp", '/* a\n b */ #include "clang-tidy/C.h"\n', 2, "clang-tidy"),
    ("checks/flow/Calls.cpp", '#include /**/ "clang-tidy/C.h" // why\n', 1, "clang-tidy"),
    ("checks/flow/Calls.cpp", '%:include "clang-tidy/C.h"\n', 1, "clang-tidy"),
    ("checks/flow/Calls.cpp", 'auto A = R"(")";\n#include <clang-tidy/C.h>\n', 2, "clang-tidy"),
    ("checks/storage/FileCheck.cpp", '\n\n#include "clang/Sema/Sema.h"\n', 3, "the rest of Clang"),
    ("checks/flow/Deep.inc", '#include "clang-tidy/C.h"\n', 1, "clang-tidy"),
    # Folders that nobody placed.
    ("checks/semantic/New.cpp", "", 1, "no layer"),
    ("include/credtidy/semantic/New.h", "", 1, "no layer"),
    ("include/credtidy/Everything.h", "", 1, "no layer"),
    ("include/credtidy/checks/Base.h", '#include "clang/Sema/Sema.h"\n', 1, "the rest of Clang"),
]


def write_tree(root, files):
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


class Lines:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text


def outcome(files):
    """The exit code and what is printed for a tree of these files."""
    with tempfile.TemporaryDirectory() as folder:
        write_tree(Path(folder), files)
        out = Lines()
        return check(Path(folder), out), out.text


def self_test():
    failures = []

    def expect(condition, what):
        if not condition:
            failures.append(what)

    code, text = outcome(CLEAN)
    expect((code, text) == (0, ""), f"the tree without fault gave {code}:\n{text}")
    code, text = outcome({"README.md": "nothing"})
    expect(code == 2, f"a tree without sources gave {code}:\n{text}")
    for name, fault, line, part in FAULTS:
        code, text = outcome({**CLEAN, name: fault + CLEAN.get(name, "")})
        hit = any(
            each.startswith(f"{name}:{line}: ") and part in each for each in text.splitlines()
        )
        expect(code == 1 and hit, f"{fault!r} in {name} gave {code}:\n{text}")
    # Through two headers, of which neither breaks a rule itself.
    way = {"include/credtidy/compat/Lexer.h": '#include "credtidy/compat/Tidy.h"\n'}
    code, text = outcome({**CLEAN, **way})
    expect(
        code == 1 and text.startswith("checks/flow/Calls.cpp:3: ") and text.count("\n") == 1,
        f"clang-tidy through two headers gave {code}:\n{text}",
    )
    # Every layer breaks a rule somewhere, and every library is where it may not be.
    for layer in LAYERS:
        expect(any(layer_of(Path(n)) == layer for n, *_ in FAULTS), f"no fault in {layer}")
    for library in ALL - {"LLVM Support", "the system"}:
        expect(any(library.startswith(p) for *_, p in FAULTS), f"no fault with {library}")
    for failure in failures:
        print(failure)
    return 1 if failures else 0


def main():
    parser = argparse.ArgumentParser(description="Keeps the order of the layers.")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    return self_test() if arguments.self_test else check(arguments.root)


if __name__ == "__main__":
    sys.exit(main())
