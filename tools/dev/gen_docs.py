#!/usr/bin/env python3
"""Writes the parts of the documentation that checks/Checks.def says.

usage: gen_docs.py [--check]

They stand between the markers `<!-- begin generated -->` and `<!-- end generated -->`: the
head of each page docs/checks/<check>.md, the index docs/checks/README.md and the table of
checks in README.md. With --check nothing is written; it fails if something would be.
"""
import re, sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BEGIN, END = "<!-- begin generated -->", "<!-- end generated -->"
# Begins what add_check.py leaves in a new page for its author; test/meta.py fails on it.
UNWRITTEN = "<!-- write:"
FAMILIES = {
    "hardcoded": "Hardcoded: credentials written into the source",
    "plaintext": "Plaintext: credentials handled in the clear",
    "storage": "Storage: credentials kept where others can read them",
}


class Mistake(Exception):
    """What is wrong with a file of the tree, in words for whoever has to mend it."""


def strings(text):
    return [each.replace('\\"', '"') for each in re.findall(r'"((?:[^"\\]|\\.)*)"', text)]


def checks_of(text):
    """The rows of Checks.def, in their order."""
    text = re.sub(r"^\s*//.*$", "", text, flags=re.M)
    # Neighbouring literals are one, as in C++.
    text = re.sub(r'"\s+"', "", text)
    string, group = r'("(?:[^"\\]|\\.)*")', r"CREDTIDY_LIST\(([^)]*)\)"
    row = re.compile(
        r"CREDTIDY_CHECK\(\s*" + r"\s*,\s*".join([string, r"(\w+)", string, string, group, group, r"(\w+)", string]) + r"\s*\)"
    )
    found = []
    for name, kind, family, summary, cwe, controls, severity, since in row.findall(text):
        found.append(
            {
                "name": strings(name)[0],
                "class": kind,
                "family": strings(family)[0],
                "summary": strings(summary)[0],
                "cwe": re.findall(r"\d+", cwe),
                "controls": strings(controls),
                "severity": severity.lower(),
                "since": strings(since)[0],
            }
        )
    if len(found) != len(re.findall(r"^\s*CREDTIDY_CHECK\(", text, re.M)) or not found:
        raise Mistake("checks/Checks.def: a row is not of the form that its comment tells")
    for check in found:
        if check["family"] not in FAMILIES:
            raise Mistake(f"checks/Checks.def: {check['name']} has the unknown family '{check['family']}'")
    return found


def head(check):
    links = ", ".join(f"[CWE-{each}](https://cwe.mitre.org/data/definitions/{each}.html)" for each in check["cwe"])
    rows = [
        ("Family", check["family"]),
        ("Severity", check["severity"]),
        ("CWE", links),
        ("Controls", ", ".join(check["controls"])),
        ("Since", check["since"]),
    ]
    summary = check["summary"][0].upper() + check["summary"][1:] + "."
    return "\n".join([summary, "", "| | |", "|---|---|", *(f"| {key} | {value} |" for key, value in rows)])


def table(checks, folder):
    lines = []
    for family, title in FAMILIES.items():
        rows = [each for each in checks if each["family"] == family]
        if not rows:
            continue
        lines += ["", f"**{title}**", "", "| check | finds that | severity | CWE |", "|---|---|---|---|"]
        lines += [
            f"| [{each['name']}]({folder}{each['name']}.md) | {each['summary']} | {each['severity']} | {', '.join(each['cwe'])} |"
            for each in rows
        ]
    return "\n".join(lines[1:])


def replaced(text, path, content):
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise Mistake(f"{path}: the markers '{BEGIN}' and '{END}' have to stand in it once, in this order")
    before, rest = text.split(BEGIN)
    return before + BEGIN + "\n" + content + "\n" + END + rest.split(END)[1]


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        checks = checks_of((ROOT / "checks/Checks.def").read_text(encoding="utf-8"))
        wanted = {"README.md": table(checks, "docs/checks/"), "docs/checks/README.md": table(checks, "")}
        wanted |= {f"docs/checks/{each['name']}.md": head(each) for each in checks}
        stale = []
        for path, content in wanted.items():
            if not (ROOT / path).exists():
                raise Mistake(f"{path} is missing; tools/dev/add_check.py writes one with a new check")
            text = (ROOT / path).read_text(encoding="utf-8")
            new = replaced(text, path, content)
            if new != text:
                stale.append(path)
                if not sys.argv[1:]:
                    (ROOT / path).write_text(new, encoding="utf-8")
    except Mistake as wrong:
        print(f"gen_docs.py: {wrong}", file=sys.stderr)
        return 1
    if sys.argv[1:] and stale:
        print(f"gen_docs.py: {', '.join(stale)} not as checks/Checks.def says; run: tools/dev/gen_docs.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
