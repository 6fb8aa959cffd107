"""The start: of a check of four lines, of the version, a page and the help."""

from collections.abc import Iterator

from benchmarks.measured import Limit, Measured, World, compared
from benchmarks.programs import floor, ours, script, tool

_TABLE = "item,level\nTotal,30.0\nA,10.0\nB,20.0\n"
_LINE = "a Typer program of one line"


def measured(world: World) -> Iterator[Measured]:
    """Yield the costs of commands that hardly do anything."""
    (world.folder / "four.csv").write_text(_TABLE, encoding="utf-8")
    floors = {
        "python -c pass": floor("-c", "pass"),
        "reading the bytes": floor(script("read_bytes"), "four.csv"),
        _LINE: floor(script("typer_line")),
    }
    check = {
        "bulletin check": ours("check", "four.csv"),
        **floors,
        "csvstat": tool("csvstat", "four.csv"),
    }
    about = "A table of four lines. csvstat counts and averages each column."
    found = compared(world, "A check of four lines", about, check, 20)
    yield found._replace(
        limits=(Limit("bulletin check", 1.5, _LINE), Limit("bulletin check", 0.75, "csvstat"))
    )
    others = {
        "bulletin --version": ours("--version"),
        "bulletin explain": ours("explain"),
        "bulletin --help": ours("--help"),
        "bulletin show": ours("show", "four.csv", "-f", "json"),
        **floors,
    }
    about = "Commands that check nothing."
    yield compared(world, "Other commands", about, others, 20)._replace(
        limits=(
            Limit("bulletin --version", 1.15, _LINE),
            Limit("bulletin explain", 1.15, _LINE),
            Limit("bulletin --help", 1.4, _LINE),
        )
    )
