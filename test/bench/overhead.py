#!/usr/bin/env python3
"""Measures what the checks cost on top of the parse.

    overhead.py [options] DATABASE…

A DATABASE is a compile_commands.json or its folder. The same tool scans the same
translation units without any check and with the checks, in turn, so that whatever slows
the machine down slows both. Each pair gives one ratio of the processor time that all
processes of the tool took together, and one of the elapsed time; what is printed is how
these spread. A run before the first pair warms the machine's caches and does not count.
"""
import argparse, json, os, resource, shutil, statistics, subprocess, sys, tempfile, time
from pathlib import Path

FEWEST_UNITS = 200
FEWEST_PAIRS = 5
# Exit codes of a scan that took place: clean, findings, some file not wholly analysed.
DONE = {0, 1, 3}
NO_CHECKS = ["--checks", "-*", "--allow-no-checks"]


class Mistake(Exception):
    pass


def database_of(path):
    """The entries of a database, with absolute paths."""
    file = path / "compile_commands.json" if path.is_dir() else path
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))
        for entry in entries:
            entry["directory"] = str(file.parent.resolve() / entry["directory"])
            entry["file"] = os.path.normpath(os.path.join(entry["directory"], entry["file"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise Mistake(f"'{file}' is no compile database: {wrong}") from wrong
    # The tool would tell them as gaps, which costs nothing in either run.
    there = [entry for entry in entries if os.path.exists(entry["file"])]
    if missing := len(entries) - len(there):
        print(f"overhead.py: {missing} of the {len(entries)} sources in '{file}' do not exist", file=sys.stderr)
    return there


class Scan:
    """One database as the tool is to see it: its units, and nothing inferred."""

    def __init__(self, tool, entries, folder):
        folder.mkdir()
        (folder / "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")
        self.report = folder / "report.json"
        self.command = [tool, "scan", "-j", "1", "-p", str(folder), "--quiet", "--no-cache", "--progress", "never",
                        "--format", "json", "--output", str(self.report)]
        self.files = sorted({entry["file"] for entry in entries})

    def run(self, checks):
        """How many units were looked at, findings told and gaps left."""
        done = subprocess.run(self.command + checks + self.files, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode not in DONE:
            raise Mistake(f"the tool ended with the exit code {done.returncode}: {done.stderr.strip()}")
        summary = json.loads(self.report.read_text(encoding="utf-8"))["summary"]
        return [summary[key] for key in ("files", "findings", "gaps")]


def measure(scans, checks):
    """Processor and elapsed seconds of one run over all databases, and what it told."""
    def processor():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    before, started = processor(), time.monotonic()
    told = [scan.run(checks) for scan in scans]
    seconds = processor() - before, time.monotonic() - started
    return seconds, [sum(column) for column in zip(*told)]


def table(pairs):
    yield f"{'':<22}" + "".join(f"{each:>10}" for each in ("median", "min", "quartile", "quartile", "max"))
    for which, name in enumerate(("processor time", "elapsed time")):
        without = [pair[0][which] for pair in pairs]
        with_checks = [pair[1][which] for pair in pairs]
        added = [100 * (b / a - 1) for a, b in zip(without, with_checks)]
        for row, values, form in ((f"{name}, added", added, "{:+.1f} %"), ("  without checks", without, "{:.2f} s"),
                                  ("  with checks", with_checks, "{:.2f} s")):
            low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
            cells = (middle, min(values), low, high, max(values))
            yield f"{row:<22}" + "".join(f"{form.format(cell):>10}" for cell in cells)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("databases", nargs="+", type=Path, metavar="DATABASE")
    parser.add_argument("--tool", default=os.environ.get("CREDTIDY_TOOL", "credtidy"),
                        help="the credtidy to measure; default $CREDTIDY_TOOL, or the one in PATH")
    parser.add_argument("--checks", default="credential-*", metavar="GLOBS", help="what to measure; default all checks")
    parser.add_argument("--pairs", type=int, default=FEWEST_PAIRS, metavar="N",
                        help=f"how many; default and fewest {FEWEST_PAIRS}")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="take only each N-th entry of a database")
    parser.add_argument("--allow-few", action="store_true",
                        help=f"take fewer than {FEWEST_UNITS} translation units, of which the result says little")
    arguments = parser.parse_args()
    if arguments.pairs < FEWEST_PAIRS:
        raise Mistake(f"the spread of {arguments.pairs} pairs says nothing; take {FEWEST_PAIRS} or more")
    if arguments.every < 1:
        raise Mistake("--every takes a number from 1 on")
    if not shutil.which(arguments.tool):
        raise Mistake(f"there is no tool '{arguments.tool}'; --tool names it")
    return arguments


def main():
    arguments = parse_arguments()
    databases = [database_of(path)[::arguments.every] for path in arguments.databases]
    units = sum(map(len, databases))
    if units < (1 if arguments.allow_few else FEWEST_UNITS):
        raise Mistake(f"{units} translation units are too few, it takes {FEWEST_UNITS}; "
                      "--allow-few measures fewer, if there are any")
    pairs = []
    with tempfile.TemporaryDirectory(prefix="credtidy-bench-") as place:
        tool = os.path.abspath(shutil.which(arguments.tool))
        scans = [Scan(tool, entries, Path(place, str(index))) for index, entries in enumerate(databases) if entries]
        measure(scans, NO_CHECKS)
        while len(pairs) < arguments.pairs:
            without, _ = measure(scans, NO_CHECKS)
            with_checks, (looked_at, findings, gaps) = measure(scans, ["--checks", arguments.checks])
            pairs.append((without, with_checks))
            print(f"pair {len(pairs)}: {without[0]:.2f} s without, {with_checks[0]:.2f} s with", file=sys.stderr)
    print(f"checks: {arguments.checks}")
    print(f"translation units: {looked_at}, {gaps} of them not wholly analysed")
    print(f"findings: {findings}")
    print(f"pairs: {len(pairs)}")
    print(*table(pairs), sep="\n")


if __name__ == "__main__":
    try:
        main()
    except Mistake as wrong:
        sys.exit(f"overhead.py: {wrong}")
