"""What one measurement is, and what comes of it: one file each in the folder `measurements`."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import NamedTuple

from benchmarks.programs import Command
from benchmarks.timing import Cost, in_turns


class World(NamedTuple):
    """Where tables are made, and whether there is little time."""

    folder: Path
    quick: bool

    def turns(self, full: int) -> int:
        """Return how many turns there are to be, of so many where there is time."""
        return max(full // 5, 1) if self.quick else full


class Limit(NamedTuple):
    """A ratio of two costs that is not to be exceeded, or seconds, or megabytes."""

    of: str
    most: float
    over: str = ""
    memory: bool = False


class Measured(NamedTuple):
    """
    A table of results: what was done, and the cost of each by its name, ours first.

    `about` says what each one does. `size` is that of the input in bytes where it is a
    point of the plot.
    """

    title: str
    about: str
    costs: Mapping[str, Cost]
    limits: tuple[Limit, ...] = ()
    size: int = 0


def compared(
    world: World, title: str, about: str, commands: Mapping[str, Command], turns: int
) -> Measured:
    """Return the costs of commands, timed in turns; what is not installed says so."""
    there = {name: each for name, each in commands.items() if each}
    costs = in_turns(there, world.folder, world.turns(turns))
    missing = Cost(why="not installed")
    return Measured(title, about, {name: costs.get(name, missing) for name in commands})


def measurements() -> Iterator[tuple[str, Callable[[World], Iterator[Measured]]]]:
    """Yield each measurement by the name of its file."""
    from benchmarks import measurements as folder

    for each in sorted(module.name for module in iter_modules(folder.__path__)):
        yield each, import_module(f"benchmarks.measurements.{each}").measured
