"""
What callers from Python get.

Also of `api/python/self_showing_report.py`, `api/python/self_showing_frame.py`.
"""

import pickle
import re
import subprocess
import sys

import pandas as pd

import bulletin
from bulletin.api.python.self_showing_report import SelfShowingReport
from tests.render.page.pages import GROWTH, MISTYPED, Page


def test_a_report_says_in_a_line_what_was_found() -> None:
    report = bulletin.check(MISTYPED)

    assert repr(report) == (
        "<<text>: 3 held, 2 failed, 0 not testable | 2 errors, 0 warnings, 0 notes>"
    )
    assert isinstance(report, bulletin.FileReport)


def test_an_unreadable_file_says_why() -> None:
    report = SelfShowingReport("gone.csv", error="gone.csv does not exist.")

    assert repr(report) == "<gone.csv: gone.csv does not exist.>"


def test_findings_are_a_frame_with_numbers_as_numbers() -> None:
    frame = bulletin.check(MISTYPED).to_frame()

    assert frame["proposed"].tolist() == ["1480.2", "1480.2"]
    assert frame.loc[frame["probability"] > 0.9, "line"].tolist() == [3, 5]
    assert bulletin.check("item,2023\nTotal,250\nNorth,150\nSouth,100\n").to_frame().empty


def test_a_notebook_shows_the_table_with_its_findings() -> None:
    text = bulletin.check(MISTYPED)._repr_html_()

    assert "1480.2" in text
    assert [
        each.tag for each in Page(text).elements if each.tag in ("html", "body", "script")
    ] == []


def test_two_tables_in_one_notebook_do_not_share_their_anchors() -> None:
    pages = [bulletin.check(text)._repr_html_() for text in (MISTYPED, GROWTH)]
    names = [set(re.findall(r' id="([^"]+)"', page)) for page in pages]

    assert all(names)
    assert not names[0] & names[1]


def test_a_derived_frame_shows_itself_until_something_else_is_made_of_it() -> None:
    frame = bulletin.growth(GROWTH)

    assert "<svg" in frame._repr_html_()
    assert type(frame[frame["depth"] > 0]) is pd.DataFrame
    frame["new"] = 1
    assert "<svg" not in frame._repr_html_()


def test_both_survive_being_sent_to_another_process() -> None:
    report, frame = bulletin.check(MISTYPED), bulletin.shares(MISTYPED)

    sent, received = pickle.dumps((report, frame)), pickle.loads
    again = received(sent)

    assert again[0] == report
    assert again[1].equals(frame)
    assert report._replace(path="x.csv").path == "x.csv"


def test_a_check_from_python_imports_no_pandas() -> None:
    code = (
        "import sys, bulletin\n"
        "report = bulletin.check('item,2023\\nTotal,250\\nNorth,150\\nSouth,100\\n')\n"
        "repr(report)\n"
        "print({'pandas', 'jinja2', 'openpyxl', 'rich'} & set(sys.modules))\n"
    )
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert done.stdout == "set()\n"
