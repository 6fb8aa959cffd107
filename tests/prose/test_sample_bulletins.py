"""
The small bulletins of `samples`, sentences and tables, read from their files.

Tests `prose/claims_of.py` with what reads text files and Markdown, in both languages.
"""

from collections import Counter
from pathlib import Path

import pytest

from bulletin.api.examine import examine
from bulletin.model.findings.report import FileReport, Outcome, Severity

SAMPLES = Path(__file__).resolve().parents[2] / "samples"

FOUND = {
    "qingxi-bulletin-2021.txt": {"held": 26, "failed": 1},
    "qingxi-bulletin-2021.md": {"held": 13},
    "northmark-population-2021.txt": {"held": 7},
    "northmark-trade-2021-05.md": {"held": 5},
}


def read(name: str) -> tuple[FileReport, ...]:
    """Return what is said of a sample, its sentences and each of its tables."""
    return tuple(examine([str(SAMPLES / name)], sentences=True).files)


@pytest.mark.parametrize("name", FOUND)
def test_what_a_bulletin_claims_is_recomputed(name: str) -> None:
    claims = [claim for file in read(name) if file.claims for claim in file.claims.claims]

    assert Counter(str(each.outcome) for each in claims) == FOUND[name]
    assert all(each.operands for each in claims)


def test_the_slip_of_a_bulletin_is_found_and_mended() -> None:
    files = read("qingxi-bulletin-2021.txt")
    (diagnosis,) = [each for file in files for each in file.diagnoses]
    (hypothesis, *_) = diagnosis.hypotheses
    (change,) = hypothesis.altered

    assert (change.place.printed, change.proposed) == ("23.7亿元", "27.3亿元")


@pytest.mark.parametrize("name", [each for each in FOUND if "failed" not in FOUND[each]])
def test_nobody_is_accused_in_bulletins_without_a_slip(name: str) -> None:
    files = read(name)

    assert not any(file.count(Outcome.FAILED) for file in files)
    assert not any(each.severity is Severity.ERROR for file in files for each in file.findings)
