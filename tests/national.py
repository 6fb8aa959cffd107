"""The national series of China, 1978 to 2014, as fractions with the ends that rounding leaves."""

import csv
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "national_series"


class Printed(NamedTuple):
    """A figure as printed, and the least and the greatest number that prints so."""

    value: Fraction
    low: Fraction
    high: Fraction


def path_of(name: str) -> str:
    return str(FOLDER / f"{name}.csv")


def national(name: str) -> Mapping[str, Mapping[int, Printed]]:
    """Return every column of a file by its head, and its figures by year."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    return {
        label: {int(row[0][:4]): _printed(row[at]) for row in rows if row[at].strip()}
        for at, label in enumerate(head)
        if at
    }


def _printed(text: str) -> Printed:
    value = Fraction(text)
    half = Fraction(1, 2 * 10 ** len(text.partition(".")[2]))
    return Printed(value, value - half, value + half)
