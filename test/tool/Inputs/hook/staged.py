"""`credtidy scan --staged` on repositories in all the states that git has."""
import json, os, time, unittest
from repository import SECRET, Repository, RepositoryTest, secret

NOTHING = "no line of a C, C++ or Objective-C++ file has changed"


class Staged(RepositoryTest):
    """What does not depend on how files are read."""

    def setUp(self):
        super().setUp()
        self.repository.mode = self.mode

    def new(self, name, **more):
        made = super().new(name, **more)
        made.mode = self.mode
        return made

    def test_index_and_not_the_work_tree(self):
        self.repository.add("a.c", secret("indexPassword"))
        self.repository.write("a.c", secret("treePassword"))
        self.assertEqual(self.repository.found("--staged"), ["a.c:1 indexPassword"])
        # The other way round: what is staged is clean, whatever lies about.
        self.repository.add("a.c", "int x;\n")
        self.repository.write("a.c", secret("treePassword"))
        self.repository.found("--staged", code=0)

    def test_only_changed_lines(self):
        self.repository.add("a.c", secret("oldPassword") + "int x;\n")
        self.repository.commit()
        self.repository.add("a.c", secret("oldPassword") + "int x;\n" + secret("newPassword"))
        self.assertEqual(self.repository.found("--staged"), ["a.c:3 newPassword"])
        self.assertEqual(self.repository.found("--staged", "--whole-files"), ["a.c:1 oldPassword", "a.c:3 newPassword"])
        # A change beside it does not bring the old one back.
        self.repository.add("a.c", secret("oldPassword") + "int y;\n")
        self.repository.found("--staged", code=0)
        # A file that did not change is not looked at, whole files or not.
        self.repository.git("reset", "-q", "--hard")
        self.repository.add("b.c", "int z;\n")
        self.repository.found("--staged", "--whole-files", code=0)

    def test_line_that_looks_like_a_header_of_a_patch(self):
        odd = "++ b/other.c\n@@ -1,9 +90,9 @@\n-- a/x\n"
        self.repository.add("a.c", "/*\n*/\n" + secret("oldPassword"))
        self.repository.commit()
        self.repository.add("a.c", "/*\n" + odd + "*/\n" + secret("newPassword"))
        self.assertEqual(self.repository.found("--staged"), ["a.c:6 newPassword"])

    def test_no_line_end_at_the_end(self):
        self.repository.add("a.c", "int x;")
        self.repository.commit()
        self.repository.add("a.c", "int x;\n" + secret("dbPassword").rstrip())
        self.assertEqual(self.repository.found("--staged"), ["a.c:2 dbPassword"])

    def test_partially_staged_file(self):
        self.repository.add("a.c", "int x;\n")
        self.repository.commit()
        self.repository.add("a.c", "int x;\n" + secret("firstPassword"))
        self.repository.write("a.c", "int added;\nint lines;\n" + "int x;\n" + secret("firstPassword") + secret("secondPassword"))
        self.assertEqual(self.repository.found("--staged"), ["a.c:2 firstPassword"])

    def test_literal_on_a_changed_line_of_an_old_statement(self):
        before = 'const char *dbPassword =\n    getenv("P");\n'
        self.repository.add("a.cpp", 'char *getenv(const char *);\n' + before)
        self.repository.commit()
        self.repository.add("a.cpp", 'char *getenv(const char *);\n' + f'const char *dbPassword =\n    "{SECRET}";\n')
        self.assertEqual(self.repository.found("--staged"), ["a.cpp:2 dbPassword"])

    def test_deleted_files(self):
        self.repository.add("a.c", secret("dbPassword"))
        self.repository.add("b.c", secret("apiPassword"))
        self.repository.commit()
        self.repository.git("rm", "-q", "a.c")
        self.assertIn(NOTHING, self.repository.run("scan", "--staged"))
        # Staged and then removed from the work tree alone: it is in the commit.
        self.repository.add("b.c", secret("newPassword"))
        (self.repository.folder / "b.c").unlink()
        self.assertEqual(self.repository.found("--staged"), ["b.c:1 newPassword"])

    def test_renames_are_followed(self):
        body = secret("oldPassword") + "".join(f"int x{i};\n" for i in range(30))
        self.repository.add("a.c", body)
        self.repository.commit()
        self.repository.git("mv", "a.c", "b.c")
        self.assertIn(NOTHING, self.repository.run("scan", "--staged"))
        self.repository.add("b.c", body + secret("newPassword"))
        self.assertEqual(self.repository.found("--staged"), ["b.c:32 newPassword"])
        # Whatever the user's configuration says of renames.
        self.repository.git("config", "diff.renames", "false")
        self.assertEqual(self.repository.found("--staged"), ["b.c:32 newPassword"])

    def test_first_commit_and_repository_without_commits(self):
        self.assertIn(NOTHING, self.repository.run("scan", "--staged"))
        self.repository.add("a.c", secret("dbPassword"))
        self.assertEqual(self.repository.found("--staged"), ["a.c:1 dbPassword"])
        self.repository.git("init", "-q", "--object-format=sha256", "longer")
        longer = self.new("project/longer", create=False)
        longer.add("a.c", secret("dbPassword"))
        self.assertEqual(longer.found("--staged"), ["a.c:1 dbPassword"])

    def test_symbolic_links(self):
        self.repository.write("real.txt", secret("dbPassword"))
        os.symlink("real.txt", self.repository.folder / "link.c")
        os.symlink("nowhere", self.repository.folder / "dangling.c")
        self.repository.git("add", "link.c", "dangling.c")
        self.assertIn(NOTHING, self.repository.run("scan", "--staged"))
        self.repository.commit()
        # A file in a link's place is new, all of it.
        (self.repository.folder / "link.c").unlink()
        self.repository.add("link.c", secret("apiPassword"))
        self.assertEqual(self.repository.found("--staged"), ["link.c:1 apiPassword"])
        # And staged it stays when the work tree has the link again.
        (self.repository.folder / "link.c").unlink()
        os.symlink("real.txt", self.repository.folder / "link.c")
        self.assertEqual(self.repository.found("--staged"), ["link.c:1 apiPassword"])

    def test_repository_behind_a_link(self):
        self.repository.add("a.c", secret("dbPassword"))
        self.repository.write("a.c", "int x;\n")
        os.symlink("project", self.elsewhere / "way")
        behind = self.new("way", create=False)
        self.assertEqual(behind.found("--staged"), ["a.c:1 dbPassword"])
        self.assertEqual(behind.found("--staged", str(self.elsewhere / "way" / "a.c")), ["a.c:1 dbPassword"])

    def test_submodule(self):
        inner = self.new("inner")
        inner.add("inner.c", secret("innerPassword"))
        inner.commit()
        self.repository.git("submodule", "add", "-q", str(inner.folder), "sub.c")
        self.repository.add("a.c", secret("dbPassword"))
        # What is in it is a commit of its own repository.
        self.assertEqual(self.repository.found("--staged"), ["a.c:1 dbPassword"])
        within = Repository(self.repository.folder / "sub.c", create=False)
        within.add("more.c", secret("morePassword"))
        self.assertEqual(within.found("--staged"), ["more.c:1 morePassword"])
        self.repository.commit()
        self.assertIn(NOTHING, self.repository.run("scan", "--staged"))

    def test_work_tree(self):
        self.repository.add("a.c", "int x;\n")
        self.repository.commit()
        self.repository.git("worktree", "add", "-q", str(self.elsewhere / "second"))
        second = self.new("second", create=False)
        second.add("a.c", "int x;\n" + secret("dbPassword"))
        self.assertEqual(second.found("--staged"), ["a.c:2 dbPassword"])
        self.assertIn(NOTHING, self.repository.run("scan", "--staged"))

    def test_from_a_folder_below(self):
        self.repository.add("src/a.c", secret("dbPassword"))
        self.repository.add("b.c", secret("apiPassword"))
        self.assertEqual(len(self.repository.found("--staged", within="src")), 2)
        self.assertEqual(self.repository.found("--staged", ".", within="src"), ["a.c:1 dbPassword"])
        self.assertEqual(self.repository.found("--staged", "b.c"), ["b.c:1 apiPassword"])
        self.repository.git("config", "diff.relative", "true")
        self.assertEqual(len(self.repository.found("--staged", within="src")), 2)

    def test_odd_names(self):
        for name in ("with blank.c", "line\nend.c", 'quo"te\\.c', "tab\t.c", "\u00fcml\u00e4ut.c", "-dash.c", "b/b/x.c", "[a]*.c", "control\x01.c"):
            self.repository.add(name, "int x;\n")
        raw = os.fsencode(self.repository.folder) + b"/latin\xfc.c"
        with open(raw, "w") as out:
            out.write("int x;\n")
        self.repository.git("add", ".")
        self.repository.commit()
        for path in self.repository.folder.rglob("*.c"):
            path.write_text("int x;\n" + secret("dbPassword"))
        self.repository.git("add", ".")
        said = self.repository.run("scan", "--staged", code=1)
        self.assertEqual(said.count(":2:13: warning:"), 10, said)

    def test_attributes_and_settings_do_not_hide_lines(self):
        self.repository.add(".gitattributes", "*.c binary\n*.h diff=words\n*.h filter=shout\n*.cpp -diff\n")
        for name in ("a.c", "b.h", "c.cpp"):
            self.repository.add(name, "int x;\n")
        self.repository.commit()
        for key, value in {"diff.external": "true", "diff.words.textconv": "true", "diff.words.command": "true",
                           "diff.noprefix": "true", "diff.mnemonicPrefix": "true", "color.ui": "always",
                           "core.quotePath": "true", "diff.wsErrorHighlight": "all", "diff.interHunkContext": "5",
                           "diff.colorMoved": "zebra", "diff.submodule": "log", "diff.context": "9"}.items():
            self.repository.git("config", key, value)
        for name in ("a.c", "b.h", "c.cpp"):
            self.repository.add(name, "int x;\n" + secret("dbPassword"))
        for more in ({}, {"GIT_DIFF_OPTS": "-u5"}, {"GIT_EXTERNAL_DIFF": "true"}, {"GIT_LITERAL_PATHSPECS": "1"}):
            self.assertEqual(self.repository.found("--staged", **more),
                             ["a.c:2 dbPassword", "b.h:2 dbPassword", "c.cpp:2 dbPassword"])

    def test_other_index(self):
        """`git commit FILE` and `git commit -a` make an index of their own, and name it."""
        self.repository.add("a.c", "int x;\n")
        self.repository.commit()
        self.repository.git("read-tree", "HEAD", GIT_INDEX_FILE="other")
        self.repository.write("a.c", secret("dbPassword"))
        self.repository.git("add", "a.c", GIT_INDEX_FILE="other")
        self.assertEqual(self.repository.found("--staged", GIT_INDEX_FILE="other"), ["a.c:1 dbPassword"])
        self.repository.found("--staged", code=0)

    def test_nothing_is_written(self):
        self.repository.add("a.c", "int x;\n")
        self.repository.commit()
        self.repository.write("a.c", "int y;\n")
        index = self.repository.folder / ".git/index"
        os.utime(self.repository.folder / "a.c", (1, 1))
        before = (index.read_bytes(), index.stat().st_mtime_ns, sorted(self.repository.folder.rglob("*")))
        self.repository.run("scan", "--staged")
        self.assertEqual(before, (index.read_bytes(), index.stat().st_mtime_ns, sorted(self.repository.folder.rglob("*"))))

    def test_merge_conflict_is_named(self):
        self.repository.add("a.c", "int x;\n")
        self.repository.commit()
        self.repository.git("checkout", "-q", "-b", "other")
        self.repository.add("a.c", "int y;\n")
        self.repository.commit()
        self.repository.git("checkout", "-q", "main")
        self.repository.add("a.c", "int z;\n")
        self.repository.commit()
        self.repository.git("merge", "-q", "other", code=1)
        said = self.repository.run("scan", "--staged", code=3)
        self.assertIn("a.c: error: not analysed: it has a merge conflict that is not resolved", said)

    def test_intent_to_add(self):
        self.repository.write("a.c", secret("dbPassword"))
        self.repository.git("add", "-N", "a.c")
        self.repository.found("--staged", code=0)

    def test_content_that_is_missing(self):
        self.repository.add("a.c", secret("dbPassword"))
        self.repository.add("b.c", secret("apiPassword"))
        blob = self.repository.git("rev-parse", ":a.c").strip()
        (self.repository.folder / ".git/objects" / blob[:2] / blob[2:]).unlink()
        said = self.repository.run("scan", "--staged", code=3)
        self.assertIn("a.c: error: not analysed: its staged content is missing", said)
        self.assertIn("'apiPassword'", said)

    def test_empty_and_binary_files(self):
        self.repository.add("empty.c", "")
        self.repository.add("zeros.c", b"int x;\n\0\0\0\n" + secret("dbPassword").encode())
        said = self.repository.run("scan", "--staged", code=None or 1)
        self.assertIn("zeros.c:3", said)

    def test_other_files_are_left_alone(self):
        self.repository.add("a.py", "password = 'x'\n")
        self.assertIn(NOTHING, self.repository.run("scan", "--staged"))
        self.assertEqual(self.repository.run("scan", "--staged", "--quiet").count("note"), 0)

    def test_mistakes(self):
        outside = self.elsewhere / "outside"
        outside.mkdir()
        alone = Repository(outside, create=False)
        for words, wanted in ((("--staged",), "git: not a git repository"),
                              (("--since", "HEAD"), "git: not a git repository")):
            said = alone.run("scan", *words, code=2, GIT_CEILING_DIRECTORIES=str(self.elsewhere))
            self.assertIn("credtidy: error: " + wanted, said)
            self.assertEqual(said.count("\n"), 1, said)
        for words, wanted in ((("--staged", "--since", "HEAD"), "--staged and --since cannot both be given"),
                              (("--whole-files",), "--whole-files goes with --staged or --since"),
                              (("--staged", str(outside)), "is outside of the repository")):
            said = self.repository.run("scan", *words, code=2)
            self.assertIn(wanted, said)
            self.assertEqual(said.count("\n"), 1, said)
        said = self.repository.run("scan", "--staged", code=2, PATH=str(outside))
        self.assertIn("'git' cannot be run: No such file or directory", said)
        self.repository.git("init", "-q", "--bare", str(self.elsewhere / "bare"))
        self.assertIn("work tree", self.new("bare", create=False).run("scan", "--staged", code=2))


class Lexical(Staged):
    mode = "lexical"

    def test_database_is_not_asked_for(self):
        self.repository.write("compile_commands.json", "nonsense")
        self.repository.add("a.c", secret("dbPassword"))
        self.assertEqual(self.repository.found("--staged"), ["a.c:1 dbPassword"])


class Semantic(Staged):
    mode = "semantic"

    def test_row_of_a_long_table(self):
        row = '  {"user%d", "' + SECRET + '%d"},\n'
        table = "struct Row { const char *user, *password; } rows[] = {\n%s};\n"
        self.repository.add("a.c", table % "".join(row % (i, i) for i in range(20)))
        self.repository.commit()
        self.repository.add("a.c", table % "".join(row % (i, i + 100 * (i == 11)) for i in range(20)))
        said = self.repository.run("scan", "--staged", code=1)
        self.assertEqual(said.count("warning:"), 1, said)
        self.assertIn("a.c:13:", said)

    def test_step_on_a_changed_line(self):
        code = ('#include <stdio.h>\nint connect_db(const char *password);\nint start(void) {\n'
                '  const char *given = %s;\n  return connect_db(given);\n}\n')
        self.repository.add("a.c", code % "(const char *)stdin")
        self.repository.commit()
        self.repository.add("a.c", code % f'"{SECRET}"')
        said = self.repository.run("scan", "--staged", code=1)
        self.assertIn("a.c:5:", said)
        self.assertIn("a.c:4:", said)

    def test_unstaged_header_is_not_seen(self):
        self.repository.add("key.h", 'inline const char *keyOf() { return 0; }\n#define VALUE 0\n')
        self.repository.add("a.cpp", '#include "key.h"\n')
        self.repository.commit()
        # Only the work tree's header makes a finding of the staged line.
        self.repository.write("key.h", f'#define VALUE "{SECRET}"\n')
        self.repository.add("a.cpp", '#include "key.h"\nconst char *dbPassword = VALUE;\n')
        self.repository.found("--staged", code=0)
        # And the other way round, through a link in the include path.
        self.repository.git("checkout", "-q", "--", "key.h")
        self.repository.add("sub/key.h", f'#define VALUE "{SECRET}"\n')
        self.repository.commit()
        self.repository.write("sub/key.h", '#define VALUE 0\n')
        os.symlink("sub", self.repository.folder / "link")
        self.repository.add("a.cpp", '#include "link/../link/key.h"\nconst char *apiPassword = VALUE;\n')
        self.assertEqual(self.repository.found("--staged"), ["a.cpp:2 apiPassword"])

    def test_content_of_a_header_that_is_missing(self):
        """A staged file may include it."""
        self.repository.add("b.c", secret("apiPassword"))
        self.repository.add("key.h", secret("keyPassword"))
        self.repository.git("commit", "-q", "-m", "header", "--only", "key.h")
        self.repository.write("key.h", "int x;\n")
        blob = self.repository.git("rev-parse", ":key.h").strip()
        (self.repository.folder / ".git/objects" / blob[:2] / blob[2:]).unlink()
        self.assertIn("key.h: error: not analysed: its staged content is missing", self.repository.run("scan", "--staged", code=3))

    def test_header_removed_from_the_work_tree_alone(self):
        self.repository.add("key.h", f'#define VALUE "{SECRET}"\n')
        self.repository.commit()
        self.repository.add("a.cpp", '#include "key.h"\nconst char *dbPassword = VALUE;\n')
        (self.repository.folder / "key.h").unlink()
        self.assertEqual(self.repository.found("--staged"), ["a.cpp:2 dbPassword"])


class Auto(Staged):
    """Read as tokens, and parsed where there is a compile command and time."""

    mode = "auto"

    def database(self, *names, command="clang -DOF_THE_DATABASE=dbPassword -c"):
        self.repository.write("compile_commands.json", json.dumps(
            [{"directory": str(self.repository.folder), "file": name, "command": f"{command} {name}"} for name in names]))

    def test_parsed_where_there_is_a_command(self):
        for name in ("a.c", "b.c"):
            self.repository.add(name, secret("OF_THE_DATABASE"))
        self.database("a.c")
        self.assertEqual(self.repository.found("--staged"), ["a.c:1 dbPassword"])

    def test_what_is_parsed_is_what_is_staged(self):
        self.repository.add("key.h", "#define VALUE 0\n")
        self.repository.add("a.c", '#include "key.h"\n')
        self.repository.commit()
        self.database("a.c")
        self.repository.write("key.h", f'#define VALUE "{SECRET}"\n')
        self.repository.add("a.c", '#include "key.h"\nconst char *dbPassword = VALUE;\n')
        self.repository.found("--staged", code=0)

    def test_what_does_not_compile_does_not_stop_a_commit(self):
        self.repository.add("a.c", '#include "generated.h"\nint x = ;\n')
        self.database("a.c")
        said = self.repository.run("scan", "--staged")
        self.assertIn("1 file was read as tokens and could be parsed with gaps only", said)
        self.repository.run("scan", "--staged", "--mode=semantic", code=3)
        # It was read as tokens all the same.
        self.repository.add("a.c", '#include "generated.h"\nint x = ;\n' + secret("dbPassword"))
        self.assertEqual(self.repository.found("--staged"), ["a.c:3 dbPassword"])

    def test_what_takes_long_does_not_hold_a_commit(self):
        slow = ("constexpr unsigned long sum() {\n  unsigned long Result = 0;\n"
                "  for (unsigned long Each = 0; Each < 1000000000ul; ++Each)\n    Result += Each;\n  return Result;\n}\n"
                "static_assert(sum() != 1);\n")
        self.repository.add("slow.cpp", slow + secret("dbPassword"))
        self.database("slow.cpp", command="clang++ -std=c++20 -fconstexpr-steps=4294967295 -c")
        began = time.monotonic()
        said = self.repository.run("scan", "--staged", "--parse-budget=1", "--verbose", code=1)
        self.assertLess(time.monotonic() - began, 30)
        self.assertIn("slow.cpp:8:13: warning: hardcoded password in variable 'dbPassword'", said)
        self.assertIn("slow.cpp: there was no time left to parse it", said)

    def test_one_finding_for_both_readers(self):
        self.repository.add("a.c", "int x = ;\n" + secret("dbPassword"))
        self.database("a.c")
        self.assertEqual(self.repository.found("--staged"), ["a.c:2 dbPassword"])


del Staged # it has no mode
unittest.main()
