"""
Count the breaks found of those planted in national series, and what is said of them untouched.

The series are those of `tests/national_series`, each printed by itself, so that no sum tells
anything. In 3 % of the figures of a half of them one kind of break is planted: a figure ten
times too great or small, two neighbouring years exchanged, or the figure of the year before.
The half that bounds were chosen on is `--half even`; `odd` is the other.

Where `ssb-vaskify` is installed, its Hidiroglou-Berthelot method (all bounds as they come)
is asked of the same figures, the series of one file being its units, year by year.
"""

import argparse
import csv
import itertools
import random  # noqa: TID251 - seeded: the same breaks at every run
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from bulletin.check.findings import findings
from bulletin.model.findings.severity import Severity
from bulletin.relate.relate import relate
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand

FOLDER = Path("tests/national_series")
SHARE = 0.03  # of figures
NO_LEVELS = ("指数", "率", "比重", "差额")
TIMES = 20


class Line(NamedTuple):
    """A series: its file, its head, and its years and figures as printed."""

    file: str
    head: str
    years: tuple[str, ...]
    texts: tuple[str, ...]


Texts = list[str]
Flags = Callable[[Sequence[Line]], list[set[int]]]


def lines() -> Iterator[Line]:
    """Yield all series of levels."""
    for path in sorted(FOLDER.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            head, *rows = csv.reader(file)
        for at, label in enumerate(head):
            if at and not any(each in label for each in NO_LEVELS):
                printed = [(row[0], row[at]) for row in rows if row[at].strip()]
                years, texts = zip(*printed, strict=True)
                yield Line(path.stem, label, years, texts)


def ten_times(texts: Texts, at: int, chance: random.Random) -> set[int]:
    """Make a figure ten times too great or small; return what must be named."""
    texts[at] = format(Decimal(texts[at]).scaleb(chance.choice((-1, 1))), "f")
    return {at}


def exchanged(texts: Texts, at: int, _chance: random.Random) -> set[int]:
    """Exchange a figure with that of the year before."""
    texts[at - 1], texts[at] = texts[at], texts[at - 1]
    return {at - 1, at}


def copied(texts: Texts, at: int, _chance: random.Random) -> set[int]:
    """Print the figure of the year before once more."""
    texts[at] = texts[at - 1]
    return {at}


KINDS: Mapping[str, Callable[[Texts, int, random.Random], set[int]]] = {
    "a power of ten": ten_times,
    "two years exchanged": exchanged,
    "the year before copied": copied,
}


def ours(every: Sequence[Line]) -> list[set[int]]:
    """Return the places of each series that a warning or an error names."""
    return [_ours(each) for each in every]


def _ours(line: Line) -> set[int]:
    rows = [f"{year},{text}" for year, text in zip(line.years, line.texts, strict=True)]
    (table,) = understand(read_text("\n".join([f"年份,{line.head}", *rows, ""]), "series.csv"))
    named = (each for each in findings(relate(table)) if each.severity is not Severity.NOTE)
    two = {"years-exchanged"}
    return {
        place.position.line - 2
        for each in named
        for place in (each.place, *(each.cells if each.rule in two else ()))
    }


def vaskify(every: Sequence[Line]) -> list[set[int]]:
    """Return the same of ssb-vaskify, a figure being named if the step to it is."""
    pandas, detect = import_module("pandas"), import_module("vaskify").Detect
    found: list[set[int]] = [set() for _ in every]
    for file in dict.fromkeys(each.file for each in every):
        mine = [number for number, each in enumerate(every) if each.file == file]
        for year, next_year in _pairs(every, mine):
            rows: list[dict[str, Any]] = [
                {"id": str(at), "year": when[:4], "level": float(text)}
                for at in mine
                for when, text in zip(every[at].years, every[at].texts, strict=True)
                if when in (year, next_year)
            ]
            hb = detect(pandas.DataFrame(rows), id_nr="id").hb(
                y_var="level", time_var="year", output_format="wide"
            )
            for unit in hb.loc[hb["flag_hb"] == 1, "id"]:
                found[int(unit)].add(every[int(unit)].years.index(next_year))
    return found


def _pairs(every: Sequence[Line], mine: Sequence[int]) -> list[tuple[str, str]]:
    years = sorted({year for at in mine for year in every[at].years})
    return list(itertools.pairwise(years))


def measured(flags: Flags, every: Sequence[Line], times: int) -> Iterator[str]:
    """Yield a line a kind of break, and one of false alarms."""
    figures = sum(len(each.texts) for each in every)
    for name, plant in KINDS.items():
        chance = random.Random(name)  # noqa: S311 - the same figures at every run
        planted = found = beside = 0
        for _ in range(times):
            changed, wanted = _planted(every, plant, chance)
            for must, said in zip(wanted, flags(changed), strict=True):
                planted += len(must)
                found += sum(1 for each in must if each & said)
                near = {at + step for each in must for at in each for step in (-1, 0, 1)}
                beside += len(said - near)
        yield f"  {name:<24} {found:>5} of {planted:<5} found, {beside} figures elsewhere named"
    named = sum(len(each) for each in flags(every))
    yield f"  {'untouched':<24} {named:>5} of {figures} figures named"


def _planted(
    every: Sequence[Line],
    plant: Callable[[Texts, int, random.Random], set[int]],
    chance: random.Random,
) -> tuple[list[Line], list[list[set[int]]]]:
    """Return the series with breaks, and the places of each break by series."""
    figures = [(at, place) for at, each in enumerate(every) for place in range(1, len(each.texts))]
    texts = [list(each.texts) for each in every]
    wanted: list[list[set[int]]] = [[] for _ in every]
    for at, place in chance.sample(figures, round(SHARE * len(figures))):
        if all(abs(place - other) > 2 for each in wanted[at] for other in each):  # noqa: PLR2004
            wanted[at].append(plant(texts[at], place, chance))
    changed = [each._replace(texts=tuple(mine)) for each, mine in zip(every, texts, strict=True)]
    return changed, wanted


def main() -> None:
    """Print what is found of each kind of break."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("even", "odd"), default="odd")
    parser.add_argument("--times", type=int, default=TIMES)
    wish = parser.parse_args()
    every = list(lines())[wish.half == "odd" :: 2]
    print(f"{len(every)} series, {wish.times} times {SHARE:.0%} of the figures")
    rivals: dict[str, Flags] = {"bulletin": ours}
    try:
        import_module("vaskify")
    except ImportError:
        print("(ssb-vaskify is not installed)")
    else:
        rivals["ssb-vaskify, Hidiroglou-Berthelot"] = vaskify
    for name, flags in rivals.items():
        print(name)
        for line in measured(flags, every, wish.times):
            print(line)


if __name__ == "__main__":
    main()
