"""Commands timed in turns, so that a busy machine slows all of them alike."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from threading import Timer
from time import perf_counter
from typing import NamedTuple

_PATIENCE = 60  # seconds, after which a command is ended
_LONG = 7  # seconds: what takes longer varies little, and is timed but once
_MEGABYTE = 2**20 if sys.platform == "darwin" else 2**10  # in which units memory is told


class Once(NamedTuple):
    """One turn of a command: seconds on the wall and of processors, megabytes at most."""

    wall: float
    processor: float
    memory: float


class Cost(NamedTuple):
    """The medians of all turns, and how many there were; `why` it was not measured, if so."""

    wall: float = 0.0
    processor: float = 0.0
    memory: float = 0.0
    turns: int = 0
    why: str = ""


def once(command: Sequence[str], folder: Path) -> Once:
    """
    Run a command to its end.

    Memory is that of its largest process, and no less than what the one that measures takes:
    processes that it started count by themselves.

    Raises:
        RuntimeError: it ended as none ends that has done its work.
    """
    start = perf_counter()
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        ending = Timer(_PATIENCE, process.kill)
        ending.start()
        said = process.stderr.read() if process.stderr else b""
        _, status, used = os.wait4(process.pid, 0)
        ending.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    taken = perf_counter() - start
    if taken > _PATIENCE:
        late = f"more than {_PATIENCE} s"
        raise RuntimeError(late)
    if process.returncode not in (0, 1):  # 1: something was found
        last = said.decode(errors="replace").strip().rpartition("\n")[2]
        raise RuntimeError(last or f"status {process.returncode}")
    return Once(taken, used.ru_utime + used.ru_stime, used.ru_maxrss / _MEGABYTE)


def in_turns(commands: Mapping[str, Sequence[str]], folder: Path, turns: int) -> dict[str, Cost]:
    """
    Return what each command costs; an untimed turn compiles its code and warms the disk.

    What takes long in that turn is timed in one more only.
    """
    every: dict[str, list[Once]] = {name: [] for name in commands}
    failed: dict[str, str] = {}
    long: set[str] = set()
    for turn in range(turns + 1):
        for name, command in commands.items():
            if name in failed or (name in long and turn > 1):
                continue
            try:
                taken = once(command, folder)
            except (OSError, RuntimeError) as error:
                failed[name] = str(error)
                continue
            if turn:
                every[name].append(taken)
            elif taken.wall > _LONG:
                long.add(name)
    return {
        name: Cost(why=failed[name]) if name in failed else _middle(each)
        for name, each in every.items()
    }


def _middle(every: Sequence[Once]) -> Cost:
    wall, processor, memory = (median(column) for column in zip(*every, strict=True))
    return Cost(wall, processor, memory, len(every))


def output(command: Sequence[str], folder: Path) -> str:
    """Return what a command prints, which measures itself."""
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout
