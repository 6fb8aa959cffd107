"""
Prints the milliseconds from a text to its verdict within one process, a line each.

    within.py made GROUPS LEAVES SLIPS COUNT    of tables that are made
    within.py file PATH TIMES                   of one file, again and again
"""

import gc
import sys
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from benchmarks.made import tables
from bulletin.api.examine import examine_text


def texts() -> list[str]:
    """Return the texts that are wanted; the first of them is not timed."""
    if sys.argv[1] == "file":
        return [Path(sys.argv[2]).read_text(encoding="utf-8")] * (int(sys.argv[3]) + 1)
    groups, leaves, slips, count = map(int, sys.argv[2:])
    return [text for _, text in tables(groups, leaves, slips, count + 1)]


gc.set_threshold(50_000)  # as the program has it
for number, each in enumerate(texts()):
    start = perf_counter()
    examine_text(each)
    if number:
        print(1000 * (perf_counter() - start))
