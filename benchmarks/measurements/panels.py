"""Panels of millions of rows, beside the one sum in them written by hand."""

import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec

from benchmarks.measured import Limit, Measured, World, compared
from benchmarks.programs import HERE, floor, ours, script, tool_script

_ABOUT = (
    "A row a region, year and item: a total and its three parts, in a file written with nothing "
    "but texts. DuckDB is told the one sum, the decimals and the width of rounding, and counts the "
    "groups in which it fails."
)
_TWICE = 2.0
_MEGABYTES = 1500
_MILLION = 1_000_000


def measured(world: World) -> Iterator[Measured]:
    """Yield what panels cost in both forms, one with slips, and one ten times as long."""
    if find_spec("pyarrow") is None:
        return
    rows = _MILLION // 2 if world.quick else 5 * _MILLION
    yield _of(world, "right.csv", rows, turns=5)
    yield _of(world, "right.parquet", rows, turns=5)
    slips = _of(world, "slips.csv", rows, turns=1, wrong="0.00002")
    yield slips._replace(limits=())
    if not world.quick:
        yield _of(world, "long.csv", 50 * _MILLION, turns=1)


def _of(world: World, name: str, rows: int, turns: int, wrong: str = "0") -> Measured:
    making = [sys.executable, "-m", "benchmarks.made_panels", str(world.folder / name), str(rows)]
    # In a process of its own: the memory of who measures counts as that of what is measured.
    subprocess.run([*making, wrong], check=True, cwd=HERE.parent)
    title = f"a panel of {rows:,} rows, {name}"
    asked = ("--by", "region,year", "--item", "item", "--fail-on", "never", "--quiet")
    commands = {
        "bulletin": ours("check", name, *asked),
        "reading the bytes": floor(script("read_bytes"), name),
        "DuckDB, by hand": tool_script("duckdb_panel", name),
    }
    found = compared(world, title, _ABOUT, commands, turns)
    (world.folder / name).unlink()
    limits = (
        Limit("bulletin", _TWICE, "DuckDB, by hand"),
        Limit("bulletin", _MEGABYTES, memory=True),
    )
    return found._replace(limits=limits)
