"""How lit runs the tests; lit.site.cfg.py, written by CMake, tells where things are."""
import os
import lit.formats

config.name = "credtidy"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".c", ".cpp", ".m", ".mm", ".test"]
config.excludes = ["Inputs", "unit", "fuzz", "bench", "FlowPrint.cpp"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = config.credtidy_build + "/test/output"

config.environment["CREDTIDY_CLANG_TIDY"] = config.clang_tidy
config.environment["CREDTIDY_MODULE"] = config.credtidy_module
config.environment["CREDTIDY_TOOL"] = config.credtidy_tool
config.environment["CREDTIDY_SOURCE"] = config.credtidy_source

# No test is to be spared the work that it is there for, nor to leave something in the user's home.
config.environment["XDG_CACHE_HOME"] = os.devnull

config.substitutions += [
    ("%check_hosts", f"'{config.python}' '{config.test_source_root}/check_hosts.py'"),
    ("%credtidy-catalogue-compiler", config.credtidy_catalogue_compiler),
    ("%credtidy", config.credtidy_tool),
    ("%clang-tidy", config.clang_tidy),
    ("%flow-print", config.flow_print),
    ("%module", config.credtidy_module),
    ("%python", config.python),
    ("%source", config.credtidy_source),
]
config.available_features.add(f"llvm-{config.llvm_version}")
config.environment["PATH"] = config.llvm_tools + os.pathsep + os.environ["PATH"]
