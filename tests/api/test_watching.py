import os
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from bulletin.api.examine import examine
from bulletin.api.watching import difference, saves

TABLE = "Item,2023\nTotal,250.0\nNorth,{north}\nSouth,100.0\nWest,39.7\n"
Step = Callable[[], object]


def looks(folder: Path, *steps: Step) -> Iterator[tuple[str, ...]]:
    """Watch a folder, and take one step between two looks."""
    left = iter(steps)

    def wait() -> None:
        step = next(left)
        step()

    return saves([str(folder)], wait)


def nothing() -> None:
    """Let a look pass."""


def typed(path: Path, text: str) -> Step:
    return lambda: path.write_text(text, encoding="utf-8")


def test_each_save_is_seen_once(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("a,1\n", encoding="utf-8")
    watching = looks(tmp_path, nothing, typed(path, "a,12\n"), nothing, typed(path, "a,123\n"))

    assert [next(watching), next(watching)] == [(str(path),), (str(path),)]


def test_a_program_that_saves_by_renaming_saves_once(tmp_path: Path) -> None:
    path, other = tmp_path / "t.csv", tmp_path / "t.new"
    path.write_text("a,1\n", encoding="utf-8")
    other.write_text("a,2\n", encoding="utf-8")
    watching = looks(tmp_path, path.unlink, nothing, lambda: os.replace(other, path))  # noqa: PTH105

    assert next(watching) == (str(path),)


def test_a_file_that_comes_and_one_that_stays_away_are_changes(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("a,1\n", encoding="utf-8")
    watching = looks(tmp_path, path.unlink, *[nothing] * 8, typed(path, "a,1\n"))

    assert next(watching) == (str(path),)
    assert str(path) in next(watching)


def test_what_is_new_and_what_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    reports = []
    for north in ("110.3", "113.0", "101.3", "110.3"):
        path.write_text(TABLE.format(north=north), encoding="utf-8")
        reports.append(examine([str(path)]))
    told = [difference(one, other) for one, other in pairwise(reports)]

    assert [(len(each.new), len(each.gone)) for each in told] == [(1, 0), (0, 0), (0, 1)]
    assert told[1].left == 1
