"""
Which tests run which lines: `python -m tests.mutants.covering [PATH ...]`, all tests if none.

The fast tests are run once below a tracer that knows the test. What it saw is kept in
`build/mutants`, and added to by every further call: the lines of each test, and the seconds
that it took.
"""

import json
import sys
import time
from collections.abc import Generator, Iterable
from functools import cached_property
from pathlib import Path

import coverage
import pytest

ROOT = Path(__file__).parent.parent.parent
SOURCE = ROOT / "src" / "bulletin"
KEPT = ROOT / "build" / "mutants"
ROOMS = ("model", "relate", "check", "locate")

_LINES, _SECONDS = KEPT / "lines", KEPT / "seconds.json"
_OPTIONS = ("-q", "-m", "not slow", "-p", "no:cacheprovider", "--no-header", "--tb=no")


class Covering:
    """What earlier calls saw."""

    def __init__(self) -> None:
        self._lines = coverage.CoverageData(str(_LINES))
        self._lines.read()
        self._by_file: dict[str, dict[int, list[str]]] = {}

    @cached_property
    def _seconds(self) -> dict[str, float]:
        seconds: dict[str, float] = json.loads(_SECONDS.read_text(encoding="utf-8"))
        return seconds

    def tests(self, file: str, line: int) -> list[str]:
        """
        Return the tests that run a line, the quickest first.

        A line that runs when its module is loaded is any test's that runs a line of the module.
        """
        if file not in self._by_file:
            self._by_file[file] = self._lines.contexts_by_lineno(str(SOURCE / file))
        by_line = self._by_file[file]
        found = self._known(by_line.get(line, ()))
        if not found and "" in by_line.get(line, ()):
            found = self._known(each for tests in by_line.values() for each in tests)
        return sorted(found, key=lambda test: (self._seconds[test], test))

    def seconds(self, tests: Iterable[str]) -> float:
        """Return how long tests took together."""
        return sum(self._seconds[test] for test in tests)

    def _known(self, tests: Iterable[str]) -> set[str]:
        return {test for test in tests if test in self._seconds}


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
    tracer = coverage.Coverage(str(_LINES), include=rooms, config_file=False)
    if _LINES.exists():
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
