"""Time the steps of one check inside one process, for every file named."""

import argparse
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from bulletin.check.findings import findings
from bulletin.locate.locate import diagnoses
from bulletin.model.findings.report import Diagnosis, Finding
from bulletin.model.table.table import Table
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate
from bulletin.tables.from_source import read_path
from bulletin.understand.understand import understand

SAMPLES = Path(__file__).parent.parent / "samples"


def milliseconds(step: Callable[[], object], turns: int) -> float:
    """Return the median time that a step takes, after one untimed turn."""
    taken = []
    for _ in range(turns + 1):
        start = perf_counter()
        step()
        taken.append((perf_counter() - start) * 1000)
    return median(taken[1:])


def measured(path: str, turns: int) -> str:
    """Return one line about a file: its size and the time of each step."""

    def read() -> list[Table]:
        return list(understand(read_path(path)))

    def judge() -> list[tuple[Judged, tuple[Finding, ...]]]:
        return [(judged, findings(judged)) for judged in map(relate, tables)]

    def diagnose() -> list[tuple[Diagnosis, ...]]:
        return [diagnoses(judged, found) for judged, found in verdicts]

    tables = read()
    verdicts = judge()
    figures = sum(cell.figure is not None for each in tables for cell in each.cells.values())
    found = sum(len(each) for _, each in verdicts)
    times = (milliseconds(step, turns) for step in (read, judge, diagnose))
    return f"{figures:7} {found:8} " + " ".join(f"{each:9.2f}" for each in times)


def main() -> None:
    """Print one line a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", default=sorted(map(str, SAMPLES.glob("*.csv"))))
    parser.add_argument("--turns", type=int, default=20)
    chosen = parser.parse_args()
    print(f"{'figures':>7} {'findings':>8} {'read':>9} {'verdict':>9} {'diagnosis':>9}   ms")
    for path in chosen.files:
        print(f"{measured(path, chosen.turns)}   {Path(path).name}")


if __name__ == "__main__":
    main()
