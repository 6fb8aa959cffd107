"""Pages to be looked at, and a reader that says what stands in them."""

from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Any

from bulletin.api.derive import growth_lines, rank_lines, share_lines
from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Report
from bulletin.render import formats
from bulletin.render.form import Form, Result

MISTYPED = """2020年焦作市地区生产总值及构成
指标,绝对数（亿元）,比重（%）
地区生产总值,2761.1,
第一产业,149.8,5.43
第二产业,1408.2,53.61
第三产业,1131.2,40.97
"""
SERIES = """2011—2020年地区生产总值（亿元）
年份,地区生产总值,第一产业,第二产业,第三产业
2016年,2095.1,139.1,1242.1,713.9
2017年,2208.2,132.8,1248.9,826.5
2018年,2371.5,136.2,1231.7,1003.6
2019年,2761.1,152.7,1408.3,1200.1
2020年,2123.6,158.4,833.7,1311.5
"""
GROWTH = """item,2023,growth (%)
Total,250.0,8.7
North,150.0,10.2
South,100.0,-6.4
"""
VOID = {"meta", "link", "br"}


class Element:
    """An element of a page with its attributes, its text, and the elements around it."""

    def __init__(self, tag: str, attributes: dict[str, str], inside: "Element | None") -> None:
        self.tag = tag
        self.attributes = attributes
        self.inside = inside
        self.text = ""

    def within(self, tag: str) -> bool:
        """Tell whether some element around this one is of this tag."""
        around = self.inside
        while around:
            if around.tag == tag:
                return True
            around = around.inside
        return False


class Page(HTMLParser):
    """Every element of a page in its order; raises where tags do not match."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(text)
        self.close()
        assert self._open == [], [each.tag for each in self._open]

    def all(self, tag: str) -> list[Element]:
        """Return the elements of this tag."""
        return [each for each in self.elements if each.tag == tag]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        around = self._open[-1] if self._open else None
        element = Element(tag, {name: value or "" for name, value in attrs}, around)
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for each in self._open:
            each.text += data


def page(text: str, command: str = "check") -> str:
    """Return the page of a command on a table given as text."""
    report = Report((examine_text(text, path="table.csv"),))
    lines = _lines(command, report)
    return formats.write(Result(command, report, lines), Form("html"))


def _lines(command: str, report: Report) -> Sequence[Any]:
    if command == "shares":
        return share_lines(report)
    if command == "growth":
        return growth_lines(report)
    return rank_lines(report, by="level") if command == "rank" else ()
