"""
What is said of the real tables, as printed and damaged: `python -m tests.verdicts.said`.

The command writes it to `tables`, one file a table. There it stands so that nobody changes a
verdict without seeing it: a test holds what is said now against it, and the difference that
version control shows is what a change of the program does to real tables.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bulletin.api.examine import examine_text
from bulletin.model.findings.diagnosis import Hypothesis
from bulletin.model.findings.report import FileReport, Judgement, Outcome, Place
from tests.verdicts.damage import damaged

SAMPLES = Path(__file__).parent.parent.parent / "samples"
KEPT = Path(__file__).parent / "tables"
_SHOWN = 3  # hypotheses of a diagnosis
_LITTLE, _LEAST = 1e-3, 1e-6


def names() -> list[str]:
    """Return the names of the tables."""
    return sorted(path.stem for path in SAMPLES.glob("*.csv"))


def said_of(name: str) -> str:
    """Return what is said of a table, and of every damaged copy of it."""
    raw = (SAMPLES / f"{name}.csv").read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("gb18030")
    report = examine_text(text)
    lines = ["as printed", *_relations(report), *_told(report)]
    for damage, other in damaged(text):
        lines += ["", damage, *_told(examine_text(other))]
    return "\n".join([*lines, ""])


def _relations(report: FileReport) -> Iterator[str]:
    """Yield every relation that was looked for, by kind and outcome."""
    groups: dict[str, list[str]] = {}
    for each in report.judgements:
        group = f"{each.outcome} {each.kind}, {each.evidence}"
        groups.setdefault(group, []).append(_spelled(each))
    for group, relations in sorted(groups.items()):
        yield f"  {group}: {'; '.join(relations)}"


def _spelled(each: Judgement) -> str:
    return f"{_spot(each.target)} of {' '.join(map(_spot, each.parts))}"


def _told(report: FileReport) -> Iterator[str]:
    """Yield how many relations had which outcome, the findings, and what may have happened."""
    outcomes = Counter(each.outcome for each in report.judgements)
    yield f"  {', '.join(f'{outcomes[each]} {each}' for each in Outcome)}"
    for finding in report.findings:
        aside = " aside" if finding.aside else ""
        yield f"  {finding.severity}{aside} {_spot(finding.place)} {finding.rule}"
    for each in report.diagnoses:
        note = ", with a note" if each.note else ""
        yield f"  because of {len(each.explains)}, {_chance(each.cells)} these cells{note}"
        yield from map(_hypothesis, each.hypotheses[:_SHOWN])


def _hypothesis(each: Hypothesis) -> str:
    changes = "; ".join(
        f"{_spot(change.place)} {change.place.printed} -> {change.proposed} {change.kind.name}"
        for change in each.changes
    )
    return f"    {_chance(each.probability)} {each.accident} {changes}"


def _chance(chance: float) -> str:
    """Return a chance by what it lacks where that is next to nothing."""
    lacking = 1 - chance
    return f"{chance:.3f}" if lacking >= _LITTLE else f"1-{max(lacking, _LEAST):.0e}"


def _spot(place: Place) -> str:
    return f"{place.position.line}:{place.position.column}"


def main() -> None:
    """Write what is said now."""
    KEPT.mkdir(exist_ok=True)
    for name in names():
        (KEPT / f"{name}.txt").write_text(said_of(name), encoding="utf-8")


if __name__ == "__main__":
    main()
