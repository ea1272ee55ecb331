#!/usr/bin/env python3
"""Changes a project in ways that leave its findings the same, and compares their fingerprints.

usage: stable_fingerprints.py CREDTIDY CLANG-FORMAT FOLDER
"""
import json, shutil, subprocess, sys, tempfile
from pathlib import Path

TOOL, FORMAT, BEFORE = sys.argv[1], sys.argv[2], Path(sys.argv[3])


def fingerprints(folder):
    done = subprocess.run([TOOL, "scan", "--format", "json", "."], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 1, f"exit code {done.returncode}\n{done.stderr}"
    found = json.loads(done.stdout)["findings"]
    assert len({each["fingerprint"] for each in found}) == len(found), "a fingerprint is there twice"
    return sorted((each["fingerprint"], each["check"]) for each in found)


def reformat(style):
    def change(folder):
        for file in folder.rglob("*.*"):
            subprocess.run([FORMAT, "-i", f"--style={{BasedOnStyle: {style}, SortIncludes: Never}}", file], check=True)

    return change


def add_lines(folder):
    for file in folder.rglob("*.cpp"):
        file.write_text("// A comment.\n\n\n" + file.read_text().replace(";\n", ";\n\n"))


def move_blocks(folder):
    file = folder / "src/account.cpp"
    first, *rest = file.read_text().splitlines(True)
    file.write_text("".join([first, *rest[3:], *rest[:3]]))


def rename(folder):
    (folder / "src").rename(folder / "a folder")
    (folder / "a folder/account.cpp").rename(folder / "a folder/zz other.cc")


def split(folder):
    """Half of the file goes into one of another folder."""
    file = folder / "src/account.cpp"
    lines = file.read_text().splitlines(True)
    (folder / "lib").mkdir()
    (folder / "lib/more.cpp").write_text('#include "../src/account.h"\n' + "".join(lines[6:]))
    file.write_text("".join(lines[:6]))


def windows_lines(folder):
    for file in folder.rglob("*.*"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))


with tempfile.TemporaryDirectory(prefix="credtidy-") as place:
    wanted = None
    changes = [lambda folder: None, reformat("GNU"), reformat("Google"), reformat("Microsoft"), add_lines, move_blocks, rename, split, windows_lines]
    for number, change in enumerate(changes):
        folder = Path(place).resolve() / str(number) / "project"
        shutil.copytree(BEFORE, folder)
        change(folder)
        found = fingerprints(folder)
        if wanted is None:
            wanted = found
            assert len(found) >= 6, f"too few findings to be a test: {found}"
        assert found == wanted, f"change {number} leaves other fingerprints:\n{set(wanted) - set(found)}\n{set(found) - set(wanted)}"
