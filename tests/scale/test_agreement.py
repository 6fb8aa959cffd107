"""
The screen and the everyday path say the same of every group of any panel.

Tests `scale/screen.py`, `scale/template.py`, `scale/tests.py`, `scale/evaluate.py`,
`scale/matrices.py` and `model/findings/screened.py` as well: all of them have a part in it.
"""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from bulletin.api.examine import examine, examine_again
from bulletin.model.findings.report import FileReport, Outcome, Severity
from bulletin.scale.group import PanelGroup
from bulletin.scale.panel import Panel
from bulletin.scale.run import examine_with_panels
from bulletin.scale.template import sheet_of
from tests.scale.made_panels import (
    HEADS,
    OPTIONS,
    PANELS,
    SECTORS,
    Row,
    printed,
    rows,
    screened,
    text_of,
    told,
)

PANEL = Panel(HEADS, (0, 1), 2, (3,))
DEEPER = (*SECTORS[:3], "Industry", "Construction", SECTORS[3])
LISTS: tuple[Sequence[str], ...] = (
    SECTORS,
    DEEPER,
    ("Total", "North", "South"),
    ("Total", "North", "South", "East", "West", "Centre", "Isles", "Far"),
    ("Total", "of which: urban"),
    ("A", "B", "C", "D"),
)
TEXTS = ("", "—", "..", "n/a", "-", "1,234.5", "x12", "007", "12*", "1e5", "-12.0", "12")


def alone(body: Sequence[Row], path: str) -> list[FileReport]:
    """Return the report on each group by itself, as a file of that group would have it."""
    groups: dict[Row, list[int]] = {}
    for number, row in enumerate(body):
        groups.setdefault(row[:2], []).append(number)
    found = []
    for numbers in groups.values():
        group = PanelGroup(tuple(numbers), tuple(body[each] for each in numbers))
        found.append(examine_again(sheet_of([group], PANEL, path), PANEL.told(OPTIONS)))
    return found


def grave(files: Sequence[FileReport]) -> set[tuple[object, ...]]:
    """Return the findings that are more than notes."""
    every = (each for file in files for each in file.findings)
    return {told(each) for each in every if each.severity is not Severity.NOTE}


@st.composite
def panels(draw: st.DrawFn) -> list[Row]:
    items = draw(st.sampled_from(LISTS))
    decimals = draw(st.integers(0, 2))
    most = 10 ** draw(st.integers(2, 6))
    found: list[Row] = []
    for group in range(draw(st.integers(1, 14))):
        values = [0, *(draw(st.integers(0, most)) for _ in items[1:])]
        if "Industry" in items:
            values[2] = values[3] + values[4]
        counted = [v for v, i in zip(values, items, strict=True) if i not in LISTS[1][3:5]]
        values[0] = sum(counted) + draw(st.sampled_from((0, 0, 0, 0, 1, -1, 2, 900)))
        texts = [printed(each, decimals) for each in values]
        if draw(st.integers(0, 9)) == 0:
            # In the first line of a group a text may as well be a second row of heads.
            texts[draw(st.integers(1, len(texts) - 1))] = draw(st.sampled_from(TEXTS))
        key = f"Area {group // 3}", str(2001 + group % 3)
        found += [(*key, item, text) for item, text in zip(items, texts, strict=True)]
    return found


@given(panels())
def test_a_panel_is_accused_of_what_its_groups_are_accused_of_and_of_nothing_else(
    body: list[Row],
) -> None:
    with TemporaryDirectory() as folder:
        mine = screened(Path(folder), body)
        assert mine.screened is not None
        assert grave([mine]) == grave(alone(body, mine.path))


@given(panels())
def test_a_file_of_many_places_is_accused_of_the_same_in_whole_and_screened(
    body: list[Row],
) -> None:
    filler = [("Zone " + row[0], *row[1:]) for row in rows(5, 3, LISTS[2])]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "panel.csv"
        path.write_text(text_of([*body, *filler]), encoding="utf-8")
        (whole,) = examine([str(path)], OPTIONS).files
        (mine,) = examine_with_panels([str(path)], OPTIONS, PANELS).files

        assert grave([mine]) == grave([whole])


def test_sums_of_known_words_are_counted_as_if_each_group_were_examined(tmp_path: Path) -> None:
    body = rows(12, 4, wrong=lambda group: 900 * (group % 11 == 5))
    mine = screened(tmp_path, body)
    every = alone(body, mine.path)
    assert [mine.count(each) for each in Outcome] == [
        sum(file.count(each) for file in every) for each in Outcome
    ]
    assert [told(each) for each in mine.findings] == [
        told(each) for file in every for each in file.findings
    ]
    assert mine.screened is not None
    assert mine.screened[:2] == (48, 4)


def test_sums_that_each_hold_but_not_together_are_examined(tmp_path: Path) -> None:
    items = DEEPER
    values = (1000, 100, 401, 300, 100, 500)  # each sum by itself is one step out, both one way
    body = [
        (f"Area {group}", "2001", item, printed(v + group * factor))
        for group in range(8)
        for item, v, factor in zip(items, values, (2, 1, 1, 1, 0, 0), strict=True)
    ]
    mine = screened(tmp_path, body)
    assert grave([mine]) == grave(alone(body, mine.path))
