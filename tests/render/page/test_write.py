"""
The page of a report, as its mark-up says it.

Also of `render/page/findings.py`, `render/page/printed_table.py`, `render/page/tested.py`,
`render/page/page_view.py`.
"""

import re
from itertools import pairwise

import pytest

from bulletin.model.findings.report import Report
from bulletin.render.form import Form, Result
from bulletin.render.page.write import fragment, write
from tests.render.page.pages import GROWTH, MISTYPED, SERIES, Page, page

COMMANDS = ["check", "shares", "growth", "rank"]
HOSTILE = (
    "</td></table><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{ 7 * 7 }}",
    "x\u202e321",
    "javascript:alert(1)",
    "\x1b[31mred",
    '" onmouseover="alert(1)',
)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_page_stands_alone_and_asks_nobody_for_anything(command: str) -> None:
    text = page(GROWTH, command)
    found = Page(text)

    assert text.startswith("<!DOCTYPE html>")
    assert found.all("script") == []
    links = [each.attributes.get(name) for each in found.elements for name in ("src", "href")]
    assert [each for each in links if each and not each.startswith(("#", "data:,"))] == []
    assert "url(" not in text
    assert "default-src 'none'" in text


@pytest.mark.parametrize("command", COMMANDS)
def test_a_page_is_read_by_ear_and_by_keyboard(command: str) -> None:
    found = Page(page(MISTYPED if command != "growth" else GROWTH, command))
    ids = [each.attributes["id"] for each in found.elements if "id" in each.attributes]

    assert [found.all("html")[0].attributes["lang"], len(found.all("main"))] == ["en", 1]
    assert found.all("a")[0].attributes == {"class": "skip", "href": "#content"}
    assert len(ids) == len(set(ids))
    wanted = [each.attributes["href"][1:] for each in found.all("a")]
    named = [each.attributes.get("aria-labelledby", "").split() for each in found.elements]
    assert set(wanted) | {each for names in named for each in names} <= set(ids)
    assert all(each.attributes.get("scope") for each in found.all("th"))
    assert len(found.all("caption")) == len(found.all("table"))
    for drawing in found.all("svg"):
        assert drawing.attributes.get("role") == "img" or "aria-hidden" in drawing.attributes
    levels = [int(each.tag[1]) for each in found.elements if re.fullmatch(r"h\d", each.tag)]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_table_stands_as_printed_with_its_cells_marked() -> None:
    found = Page(page(MISTYPED))
    printed = next(each for each in found.all("table") if each.attributes["class"] == "printed")
    cells = [each for each in found.all("td") if each.inside and each.within("table")]

    assert printed.text.count("1408.2") == 1
    assert [each.text for each in found.all("mark") if each.attributes["class"] == "doubt"] == [
        "1408.2",
        "probably wrong",
    ]
    assert [each.text.strip() for each in cells if each.attributes.get("id") == "c1-5-3"] == [
        "53.612"
    ]
    assert [each.text.strip() for each in found.all("th") if each.attributes["scope"] == "row"][
        :2
    ] == ["地区生产总值", "第一产业"]


def test_findings_and_proposals_stand_beside_it() -> None:
    text = page(MISTYPED)
    found = Page(text)
    articles = [each.attributes["id"] for each in found.all("article")]
    proposals = [each for each in found.all("table") if each.attributes["class"] == "proposals"]

    assert articles == ["f1-1", "f1-2", "d1-1"]
    assert ["1480.2" in each.text for each in proposals] == [True]
    assert "more than 99 %" in text
    assert "should lie between 2689.05 and 2689.35" in text


def test_what_was_not_tested_is_said_with_the_reason(sectors: Report) -> None:
    found = Page(write(Result("check", sectors), Form("html")))
    untested = next(each for each in found.all("table") if each.attributes["class"] == "untested")

    assert "the level is withheld" in untested.text
    assert "5:3 第二产业" in untested.text


def test_a_file_in_which_nothing_was_tested_is_not_called_fine() -> None:
    text = page("item,2023\nNorth,150\nSouth,100\n")

    assert "nothing tested" in text
    assert "Nothing could be tested" in text
    assert "nothing found</span>" not in text


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("command", COMMANDS)
def test_hostile_cells_are_shown_and_do_nothing(command: str, hostile: str) -> None:
    quoted = hostile.replace('"', '""')
    text = page(f'item,2023\n"{quoted} total",290\nNorth,150\n"{quoted}",100\n', command)
    found = Page(text)

    assert [each.tag for each in found.elements if each.tag in ("script", "img")] == []
    assert [name for each in found.elements for name in each.attributes if name[:2] == "on"] == []
    assert not re.search("[\x1b\u202e]", text)
    assert "49" not in found.all("body")[0].text or hostile != HOSTILE[2]


def test_a_long_table_shows_the_lines_around_what_is_marked() -> None:
    rows = "".join(f"part {number},1.0\n" for number in range(400))
    found = Page(page(f"item,2023\nTotal,500.0\n{rows}"))
    gaps = [each.text for each in found.all("td") if "lines left out" in each.text]

    assert len(found.all("tr")) < 420
    assert gaps or len(found.all("tr")) > 400


def test_charts_say_in_words_what_they_show() -> None:
    found = Page(page(SERIES))
    (drawing,) = [each for each in found.all("svg") if each.attributes.get("role")]

    assert "2020 1311.5" in drawing.text
    assert [each.attributes["class"] for each in found.all("rect") if each.within("svg")] == [
        "doubt",
        "doubt",
    ]
    growth = Page(page(GROWTH, "growth"))
    assert "North 10.2 %; South -6.4 %" in growth.all("desc")[0].text


def test_an_unreadable_file_is_named_with_its_reason(unreadable: Report) -> None:
    text = write(Result("check", unreadable), Form("html"))

    assert "gone.csv: there is no such file." in text
    assert "not readable" in text


def test_a_fragment_fits_into_a_page_of_others(sectors: Report) -> None:
    text = fragment(Result("check", sectors))

    assert text.startswith('<div class="bulletin fragment"')
    assert Page(text).all("body") == []


def test_blank_columns_and_lines_are_left_out_and_notes_span_the_table() -> None:
    found = Page(page("item,2023,,\n,,,\nTotal,250,,\nNorth,150,,\nSouth,100,,\n注：快报数。,,,\n"))
    printed = next(each for each in found.all("table") if each.attributes["class"] == "printed")
    numbers = [each.text for each in found.all("td") if each.attributes.get("class") == "line"]
    (note,) = [each for each in found.all("td") if each.text == "注：快报数。"]

    assert "250" in printed.text
    assert numbers == [f"line {number}" for number in (1, 3, 4, 5, 6)]
    assert note.attributes["colspan"] == "2"


def test_a_page_with_a_wide_table_is_printed_across() -> None:
    years = range(2013, 2023)
    head = ",".join(str(year) for year in years)
    wide = f"item,{head}\nTotal{',250' * 10}\nNorth{',150' * 10}\nSouth{',100' * 10}\n"

    assert "A4 landscape" in page(wide)
    assert "A4 landscape" not in page(MISTYPED)


def test_figures_of_one_time_are_no_course() -> None:
    text = SERIES.replace("2017年", "2016年")
    found = Page(page(text))

    assert [each for each in found.all("svg") if each.attributes.get("role")] == []
