#!/usr/bin/env python3
"""Holds the JSON schema of .credtidy.yaml against the loader, on good and bad files.

usage: settings_schema.py CREDTIDY SCHEMA FOLDER
"""
import json, re, shutil, subprocess, sys
from pathlib import Path

import jsonschema, yaml

TOOL, FOLDER = sys.argv[1], Path(sys.argv[3])
schema = json.loads(Path(sys.argv[2]).read_text())
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)


class Yaml12(yaml.SafeLoader):
    """As editors read it, and the loader: `off` and `no` are words."""


BOOL = "tag:yaml.org,2002:bool"
Yaml12.yaml_implicit_resolvers = {
    first: [each for each in rules if each[0] != BOOL] for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Yaml12.add_implicit_resolver(BOOL, re.compile("^(?:true|false)$"), list("tf"))

ROOT = Path(__file__).resolve().parent.parent.parent.parent
GUIDE = (ROOT / "docs/guide/configuration.md").read_text()
GOOD = [
    "# nothing\n",
    "inherit: true\nchecks: [-known-token, '*']\n",
    "options:\n  MinimumConfidence: high\n  known-token.ReportUnverified: true\n",
    "severity: { credential-logged: low, known-token: critical }\n",
    "exclude: [a, 'b/**']\ntest-paths: [c/]\nbaseline: known.json\n",
    (ROOT / "tools/credtidy/InitialSettings.yaml").read_text(),
    re.sub(r"(?m)^#([a-z]|  )", r"\1", (ROOT / "tools/credtidy/InitialSettings.yaml").read_text()),
    *re.findall(r"(?ms)^```(?:yaml)?\n((?:inherit|names):.*?)^```", GUIDE),
]
BAD = [
    "exlude: [a]\n",
    "inherit: perhaps\n",
    "checks: known-token\n",
    "checks: []\n",
    "options: [a]\n",
    "options: { MinimumConfidense: high }\n",
    "options: { MinimumConfidence: [high] }\n",
    "severity: { known-tokens: low }\n",
    "severity: { known-token: lowest }\n",
    "baseline: [a]\n",
    "names: [{ id: Word, kind: password, phrases: [word] }]\n",
    "names: [{ id: word, kind: passwort, phrases: [word] }]\n",
    "names: [{ id: word, kind: password }]\n",
    "names: { id: word }\n",
    "tokens: [{ id: t, vendor: V, name: N, pattern: abc }]\n",
    "apis: [{ library: a, functions: [{ name: f, log: { argument: many } }] }]\n",
    "apis: [{ library: a, functions: [{ name: f, lug: { argument: 0 } }] }]\n",
    "apis: [{ library: a, functions: [{ name: f, credential: { argument: 0 } }] }]\n",
    "apis: [{ library: a, docs: nowhere, functions: [{ name: f, log: { argument: 0 } }] }]\n",
    "- a list\n",
]
shutil.rmtree(FOLDER, ignore_errors=True)
FOLDER.mkdir()
assert len(GOOD) >= 9, "the guide's examples were not found"


def loader_accepts(text):
    (FOLDER / ".credtidy.yaml").write_text(text)
    done = subprocess.run([TOOL, "config", "show", "a.cpp"], cwd=FOLDER, capture_output=True, text=True)
    assert done.returncode in (0, 2), done.stderr
    return done.returncode == 0, done.stderr


for texts, wanted in (GOOD, True), (BAD, False):
    for text in texts:
        accepted, said = loader_accepts(text)
        assert accepted == wanted, f"the loader on:\n{text}\n{said}"
        errors = [error.message for error in validator.iter_errors(yaml.load(text, Yaml12))]
        assert (not errors) == wanted, f"the schema on:\n{text}\n{errors}"

# All of the built-in catalogue is of the same form, with settings for none of it.
files = sorted((ROOT / "checks/catalogue/data").glob("*/*.yaml"))
assert len(files) > 100
for file in files:
    for error in validator.iter_errors(yaml.load(file.read_text(), Yaml12)):
        sys.exit(f"{file}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
