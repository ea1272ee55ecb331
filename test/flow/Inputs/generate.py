#!/usr/bin/env python3
"""Writes a function of a size that only a generator makes: statements, branches or calls."""
import sys

kind, count = sys.argv[1], int(sys.argv[2])
print("extern int printf(const char *format, ...);\nextern int chance(void);\n")
if kind == "statements":
    print("void large(const char *password) {\n  const char *a0 = password;")
    for i in range(count):
        print(f"  const char *a{i + 1} = a{i};")
    print(f'  printf("%s", a{count});\n}}')
elif kind == "branches":
    print("void large(const char *password) {\n  const char *copy = \"\";")
    for i in range(count):
        print(f"  if (chance()) copy = password; else printf(\"%d\", {i});")
    print('  printf("%s", copy);\n}')
elif kind == "loops":
    print("void large(const char *password) {")
    for i in range(count):
        print(f"  const char *v{i} = \"\";")
    print("  while (chance()) {")
    for i in range(count):
        print(f"    while (chance()) v{i} = {'password' if i == 0 else f'v{i - 1}'};")
    print("  }")
    print(f'  printf("%s", v{count - 1});\n}}')
elif kind == "calls":
    print("void f0(const char *text) { printf(\"%s\", text); }")
    for i in range(count):
        print(f"void f{i + 1}(const char *text) {{ f{i}(text); }}")
    print(f"void large(const char *password) {{ f{count}(password); }}")
elif kind == "recursion":
    print(f"void f0(const char *text, int n);")
    for i in range(1, count):
        print(f"void f{i}(const char *text, int n) {{ if (n) f{i - 1}(text, n - 1); else printf(\"%s\", text); }}")
    print(f"void f0(const char *text, int n) {{ f{count - 1}(text, n); }}")
    print("void large(const char *password) { f0(password, 3); }")
