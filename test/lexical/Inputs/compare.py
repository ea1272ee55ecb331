#!/usr/bin/env python3
"""Scans one file as tokens and compares what is told with its EXPECT comments.

usage: compare.py CREDTIDY FILE [scan options]

`// EXPECT[secret]: …` stands for credential-hardcoded-secret in that line, `[argument]`,
`[comparison]` and `[crypto-material]` likewise; any other word for the check of that name,
`[known-token]`, `[in-connection-string]`. The text is a part of the message. What else is
told fails the test.
"""
import json, re, subprocess, sys
from pathlib import Path

DIRECTIVE = re.compile(r"EXPECT\[([a-z-]+)\](?:@([+-]\d+))?: (.*?)(?=\s*(?:\*/|EXPECT|$))")
SHORT = {"secret", "argument", "comparison", "crypto-material"}


def main():
    tool, path, *options = sys.argv[1:]
    expected = []
    for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
        for word, offset, text in DIRECTIVE.findall(line):
            check = ("credential-hardcoded-" if word in SHORT else "credential-") + word
            expected.append((number + int(offset or 0), check, text))
    if not expected:
        sys.exit(f"{path}: expects nothing")
    run = subprocess.run([tool, "scan", "--mode", "lexical", "--format", "json", *options, path],
                         capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"exit code {run.returncode}\n{run.stderr}")
    said = [(each["location"]["line"], each["check"], each["message"])
            for each in json.loads(run.stdout)["findings"]]
    wrong = 0
    for line, check, text in expected:
        for each in said:
            if each[:2] == (line, check) and text in each[2]:
                said.remove(each)
                break
        else:
            print(f"{path}:{line}: not said [{check}]: {text}")
            wrong += 1
    for line, check, message in said:
        print(f"{path}:{line}: not expected [{check}]: {message}")
        wrong += 1
    sys.exit(1 if wrong else 0)


main()
