"""Many files: five thousand of four lines, and a thousand tables of 25 lines."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.made import Chance, plain, tables
from benchmarks.measured import Limit, Measured, World, compared
from benchmarks.programs import Command, floor, ours, script, tool, tool_script

_ABOUT = (
    "Each program is started once, with all files; this one shares them among processes. It finds "
    "the structure of each, the others are told it; csvstat takes one file at a time and is left "
    "out. With `--cache` it reads nothing that it has read before."
)


def measured(world: World) -> Iterator[Measured]:
    """Yield what folders cost."""
    short, long = (500, 100) if world.quick else (5000, 1000)
    chance = Chance(1)
    four = [_four(number, chance) for number in range(short)]
    names = _written(world.folder / "four", [text for text, _ in four])
    told = _written(world.folder / "four-plain", [text for _, text in four])
    found = compared(world, f"{short:,} files of four lines", _ABOUT, _beside(names, told), 3)
    yield found._replace(limits=() if world.quick else (Limit("bulletin", 3),))
    names = _written(world.folder / "made", [text for _, text in tables(4, 5, 0, long)])
    told = _written(world.folder / "made-plain", [plain(4, 5, seed) for seed in range(long)])
    found = compared(world, f"{long:,} tables of 25 lines", _ABOUT, _beside(names, told), 3)
    yield found._replace(limits=() if world.quick else (Limit("bulletin", 8),))


def _beside(names: list[str], told: list[str]) -> dict[str, Command]:
    folder = str(Path(names[0]).parent)
    check = ("check", folder, "--fail-on", "never")
    kept = (*check, "--cache-dir", f"{folder}-kept")
    first = (*check, "--cache-dir", f"{folder}-first")
    return {
        "bulletin": ours(*check),
        "bulletin --workers 1": ours(*check, "--workers", "1"),
        "bulletin --cache, first time": floor(script("emptied"), f"{folder}-first", *ours(*first)),
        "bulletin --cache, unchanged": ours(*kept),
        "reading the bytes": floor(script("read_bytes"), *names),
        "polars, by hand": tool_script("polars_sums", *told),
        "DuckDB, by hand": tool_script("duckdb_sums", *told),
        "Pandera, 100 of them": tool_script("pandera_sums", *told[:100]),
        "Pointblank, 100 of them": tool_script("pointblank_sums", *told[:100]),
        "frictionless, 100 of them": tool("frictionless", "validate", *told[:100]),
    }


def _four(number: int, chance: Chance) -> tuple[str, str]:
    parts = [chance.below(90_000) + 1000 for _ in range(2)]
    total, one, other = (f"{each // 10}.{each % 10}" for each in (sum(parts), *parts))
    indented = f"item,level (million)\nTotal,{total}\n  Coal {number},{one}\n  Ore,{other}\n"
    told = f"item,parent,value\nTotal,,{total}\nCoal,Total,{one}\nOre,Total,{other}\n"
    return indented, told


def _written(folder: Path, texts: list[str]) -> list[str]:
    """Write a file a text, and return their names."""
    folder.mkdir(exist_ok=True)
    names = [f"{folder.name}/t{number:04}.csv" for number in range(len(texts))]
    for name, text in zip(names, texts, strict=True):
        (folder.parent / name).write_text(text, encoding="utf-8")
    return names
