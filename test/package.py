#!/usr/bin/env python3
"""Installs a build into a temporary prefix and uses it as a user would.

usage: package.py BUILD SOURCE CLANG_TIDY

The installed tool scans a file, the installed module is loaded by clang-tidy, and a
CMake project finds both with find_package(credtidy).
"""
import subprocess, sys, tempfile
from pathlib import Path

build, source, clang_tidy = sys.argv[1:4]


def run(*command, code=0, **options):
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    if result.returncode != code:
        sys.exit(f"{' '.join(map(str, command))}: exit code {result.returncode}, not {code}\n{result.stdout}\n{result.stderr}")
    return result.stdout + result.stderr


def must_contain(text, wanted):
    if wanted not in text:
        sys.exit(f"expected {wanted!r} in:\n{text}")


with tempfile.TemporaryDirectory() as folder:
    prefix, project = Path(folder) / "prefix", Path(folder) / "project"
    run("cmake", "--install", build, "--prefix", prefix)
    project.mkdir()
    (project / "login.cpp").write_text('const char *dbPassword = "correct-Horse7";\n')
    (project / "CMakeLists.txt").write_text("""
cmake_minimum_required(VERSION 3.20)
project(user LANGUAGES CXX)
find_package(credtidy 0.1 REQUIRED CONFIG)
get_target_property(tool credtidy::credtidy LOCATION)
message(STATUS "tool=${tool} module=${credtidy_MODULE} llvm=${credtidy_LLVM_VERSION}")
""")
    must_contain(run(prefix / "bin/credtidy", "scan", "login.cpp", "--", code=1, cwd=project), "'dbPassword'")
    module = next(prefix.glob("lib/**/CredtidyModule.so"))
    must_contain(run(clang_tidy, "--load", module, "--checks=-*,credential-*", "login.cpp", "--", cwd=project), "'dbPassword'")
    said = run("cmake", "-S", project, "-B", project / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    must_contain(said, f"tool={prefix}/bin/credtidy module={module} llvm=")
    for name in ("LICENSE.txt", "README.md"):
        if not list(prefix.glob(f"share/doc/credtidy/{name}")):
            sys.exit(f"{name} is not installed")
