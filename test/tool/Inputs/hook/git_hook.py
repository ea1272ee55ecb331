"""`credtidy init --hook`: a hook of git, beside the one that is there, and out again."""
import os, stat, unittest
from pathlib import Path
from repository import TOOL, Repository, RepositoryTest, secret


class GitHook(RepositoryTest):
    def setUp(self):
        super().setUp()
        self.hooks = self.repository.folder / ".git/hooks"
        for sample in self.hooks.glob("*.sample"):
            sample.unlink()
        self.hook = self.hooks / "pre-commit"

    def write_hook(self, content, mode=0o755):
        self.hooks.mkdir(exist_ok=True)
        self.hook.write_text(content)
        self.hook.chmod(mode)

    def state(self):
        return sorted((path.name, os.readlink(path) if path.is_symlink() else path.read_bytes(), path.lstat().st_mode)
                      for path in self.hooks.iterdir())

    def install(self):
        return self.repository.run("init", "--hook")

    def remove(self):
        return self.repository.run("init", "--unhook")

    def try_commit(self, content, code, **more):
        self.repository.add("a.c", content)
        return self.repository.git("commit", "-m", "change", code=code, **more)

    def test_blocks_and_lets_through(self):
        before = self.state()
        self.install()
        self.assertTrue(self.hook.stat().st_mode & stat.S_IXUSR)
        said = self.try_commit(secret("dbPassword"), 1)
        self.assertIn("a.c:1:13: warning: hardcoded password in variable 'dbPassword'", said)
        self.assertNotIn("\x1b", said)
        # A clean commit is not noticed.
        said = self.try_commit("int x;\n", 0)
        self.assertNotIn("credtidy", said)
        self.assertIn("already", self.install())
        self.remove()
        self.assertEqual(self.state(), before)
        self.try_commit(secret("dbPassword"), 0)
        self.assertIn("there is no hook of credtidy", self.remove())

    def test_tool_is_found_by_path_or_where_it_was(self):
        self.install()
        self.try_commit(secret("dbPassword"), 1, PATH="/usr/bin:/bin")
        other = self.elsewhere / "bin"
        other.mkdir()
        (other / "credtidy").write_text("#!/bin/sh\necho other $*\nexit 1\n")
        (other / "credtidy").chmod(0o755)
        said = self.try_commit("int x;\n", 1, PATH=f"{other}:/usr/bin:/bin")
        self.assertIn("other scan --staged", said)
        # A tool that is gone does not pass for a clean commit.
        self.hook.write_text(self.hook.read_text().replace(str(Path(TOOL).resolve()), "/nowhere/credtidy"))
        said = self.try_commit("int x;\n", 1, PATH="/usr/bin:/bin")
        self.assertIn("credtidy is not found, so this commit was not looked at", said)

    def check_kept(self, said_by_old):
        """With a hook that says SAID_BY_OLD and fails if the file `stop` is there."""
        before = self.state()
        self.assertIn("the hook that was there runs before it", self.install())
        said = self.try_commit(secret("dbPassword"), 1)
        self.assertLess(said.index(said_by_old), said.index("'dbPassword'"), said)
        said = self.try_commit("int x;\n", 0)
        self.assertEqual(said.count(said_by_old), 1)
        # Its exit code stands, and what would come after it is not run.
        stop = self.repository.write("stop", "")
        said = self.try_commit(secret("dbPassword"), 1)
        self.assertIn(said_by_old, said)
        self.assertNotIn("'dbPassword'", said)
        stop.unlink()
        self.install()
        self.remove()
        self.assertEqual(self.state(), before)

    def test_shell_hook(self):
        self.write_hook('#!/bin/sh\necho "old by ${0##*/}"\n[ -e stop ] && exit 7\nexit 0\n')
        self.check_kept("old by pre-commit\n")

    def test_shell_hook_that_ends_in_exec(self):
        self.write_hook('#!/usr/bin/env bash\nset -eu\nshopt -s nullglob\n[[ -e stop ]] && { echo old; exec false; }\nexec echo old', 0o750)
        self.check_kept("old\n")

    def test_shell_hook_that_is_empty(self):
        self.write_hook("#!/bin/sh\n")
        before = self.state()
        self.install()
        self.try_commit(secret("dbPassword"), 1)
        self.remove()
        self.assertEqual(self.state(), before)

    def test_hook_in_another_language(self):
        self.write_hook('#!/usr/bin/env python3\nimport os, sys\nprint("old", flush=True)\nsys.exit(os.path.exists("stop"))\n')
        self.check_kept("old\n")

    def test_hook_that_is_a_link(self):
        script = self.repository.write("scripts/hook.sh", '#!/bin/sh\necho old\n[ ! -e stop ]\n')
        script.chmod(0o755)
        content = script.read_bytes()
        self.hooks.mkdir(exist_ok=True)
        os.symlink("../../scripts/hook.sh", self.hook)
        self.check_kept("old\n")
        self.assertEqual(script.read_bytes(), content)

    def test_hook_that_may_not_run(self):
        self.write_hook("#!/bin/sh\necho old\n", 0o644)
        before = self.state()
        self.install()
        said = self.try_commit(secret("dbPassword"), 1)
        self.assertNotIn("old", said)
        self.assertIn("'dbPassword'", said)
        self.remove()
        self.assertEqual(self.state(), before)

    def test_lines_added_after(self):
        self.install()
        self.hook.write_text(self.hook.read_text() + "echo mine\n")
        self.remove()
        self.assertEqual(self.hook.read_text(), "#!/bin/sh\necho mine\n")
        self.hook.unlink()
        self.write_hook("#!/usr/bin/python3\n")
        self.install()
        self.hook.write_text(self.hook.read_text() + "echo mine\n")
        before = self.state()
        self.assertIn("put them together by hand", self.repository.run("init", "--unhook", code=2))
        self.assertEqual(self.state(), before)

    def test_set_aside_name_that_is_taken(self):
        self.write_hook("#!/usr/bin/python3\n")
        (self.hooks / "pre-commit.before-credtidy").write_text("mine")
        before = self.state()
        self.assertIn("is in the way", self.repository.run("init", "--hook", code=2))
        self.assertEqual(self.state(), before)

    def test_moved_by_pre_commit(self):
        self.install()
        self.hook.rename(self.hooks / "pre-commit.legacy")
        self.assertIn("pre-commit.legacy", self.remove())
        self.assertEqual(self.state(), [])

    def test_hooks_path(self):
        self.repository.git("config", "core.hooksPath", "shared hooks")
        (self.repository.folder / "below").mkdir()
        self.repository.run("init", "--hook", within="below")
        self.assertTrue((self.repository.folder / "shared hooks/pre-commit").is_file())
        self.assertEqual(self.state(), [])
        self.try_commit(secret("dbPassword"), 1)
        self.repository.run("init", "--unhook", within="below")
        self.assertEqual(list((self.repository.folder / "shared hooks").iterdir()), [])

    def test_work_tree_and_submodule(self):
        self.try_commit("int x;\n", 0)
        self.repository.git("worktree", "add", "-q", str(self.elsewhere / "second"))
        second = self.new("second", create=False)
        second.run("init", "--hook")
        self.assertTrue(self.hook.is_file())
        second.add("a.c", secret("dbPassword"))
        self.assertIn("'dbPassword'", second.git("commit", "-m", "change", code=1))
        inner = self.new("inner")
        inner.add("inner.c", "int x;\n")
        inner.commit()
        self.repository.git("submodule", "add", "-q", str(inner.folder), "sub")
        within = Repository(self.repository.folder / "sub", create=False)
        within.run("init", "--hook")
        self.assertTrue((self.repository.folder / ".git/modules/sub/hooks/pre-commit").is_file())
        within.add("inner.c", secret("innerPassword"))
        self.assertIn("'innerPassword'", within.git("commit", "-m", "change", code=1))

    def test_commit_of_some_files_and_of_all(self):
        self.try_commit("int x;\n", 0)
        self.install()
        self.repository.add("b.c", "int y;\n")
        self.repository.write("a.c", secret("dbPassword"))
        # What is committed is looked at, not what is staged.
        self.assertIn("'dbPassword'", self.repository.git("commit", "-m", "change", "a.c", code=1))
        self.assertIn("'dbPassword'", self.repository.git("commit", "-a", "-m", "change", code=1))
        self.repository.git("commit", "-m", "change", "b.c")

    def test_path_with_odd_characters(self):
        odd = self.new("it's \"odd\" $HOME")
        odd.run("init", "--hook")
        odd.add("a.c", secret("dbPassword"))
        self.assertIn("'dbPassword'", odd.git("commit", "-m", "change", code=1))

    def test_mistakes(self):
        alone = Repository(self.elsewhere / "outside", create=False)
        for words in (("--hook",), ("--unhook",)):
            said = alone.run("init", *words, code=2, GIT_CEILING_DIRECTORIES=str(self.elsewhere))
            self.assertIn("credtidy: error: git: not a git repository", said)
        self.assertIn("either --hook or --unhook", self.repository.run("init", "--hook", "--unhook", code=2))
        self.hook.mkdir()
        self.assertIn("is not a file", self.repository.run("init", "--hook", code=2))

    @unittest.skipIf(os.geteuid() == 0, "the superuser may write everywhere")
    def test_folder_that_cannot_be_written(self):
        self.hooks.chmod(0o555)
        said = self.repository.run("init", "--hook", code=2)
        self.hooks.chmod(0o755)
        self.assertIn("cannot be written", said)
        self.assertEqual(said.count("\n"), 1)
        self.assertEqual(self.state(), [])


unittest.main()
