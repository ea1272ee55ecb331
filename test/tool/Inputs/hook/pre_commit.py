"""The hooks of .pre-commit-hooks.yaml, run by the real pre-commit in fresh repositories, offline."""
import json, os, re, shutil, subprocess, unittest
from pathlib import Path
from repository import SECRET, SOURCE, TOOL, Repository, RepositoryTest, secret

HOOKS = SOURCE / ".pre-commit-hooks.yaml"


class PreCommit(RepositoryTest):
    hook = "credtidy"

    def setUp(self):
        super().setUp()
        offered = self.new("offered")
        offered.add(".pre-commit-hooks.yaml", HOOKS.read_text())
        offered.commit()
        revision = offered.git("rev-parse", "HEAD").strip()
        tools = self.elsewhere / "bin"
        tools.mkdir()
        (tools / "credtidy").symlink_to(Path(TOOL).resolve())
        self.more = {"PATH": f"{tools}:{os.environ['PATH']}", "PRE_COMMIT_HOME": str(self.elsewhere / "cache")}
        self.config = f"repos:\n- repo: {offered.folder}\n  rev: {revision}\n  hooks:\n  - id: {self.hook}\n"
        self.repository.add(".pre-commit-config.yaml", self.config)
        self.pre_commit("install", code=0)

    def pre_commit(self, *words, code, **more):
        return self.repository.git("-c", "alias.run-pre-commit=!pre-commit", "run-pre-commit", *words, code=code, **(self.more | more))

    def commit_says(self, *words, code):
        return self.repository.git("commit", "-m", "change", *words, code=code, **self.more)

    def test_blocks_a_commit(self):
        self.repository.add("a.c", secret("dbPassword"))
        said = self.commit_says(code=1)
        self.assertIn("Failed", said)
        self.assertIn("a.c:1:13: warning: hardcoded password in variable 'dbPassword'", said)
        self.assertNotIn(SECRET, said)
        self.repository.add("a.c", "int x;\n")
        self.assertIn("Passed", self.commit_says(code=0))
        self.repository.add("notes.txt", "x\n")
        self.assertIn("Skipped", self.commit_says(code=0))

    def test_only_new_lines_in_a_commit(self):
        self.repository.add("a.c", secret("oldPassword"))
        self.commit_says("--no-verify", code=0)
        self.repository.add("a.c", secret("oldPassword") + "int x;\n")
        self.assertIn("Passed", self.commit_says(code=0))
        self.repository.add("a.c", secret("oldPassword") + "int x;\n" + secret("newPassword"))
        said = self.commit_says(code=1)
        self.assertIn("'newPassword'", said)
        self.assertNotIn("'oldPassword'", said)

    def test_partially_staged_and_commit_of_some(self):
        self.repository.add("a.c", "int x;\n")
        self.repository.add("b.c", "int y;\n")
        self.commit_says(code=0)
        self.repository.add("a.c", "int x, z;\n")
        self.repository.write("a.c", "int x, z;\n" + secret("treePassword"))
        self.assertIn("Passed", self.commit_says(code=0))
        self.assertIn("treePassword", (self.repository.folder / "a.c").read_text())
        self.assertIn("'treePassword'", self.commit_says("a.c", code=1))
        self.assertIn("'treePassword'", self.commit_says("-a", code=1))
        self.repository.add("a.c", "int x;\n" + secret("treePassword"))
        self.repository.write("b.c", "int y, w;\n")
        self.assertIn("Passed", self.commit_says("b.c", code=0))

    def test_all_files_does_not_pass_silently(self):
        self.repository.add("a.c", secret("oldPassword"))
        self.commit_says("--no-verify", code=0)
        said = self.pre_commit("run", "--all-files", code=1)
        self.assertIn("a.c:1:13: warning: hardcoded password in variable 'oldPassword'", said)
        # Not either when the file has staged lines besides.
        self.repository.add("a.c", secret("oldPassword") + "int x;\n")
        self.assertIn("'oldPassword'", self.pre_commit("run", "--all-files", code=1))
        self.assertIn("'oldPassword'", self.pre_commit("run", "--files", "a.c", code=1))

    def test_revisions(self):
        self.repository.add("a.c", "int x;\n")
        self.commit_says(code=0)
        self.repository.add("a.c", secret("newPassword"))
        self.commit_says("--no-verify", code=0)
        self.assertIn("'newPassword'", self.pre_commit("run", "--from-ref", "HEAD~1", "--to-ref", "HEAD", code=1))

    def test_what_cannot_be_looked_at_does_not_pass(self):
        (self.elsewhere / "bin/credtidy").unlink()
        (self.elsewhere / "bin/credtidy").write_text("#!/bin/sh\nexit 3\n")
        (self.elsewhere / "bin/credtidy").chmod(0o755)
        self.repository.add("a.c", "int x;\n")
        self.assertIn("Failed", self.commit_says(code=1))

    def test_odd_names(self):
        for name in ("with blank.c", "line\nend.c", "\u00fc.c", "quo'te.c"):
            self.repository.add(name, secret("dbPassword"))
        self.assertEqual(self.commit_says(code=1).count("'dbPassword'"), 4)
        self.assertEqual(self.pre_commit("run", "--all-files", code=1).count("'dbPassword'"), 4)

    def test_hooks_take_the_files_that_the_tool_takes(self):
        endings = ("c C cc cpp cxx c++ m mm h hh hpp hxx h++ H M inl ipp tpp tcc txx inc def ino pde cu cuh ixx cppm py txt s S "
                   "swift rs java y l").split()
        folder = self.repository.folder / "all"
        for ending in endings:
            self.repository.write(f"all/{'upper' if ending.isupper() else 'lower'}.{ending}", secret("dbPassword"))
        said = self.repository.run("scan", "--format", "json", "all", code=1)
        taken = {finding["location"]["file"] for finding in json.loads(said[said.index("{"):said.rindex("}") + 1])["findings"]}
        pattern = re.search(r"files: &files '(.*)'", HOOKS.read_text()).group(1)
        matched = {f"all/{path.name}" for path in folder.iterdir() if re.search(pattern, path.name)}
        self.assertEqual(taken, matched)


    def add_what_only_a_parse_finds(self):
        self.repository.write("build/compile_commands.json", json.dumps([
            {"directory": str(self.repository.folder), "file": "a.c", "command": "clang -DOF_THE_DATABASE=dbPassword -c a.c"}]))
        self.repository.add("a.c", f'const char *OF_THE_DATABASE = "{SECRET}";\n')

    def test_compile_database(self):
        """It is not used: the files are read as tokens."""
        self.add_what_only_a_parse_finds()
        self.assertIn("Passed", self.commit_says(code=0))


class Semantic(PreCommit):
    hook = "credtidy-semantic"

    def test_compile_database(self):
        self.add_what_only_a_parse_finds()
        self.assertIn("'dbPassword'", self.commit_says(code=1))
        self.assertIn("'dbPassword'", self.pre_commit("run", "--all-files", code=1))


if __name__ == "__main__":
    unittest.main()
