"""Files that once took long: what is done for them is counted, and ends."""

from hashlib import sha256
from pathlib import Path

from bulletin.api.examine import examine_text
from bulletin.locate.accidents.hypotheses.many_cells import accidents_of_many_cells
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.accidents.posterior import posterior, scoring_of
from tests.relate.judging import judged

MANY = (Path(__file__).parent / "kept" / "many-blanks-and-many-sums.csv").read_text("utf-8")


def scoring_of_many() -> Scoring:
    found = posterior(judged(MANY), always=True)
    assert found is not None
    return found.scoring


def test_accidents_are_weighed_until_enough_claims_were_asked() -> None:
    found = scoring_of_many()

    assert found.overworked
    assert found.undone


def test_the_report_says_that_not_all_was_tried() -> None:
    notes = [each.note for each in examine_text(MANY).diagnoses]

    assert any(notes)


def small_figures(lines: int, series: int, *, blanks: float = 0) -> str:
    """Return a table of figures so small that almost any of them add up to others."""
    rows = [["item", *(f"c{n}" for n in range(series))]]
    for line in range(lines):
        lots = [sha256(f"{line} {n}".encode()).digest() for n in range(series)]
        cells = ("" if one < 256 * blanks else str((1, 2, 3, 6)[two % 4]) for one, two, *_ in lots)
        rows.append([f"a{line}", *cells])
    return "\n".join(map(",".join, rows))


def test_of_sums_that_small_figures_show_only_the_likeliest_are_weighed() -> None:
    report = examine_text(small_figures(32, 32))

    assert report.sheet is not None
    assert any("sums that no word tells were not weighed" in each for each in report.sheet.notices)
    assert not report.findings


def test_sums_that_words_tell_are_weighed_however_many_figures_show() -> None:
    rows = small_figures(32, 32).splitlines()
    figures = [[int(each) for each in row.split(",")[1:]] for row in rows[1:]]
    total = ",".join(str(sum(column)) for column in zip(*figures, strict=True))
    found = judged("\n".join([*rows, f"Total,{total}"]))

    assert found.table.passed_over
    assert any(each.total == 32 and len(each.parts) == 32 for each in found.table.additions or ())


def test_rates_of_many_series_share_what_is_weighed_for_all() -> None:
    (limit,) = judged(small_figures(6, 80)).network.limits[-1:]

    assert "only the 300 nearest" in limit


def test_no_more_accidents_are_thought_of_than_one_table_is_worth() -> None:
    scoring = scoring_of(judged(small_figures(12, 60, blanks=0.3)))
    accidents_of_many_cells(scoring, ())

    assert scoring.cut_short
    assert not scoring.overworked
