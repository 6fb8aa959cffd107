"""
Measure this program beside what users would otherwise use, and write RESULTS.md.

    python -m benchmarks --install     makes the environment of the other programs first
    python -m benchmarks               everything, in about ten minutes on a quiet machine
    python -m benchmarks --quick       smaller and fewer, in about two; written only with --write
    python -m benchmarks start sizes   only these
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.measured import Measured, World, measurements
from benchmarks.plot import drawing
from benchmarks.programs import HERE, compiled, install, versions
from benchmarks.results import page


def main() -> None:
    """Measure what is asked for, and write it down."""
    known = [name for name, _ in measurements()]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(known)}")
    parser.add_argument("--install", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--write", metavar="FOLDER", type=Path, help="where results are written")
    chosen = parser.parse_args()
    if unknown := set(chosen.names) - set(known):
        parser.error(f"no measurement: {', '.join(sorted(unknown))}")
    if chosen.install:
        install()
    folder = made_folder(chosen.write, partly=bool(chosen.quick or chosen.names))
    compiled()
    start = perf_counter()
    found = list(_measured(chosen.names or known, quick=chosen.quick))
    taken = f"Run on {datetime.now(UTC):%Y-%m-%d}, in {perf_counter() - start:.0f} s."
    text = page(found, versions(), [taken])
    if folder is None:
        print(text)
        return
    (folder / "RESULTS.md").write_text(text, encoding="utf-8")
    if any(each.size for each in found):
        (folder / "time-against-size.svg").write_text(drawing(found), encoding="utf-8")


def made_folder(wanted: Path | None, *, partly: bool) -> Path | None:
    """Return where results are written, None for nowhere; it is there before minutes go by."""
    folder = wanted or (None if partly else HERE)
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def _measured(names: Sequence[str], *, quick: bool) -> Iterator[Measured]:
    for name, measured in measurements():
        if name not in names:
            continue
        with TemporaryDirectory() as folder:
            start = perf_counter()
            for each in measured(World(Path(folder), quick)):
                taken = perf_counter() - start
                print(f"{name}: {each.title}, {taken:.0f} s", file=sys.stderr, flush=True)
                yield each


if __name__ == "__main__":
    main()
