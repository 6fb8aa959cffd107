"""
Time the verdict and the diagnosis of tables with slips, and the memory that they take.

The tables are made, true by construction, and the same at every run: 15 rows with one
slip, and 300 cells or more with two.
"""

import argparse
import tracemalloc
from statistics import median
from time import perf_counter
from typing import NamedTuple

from benchmarks.made import tables
from bulletin.check.findings import findings
from bulletin.locate.locate import diagnoses
from bulletin.relate.judge import judge
from bulletin.relate.relate import relate
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand

SIZES = {"15 rows, one slip": (2, 6, 1), "300 cells, two slips": (9, 16, 2)}


class Times(NamedTuple):
    """Milliseconds of one table: all relations found, their verdicts, the diagnosis."""

    search: float
    verdict: float
    diagnosis: float
    named: bool


def measured(text: str) -> Times:
    """Return the times of one table, read and understood before."""
    (table,) = understand(read_text(text, "made.csv"))
    relate(table)  # untimed: imports and memory of labels
    start = perf_counter()
    judged = relate(table)
    found = findings(judged)
    searched = perf_counter()
    for each in judged.verdicts:
        judge(each.relation, judged.network)
    tested = perf_counter()
    named = diagnoses(judged, found)
    done = perf_counter()
    search, verdict, diagnosis = searched - start, tested - searched, done - tested
    return Times(1000 * search, 1000 * verdict, 1000 * diagnosis, bool(named))


def main() -> None:
    """Print a line for each size and step, and what memory grows by over all tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", type=int, default=50)
    count = parser.parse_args().tables
    for name, (groups, leaves, slips) in SIZES.items():
        every = [measured(text) for _, text in tables(groups, leaves, slips, count)]
        found = [each for each in every if each.named]
        print(f"{name}: {len(found)} of {count} tables have a diagnosis")
        for step in ("search", "verdict", "diagnosis"):
            taken = [getattr(each, step) for each in found]
            print(f"  {step:10} median {median(taken):8.2f} ms   most {max(taken):8.2f} ms")
    print(memory(count))


def memory(count: int) -> str:
    """Return the peak memory of one diagnosis, and what stays after all of them."""
    groups, leaves, slips = SIZES["300 cells, two slips"]
    texts = [text for _, text in tables(groups, leaves, slips, count)]
    measured(texts[0])
    tracemalloc.start()
    sizes = []
    for text in texts:
        measured(text)
        sizes.append(tracemalloc.get_traced_memory()[0])
    peak = tracemalloc.get_traced_memory()[1]
    grown = (sizes[-1] - sizes[len(sizes) // 2]) / 2**20
    return f"memory: peak {peak / 2**20:.1f} MB, grown by {grown:.1f} MB in the second half"


if __name__ == "__main__":
    main()
