"""A git repository made by a test, with nothing of the user's configuration.

It lies in a folder whose path does not say that it holds tests, as that would lower each severity.
"""
import os, re, subprocess, tempfile, unittest
from pathlib import Path

TOOL = os.environ["CREDTIDY_TOOL"]
SOURCE = Path(os.environ["CREDTIDY_SOURCE"])

# Made up here, so that no scanner trips over the repository of credtidy.
SECRET = "correct-" + "Horse7"


def secret(name, value=SECRET):
    return f'const char *{name} = "{value}";\n'


def environment(**more):
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH") if name in os.environ}
    return kept | {
        "XDG_CACHE_HOME": "/dev/null",
        "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_CONFIG_SYSTEM": "/dev/null",
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "protocol.file.allow",
        "GIT_CONFIG_VALUE_0": "always",
        "GIT_AUTHOR_NAME": "A",
        "GIT_AUTHOR_EMAIL": "a@localhost",
        "GIT_COMMITTER_NAME": "A",
        "GIT_COMMITTER_EMAIL": "a@localhost",
        "LC_ALL": "C.UTF-8",
    } | more


class Repository:
    mode = None # how files are read; None: as the tool likes

    def __init__(self, folder, create=True):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        if create:
            self.git("init", "-q", "-b", "main")

    def git(self, *words, code=0, **more):
        done = subprocess.run(["git", *words], cwd=self.folder, env=environment(**more), capture_output=True, text=True,
                              errors="surrogateescape", stdin=subprocess.DEVNULL)
        if code is not None and done.returncode != code:
            raise AssertionError(f"git {' '.join(map(str, words))}: {done.returncode}, not {code}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def add(self, name, content):
        self.write(name, content)
        self.git("add", "--", name)

    def commit(self, *words):
        self.git("commit", "-q", "-m", "change", *words)

    def run(self, *words, code=0, within=".", **more):
        """What the tool prints, both streams; its exit code is to be CODE."""
        if self.mode and words[0] == "scan" and not any(word.startswith("--mode") for word in words):
            words = ("scan", f"--mode={self.mode}", *words[1:])
        done = subprocess.run([TOOL, *words], cwd=self.folder / within, env=environment(**more), capture_output=True,
                              text=True, errors="surrogateescape", stdin=subprocess.DEVNULL)
        said = done.stdout + done.stderr
        if done.returncode != code:
            raise AssertionError(f"credtidy {' '.join(map(str, words))}: exit code {done.returncode}, not {code}\n{said}")
        if SECRET in said:
            raise AssertionError("a secret was printed:\n" + said)
        return said

    def found(self, *words, code=None, **more):
        """`file:line name` of each finding; the exit code must fit."""
        said = self.run("scan", "--format", "text", *words, code=(1 if code is None else code), **more)
        return found_in(said)


def found_in(said):
    return [f"{file}:{line} {name}" for file, line, name in
            re.findall(r"^(.+?):(\d+):\d+: warning: [^']*'([^']*)'", said, re.MULTILINE)]


class RepositoryTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="credtidy-")
        self.addCleanup(self.place.cleanup)
        self.elsewhere = Path(self.place.name).resolve()
        self.repository = self.new("project")

    def new(self, name, **more):
        return Repository(self.elsewhere / name, **more)
