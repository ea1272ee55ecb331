#!/usr/bin/env python3
"""Tries what docs/guide/baseline.md says of baselines, in folders of its own.

usage: baseline.py CREDTIDY FOLDER
"""
import json, os, re, shutil, subprocess, sys, tempfile
from pathlib import Path

TOOL = sys.argv[1]
ENVIRONMENT = dict(os.environ, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_SYSTEM=os.devnull)
for name in ("AUTHOR", "COMMITTER"):
    ENVIRONMENT |= {f"GIT_{name}_NAME": "A", f"GIT_{name}_EMAIL": "a@example.org"}
FILE = ".credtidy-baseline.json"
SECRETS = ["correct-Horse7", "battery-Staple9", "other-Horse8"]


def run(folder, *words, code=0, program=None):
    done = subprocess.run(
        [*(program or [TOOL]), *words], cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    text = done.stdout + done.stderr
    assert done.returncode == code, f"{words}: exit code {done.returncode} instead of {code}\n{text}"
    for secret in SECRETS:
        assert secret not in text, f"{words} tells a secret:\n{text}"
    return text


def git(folder, *words, code=0):
    return run(folder, *words, code=code, program=["git"])


def says(text, *parts):
    for part in parts:
        assert part in text, f"'{part}' is not in:\n{text}"


def entries(folder, name=FILE):
    return {key: value for key, value in json.loads((folder / name).read_text()).items() if key != "version"}


def project(root, name):
    folder = root / name / "project"
    (folder / "src").mkdir(parents=True)
    (folder / "src/a.cpp").write_text(
        'const char *dbPassword = "correct-Horse7";\n'
        "void login(const char *user, const char *password);\n"
        'void enter() { login("app", "battery-Staple9"); }\n'
    )
    (folder / "src/b.cpp").write_text('const char *mailPassword = "correct-Horse7";\n')
    return folder


def create(folder):
    says(run(folder, "baseline", "create"), f"3 known findings in '{FILE}'")
    return folder


def test_create(root):
    folder = create(project(root, "create"))
    text = (folder / FILE).read_text()
    # Sorted, one a line; no line numbers, no dates, no secrets.
    lines = text.splitlines()
    assert lines[0] == "{" and lines[-2:] == ['  "version": 1', "}"], text
    assert lines[1:-2] == sorted(lines[1:-2]) and len(lines) == 6, text
    for line in lines[1:-2]:
        assert re.fullmatch(r'  "[0-9a-f]{32}": \{"check":"credential-[a-z-]+","file":"src/[ab]\.cpp"\},', line), line
    for secret in SECRETS:
        assert secret not in text
    # The same content twice.
    says(run(folder, "baseline", "create", code=2), "is there already", "baseline update", "--overwrite")
    run(folder, "baseline", "create", "--overwrite")
    assert (folder / FILE).read_text() == text
    says(run(folder, "scan", "--baseline", FILE), "no findings in 2 files, 3 in the baseline")
    run(folder, "scan", code=1)
    # As a setting.
    (folder / ".credtidy.yaml").write_text(f"baseline: {FILE}\n")
    says(run(folder, "scan"), "no findings in 2 files, 3 in the baseline")
    says(run(folder / "src", "scan"), "no findings in 2 files, 3 in the baseline")
    says(run(folder, "baseline", "show"), "src/a.cpp: credential-hardcoded-secret ", "3 known findings in 2 files")
    # In reports it is counted and, on request, listed.
    report = json.loads(run(folder, "scan", "--format", "json"))
    assert report["summary"]["suppressed"] == {"source": 0, "baseline": 3} and "suppressed" not in report
    report = json.loads(run(folder, "scan", "--format", "json", "--report-suppressed"))
    assert [each["suppressedBy"] for each in report["suppressed"]] == ["baseline"] * 3
    sarif = json.loads(run(folder, "scan", "--format", "sarif", "--report-suppressed"))
    assert [each["suppressions"][0]["kind"] for each in sarif["runs"][0]["results"]] == ["external"] * 3


def test_new_and_changed(root):
    folder = create(project(root, "changed"))
    source = folder / "src/a.cpp"
    before = source.read_text()
    source.write_text(before.replace("correct-Horse7", "other-Horse8"))
    says(run(folder, "scan", "--baseline", FILE, code=1), "dbPassword", "1 finding (1 high) in 2 files, 2 in the baseline")
    source.write_text(before + 'const char *newPassword = "correct-Horse7";\n')
    says(run(folder, "scan", "--baseline", FILE, code=1), "newPassword", "1 finding (1 high) in 2 files, 3 in the baseline")


def test_moved_and_renamed(root):
    folder = create(project(root, "moved"))
    # Other lines, another order, other formatting, another file, another folder.
    (folder / "lib/deep").mkdir(parents=True)
    (folder / "lib/deep/other name.cc").write_text(
        "\n\n\nvoid login(const char *user, const char *password);\n"
        'void\nenter()\n{\n  login("app",\n        "battery-Staple9");\n}\n'
        "// more\n"
        'const char   *  dbPassword=\n    "correct-Horse7" ;\n'
    )
    (folder / "src/a.cpp").unlink()
    says(run(folder, "scan", "--baseline", FILE), "no findings in 2 files, 3 in the baseline")


def test_update(root):
    folder = create(project(root, "update"))
    source = folder / "src/a.cpp"
    source.write_text("int nothing;\nconst char *newPassword = \"other-Horse8\";\n")
    says(run(folder, "baseline", "update"), "1 known finding in", "2 gone", "1 new and not added (--add does)")
    assert [each["file"] for each in entries(folder).values()] == ["src/b.cpp"]
    says(run(folder, "baseline", "update", "--add"), "2 known findings", "0 gone, 1 added")
    says(run(folder, "scan", "--baseline", FILE), "no findings", "2 in the baseline")
    # What is not looked at is not gone.
    (folder / "src/b.cpp").write_text("int nothing;\n")
    says(run(folder, "baseline", "update", "src/a.cpp"), "2 known findings", "0 gone")
    says(run(folder, "baseline", "update"), "1 known finding in", "1 gone")
    # What cannot be read is not gone either, and the exit code tells.
    (folder / "compile_commands.json").write_text(
        json.dumps([{"directory": str(folder), "file": "src/a.cpp", "arguments": ["c++", "-c", "src/a.cpp"]}])
    )
    source.write_text("int nothing\n")
    says(run(folder, "baseline", "update", code=3), "1 known finding in", "0 gone", "not wholly analysed")
    assert len(entries(folder)) == 1
    says(run(folder, "baseline", "update", "--baseline", "missing.json", code=2), "missing.json: error: the baseline cannot be read")


def test_merge(root):
    """Two branches each add a finding to the baseline; where git cannot decide, both sides are right."""
    folder = create(project(root, "merge"))
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "start")
    for number in range(6):
        git(folder, "checkout", "-q", "main")
        for side in "left", "right":
            git(folder, "checkout", "-q", "-B", side, "main")
            (folder / f"src/{side}{number}.cpp").write_text(f'const char *{side}Password{number} = "correct-Horse7";\n')
            run(folder, "baseline", "update", "--add")
            git(folder, "add", ".")
            git(folder, "commit", "-qm", side)
        merged = subprocess.run(["git", "merge", "-q", "left"], cwd=folder, env=ENVIRONMENT, capture_output=True)
        if merged.returncode:
            text = (folder / FILE).read_text()
            says(run(folder, "scan", "--baseline", FILE, code=2), f"{FILE}:", "a merge conflict; keep the lines of both sides")
            both = [line for line in text.splitlines(True) if not re.match(r"<<<<<<<|=======|>>>>>>>", line)]
            (folder / FILE).write_text("".join(both))
            git(folder, "add", ".")
            git(folder, "commit", "-qm", "merge")
        git(folder, "branch", "-qf", "main", "HEAD")
        says(run(folder, "scan", "--baseline", FILE), "no findings", f"{5 + 2 * number} in the baseline")
    # Twice the same line, as a merge of two that added the same leaves it.
    lines = (folder / FILE).read_text().splitlines(True)
    (folder / FILE).write_text("".join(lines[:2] + lines[1:]))
    run(folder, "scan", "--baseline", FILE)
    run(folder, "baseline", "update")
    assert (folder / FILE).read_text() == "".join(lines)


def test_merge_that_takes_both_sides(root):
    """With `merge=union` git does by itself what is right, even of two baselines with nothing in common."""
    for number, before in enumerate((False, True)):
        folder = project(root, f"union{number}")
        (folder / ".gitattributes").write_text(f"{FILE} merge=union\n")
        git(folder, "init", "-q", "-b", "main")
        if before:
            create(folder)
        git(folder, "add", ".")
        git(folder, "commit", "-qm", "start")
        for side, count in ("left", 9), ("right", 7):
            git(folder, "checkout", "-q", "-B", side, "main")
            for each in range(count):
                (folder / f"src/{side}{each}.cpp").write_text(f'const char *{side}Password{each} = "correct-Horse7";\n')
            run(folder, "baseline", *(("update", "--add") if before else ("create",)))
            git(folder, "add", ".")
            git(folder, "commit", "-qm", side)
        git(folder, "merge", "-q", "-m", "both", "left")
        assert "<<<<" not in (folder / FILE).read_text()
        assert len(entries(folder)) == 3 + 9 + 7
        says(run(folder, "scan", "--baseline", FILE), "no findings", "19 in the baseline")
        # One side removes what the other leaves, next to what it adds.
        git(folder, "checkout", "-q", "-B", "fixing")
        (folder / "src/left0.cpp").write_text("int x;\n")
        run(folder, "baseline", "update")
        git(folder, "commit", "-qam", "fix")
        git(folder, "checkout", "-q", "right")
        git(folder, "checkout", "-q", "-B", "adding")
        (folder / "src/added.cpp").write_text('const char *addedPassword = "correct-Horse7";\n')
        run(folder, "baseline", "update", "--add")
        git(folder, "add", ".")
        git(folder, "commit", "-qm", "add")
        git(folder, "merge", "-q", "-m", "again", "fixing")
        run(folder, "scan", "--baseline", FILE)
        # What came back by that is gone after the next update.
        run(folder, "baseline", "update")
        assert len(entries(folder)) == 3 + 9 + 7


def test_mistakes(root):
    folder = create(project(root, "mistakes"))
    good = (folder / FILE).read_text()
    key = next(iter(entries(folder)))
    cases = {
        "": "1:1: error: it is empty",
        "{": "1:2: error: not JSON: ",
        "[]": "1:1: error: expected an object of fingerprints",
        "{}": '1:1: error: a baseline needs "version"',
        good.replace('"version": 1', '"version": 2'): "5:3: error: this version of baselines is not known",
        good.replace(key, "x" + key): "error: expected a fingerprint, which is 32 hex digits",
        good.replace('"check"', '"line"', 1): 'error: this entry has more than the texts "check" and "file"',
        good.replace('{"check"', '[{"check"', 1).replace("},", "}],", 1): "2:3: error: expected an object behind the fingerprint",
        "[" * 100000: "1:17: error: nested too deeply",
    }
    for text, message in cases.items():
        (folder / FILE).write_text(text)
        says(run(folder, "scan", "--baseline", FILE, code=2), f"{FILE}:", message)
        run(folder, "baseline", "update", code=2)
        assert (folder / FILE).read_text() == text
    (folder / FILE).write_bytes(b"\xff\x00")
    run(folder, "scan", "--baseline", FILE, code=2)
    says(run(folder, "scan", "--baseline", "src", code=2), "src: error: the baseline cannot be read")
    (folder / ".credtidy.yaml").write_text("inherit: false\nbaseline: missing.json\n")
    says(run(folder, "scan", code=2), ".credtidy.yaml:2:11: error: there is no such baseline")
    says(run(folder, "baseline", "create"), "3 known findings in 'missing.json'")
    says(run(folder, "scan"), "3 in the baseline")
    says(run(folder, "scan", "--baseline=", code=2), "--baseline takes the name of a file")
    says(run(folder, "baseline", "remove", code=2), "usage: credtidy baseline create|update")
    # A folder that cannot be written into.
    says(run(folder, "baseline", "create", "--baseline", "nowhere/x.json", code=2), "cannot be written")


def test_names(root):
    """Names with blanks, quotes, newlines and bytes that are no text."""
    folder = project(root, "names")
    for name in ['a "b".cpp', "new\nline.cpp", "ä.cpp"]:
        (folder / name).write_text(f'const char *password{len(name)} = "correct-Horse7";\n')
    with open(os.fsencode(folder) + b"/b\xff.cpp", "w") as file:
        file.write('const char *bytePassword = "correct-Horse7";\n')
    says(run(folder, "baseline", "create"), "7 known findings")
    says(run(folder, "scan", "--baseline", FILE), "no findings in 6 files, 7 in the baseline")
    says(run(folder, "baseline", "update"), "7 known findings", "0 gone")
    assert "new?line.cpp: " in run(folder, "baseline", "show")


def test_allowed(root):
    """What a comment allows need not be in the baseline, and is counted once."""
    folder = create(project(root, "allowed"))
    source = folder / "src/b.cpp"
    source.write_text(source.read_text().rstrip() + " // credtidy:allow(hardcoded-secret): a sample\n")
    says(run(folder, "scan", "--baseline", FILE), "1 allowed in the source, 2 in the baseline")
    says(run(folder, "baseline", "update"), "2 known findings", "1 gone")


with tempfile.TemporaryDirectory(prefix="credtidy-") as place:
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test(Path(place).resolve())
