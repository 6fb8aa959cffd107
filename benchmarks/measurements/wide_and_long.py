"""Files as portals have them, most of them no statistical tables, of a megabyte and of 100."""

from collections.abc import Iterator

from benchmarks import portal_files
from benchmarks.measured import Limit, Measured, World, compared
from benchmarks.programs import floor, ours, script, tool, tool_script

_ABOUT = "csvstat counts and averages columns; polars only reads."
_FILES = {
    "1,450 transactions": portal_files.transactions(1450),
    "a column of 5,300 lines": portal_files.single_column(5300),
    "a column of 35,000 lines": portal_files.single_column(35_000),
    "a matrix of 100 x 30": portal_files.matrix(100, 30),
    "ranks of 57 lines": portal_files.ranks(57),
    "a matrix of 16 x 250": portal_files.matrix(16, 250),
    "a matrix of 33 x 500": portal_files.matrix(33, 500),
    "a matrix of 300 x 80": portal_files.matrix(300, 80),
    "a megabyte of transactions": portal_files.transactions(8700),
    "a megabyte of numbers": portal_files.matrix(1000, 250),
    "a megabyte of words": portal_files.mostly_text(13_000),
    "a megabyte of hours": portal_files.series(36_000),
    "a megabyte of a log": portal_files.log(13_500),
    "a megabyte of a panel": portal_files.tidy(47_000),
}
_LARGE = "100 MB of hours"
_SOON = ("a matrix of 100 x 30", "ranks of 57 lines")  # in a second


def measured(world: World) -> Iterator[Measured]:
    """Yield what each file costs; the largest only where there is time."""
    for number, (title, lines) in enumerate(_FILES.items()):
        most = 1 if title in _SOON else 3
        yield _of(world, title, f"portal{number}.csv", lines)._replace(
            limits=(Limit("bulletin check", most), Limit("bulletin show", most))
        )
    if not world.quick:
        yield _of(world, _LARGE, "large.csv", portal_files.series(3_600_000))._replace(
            limits=(Limit("bulletin check", 500, memory=True),)
        )


def _of(world: World, title: str, name: str, lines: Iterator[str]) -> Measured:
    with (world.folder / name).open("w", encoding="utf-8") as file:
        file.writelines(lines)
    commands = {
        "bulletin check": ours("check", name, "--fail-on", "never"),
        "bulletin show": ours("show", name),
        "reading the bytes": floor(script("read_bytes"), name),
        "polars, reading": tool_script("polars_read", name),
        "csvstat": tool("csvstat", name) if title != _LARGE else (),
    }
    return compared(world, title, _ABOUT, {k: v for k, v in commands.items() if v}, 1)
