#!/usr/bin/env python3
"""usage: robust.py CREDTIDY FOLDER. Scans odd files and asserts what is found in them."""
import json, random, subprocess, sys
from pathlib import Path

tool, folder = sys.argv[1], Path(sys.argv[2])
LINE = 'const char *dbPassword = "correct-Horse7";\n'


def scan(path, *options):
    run = subprocess.run([tool, "scan", "--mode", "lexical", "--format", "json", *options, str(path)],
                         capture_output=True, text=True, errors="surrogateescape")
    assert run.returncode in (0, 1), (path, run.returncode, run.stderr)
    return json.loads(run.stdout)["findings"]


def expect(name, content, count=1, line=None):
    path = folder / name
    path.write_bytes(content)
    found = scan(path)
    assert len(found) == count, (name, [(f["location"]["line"], f["message"]) for f in found])
    if line:
        assert found[0]["location"]["line"] == line, (name, found[0]["location"])


plain = LINE.encode()
expect("empty.c", b"", 0)
expect("mark.c", b"\xef\xbb\xbf" + plain, line=1)
expect("crlf.c", b"int a;\r\n" + plain.replace(b"\n", b"\r\n"), line=2)
expect("cr-only.c", plain.replace(b"\n", b"\r"))
expect("utf16le.c", b"\xff\xfe" + ("\n" + LINE).encode("utf-16-le"), line=2)
expect("utf16be.c", b"\xfe\xff" + LINE.encode("utf-16-be"))
expect("utf16-without-mark.c", (LINE * 3).encode("utf-16-le"), 3)
expect("utf32.c", b"\xff\xfe\0\0" + LINE.encode("utf-32-le"))
# What is converted is let be by comments as anything else.
for name, code in (("utf16le", "utf-16-le"), ("utf16be", "utf-16-be"), ("utf32le", "utf-32-le")):
    for mark in (True, False) if code != "utf-32-le" else (True,):
        for kind, text in (("allow", LINE.rstrip() + " // credtidy:allow(hardcoded-secret): a sample\n" + LINE),
                           ("next", "// credtidy:allow(hardcoded-secret): a sample\n" + LINE + LINE),
                           ("block", "// credtidy:allow-begin(hardcoded-secret): a sample\n" + LINE + "// credtidy:allow-end\n" + LINE),
                           ("nolint", LINE.rstrip() + " // NOLINT\n" + LINE),
                           ("nolint-next", "// NOLINTNEXTLINE(credential-hardcoded-secret)\n" + LINE + LINE),
                           ("nolint-block", "// NOLINTBEGIN(credential-*)\n" + LINE + "// NOLINTEND(credential-*)\n" + LINE)):
            content = (("\ufeff" if mark else "") + text + "int pad;\n" * 8).encode(code)
            expect(f"{name}-{kind}-{mark}.c", content, line=text.count("\n"))
path = folder / "utf16-remarks.c"
path.write_bytes(("\ufeff\n" + LINE.rstrip() + " // credtidy:allow(hardcoded-secret)\n").encode("utf-16-be"))
run = subprocess.run([tool, "scan", "--mode", "lexical", str(path)], capture_output=True, text=True)
assert run.returncode == 0 and ":2:47: " in run.stdout + run.stderr and "gives no reason" in run.stdout + run.stderr, run
expect("latin1.c", b"// d\xe9j\xe0 vu\nint a; /* \xfc */\n" + plain, line=3)
expect("zero.c", b"int a;\0\0\n" + plain, line=2)
expect("zero-inside.c", b'int a\0b;\nchar *s = "x\0y";\n' + plain, line=3)
expect("splice.c", b'const char *dbPass\\\nword = "correct-\\\nHorse7";\n')
expect("splice-blank.c", b'const char *dbPassword \\  \n = "correct-Horse7";\n')
expect("digraphs.c", b"char dbPassword<:20:> = <%'c','o','r','r','e','c','t','-','H','7'%>;\n")
expect("closers.c", b")]}>)}]\n" * 50 + plain)
expect("openers.c", b"f(" * 3000 + b";\n" + plain)
expect("braces.c", b"{" * 20000 + plain)
expect("nested-lists.c", b"int a[] = " + b"{" * 20000 + b";\n" + plain)
expect("open-string.c", b'const char *a = "never closed\n' + plain, line=2)
expect("open-comment.c", plain + b"/* never closed " + b"x" * 100)
expect("open-raw.cpp", plain + b'auto a = R"xyz(never closed')
expect("apostrophe.c", b"#error don't\n" + plain, line=2)
expect("else.c", b"#else\n#endif\n#endif\n" + plain, line=4)
expect("no-newline.c", plain.rstrip())
expect("no-semicolon.c", plain.rstrip()[:-1])
expect("name with\nline end.c", plain)
expect("long-line.c", b"int a = 0; " * 400000 + plain)
expect("long-list.c", b"int a[] = {" + b"0x12, " * 400000 + b"};\n" + plain, line=2)
expect("long-text.c", b'const char *a = "' + b"ab " * 2000000 + b'";\n' + plain, line=2)
expect("binary.c", bytes(range(256)) * 100, 0)

# Cut anywhere, and with bytes changed anywhere.
sample = (Path(__file__).parent.parent / "forms.cpp").read_bytes()
cuts = folder / "cuts"
cuts.mkdir()
chance = random.Random(7)
for at in range(0, len(sample), 37):
    (cuts / f"cut{at}.cpp").write_bytes(sample[:at])
    changed = bytearray(sample)
    for _ in range(20):
        changed[chance.randrange(len(changed))] = chance.choice(b"\0\"'(){}[];\\\n/*#,@:\xff")
    (cuts / f"changed{at}.cpp").write_bytes(bytes(changed))
assert len(scan(cuts)) > 1000

# No value comes out of any of them.
for form in ("text", "sarif", "json"):
    run = subprocess.run([tool, "scan", "--mode", "lexical", "--verbose", "--format", form, str(folder)],
                         capture_output=True)
    assert b"Horse7" not in run.stdout + run.stderr, form
