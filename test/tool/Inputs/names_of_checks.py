#!/usr/bin/env python3
"""Prints the names of checks that a file has, each once, sorted.

usage: names_of_checks.py FILE
"""
import re, sys
from pathlib import Path

text = Path(sys.argv[1]).read_text()
# In Checks.def only the rows count, not what a comment or a summary mentions.
rows = re.findall(r'CREDTIDY_CHECK\("(credential-[a-z-]+)"', text) or re.findall(r"^\s*(credential-[a-z-]+)\b", text, re.M)
print("\n".join(sorted(set(rows))))
