"""Time `bulletin check` of one small table beside `csvstat` and a bare Python, in turns."""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
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


def seconds(command: list[str]) -> float:
    """Run a command and return the wall time it took."""
    start = perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return perf_counter() - start


def main() -> None:
    """Print the median and the least time of each command, and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", default=str(SAMPLE))
    parser.add_argument("--turns", type=int, default=30)
    chosen = parser.parse_args()
    compared = commands(chosen.file)
    times: dict[str, list[float]] = {name: [] for name in compared}
    for turn in range(chosen.turns + 1):
        for name, command in compared.items():
            taken = seconds(command)
            if turn:  # the first turn warms the caches of the disk
                times[name].append(taken)
    for name, taken_times in times.items():
        middle, least = median(taken_times) * 1000, min(taken_times) * 1000
        print(f"{name:10} median {middle:6.0f} ms   least {least:6.0f} ms")
    if {"bulletin", "csvstat"} <= times.keys():
        ratio = median(times["bulletin"]) / median(times["csvstat"])
        print(f"bulletin takes {ratio:.2f} times as long as csvstat")


if __name__ == "__main__":
    main()
