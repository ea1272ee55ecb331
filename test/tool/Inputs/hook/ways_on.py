"""What a blocked commit says: what, where and three ways on, in any window.

The line that it proposes is put in place of the one with the secret, and has to compile without a
warning and to be clean.
"""
import os, re, subprocess, sys, unittest
from repository import SECRET, RepositoryTest, environment

COMPILER = sys.argv.pop(1)

OBJECTIVE_C = """
__attribute__((objc_root_class)) @interface NSString @end
@interface NSDictionary<K, V> : NSString
- (V)objectForKeyedSubscript:(K)key;
@end
@interface NSConstantString : NSString { const char *s; unsigned n; } @end
@interface NSProcessInfo : NSString
@property(class, readonly) NSProcessInfo *processInfo;
@property(readonly) NSDictionary<NSString *, NSString *> *environment;
@end
"""
QT = """
struct QString { QString(const char *); };
QString qEnvironmentVariable(const char *);
#define QStringLiteral(x) QString(x)
"""

FORMS = {
    "a.c": [
        "static const char *dbPassword = S;",
        "const char dbPassword[] = S;",
        "char *dbPassword = S;",
        "#define DB_PASSWORD S",
        "int f(void) { \nconst char *dbPassword = S; \nreturn dbPassword != 0; }",
        "int f(void) { \nchar dbPassword[40] = S; \nreturn dbPassword[0]; }",
        "struct C { const char *password; } c;\nvoid f(void) { \nc.password = S; \n}",
        "int use(const char *user, const char *password);\nint f(void) { \nreturn use(\"admin\", S); \n}",
        "int strcmp(const char *, const char *);\nint f(const char *password) { \nreturn strcmp(password, S); \n}",
    ],
    "a.cpp": [
        "static const char *const dbPassword = S; const char *use() { return dbPassword; }",
        "const char *const dbPassword = S;",
        "extern const char *const dbPassword; \ninline constexpr const char *apiPassword = S;",
        "constexpr char dbPassword[] = S;",
        "const auto dbPassword = S;",
        "#include <string>\nstd::string dbPassword = S;",
        "#include <string>\nconst std::string dbPassword{S};",
        "#include <string>\nstd::string dbPassword(S);",
        "#include <string_view>\nconstexpr std::string_view dbPassword = S;",
        "#include <string>\nstruct C { std::string password; } c;\nvoid f() { \nc.password = S; \n}",
        "#include <string>\nclass C { \npublic: const char *password = S; \n};",
        "#include <string>\nvoid f(const char *password = S);",
        QT + "QString dbPassword = S;",
        QT + "QString dbPassword = QStringLiteral(S);",
    ],
    "a.m": [
        OBJECTIVE_C + "NSString *const dbPassword = @S;",
        OBJECTIVE_C + "static NSString *dbPassword = @S;",
        OBJECTIVE_C + "int f(void) { \nNSString *dbPassword = @S; \nreturn dbPassword != 0; }",
    ],
    "a.mm": [
        OBJECTIVE_C + "NSString *const dbPassword = @S;",
    ],
}


class WaysOn(RepositoryTest):
    def compile(self, name):
        return subprocess.run([COMPILER, "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-Wno-unused", "-Wno-objc-root-class",
                               "-Wno-deprecated-declarations", "-Wno-nullability-completeness",
                               *(["-std=c++20"] if name.endswith(("cpp", "mm")) else ["-std=c17"]), *(["-fobjc-runtime=macosx"] if ".m" in name else []), name],
                              cwd=self.repository.folder, capture_output=True, text=True)

    def test_proposed_lines_compile_and_are_clean(self):
        for name, forms in FORMS.items():
            for form in forms:
                with self.subTest(file=name, form=form):
                    text = "#include <stdlib.h>\n" + form.replace("S;", f'"{SECRET}";').replace(
                        "@S", f'@"{SECRET}"').replace("S)", f'"{SECRET}")').replace("{S}", '{"%s"}' % SECRET).replace(
                        "DB_PASSWORD S", f'DB_PASSWORD "{SECRET}"\nconst char *use(void) {{ return DB_PASSWORD; }}') + "\n"
                    self.assertIn(f'"{SECRET}"', text)
                    self.repository.add(name, text)
                    self.assertEqual(self.compile(name).stderr, "")
                    said = self.repository.run("scan", "--staged", name, code=1)
                    proposed = re.search(r"\n     " + re.escape(name) + r":(\d+)\n((?:       .*\n)+)", said)
                    self.assertTrue(proposed, said)
                    lines = text.split("\n")
                    where = int(proposed[1]) - 1
                    self.assertIn(SECRET, lines[where])
                    lines[where] = proposed[2]
                    self.repository.add(name, "\n".join(lines))
                    self.assertEqual(self.compile(name).stderr, "", "\n".join(lines))
                    self.repository.run("scan", "--staged", "--checks", "credential-hardcoded-*", name)
                    self.repository.git("rm", "-q", "-f", name)

    def test_what_a_blocked_commit_says(self):
        self.repository.run("init", "--hook")
        self.repository.add("src/db.cpp", f'static const char *dbPassword = "{SECRET}";\nconst char *use() {{ return dbPassword; }}\n')
        said = self.repository.git("commit", "-m", "change", code=1)
        lines = said.split("\n")
        # What and where stand in the first line, which is all that some clients show.
        self.assertTrue(lines[0].startswith("src/db.cpp:1:20: warning: hardcoded password in variable 'dbPassword'"), said)
        for wanted in ("this commit is stopped by the finding above. There are three ways on:",
                       "\n1. Move it out of the source",
                       '\n     src/db.cpp:1\n       static const char *dbPassword = getenv("DB_PASSWORD");\n',
                       "\n2. Allow it", "// credtidy:allow(hardcoded-secret): the reason",
                       "\n3. Add it to the baseline", "credtidy baseline update"):
            self.assertIn(wanted, said)
        # No terminal: no colours, nothing that is drawn over, no line that a window would wrap.
        self.assertNotRegex(said, r"[\x00-\x09\x0b-\x1f]")
        self.assertLessEqual(max(map(len, lines[3:])), 90)

    def test_findings_of_another_kind(self):
        self.repository.add("a.cpp", "#include <stdio.h>\nvoid f(const char *password) { printf(\"%s\", password); }\n")
        said = self.repository.run("scan", "--staged", "--mode=semantic", code=1)
        self.assertIn("\n1. Mend it. 'credtidy explain logged' tells how", said)

    def test_many_findings(self):
        self.repository.add("a.cpp", "".join(f'extern const char *const password{i};\nconst char *const password{i} = "{SECRET}";\n' for i in range(9)))
        said = self.repository.run("scan", "--staged", code=1)
        self.assertIn("stopped by the 9 findings above", said)
        self.assertEqual(said.count("getenv("), 3)

    def test_only_where_a_commit_is_stopped(self):
        self.repository.add("a.c", "int x;\n")
        self.assertNotIn("ways on", self.repository.run("scan", "--staged"))
        self.repository.add("a.cpp", f'const char *dbPassword = "{SECRET}";\n')
        self.assertNotIn("ways on", self.repository.run("scan", "--staged", "--fail-on", "critical"))
        self.assertNotIn("ways on", self.repository.run("scan", "a.cpp", code=1))
        self.assertNotIn("ways on", self.repository.run("scan", "--staged", "--format", "json", code=1))


unittest.main()
