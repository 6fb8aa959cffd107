"""
Which tests run which lines: `python -m tests.mutants.covering [PATH ...]`, all tests if none.

The fast tests are run once below a tracer that knows the test. What it saw is kept in
`build/mutants`, and added to by every further call: the lines of each test, and the seconds
that it took.
"""

import ast
import json
import sys
import time
from collections.abc import Generator, Iterable, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path

import coverage
import pytest

ROOT = Path(__file__).parent.parent.parent
SOURCE = ROOT / "src" / "bulletin"
KEPT = ROOT / "build" / "mutants"
ROOMS = ("model", "relate", "check", "locate")

LINES, _SECONDS = KEPT / "lines", KEPT / "seconds.json"
_OPTIONS = ("-q", "-m", "not slow", "-p", "no:cacheprovider", "--no-header", "--tb=no")


class Covering:
    """What earlier calls saw."""

    def __init__(self) -> None:
        self._lines = coverage.CoverageData(str(LINES))
        self._lines.read()
        self._by_file: dict[str, dict[int, list[str]]] = {}

    @cached_property
    def _seconds(self) -> dict[str, float]:
        seconds: dict[str, float] = json.loads(_SECONDS.read_text(encoding="utf-8"))
        return seconds

    def tests(self, file: str, line: int) -> list[str]:
        """
        Return the tests that run a line, the quickest first behind those of whole reports.

        A line that runs when its module is loaded, whoever loads it first, is any test's that
        runs a function of the module, or of one that imports it.
        """
        if line in _within_functions(file):
            found = self._known(self._contexts(file).get(line, ()))
        else:
            files = (file, *_importers().get(file, ()))
            found = set().union(*map(self._of_functions, files))
        broad = ("tests/verdicts/", "tests/samples/")
        return sorted(
            found, key=lambda test: (not test.startswith(broad), self._seconds[test], test)
        )

    def _contexts(self, file: str) -> dict[int, list[str]]:
        if file not in self._by_file:
            self._by_file[file] = self._lines.contexts_by_lineno(str(SOURCE / file))
        return self._by_file[file]

    def _of_functions(self, file: str) -> set[str]:
        inside = _within_functions(file)
        lines = (tests for line, tests in self._contexts(file).items() if line in inside)
        return self._known(each for tests in lines for each in tests)

    def seconds(self, tests: Iterable[str]) -> float:
        """Return how long tests took together."""
        return sum(self._seconds[test] for test in tests)

    def within(self, tests: Sequence[str], most: float) -> list[str]:
        """Return the first of these tests, as many as take so many seconds together."""
        found, left = list[str](), most
        for test in tests:
            left -= self._seconds[test]
            if left < 0 and found:
                break
            found.append(test)
        return found

    def _known(self, tests: Iterable[str]) -> set[str]:
        return {test for test in tests if test in self._seconds}


@cache
def _within_functions(file: str) -> frozenset[int]:
    """Return the lines of a file that run only where a function is called."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    tree = ast.parse((SOURCE / file).read_text(encoding="utf-8"))
    bodies = (
        statement
        for each in ast.walk(tree)
        if isinstance(each, functions)
        for statement in (each.body if isinstance(each.body, list) else [each.body])
    )
    return frozenset(
        line for each in bodies for line in range(each.lineno, (each.end_lineno or 0) + 1)
    )


@cache
def _importers() -> Mapping[str, Sequence[str]]:
    """Return for each file of the rooms those that import something of it."""
    found: dict[str, list[str]] = {}
    for room in ROOMS:
        for path in sorted((SOURCE / room).rglob("*.py")):
            name = path.relative_to(SOURCE).as_posix()
            for each in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(each, ast.ImportFrom) and (each.module or "").startswith("bulletin."):
                    parts = (each.module or "").split(".")[1:]
                    found.setdefault(f"{'/'.join(parts)}.py", []).append(name)
    return found


class _Watched:
    """Tells the tracer which test runs, and keeps the time of each."""

    def __init__(self, tracer: coverage.Coverage) -> None:
        self.tracer, self.seconds = tracer, dict[str, float]()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Run one test in a context of its own."""
        self.tracer.switch_context(item.nodeid)
        start = time.process_time()
        done = yield
        self.seconds[item.nodeid] = round(time.process_time() - start, 4)
        self.tracer.switch_context("")
        return done


def main(paths: Iterable[str]) -> int:
    """Run tests, and keep which lines each of them runs."""
    KEPT.mkdir(parents=True, exist_ok=True)
    rooms = [f"{SOURCE / room}/*" for room in ROOMS]
    tracer = coverage.Coverage(str(LINES), branch=True, include=rooms, config_file=False)
    if LINES.exists():
        tracer.load()
    watched = _Watched(tracer)
    tracer.start()
    status = pytest.main([*_OPTIONS, *paths], plugins=[watched])
    tracer.stop()
    tracer.save()
    known = json.loads(_SECONDS.read_text(encoding="utf-8")) if _SECONDS.exists() else {}
    _SECONDS.write_text(json.dumps({**known, **watched.seconds}, indent=0), encoding="utf-8")
    return int(status)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
