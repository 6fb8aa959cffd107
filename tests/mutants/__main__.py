"""
Mutation testing: `python -m tests.mutants [--sample N] [--seed S] [--rooms ROOM ...]`.

A sample of all small changes of the program is tried; a change that no test notices shows
what is not tested, or not needed. `python -m tests.mutants.covering` comes before it, and again
after tests were added. What was tried is kept in `build/mutants`, so that a call goes on where
the one before ended; `--again` tries those anew that were not noticed. With `--patience`, only
so many seconds of tests are run for each, which errs by calling changes unnoticed.
`argued.toml` says of changes why nothing could notice them.
"""

import argparse
import hashlib
import json
import resource
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.mutants.changes import Site, sites
from tests.mutants.covering import KEPT, ROOMS, SOURCE, Covering
from tests.mutants.trying import Outcome, load_before, tried

_ARGUED = Path(__file__).with_name("argued.toml")
_NOTICED = (Outcome.KILLED, Outcome.ENDLESS)
_SURE = 1.96  # standard errors


def chosen(rooms: Sequence[str], seed: int, count: int) -> list[Site]:
    """
    Return a sample of all changes: those of a smaller one of the same seed come first.

    What is chosen hangs on the words of each change alone, so that it stays when others go.
    """
    files = sorted(
        path.relative_to(SOURCE).as_posix()
        for room in rooms
        for path in SOURCE.glob(f"{room}/**/*.py")
    )
    found = [site for file in files for site in sites(SOURCE, file)]
    print(f"{len(found)} changes in {len(files)} files")  # noqa: T201
    return sorted(found, key=lambda site: _lot(seed, site))[:count]


def _lot(seed: int, site: Site) -> bytes:
    return hashlib.sha256(f"{seed} {site.key}".encode()).digest()


def between(part: int, whole: int) -> tuple[float, float]:
    """Return the range in which a rate lies in 95 of 100 samples (Wilson)."""
    rate, square = part / whole, _SURE**2 / whole
    middle = (rate + square / 2) / (1 + square)
    width = (_SURE / (1 + square)) * (rate * (1 - rate) / whole + square / (4 * whole)) ** 0.5
    return middle - width, middle + width


def argued() -> dict[str, str]:
    """Return why no test can notice a change, by file and change."""
    return tomllib.loads(_ARGUED.read_text(encoding="utf-8"))


def summary(outcomes: Iterable[tuple[Site, str]]) -> str:
    """Return the table of what was found, room by room."""
    counts: dict[str, Counter[str]] = {}
    excused = argued()
    for site, outcome in outcomes:
        survived = "argued" if site.key in excused else "open"
        for room in (site.file.split("/")[0], "all"):
            counts.setdefault(room, Counter())["killed" if outcome in _NOTICED else survived] += 1
    lines = ["| | tried | killed | argued | open | killed, % | in 95 of 100 samples |"]
    lines.append("|---|---:|---:|---:|---:|---:|---|")
    for room, count in sorted(counts.items(), key=lambda each: (each[0] == "all", each[0])):
        whole = count.total()
        low, high = between(count["killed"], whole)
        lines.append(
            f"| {room} | {whole} | {count['killed']} | {count['argued']} | {count['open']} "
            f"| {100 * count['killed'] / whole:.0f} | {100 * low:.0f} to {100 * high:.0f} |"
        )
    return "\n".join(lines)


def _known(kept: Path) -> dict[str, str]:
    if not kept.exists():
        return {}
    lines = kept.read_text(encoding="utf-8").splitlines()
    return {each["site"]: each["outcome"] for each in map(json.loads, lines)}


def _write(kept: Path, site: Site, outcome: str, tests: int) -> None:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = round(spent.ru_utime + spent.ru_stime, 1)
    with kept.open("a", encoding="utf-8") as file:
        known = {"site": site.key, "outcome": outcome, "tests": tests, "until": seconds}
        json.dump(known, file, ensure_ascii=False)
        file.write("\n")
    if outcome not in _NOTICED:
        print(f"{outcome}: {site.file}:{site.line}: {site.what}", flush=True)  # noqa: T201


def main(asked: argparse.Namespace) -> None:
    """Try a sample of changes, and print what survived and how many did."""
    kept = KEPT / f"tried-{asked.seed}.jsonl"
    known, sample = _known(kept), chosen(asked.rooms, asked.seed, asked.sample)
    again = set(_NOTICED) if asked.again else {*_NOTICED, Outcome.SURVIVED, Outcome.UNTESTED}
    covering, end = Covering(), time.monotonic() + asked.seconds
    load_before()
    for site in sample:
        if known.get(site.key) in again or time.monotonic() > end:
            continue
        tests = covering.tests(site.file, site.line)
        own = f"tests/{site.file.split('/')[0]}/"
        tests = covering.within(
            sorted(tests, key=lambda test: not test.startswith(own)), asked.patience
        )
        known[site.key] = tried(site, tests, covering.seconds(tests))
        _write(kept, site, known[site.key], len(tests))
    print(summary((site, known[site.key]) for site in sample if site.key in known))  # noqa: T201


def _asked() -> argparse.Namespace:
    words = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    words.add_argument("--sample", type=int, default=200, help="how many changes are tried")
    words.add_argument("--seed", type=int, default=1, help="which sample")
    words.add_argument("--rooms", nargs="+", default=ROOMS, help="where")
    words.add_argument("--seconds", type=float, default=1e9, help="begin none after so many")
    words.add_argument("--patience", type=float, default=1e9, help="seconds of tests for each")
    words.add_argument("--again", action="store_true", help="try survivors anew")
    return words.parse_args()


if __name__ == "__main__":
    main(_asked())
