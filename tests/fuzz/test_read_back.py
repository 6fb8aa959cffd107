"""
What is written is read back as what was found, whatever the cells hold, and on every screen.

Also of `render/separated.py`, `render/markup.py`, `render/terminal/check.py`.
"""

import re
from collections.abc import Sequence
from typing import Any

from hypothesis import given

from bulletin.api.derive import growth_lines, rank_lines, share_lines
from bulletin.api.examine import examine_text
from bulletin.errors import BulletinError
from bulletin.model.findings.report import Report, Severity
from bulletin.render import formats
from bulletin.render.form import Canvas, Form, Result
from tests.fuzz.read_back import COMMANDING, findings, need
from tests.fuzz.strange_files import accused, texts

WIDTHS = (20, 40, 80, 200)
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def results(text: str) -> list["Result[Any]"]:
    """Return what every command has to say of a text, nothing where it is no table."""
    try:
        report = Report((examine_text(text),))
    except BulletinError:
        return []
    lines: dict[str, Sequence[Any]] = {
        "shares": share_lines(report),
        "growth": growth_lines(report),
        "rank": rank_lines(report),
    }
    return [
        Result("check", report, failing=frozenset(Severity), original=lambda _: text.encode()),
        Result("show", report),
        *(Result(name, report, each) for name, each in lines.items()),
    ]


def on_screens(result: "Result[Any]") -> None:
    for width in WIDTHS:
        plain, coloured = (
            formats.write(result, Form("table", Canvas(width, colour=colour), notes=True))
            for colour in (False, True)
        )
        assert not COMMANDING.search(plain)
        assert not COMMANDING.search(_COLOURS.sub("", coloured))
        said = "".join(plain.split())
        for _, each in findings(result):
            assert each.severity is Severity.NOTE or f"[{each.id}]" in said


@given(accused())
def test_nothing_in_a_cell_acts_in_any_format_and_no_finding_is_lost(text: str) -> None:
    for result in results(text):
        for name in formats.names(result.command):
            if name != formats.AUTO:
                need(name, result, formats.write(result, Form(name)))


@given(texts())
def test_so_it_is_with_texts_of_any_kind(text: str) -> None:
    for result in results(text):
        for name in ("csv", "json", "html", "github", "latex", "sarif"):
            if name in formats.names(result.command):
                need(name, result, formats.write(result, Form(name)))


@given(accused())
def test_every_screen_shows_every_finding(text: str) -> None:
    for result in results(text):
        on_screens(result)
