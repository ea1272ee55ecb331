#!/usr/bin/env python3
"""Runs a command in a folder, and demands its exit code.

usage: run_tool.py CODE FOLDER COMMAND...

The folder is moved to a place of its own for that time, so that nothing in its path says that it
holds tests, which would lower each severity, and no compile_commands.json is found above it. In
its compile_commands.json files `@FOLDER@` stands for where it is.
"""
import os, shutil, subprocess, sys, tempfile
from pathlib import Path

if len(sys.argv) < 4:
    sys.exit(__doc__)
wanted, folder, command = int(sys.argv[1]), Path(sys.argv[2]).resolve(), sys.argv[3:]
with tempfile.TemporaryDirectory(prefix="credtidy-") as elsewhere:
    place = Path(elsewhere).resolve() / "project"
    shutil.move(folder, place)
    try:
        for database in place.rglob("compile_commands.json"):
            database.write_text(database.read_text().replace("@FOLDER@", place.as_posix()))
        code = subprocess.run(command, cwd=place, stdin=subprocess.DEVNULL).returncode
    finally:
        for database in place.rglob("compile_commands.json"):
            database.write_text(database.read_text().replace(place.as_posix(), "@FOLDER@"))
        shutil.move(place, folder)
if code != wanted:
    sys.exit(f"exit code {code} instead of {wanted}: {' '.join(command)}")
