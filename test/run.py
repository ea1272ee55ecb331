#!/usr/bin/env python3
"""Runs all tests of one build and counts them case by case.

usage: run.py BUILD [--summary FILE]

Unit tests count by GoogleTest case, lit tests by file, all others by program. The
last line is `N passed, N failed`; FILE receives the two numbers.
"""
import argparse, json, re, subprocess, sys, tempfile
from pathlib import Path

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("build", type=Path)
parser.add_argument("--summary", type=Path)
arguments = parser.parse_args()
build = arguments.build.resolve()

listed = json.loads(subprocess.run(["ctest", "--test-dir", str(build), "--show-only=json-v1"],
                                   capture_output=True, text=True, check=True).stdout)
passed = failed = 0
for test in listed["tests"]:
    name, command = test["name"], test.get("command")
    directory = next((p["value"] for p in test.get("properties", []) if p["name"] == "WORKING_DIRECTORY"), str(build))
    if not command or not Path(command[0]).exists():
        print(f"FAILED {name}: its program was not built")
        failed += 1
        continue
    with tempfile.TemporaryDirectory() as folder:
        extra, report = [], Path(folder) / "report"
        if name == "lit":
            extra = ["--xunit-xml-output", str(report)]
        elif name.endswith("Tests"):
            extra = [f"--gtest_output=json:{report}", "--gtest_brief=1"]
        result = subprocess.run([*command, *extra], cwd=directory, capture_output=True, text=True, errors="replace")
        good = bad = 0
        if report.exists() and name == "lit":
            text = report.read_text(errors="replace")
            bad = len(re.findall(r"<failure", text))
            good = len(re.findall(r"<testcase", text)) - bad - len(re.findall(r"<skipped", text))
        elif report.exists():
            data = json.loads(report.read_text())
            bad, good = data["failures"], data["tests"] - data["failures"] - data["disabled"]
        else:
            good, bad = (1, 0) if result.returncode == 0 else (0, 1)
        if result.returncode != 0 and bad == 0:
            bad = 1
        passed, failed = passed + good, failed + bad
        print(f"{'FAILED' if bad else 'ok'} {name}: {good} passed, {bad} failed", flush=True)
        if bad:
            print(result.stdout[-20000:], result.stderr[-5000:], sep="\n")
print(f"{passed} passed, {failed} failed")
if arguments.summary:
    arguments.summary.write_text(f"{passed} {failed}\n")
sys.exit(1 if failed else 0)
