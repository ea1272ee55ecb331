"""`--cache-dir`: what is a hit, what is none, and what stands in the files."""
import json, os, shutil, stat, subprocess, sys, unittest, zlib
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parent / "hook"))
from repository import SECRET, TOOL, RepositoryTest, environment, secret

HEADER = "#define VALUE 0\n"
SOURCE = '#include "key.h"\nconst char *dbPassword = VALUE;\n'


class Cache(RepositoryTest):
    def setUp(self):
        super().setUp()
        self.folder = self.repository.folder
        self.cache = self.elsewhere / "cache"
        self.repository.write("include/key.h", HEADER)
        self.repository.write("a.cpp", SOURCE)

    def scan(self, *words, hits, code=0, tool=TOOL, arguments=("-Iinclude",), **more):
        """What the tool reports; of one file HITS are to come from the cache."""
        done = subprocess.run([tool, "scan", "--verbose", "--mode=semantic", f"--cache-dir={self.cache}", *words, "a.cpp", "--", *arguments],
                              cwd=self.folder, env=environment(**more), capture_output=True, text=True)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        self.assertIn(f"note: {hits} of 1 parse was taken from the cache", done.stderr)
        self.assertNotIn(SECRET, done.stdout + done.stderr)
        return done.stdout

    def warm(self, **more):
        self.scan(hits=0, **more)
        self.scan(hits=1, **more)

    def entries(self):
        return sorted(self.cache.glob("llvmcache-*"))

    def test_same_reports(self):
        self.repository.write("include/key.h", f'#define VALUE "{SECRET}"\n' + secret("headerPassword"))
        self.repository.write("a.cpp", SOURCE + "int f(const char *password) { // NOLINTNEXTLINE\n  return __builtin_printf(\"%s\", password); }\n"
                              + secret("allowedPassword").rstrip() + " // NOLINT\n")
        reports = []
        for hits in (0, 1):
            words = []
            for format in ("json", "sarif"):
                words += ["--format", format, "--output", str(self.elsewhere / f"{hits}.{format}")]
            self.scan("--report-suppressed", *words, hits=hits, code=1)
            said = (self.elsewhere / f"{hits}.sarif").read_text()
            reports.append(((self.elsewhere / f"{hits}.json").read_bytes(), said.replace(f"{hits}.sarif", "x").replace(f"{hits}.json", "x")))
        self.assertGreater(len(json.loads(reports[0][0])["findings"]), 1)
        self.assertEqual(reports[0][0], reports[1][0])
        self.assertEqual(json.loads(reports[0][1])["runs"][0]["results"], json.loads(reports[1][1])["runs"][0]["results"])

    def test_changed_header(self):
        self.warm()
        self.repository.write("include/key.h", f'#define VALUE "{SECRET}"\n')
        self.scan(hits=0, code=1)
        self.scan(hits=1, code=1)

    def test_changed_header_of_the_same_size_and_time(self):
        self.repository.write("include/key.h", '#define VALUE ""                                  \n')
        header = self.folder / "include/key.h"
        before = header.stat()
        self.warm()
        header.write_text(f'#define VALUE "{SECRET}"'.ljust(before.st_size - 1) + "\n")
        os.utime(header, ns=(before.st_atime_ns, before.st_mtime_ns))
        self.assertEqual(header.stat().st_size, before.st_size)
        self.scan(hits=0, code=1)

    def test_header_that_appears_before_another(self):
        self.warm(arguments=("-Ifirst", "-Iinclude"))
        self.repository.write("first/key.h", f'#define VALUE "{SECRET}"\n')
        self.scan(hits=0, code=1, arguments=("-Ifirst", "-Iinclude"))

    def test_header_that_is_only_asked_for(self):
        self.repository.write("a.cpp", f'#if __has_include("extra.h")\n#define VALUE "{SECRET}"\n#else\n#define VALUE 0\n#endif\n'
                              "const char *dbPassword = VALUE;\n")
        self.warm()
        self.repository.write("include/extra.h", "")
        self.scan(hits=0, code=1)
        self.scan(hits=1, code=1)

    def test_changed_source_and_back(self):
        self.warm()
        self.repository.write("a.cpp", SOURCE + secret("newPassword"))
        self.scan(hits=0, code=1)
        self.repository.write("a.cpp", SOURCE)
        self.scan(hits=1)

    def test_changed_arguments(self):
        self.repository.write("a.cpp", secret("NAME"))
        self.warm(arguments=("-DNAME=table",))
        self.scan(hits=0, code=1, arguments=("-DNAME=dbPassword",))
        self.scan(hits=0, arguments=("-DNAME=table", "-DNAM=1"))

    def test_changed_environment(self):
        self.repository.write("other/key.h", f'#define VALUE "{SECRET}"\n')
        self.warm(arguments=(), CPATH=str(self.folder / "include"))
        self.scan(hits=0, code=1, arguments=(), CPATH=str(self.folder / "other"))

    def test_changed_options_and_checks(self):
        self.repository.write("a.cpp", secret("dbPassword"))
        self.scan(hits=0, code=1)
        self.scan("--checks=credential-logged", hits=0)
        self.scan("--check-option=TestPaths=a.cpp", hits=0)
        self.scan(hits=1, code=1)
        # What is settled after the parse needs no other one.
        self.scan("--fail-on=critical", hits=1)
        self.repository.write(".credtidy.yaml", "exclude: ['*.cpp']\n")
        self.assertIn("no findings", self.repository.run("scan", "a.cpp", f"--cache-dir={self.cache}"))

    def test_changed_catalogue(self):
        settings = "names:\n  - id: project-word\n    phrases: [%s]\n    kind: password\n    examples: [%s]\n    counterexamples: [table]\n"
        self.repository.write("a.cpp", f'const char *frobnicator = "{SECRET}";\n')
        self.warm()
        self.repository.write(".credtidy.yaml", settings % ("frobnicator", "frobnicator"))
        self.scan(hits=0, code=1)
        self.scan(hits=1, code=1)
        self.repository.write(".credtidy.yaml", settings % ("grobnicator", "grobnicator"))
        self.scan(hits=0)
        (self.folder / ".credtidy.yaml").unlink()
        self.scan(hits=1)

    def test_changed_tool(self):
        own = self.elsewhere / "credtidy"
        shutil.copy2(TOOL, own)
        self.scan(hits=0, tool=own)
        self.scan(hits=1, tool=own)
        with open(own, "ab") as out:
            out.write(b"\0") # an executable may be followed by anything
        self.scan(hits=0, tool=own)

    def test_what_has_a_gap_is_not_kept(self):
        self.repository.write("a.cpp", "int x = ;\n")
        self.scan(hits=0, code=3)
        self.assertEqual(self.entries(), [])
        self.scan(hits=0, code=3)
        # Nor what was inferred and did not fit.
        self.repository.write("b.cpp", '#include "nowhere.h"\n')
        self.repository.run("scan", "b.cpp", f"--cache-dir={self.cache}")
        self.assertEqual(self.entries(), [])

    def test_damaged_entries(self):
        self.repository.write("a.cpp", secret("dbPassword"))
        self.scan(hits=0, code=1)
        (entry,) = self.entries()
        good = entry.read_bytes()
        head, body = good.split(b"\n", 1)
        lied = zlib.decompress(body).replace(b"dbPassword", b"xxPassword")
        seal = head.split(b" ")
        for bad in (b"", b"\n", good[:-1], good[:20], good[:-9] + bytes([good[-9] ^ 1]) + good[-8:], os.urandom(999),
                    b" ".join([*seal[:2], b"99999999999999999999", seal[3]]) + b"\n" + body,
                    b" ".join([*seal[:2], b"%d" % len(lied), b"1"]) + b"\n" + zlib.compress(lied)):
            with self.subTest(bad[:40]):
                entry.write_bytes(bad)
                said = self.scan(hits=0, code=1)
                self.assertIn("'dbPassword'", said)
                # It has been mended by that.
                self.scan(hits=1, code=1)
        entry.write_bytes(b"x")
        quiet = subprocess.run([TOOL, "scan", f"--cache-dir={self.cache}", "a.cpp", "--", "-Iinclude"], cwd=self.folder, env=environment(),
                               capture_output=True, text=True)
        self.assertEqual(quiet.stderr, "")

    def test_what_is_no_file_in_the_place_of_an_entry(self):
        self.scan(hits=0)
        (entry,) = self.entries()
        entry.unlink()
        os.mkfifo(entry)
        self.scan(hits=0)
        entry.unlink()
        entry.mkdir()
        self.scan(hits=0)

    def test_entry_of_another_file(self):
        """An entry that is renamed to another's place does not pass for it."""
        self.scan(hits=0)
        (entry,) = self.entries()
        self.repository.write("a.cpp", SOURCE + secret("newPassword"))
        self.scan(hits=0, code=1)
        (other,) = set(self.entries()) - {entry}
        other.write_bytes(entry.read_bytes())
        self.scan(hits=0, code=1)

    def test_folder_that_cannot_be_written(self):
        file = self.repository.write("file", "")
        for place in (file, file / "below"):
            said = self.repository.run("scan", f"--cache-dir={place}", "a.cpp", "--", "-Iinclude")
            self.assertRegex(said, "note: the cache '.*file.*' cannot be written: ")
            self.assertEqual(said.count("\n"), 2, said)
        # Nobody has asked for the default one.
        self.assertNotIn("note:", self.repository.run("scan", "a.cpp", "--", "-Iinclude", XDG_CACHE_HOME=str(file)))
        if os.geteuid() != 0:
            self.scan(hits=0)
            self.cache.chmod(0o500)
            self.addCleanup(self.cache.chmod, 0o700)
            self.scan(hits=1)
            self.repository.write("a.cpp", "int x;\n")
            self.scan(hits=0)

    def test_where_it_is(self):
        home = self.elsewhere / "home"
        self.repository.run("scan", "a.cpp", "--", "-Iinclude", XDG_CACHE_HOME=str(home))
        self.assertTrue(list((home / "credtidy").glob("llvmcache-*")))
        # For its owner alone.
        self.assertEqual(stat.S_IMODE((home / "credtidy").stat().st_mode), 0o700)
        shutil.rmtree(home)
        self.repository.run("scan", "--no-cache", "a.cpp", "--", "-Iinclude", XDG_CACHE_HOME=str(home))
        self.repository.run("scan", "--mode=lexical", "a.cpp", XDG_CACHE_HOME=str(home))
        self.assertFalse(home.exists())
        # A relative folder is one of where the tool was started, whatever folder a command names.
        self.repository.run("scan", "--cache-dir=near", "a.cpp", "--", "-Iinclude")
        self.assertTrue(list((self.folder / "near").glob("llvmcache-*")))

    def test_too_old_entries_go(self):
        self.scan(hits=0)
        (entry,) = self.entries()
        os.utime(entry, (1, 1))
        os.utime(self.cache / "llvmcache.timestamp", (1, 1))
        self.repository.write("a.cpp", SOURCE + "int x;\n")
        self.scan(hits=0)
        self.assertNotIn(entry, self.entries())
        self.assertEqual(len(self.entries()), 1)

    def test_no_secret_in_it(self):
        url = "https://" + "user:" + SECRET + "@db.example.net"
        self.repository.write("include/key.h", f'#define VALUE "{SECRET}"\n' + secret("headerPassword"))
        self.repository.write("a.cpp", SOURCE + f'int open_url(const char *);\nint x = open_url("{url}");\n// {secret("oldPassword")}'
                              "#if 0\n" + secret("inactivePassword") + "#endif\n" + secret("hushedPassword").rstrip() + " // NOLINT\n")
        self.scan(hits=0, code=1)
        for path in self.cache.rglob("*"):
            content = path.read_bytes()
            if content:
                content = zlib.decompress(content.split(b"\n", 1)[1])
                self.assertIn(b"hushedPassword", content)
            for hidden in (SECRET, SECRET[:8], SECRET[-6:], SECRET[::-1]):
                self.assertNotIn(hidden.encode(), content)

    def test_staged(self):
        """What is staged is a hit for what is staged alone."""
        self.repository.write("compile_commands.json", json.dumps(
            [{"directory": str(self.folder), "file": "a.cpp", "command": "clang++ -Iinclude -c a.cpp"}]))
        self.repository.git("add", ".")
        scan = lambda code: self.repository.run("scan", "--staged", "--verbose", f"--cache-dir={self.cache}", code=code)
        self.assertIn("0 of 1 parse", scan(0))
        self.assertIn("1 of 1 parse", scan(0))
        # It makes no difference what lies in the work tree.
        self.repository.write("include/key.h", f'#define VALUE "{SECRET}"\n')
        self.repository.write("a.cpp", "int x;\n")
        self.assertIn("1 of 1 parse", scan(0))
        self.repository.git("add", "include/key.h")
        self.assertIn("0 of 1 parse", scan(1))
        self.assertIn("1 of 1 parse", scan(1))

    def test_warm_cache_is_in_time(self):
        """What takes too long for a commit is told from the cache, once it has been parsed."""
        slow = ("constexpr unsigned long sum() {\n  unsigned long Result = 0;\n"
                "  for (unsigned long Each = 0; Each < 3000000ul; ++Each)\n    Result += Each;\n  return Result;\n}\n"
                "static_assert(sum() != 1);\n#define NAME dbPassword\n" + secret("NAME"))
        self.repository.add("a.cpp", slow)
        self.repository.write("compile_commands.json", json.dumps(
            [{"directory": str(self.folder), "file": "a.cpp", "command": "clang++ -std=c++20 -fconstexpr-steps=4294967295 -c a.cpp"}]))
        scan = lambda code: self.repository.run("scan", "--staged", "--parse-budget=1", "--verbose", f"--cache-dir={self.cache}", code=code)
        self.assertIn("there was no time left to parse it", scan(0))
        self.repository.run("scan", "a.cpp", f"--cache-dir={self.cache}", code=1)
        said = scan(1)
        self.assertIn("'dbPassword'", said)
        self.assertNotIn("no time left", said)


unittest.main()
