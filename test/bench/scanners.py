#!/usr/bin/env python3
"""Measures how long the reader of tokens takes, start to finish, beside other scanners.

    scanners.py [options] --tool CREDTIDY FOLDER      a source tree
    scanners.py [options] --tool CREDTIDY --staged    one small staged file
    scanners.py [options] --tool CREDTIDY --line MB   one line of so many megabytes

`--other NAME=COMMAND` adds a scanner, with {folder} where the folder goes; it may be given more
than once. Each round runs every command once, in turn, so that whatever slows the machine down
slows all; what is printed of another scanner's time is the ratio to credtidy's in the same round.
A round before the first warms the machine's caches and does not count. The exit codes 0 and 1
mean that a scan took place, as they do for all of the scanners that we know.
"""
import argparse, os, shlex, statistics, subprocess, sys, tempfile, time
from pathlib import Path

SOURCES = {".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp", ".hxx", ".inl", ".ipp", ".m", ".mm", ".ino"}


class Mistake(Exception):
    pass


def run(command, folder):
    """Elapsed seconds, processor seconds and the greatest memory in KiB of one run."""
    started = time.monotonic()
    child = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                             stderr=subprocess.PIPE)
    said = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    elapsed = time.monotonic() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        raise Mistake(f"'{command[0]}' ended with the exit code {child.returncode}: "
                      + said.decode(errors="replace").strip()[-400:])
    return elapsed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def measure(commands, folder, rounds):
    for command in commands.values():
        run(command, folder)
    results = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            results[name].append(run(command, folder))
    return results


def spread(values, digits):
    values = sorted(values)
    return f"{statistics.median(values):.{digits}f} ({values[0]:.{digits}f} to {values[-1]:.{digits}f})"


def table(results, size):
    first = next(iter(results))
    yield f"{'':<24}{'elapsed, ms':>28}{'ratio':>24}{'MB/s':>8}{'memory, MB':>12}"
    for name, runs in results.items():
        elapsed = [1000 * each[0] for each in runs]
        ratios = [mine[0] / theirs[0] for mine, theirs in zip(runs, results[first])]
        speed = f"{size / 1e3 / statistics.median(elapsed):.0f}" if size else "-"
        memory = statistics.median(each[2] for each in runs) * 1024 / 1e6
        yield (f"{name:<24}{spread(elapsed, 0 if elapsed[0] > 1000 else 1):>28}"
               f"{spread(ratios, 2):>24}{speed:>8}{memory:>12.0f}")


def sources_in(folder):
    for root, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if each != ".git"]
        for name in names:
            path = os.path.join(root, name)
            if os.path.splitext(name)[1] in SOURCES and not os.path.islink(path):
                yield os.path.getsize(path)


def stage_one(folder):
    """A repository with one commit and one small staged change."""
    def git(*arguments):
        subprocess.run(["git", "-C", folder, "-c", "user.name=bench", "-c", "user.email=bench@example.org",
                        *arguments], check=True, stdout=subprocess.DEVNULL)
    source = Path(folder, "main.c")
    git("init", "-q", ".")
    source.write_text("int main(void) { return 0; }\n")
    git("add", "main.c")
    git("commit", "-q", "-m", "first")
    body = "".join(f"int function{i}(int a) {{ return a + {i}; }}\n" for i in range(100))
    source.write_text(body + "int main(void) { return function1(0); }\n")
    git("add", "main.c")


def write_line(folder, megabytes):
    """One line: a table of words, as generators write them."""
    piece = ('{"word", 0x12345678, "another word"}, ' * 1000).encode()
    with open(Path(folder, "table.c"), "wb") as file:
        file.write(b"static const struct entry table[] = {")
        for _ in range(megabytes * 1000 * 1000 // len(piece) + 1):
            file.write(piece)
        file.write(b"};")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--other", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--workers", type=int, default=1, help="for credtidy -j; 1 is one core")
    parser.add_argument("--staged", action="store_true")
    parser.add_argument("--line", type=int, metavar="MB")
    parser.add_argument("folder", nargs="?")
    given = parser.parse_args()
    if sum((given.staged, given.line is not None, given.folder is not None)) != 1:
        parser.error("a folder, --staged or --line, and only one of them")
    tool = os.path.abspath(given.tool)
    with tempfile.TemporaryDirectory() as made:
        folder = given.folder or made
        if given.staged:
            stage_one(folder)
        elif given.line:
            write_line(folder, given.line)
        elif not os.path.isdir(folder):
            raise Mistake(f"'{folder}' is no folder")
        size = 0 if given.staged else sum(sources_in(folder))
        what = ["--staged"] if given.staged else ["."]
        commands = {"credtidy": [tool, "scan", "--mode", "lexical", "-j", str(given.workers), "--quiet",
                                 "--progress", "never", "--output", os.path.join(made, "report")] + what}
        for other in given.other:
            name, equals, command = other.partition("=")
            if not equals:
                raise Mistake(f"'{other}' is not of the form NAME=COMMAND")
            commands[name] = [word.replace("{folder}", folder) for word in shlex.split(command)]
        results = measure(commands, folder, given.rounds)
    if size:
        print(f"{size / 1e6:.0f} MB of sources")
    print("\n".join(table(results, size)))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (Mistake, OSError, subprocess.CalledProcessError) as wrong:
        print(f"scanners.py: {wrong}", file=sys.stderr)
        sys.exit(2)
