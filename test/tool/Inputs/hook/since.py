"""`credtidy scan --since REV`: the work tree against where the histories part."""
import os, unittest
from repository import RepositoryTest, secret


class Since(RepositoryTest):
    def setUp(self):
        super().setUp()
        self.repository.add("a.c", secret("oldPassword") + "int x;\n")
        self.repository.commit()

    def test_lines_since_the_merge_base(self):
        self.repository.git("checkout", "-q", "-b", "topic")
        self.repository.add("a.c", secret("oldPassword") + "int x;\n" + secret("topicPassword"))
        self.repository.commit()
        self.repository.git("checkout", "-q", "main")
        self.repository.add("main.c", secret("mainPassword"))
        self.repository.commit()
        self.repository.git("checkout", "-q", "topic")
        # What main got meanwhile is not this branch's.
        self.assertEqual(self.repository.found("--since", "main"), ["a.c:3 topicPassword"])
        self.assertEqual(self.repository.found("--since=main", "--whole-files"), ["a.c:1 oldPassword", "a.c:3 topicPassword"])
        self.repository.found("--since", "HEAD", code=0)

    def test_work_tree_staged_unstaged_and_untracked(self):
        self.repository.write("a.c", secret("oldPassword") + secret("treePassword"))
        self.repository.add("staged.c", secret("stagedPassword"))
        self.repository.write("untracked.c", secret("untrackedPassword"))
        self.repository.write("build/ignored.c", secret("ignoredPassword"))
        self.repository.write(".gitignore", "build/\n")
        os.symlink("a.c", self.repository.folder / "link.c")
        self.assertEqual(self.repository.found("--since", "HEAD"),
                         ["a.c:2 treePassword", "staged.c:1 stagedPassword", "untracked.c:1 untrackedPassword"])
        (self.repository.folder / "below").mkdir()
        self.assertEqual(len(self.repository.found("--since", "HEAD", within="below")), 3)
        self.assertEqual(self.repository.found("--since", "HEAD", "staged.c"), ["staged.c:1 stagedPassword"])

    def test_renames_removals_and_modes(self):
        self.repository.add("gone.c", secret("gonePassword"))
        body = secret("keptPassword") + "".join(f"int x{i};\n" for i in range(30))
        self.repository.add("before.c", body)
        self.repository.commit()
        self.repository.git("mv", "before.c", "after.c")
        self.repository.git("rm", "-q", "gone.c")
        os.chmod(self.repository.folder / "a.c", 0o755)
        self.repository.found("--since", "HEAD", code=0)
        self.repository.write("after.c", body + secret("newPassword"))
        self.assertEqual(self.repository.found("--since", "HEAD"), ["after.c:32 newPassword"])
        (self.repository.folder / "a.c").unlink()
        self.assertEqual(self.repository.found("--since", "HEAD"), ["after.c:32 newPassword"])

    def test_links_submodules_and_work_trees(self):
        inner = self.new("inner")
        inner.add("inner.c", secret("innerPassword"))
        inner.commit()
        self.repository.git("submodule", "add", "-q", str(inner.folder), "sub.c")
        os.symlink("a.c", self.repository.folder / "link.c")
        os.symlink("nowhere", self.repository.folder / "dangling.c")
        self.repository.git("add", ".")
        # What is in them is told where it is.
        self.repository.found("--since", "HEAD", code=0)
        self.repository.commit()
        # A file in a link's place is new, all of it, and a link in a file's place is nothing.
        for name in ("link.c", "a.c"):
            (self.repository.folder / name).unlink()
        self.repository.write("link.c", secret("placePassword"))
        os.symlink("link.c", self.repository.folder / "a.c")
        self.assertEqual(self.repository.found("--since", "HEAD"), ["link.c:1 placePassword"])
        self.repository.git("worktree", "add", "-q", "-b", "topic", str(self.elsewhere / "second"), "HEAD~1")
        second = self.new("second", create=False)
        second.write("a.c", secret("oldPassword") + secret("secondPassword"))
        self.assertEqual(second.found("--since", "main"), ["a.c:2 secondPassword"])
        within = self.new("project/sub.c", create=False)
        within.write("inner.c", secret("innerPassword") + secret("morePassword"))
        self.assertEqual(within.found("--since", "HEAD"), ["inner.c:2 morePassword"])

    def test_before_the_first_commit(self):
        empty = self.new("empty")
        empty.add("a.c", secret("dbPassword"))
        self.assertIn("is no known revision", empty.run("scan", "--since", "HEAD", code=2))
        # All that is there since a commit is what came after it.
        empty.commit()
        empty.add("b.c", secret("apiPassword"))
        self.assertEqual(empty.found("--since", "HEAD"), ["b.c:1 apiPassword"])

    def test_file_that_was_only_touched(self):
        os.utime(self.repository.folder / "a.c", (1, 1))
        self.repository.found("--since", "HEAD", code=0)

    def test_odd_names(self):
        names = ("with blank.c", "line\nend.c", 'quo"te\\.c', "tab\t.c", "\u00fc.c")
        for name in names:
            self.repository.add(name, "int x;\n")
        self.repository.commit()
        for name in names:
            self.repository.write(name, "int x;\n" + secret("dbPassword"))
        said = self.repository.run("scan", "--since", "HEAD", code=1)
        self.assertEqual(said.count(":2:13: warning:"), len(names), said)

    def test_mistakes(self):
        for revision in ("nonsense", "--all", "-p", "HEAD:a.c", "", "main..HEAD"):
            said = self.repository.run("scan", f"--since={revision}", code=2)
            self.assertRegex(said, "is no known revision|--since takes a revision")
            self.assertEqual(said.count("\n"), 1, said)
        empty = self.new("empty")
        self.assertIn("is no known revision", empty.run("scan", "--since", "HEAD", code=2))

    def test_histories_without_a_common_commit(self):
        self.repository.git("checkout", "-q", "--orphan", "other")
        self.repository.git("commit", "-q", "-m", "apart")
        said = self.repository.run("scan", "--since", "main", code=2)
        self.assertIn("'main' and HEAD have no commit in common; in a shallow clone, fetch more of the history", said)
        self.repository.git("checkout", "-q", "--orphan", "unborn")
        self.assertIn("has no commit yet", self.repository.run("scan", "--since", "main", code=2))


unittest.main()
