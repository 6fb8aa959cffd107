"""Published tables of each kind: understood as such, and in order as their publishers know."""

from pathlib import Path

import pytest

import bulletin
from bulletin import Outcome, Severity

SAMPLES = Path(__file__).parents[2] / "samples"
PUBLISHED = {
    "canada-expenditure-2004-q3": ("expenditure", 15),
    "chengdu-finance-2021": ("finance", 3),
    "chengdu-real-estate-2021": ("real-estate", 4),
    "nanjing-trade-2021": ("trade", 9),
    "nanjing-transport-2021": ("transport", 4),
    "national-fiscal-2023": ("fiscal", 9),
    "national-income-2023": ("income", 6),
    "national-population-2023": ("population", 17),
    "national-retail-2023": ("retail", 6),
    "national-tourism-2019": ("tourism", 4),
    "qiandongnan-agriculture-2016": ("agriculture", 4),
    "qiandongnan-investment-2016": ("investment", 5),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_published_table_is_understood_and_nothing_is_held_against_it(name: str) -> None:
    kind, least = PUBLISHED[name]
    report = bulletin.check(SAMPLES / f"{name}.csv")
    held = [each for each in report.judgements if each.outcome is Outcome.HELD]

    assert [table.kind for table in report.tables] == [kind]
    assert [each for each in report.findings if each.severity is not Severity.NOTE] == []
    assert len(held) >= least


@pytest.mark.parametrize(
    ("name", "printed", "mistyped", "rule"),
    [
        ("canada-expenditure-2004-q3", "403,520", "430,520", "difference-not-reproducible"),
        ("chengdu-finance-2021", "19020", "91020", "part-exceeds-whole"),
        ("chengdu-real-estate-2021", "897.5", "8975", "part-exceeds-whole"),
        ("nanjing-trade-2021", "6366.83", "6636.83", "total-not-additive"),
        ("nanjing-transport-2021", "49342.25", "43942.25", "total-not-additive"),
        ("national-fiscal-2023", "35655", "36555", "total-not-additive"),
        ("national-income-2023", "22053", "20253", "total-not-additive"),
        ("national-population-2023", "47700", "47070", "total-not-additive"),
        ("national-retail-2023", "52890", "58290", "total-not-additive"),
        ("national-tourism-2019", "11342", "13142", "total-not-additive"),
        ("qiandongnan-agriculture-2016", "77407", "774070", "part-exceeds-whole"),
        ("qiandongnan-investment-2016", "2004456", "2040456", "total-not-additive"),
    ],
)
def test_a_slip_in_a_published_table_is_seen(
    name: str, printed: str, mistyped: str, rule: str, tmp_path: Path
) -> None:
    text = (SAMPLES / f"{name}.csv").read_text(encoding="utf-8")
    path = tmp_path / "mistyped.csv"
    path.write_text(text.replace(printed, mistyped, 1), encoding="utf-8")

    assert rule in {each.rule for each in bulletin.check(path).findings}
