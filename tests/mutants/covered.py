"""
How much of the program the tests run: `python -m tests.mutants.covered [--missing]`.

`python -m tests.mutants.covering` comes before it, for all tests or for those that are asked
about. With `--missing`, the lines that no test runs are named, and where no test goes on to.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import coverage

from tests.mutants.covering import LINES, ROOMS, SOURCE

_COUNTS = ("num_statements", "missing_lines", "num_branches", "missing_branches")


def reported(room: str) -> Mapping[str, Any]:
    """Return the totals of a room, and what each of its files misses."""
    tracer = coverage.Coverage(str(LINES), branch=True, config_file=False)
    tracer.load()
    with TemporaryDirectory() as folder:
        path = Path(folder, "room.json")
        tracer.json_report(include=[f"{SOURCE / room}/*"], outfile=str(path))
        found: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def row(room: str, totals: Mapping[str, Any]) -> str:
    """Return a line of the table: counts, and shares in per cent."""
    lines, no_lines, branches, no_branches = (totals[each] for each in _COUNTS)
    shares = (
        f"{100 - 100 * missing / whole:.1f}"
        for missing, whole in ((no_lines, lines), (no_branches, branches))
    )
    return f"| {room} | {lines} | {branches} | {' | '.join(shares)} |"


def main(*, missing: bool) -> None:
    """Print a line a room, and what is missing if that is asked for."""
    print("| | lines | branches | lines run, % | branches, % |\n|---|---:|---:|---:|---:|")  # noqa: T201
    rooms = {room: reported(room) for room in ROOMS}
    for room, found in rooms.items():
        print(row(room, found["totals"]))  # noqa: T201
    for name, file in (each for found in rooms.values() for each in found["files"].items()):
        if missing and (file["missing_lines"] or file["missing_branches"]):
            print(name, file["missing_lines"], file["missing_branches"])  # noqa: T201


if __name__ == "__main__":
    main(missing="--missing" in sys.argv)
