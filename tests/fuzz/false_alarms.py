"""
False alarms in honest tables: `python -m tests.fuzz.false_alarms FIRST COUNT [SECONDS] [WHICH]`.

WHICH is `tables`, `designs`, `practices` or `customs`: those of `honest_tables`, and so on.

Each accusation of a table that is true by construction is printed with its number, by which
`honest` makes the same table again.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable

from bulletin.api.examine import examine_text
from bulletin.errors import BulletinError
from bulletin.model.findings.report import Severity
from tests.fuzz.honest_customs import customary
from tests.fuzz.honest_designs import designed
from tests.fuzz.honest_practices import practised
from tests.fuzz.honest_tables import honest

MADE = {"tables": honest, "designs": designed, "practices": practised, "customs": customary}
LONG = 5.0  # seconds of one table, which are a defect


def accusations(seed: int, made: Callable[[int], str] = honest) -> list[str]:
    """Return what is said against the honest table of a number."""
    try:
        report = examine_text(made(seed))
    except BulletinError as error:
        return [f"refused: {error}"]
    return [
        f"{each.severity} {each.rule}: {each.message}"
        for each in report.findings
        if each.severity is not Severity.NOTE
    ]


def main(first: int, count: int, seconds: float = 1e9, which: str = "tables") -> Counter[str]:
    """Print what is said against honest tables, and how many there were."""
    said, end, done = Counter[str](), time.monotonic() + seconds, 0
    for seed in range(first, first + count):
        if time.monotonic() > end:
            break
        start = time.process_time()
        found = accusations(seed, MADE[which])
        done += 1
        if time.process_time() - start > LONG:
            print("slow", seed, round(time.process_time() - start, 1), flush=True)  # noqa: T201
        for each in found:
            print(seed, each, flush=True)  # noqa: T201
            said[each.split(":")[0]] += 1
    print(f"tables {first} to {first + done - 1}: {done} checked, {dict(said)}")  # noqa: T201
    return said


if __name__ == "__main__":
    numbers, rest = sys.argv[1:3], sys.argv[3:]
    seconds = float(rest[0]) if rest else 1e9
    main(int(numbers[0]), int(numbers[1]), seconds, *rest[1:])
