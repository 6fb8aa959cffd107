"""Time `bulletin check` of one small table beside `csvstat` and a bare Python, in turns."""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

SAMPLE = Path(__file__).parent.parent / "samples" / "jiaozuo-sectors-2020.csv"


def commands(file: str) -> dict[str, list[str]]:
    """Return the commands to compare, by name; those that are not installed are left out."""
    beside = str(Path(sys.executable).parent)
    wanted = {
        "python": [sys.executable, "-c", "pass"],
        "csvstat": ["csvstat", file],
        "bulletin": ["bulletin", "check", "--fail-on", "never", file],
    }
    found = {name: shutil.which(words[0], path=beside) for name, words in wanted.items()}
    found["python"] = sys.executable
    return {name: [path, *wanted[name][1:]] for name, path in found.items() if path}


def without_title(file: str, folder: str) -> str:
    """Return the path of a copy without the lines above the head, which csvstat cannot read."""
    lines = Path(file).read_text(encoding="utf-8").splitlines(keepends=True)
    commas = [line.count(",") for line in lines]
    copy = Path(folder) / Path(file).name
    copy.write_text("".join(lines[commas.index(max(commas)) :]), encoding="utf-8")
    return str(copy)


def seconds(command: list[str]) -> tuple[float, float]:
    """Run a command and return the wall time and the processor time it took."""
    wall, processor = perf_counter(), _children()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return perf_counter() - wall, _children() - processor


def _children() -> float:
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def in_turns(compared: dict[str, list[str]], turns: int) -> dict[str, tuple[float, float]]:
    """Return the median times of each command; an untimed turn warms the disk first."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in compared}
    for turn in range(turns + 1):
        for name, command in compared.items():
            taken = seconds(command)
            if turn:
                times[name].append(taken)
    return {
        name: (median(wall for wall, _ in each), median(processor for _, processor in each))
        for name, each in times.items()
    }


def main() -> None:
    """Print the median times of each command, and how they compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", default=str(SAMPLE))
    parser.add_argument("--turns", type=int, default=30)
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        times = in_turns(commands(without_title(chosen.file, folder)), chosen.turns)
    for name, (wall, processor) in times.items():
        print(f"{name:10} wall {wall * 1000:6.0f} ms   processor {processor * 1000:6.0f} ms")
    if {"bulletin", "csvstat"} <= times.keys():
        ratios = (
            mine / theirs for mine, theirs in zip(times["bulletin"], times["csvstat"], strict=True)
        )
        print("bulletin over csvstat: wall {:.2f}, processor {:.2f}".format(*ratios))


if __name__ == "__main__":
    main()
