#!/usr/bin/env python3
"""Runs one test of a check in both hosts and compares what they say.

usage: check_hosts.py FILE [--checks GLOBS] [--option CHECK.KEY=VALUE]... [--without-notes] -- [compiler arguments]

The file says what is expected, and whatever else is said fails the test:

  char Password[] = "...";  // EXPECT: hardcoded password in variable 'Password'
  // EXPECT@+2: the message of the finding two lines below
  // NOTE@-1: a note of a finding, on the line above

The check is that of the test's folder. `EXPECT[credential-other]:` names another
one. In a message `{{...}}` is a regular expression. Several expectations can
stand in one file for one line. --without-notes is for tests of what is found, where others
test the way to it: notes are then neither expected nor told. The two hosts are the module, loaded by
clang-tidy, and the tool; both must give exactly the expected findings and notes.
"""
import json, os, re, subprocess, sys
from collections import Counter
from pathlib import Path

DIRECTIVE = re.compile(r"(EXPECT|NOTE)(?:\[([a-z-]+)\])?(?:@([+-]\d+))?: (.*?)\s*(?:\*/\s*)?$")
DIAGNOSTIC = re.compile(r"^(.*?):(\d+):\d+: (warning|note|error): (.*?)(?: \[([a-z,.-]+)\])?$")


def expectations(path, default_check):
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
        for part in re.split(r"(?=\b(?:EXPECT|NOTE)(?:\[|@|:))", line)[1:]:
            match = DIRECTIVE.match(part)
            if not match:
                sys.exit(f"{path}:{number}: malformed directive: {part}")
            kind, check, offset, text = match.groups()
            pieces = re.split(r"\{\{(.*?)\}\}", text)
            pattern = "".join(p if i % 2 else re.escape(p) for i, p in enumerate(pieces))
            found.append((number + int(offset or 0), kind, check or default_check, re.compile(pattern + r"\Z"), text))
    return found


def compare(host, path, said, expected):
    """Prints each difference and returns their number."""
    differences = 0
    said = list(said)
    for line, kind, check, pattern, text in expected:
        wanted = "note" if kind == "NOTE" else check
        for index, (where, what, message) in enumerate(said):
            if where == line and what == wanted and pattern.match(message):
                del said[index]
                break
        else:
            print(f"{path}:{line}: {host}: expected but not said [{wanted}]: {text}")
            differences += 1
    for where, what, message in said:
        print(f"{path}:{where}: {host}: said but not expected [{what}]: {message}")
        differences += 1
    return differences


def from_module(path, checks, options, arguments):
    config = "{CheckOptions: {" + ", ".join(f"{k}: '{v}'" for k, v in options.items()) + "}}"
    command = [os.environ["CREDTIDY_CLANG_TIDY"], "--load", os.environ["CREDTIDY_MODULE"], f"--checks=-*,{checks}",
               "--config=" + config, "--header-filter=.*", "--quiet", str(path), "--", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, errors="replace")
    said = []
    for line in result.stdout.splitlines():
        match = DIAGNOSTIC.match(line)
        if not match:
            continue
        file, number, severity, message, check = match.groups()
        if Path(file).resolve() != path.resolve():
            number = 0
        if severity == "error":
            sys.exit(f"{path}: the test does not compile: {message}\n{result.stdout}")
        said.append((int(number), "note" if severity == "note" else check, message))
    if result.returncode != 0:
        sys.exit(f"{path}: clang-tidy failed with {result.returncode}\n{result.stdout}\n{result.stderr}")
    return said


def from_tool(path, checks, options, arguments):
    command = [os.environ["CREDTIDY_TOOL"], "scan", "--format", "json", f"--checks={checks}", "-j", "1",
               *(f"--check-option={k}={v}" for k, v in options.items()), str(path), "--", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if result.returncode not in (0, 1):
        sys.exit(f"{path}: credtidy failed with {result.returncode}\n{result.stdout}\n{result.stderr}")
    said = []
    for finding in json.loads(result.stdout)["findings"]:
        def place(where):
            file = Path(where["file"])
            file = file if file.is_absolute() else Path.cwd() / file
            return where["line"] if file.resolve() == path.resolve() else 0
        said.append((place(finding["location"]), finding["check"], finding["message"]))
        said += [(place(step["location"]), "note", step["message"]) for step in finding.get("steps", [])]
    return said


def main():
    own, _, arguments = (lambda a: (a[:a.index("--")], "--", a[a.index("--") + 1:]) if "--" in a else (a, "", []))(sys.argv[1:])
    path, checks, options, notes = Path(own[0]).resolve(), None, {}, True
    rest = iter(own[1:])
    for word in rest:
        if word == "--checks":
            checks = next(rest)
        elif word == "--without-notes":
            notes = False
        elif word == "--option":
            key, _, value = next(rest).partition("=")
            options[key] = value
        else:
            sys.exit(__doc__)
    default = next((part for part in reversed(path.parts) if part.startswith("credential-")), "")
    checks = checks or default
    expected = expectations(path, default)
    if not notes and any(kind == "NOTE" for _, kind, *_ in expected):
        sys.exit(f"{path}: notes are expected, and not compared")
    # A test lies under a folder that counts as test code, which lowers only the severity; both hosts see it alike.

    def judge(host, said):
        return compare(host, path, [each for each in said if notes or each[1] != "note"], expected)

    differences = judge("clang-tidy", from_module(path, checks, options, arguments))
    differences += judge("credtidy", from_tool(path, checks, options, arguments))
    sys.exit(1 if differences else 0)


main()
