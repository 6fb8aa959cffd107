"""
One change tried: the tests that run its line are run on the changed program, until one fails.

Each change has a process of its own, a copy of one that has loaded everything but the program,
so that nothing is written to the sources, and a change costs little more than its tests.
"""

import ast
import os
import resource
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

import pytest

from tests.mutants.changes import Site, changed
from tests.mutants.covering import SOURCE

_LOADED = "ignore::pytest.PytestAssertRewriteWarning"  # what is loaded before stays as it is
_OPTIONS = ("-q", "-x", "-p", "no:cacheprovider", "--tb=no", "-m", "not slow", "-W", _LOADED)
_LOADED_BEFORE = ("hypothesis", "pandas", "highspy", "openpyxl", "rich", "jinja2", "typer")
_MOST_MEMORY = 6 << 30
_NEAREST = 60  # tests that are tried before all others
_MOST_OTHERS = 400  # of those of other rooms
_AT_LEAST = 20  # seconds: what loading takes, and a test that was quick by chance


class Outcome:
    """What became of the program after a change."""

    KILLED, SURVIVED, UNTESTED, ENDLESS = "killed", "survived", "untested", "endless"


def load_before() -> None:
    """Load what every test needs and no change concerns."""
    for name in _LOADED_BEFORE:
        __import__(name)


def tried(site: Site, tests: Sequence[str], seconds: float) -> str:
    """
    Return the outcome of one change: whether one of its tests fails.

    Tests of its own room go first: they are the most likely to fail, in few files to load. Of
    others only so many are run, which errs by calling a change unnoticed that is not. A change
    after which tests take many times as long is found as well: nobody would wait.
    """
    own = f"tests/{site.file.split('/')[0]}/"
    near = [test for test in tests if test.startswith(own)]
    far = [test for test in tests if not test.startswith(own)][:_MOST_OTHERS]
    found = Outcome.UNTESTED
    for some in filter(None, (near[:_NEAREST], [*near[_NEAREST:], *far])):
        found = _judged(site, some, seconds)
        if found != Outcome.SURVIVED:
            break
    return found


def _judged(site: Site, tests: Sequence[str], seconds: float) -> str:
    code = _ended(site, tests, seconds)
    if code < 0:
        return Outcome.ENDLESS
    if code > pytest.ExitCode.TESTS_FAILED and _ended(None, tests, seconds):
        message = f"{site.key}: its tests do not run without it; see tests.mutants.covering"
        raise RuntimeError(message)
    return Outcome.KILLED if code else Outcome.SURVIVED


def _ended(site: Site | None, tests: Sequence[str], seconds: float) -> int:
    """Return with which status tests end, a signal below zero."""
    child = os.fork()
    if not child:
        _run(site, tests, int(_AT_LEAST + 3 * seconds))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _run(site: Site | None, tests: Sequence[str], seconds: int) -> None:
    """Run tests, on the changed program if there is a change, and end this process."""
    code = int(pytest.ExitCode.INTERNAL_ERROR)
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        if site:
            sys.meta_path.insert(0, _Changing(site))
        code = int(pytest.main([*_OPTIONS, *tests]))
    finally:
        os._exit(code)


class _Changing(MetaPathFinder):
    """Finds the one module that is changed."""

    def __init__(self, site: Site) -> None:
        self.path = SOURCE / site.file
        self.tree = changed(self.path.read_text(encoding="utf-8"), site)
        parts = Path("bulletin", site.file).with_suffix("").parts
        self.name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how the changed module is loaded, and nothing of all others."""
        if fullname != self.name:
            return None
        loader = _Changed(fullname, str(self.path), self.tree)
        return spec_from_file_location(fullname, self.path, loader=loader)


class _Changed(SourceFileLoader):
    """Loads a tree in place of its file."""

    def __init__(self, fullname: str, path: str, tree: ast.Module) -> None:
        super().__init__(fullname, path)
        self.tree = tree

    def get_code(self, fullname: str) -> CodeType:
        """Return the changed code, never what was compiled before."""
        return compile(self.tree, self.get_filename(fullname), "exec")
