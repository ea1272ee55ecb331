"""`credtidy scan --staged` and files of settings and baselines that are staged in part."""
import os, unittest
from repository import SECRET, RepositoryTest, secret

LEAVE_OUT = "exclude: ['*.c']\n"
NOTHING = "test-paths: ['/tests']\n"
NAME = "names:\n  - id: project-word\n    phrases: [frobnicator]\n    kind: password\n    examples: [frobnicator]\n    counterexamples: [table]\n"


class StagedSettings(RepositoryTest):
    def setUp(self):
        super().setUp()
        self.repository.mode = "lexical"
        self.repository.add("src/a.c", secret("dbPassword"))

    def test_unstaged_edit_does_not_count(self):
        self.repository.add(".credtidy.yaml", NOTHING)
        self.repository.write(".credtidy.yaml", LEAVE_OUT)
        self.assertEqual(self.repository.found("--staged"), ["src/a.c:1 dbPassword"])
        self.assertEqual(self.repository.found("--staged", within="src"), ["a.c:1 dbPassword"])
        # What is looked at in the work tree is settled by the work tree.
        self.repository.found("src", code=0)
        # And the other way round.
        self.repository.add(".credtidy.yaml", LEAVE_OUT)
        self.repository.write(".credtidy.yaml", NOTHING)
        self.repository.found("--staged", code=0)
        self.repository.found("src", code=1)

    def test_mistake_that_is_not_staged(self):
        self.repository.add(".credtidy.yaml", NOTHING)
        self.repository.write(".credtidy.yaml", "exclud: [\n")
        self.assertEqual(self.repository.found("--staged"), ["src/a.c:1 dbPassword"])
        self.repository.add(".credtidy.yaml", "exclud: ['*.c']\n")
        self.repository.write(".credtidy.yaml", NOTHING)
        said = self.repository.run("scan", "--staged", code=2)
        self.assertTrue(said.startswith(".credtidy.yaml:1:1: error: unknown key 'exclud'"), said)

    def test_removed_from_the_work_tree_alone(self):
        self.repository.add("src/.credtidy.yaml", LEAVE_OUT)
        (self.repository.folder / "src/.credtidy.yaml").unlink()
        self.repository.found("--staged", code=0)

    def test_both_of_a_chain(self):
        self.repository.add(".credtidy.yaml", LEAVE_OUT)
        self.repository.add("src/.credtidy.yaml", "inherit: true\n")
        self.repository.write("src/.credtidy.yaml", "inherit: false\n")
        self.repository.found("--staged", code=0)
        self.repository.git("add", ".")
        self.assertEqual(self.repository.found("--staged"), ["src/a.c:1 dbPassword"])

    def test_not_known_to_git(self):
        """As pre-commit takes its own settings: they may be meant for this one place."""
        self.repository.write(".credtidy.yaml", LEAVE_OUT)
        self.repository.found("--staged", code=0)

    def test_names_that_a_project_knows(self):
        self.repository.add("src/a.c", secret("frobnicator"))
        self.repository.add(".credtidy.yaml", NAME)
        self.repository.write(".credtidy.yaml", "")
        for mode in ("lexical", "semantic"):
            self.assertEqual(self.repository.found("--staged", f"--mode={mode}"), ["src/a.c:1 frobnicator"])

    def test_file_that_is_named(self):
        self.repository.add("settings/own.yaml", LEAVE_OUT)
        self.repository.write("settings/own.yaml", NOTHING)
        self.repository.found("--staged", "--config", "settings/own.yaml", code=0)
        self.repository.found("--staged", "--config", "../settings/own.yaml", code=0, within="src")
        outside = self.elsewhere / "outside.yaml"
        outside.write_text(LEAVE_OUT)
        self.repository.found("--staged", "--config", str(outside), code=0)

    def test_whatever_is_set_for_patterns(self):
        self.repository.add(".credtidy.yaml", LEAVE_OUT)
        self.repository.add("[odd] *.d/.credtidy.yaml", LEAVE_OUT)
        self.repository.add("[odd] *.d/b.c", secret("apiPassword"))
        for name in (".credtidy.yaml", "[odd] *.d/.credtidy.yaml"):
            self.repository.write(name, "inherit: false\n")
        for variable in ("LITERAL", "NOGLOB", "GLOB", "ICASE"):
            self.repository.found("--staged", code=0, **{f"GIT_{variable}_PATHSPECS": "1"})

    def test_behind_a_link(self):
        self.repository.add(".credtidy.yaml", LEAVE_OUT)
        self.repository.write(".credtidy.yaml", NOTHING)
        os.symlink("project", self.elsewhere / "way")
        behind = self.new("way", create=False)
        behind.mode = "lexical"
        behind.found("--staged", code=0)

    def test_content_that_is_missing(self):
        self.repository.add(".credtidy.yaml", LEAVE_OUT)
        blob = self.repository.git("rev-parse", ":.credtidy.yaml").strip()
        (self.repository.folder / ".git/objects" / blob[:2] / blob[2:]).unlink()
        self.repository.write(".credtidy.yaml", "")
        said = self.repository.run("scan", "--staged", code=3)
        self.assertIn(".credtidy.yaml: error: not analysed: its staged content is missing", said)

    def baseline(self):
        """A staged baseline that has what is staged; its text, and that of an empty one."""
        self.repository.add(".credtidy.yaml", "baseline: known/base.json\n")
        self.repository.write("known/base.json", '{"version": 1}\n')
        self.repository.run("baseline", "update", "--add")
        full = (self.repository.folder / "known/base.json").read_text()
        self.assertIn("hardcoded-secret", full)
        return full, '{"version": 1}\n'

    def test_baseline_that_the_settings_name(self):
        full, empty = self.baseline()
        self.repository.add("known/base.json", full)
        self.repository.write("known/base.json", empty)
        self.repository.found("--staged", code=0)
        self.repository.found("--staged", code=0, within="src")
        self.repository.found("src", code=1)
        self.repository.add("known/base.json", empty)
        self.repository.write("known/base.json", full)
        self.assertEqual(self.repository.found("--staged"), ["src/a.c:1 dbPassword"])
        self.repository.found("src", code=0)
        # Staged, and then removed from the work tree alone.
        self.repository.add("known/base.json", full)
        (self.repository.folder / "known/base.json").unlink()
        self.repository.found("--staged", code=0)

    def test_baseline_that_the_command_line_names(self):
        full, empty = self.baseline()
        self.repository.git("rm", "-q", "-f", ".credtidy.yaml")
        self.repository.add("known/base.json", full)
        self.repository.write("known/base.json", empty)
        self.repository.found("--staged", "--baseline", "known/base.json", code=0)
        self.repository.found("--staged", "--baseline", "../known/base.json", code=0, within="src")

    def test_settings_that_name_another_baseline(self):
        full, empty = self.baseline()
        self.repository.add("known/base.json", full)
        self.repository.add("known/other.json", empty)
        self.repository.write(".credtidy.yaml", "baseline: known/other.json\n")
        self.repository.found("--staged", code=0)


unittest.main()
