"""
What each format writes, read back by a reader that is not ours: nothing of a file acts in it.

`need(name, result, text)` raises where a text is not of its format, lets a cell through as a
command, an element or another cell, or drops a finding.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import jsonschema
from markdown_it import MarkdownIt
from openpyxl import load_workbook

import bulletin.render
from bulletin.model.findings.report import FileReport, Finding, Outcome
from bulletin.render.flat_table import rectangles
from bulletin.render.form import Result
from bulletin.render.phrases.places import sheet_name
from tests.render.check_formats.test_sarif import schema
from tests.render.page.pages import Page

Written = str | bytes

# What recolours, moves or turns round what stands on a screen.
COMMANDING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_TEMPLATES = Path(bulletin.render.__file__).parent / "page" / "templates"
_LATEX = re.compile(r"\\(?:begin|end)\{tabular\}|\\(?:hline|textbackslash\{\}|textasciitilde\{\}"
                    r"|ensuremath\{[<>]\}|\^\{\}|[&%$#_{}\\])")  # fmt: skip
_MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
_ANNOTATION = re.compile(r".*?:\d+:\d+: (error|warning|note): [a-z-]+: ")
_ACTION = re.compile(r"::(error|warning|notice) [^:]+::")


def need(name: str, result: Result[Any], text: Written) -> None:
    """Raise where a text of this format is not what it should be."""
    if isinstance(text, str):
        text.encode()
        _need(not COMMANDING.search(text), "a command to the screen")
    if reader := _READERS.get(name):
        reader(result, text)


def findings(result: Result[Any]) -> list[tuple[FileReport, Finding]]:
    """Return the findings of `check`, none of other commands."""
    files = result.report.files if result.command == "check" else ()
    return [(file, each) for file in files for each in file.findings]


def _json(result: Result[Any], text: Written) -> None:
    _said(json.loads(text, parse_constant=_no_number).get("files", ()), result)


def _lines(result: Result[Any], text: Written) -> None:
    read = [json.loads(line, parse_constant=_no_number) for line in str(text).splitlines()]
    _said([each for each in read if "findings" in each], result)


def _said(files: Sequence[Mapping[str, Any]], result: Result[Any]) -> None:
    read = [each for file in files for each in file.get("findings", ())]
    told = [(each["id"], each["rule"], each["printed"], each["line"]) for each in read]
    mine = [
        (each.id, each.rule, each.place.printed, each.place.position.line)
        for _, each in findings(result)
    ]
    _need(result.command != "check" or told == mine, "findings read back")


def _no_number(name: str) -> None:
    raise ValueError(name)


def _separated(delimiter: str) -> Callable[[Result[Any], Written], None]:
    def read(result: Result[Any], text: Written) -> None:
        tables = rectangles(result)
        rows = [row for row in csv.reader(io.StringIO(str(text)), delimiter=delimiter) if row]
        expected = [row for table in tables for row in (table.head, *table.rows)]
        _need(list(map(len, rows)) == list(map(len, expected)), "cells of each row")
        for cell, meant in zip(chain(*rows), chain(*expected), strict=True):
            _need(cell[:1] not in ("=", "@", "\t"), "a formula")
            _need(not meant.isprintable() or cell in (meant, f"'{meant}"), cell)

    return read


def _sarif(result: Result[Any], text: Written) -> None:
    log = json.loads(text)
    jsonschema.validate(log, schema())
    read = [each for run in log["runs"] for each in run["results"]]
    _need([each["ruleId"] for each in read] == [each.rule for _, each in findings(result)], "rules")


def _junit(result: Result[Any], text: Written) -> None:
    suites = list(fromstring(text))  # noqa: S314  our own text
    for suite, file in zip(suites, result.report.files, strict=True):
        held = sum(each.outcome is not Outcome.FAILED for each in file.judgements)
        least = 1 if file.error else max(1, held + len(file.findings))
        _need(len(suite) == least == int(suite.attrib["tests"]), "cases of a suite")


def _annotations(result: Result[Any], text: Written) -> None:
    lines = str(text).splitlines()
    _need(len(lines) == len(findings(result)), "a line a finding")
    _need(all(map(_ANNOTATION.match, lines)), "places of lines")


def _actions(result: Result[Any], text: Written) -> None:
    lines = str(text).splitlines()
    unreadable = sum(bool(file.error) for file in result.report.files)
    told = sum(not each.accepted for _, each in findings(result))
    _need(len(lines) == unreadable + told, "commands")
    _need(all(map(_ACTION.match, lines)), "commands")


@cache
def _page_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the elements and the attributes that the templates of pages hold."""
    text = "".join(each.read_text("utf-8") for each in sorted(_TEMPLATES.glob("*.html")))
    elements = re.findall(r"<([a-z][a-z0-9]*)", text)
    return frozenset(elements), frozenset(re.findall(r"[\s]([a-zA-Z0-9-]+)=\"", text))


def _html(result: Result[Any], text: Written) -> None:
    page, (elements, attributes) = Page(str(text)), _page_words()
    for each in page.elements:
        _need(each.tag in elements, each.tag)
        named = {name.lower() for name in attributes}
        _need(each.attributes.keys() <= named, str(each.attributes))
        _need(each.attributes.get("href", "#")[:1] == "#" or each.tag == "link", "a link")
    ids = [each.attributes["id"] for each in page.elements if "id" in each.attributes]
    _need(len(ids) == len(set(ids)), "names of places")
    articles = [each for each in page.all("article") if "finding" in each.attributes["class"]]
    shown = [each for _, each in findings(result) if not each.aside]
    _need(len(articles) == len(shown), "findings on the page")


def _markdown(result: Result[Any], text: Written) -> None:
    tokens = _MARKDOWN.parse(str(text))
    kinds = {each.type for each in tokens if not each.type.startswith(("t", "inline"))}
    _need(not kinds, f"{kinds} beside tables")
    inside = {part.type for each in tokens for part in each.children or ()}
    _need(inside <= {"text", "text_special"}, f"{inside} within cells")
    rows = sum(each.type == "tr_open" for each in tokens)
    _need(rows == sum(1 + len(table.rows) for table in rectangles(result)), "rows")


def _latex(result: Result[Any], text: Written) -> None:
    for table, part in zip(rectangles(result), _tabulars(str(text)), strict=True):
        lines = part.splitlines()[2:-1]
        rows = [_LATEX.sub("", line) for line in lines if line != r"\hline"]
        _need(not re.search(r"[\\%$#^~]", "".join(rows)), "a command")
        _need(len(rows) == 1 + len(table.rows), "rows")
        _need(len({row.count("&") for row in rows}) == 1, "cells of a row")
        _need(all(line.endswith(r"\\") for line in lines if line != r"\hline"), "ends of rows")


def _tabulars(text: str) -> list[str]:
    return [rf"\begin{{tabular}}{each}" for each in text.split(r"\begin{tabular}")[1:]]


def _xlsx(result: Result[Any], raw: Written) -> None:
    assert isinstance(raw, bytes)
    book = load_workbook(io.BytesIO(raw))
    rows = [row for sheet in book for row in sheet.iter_rows()]
    told = {each.value for row in rows for each in row if isinstance(each.value, str)}
    ours = not any(map(sheet_name, result.report.files))
    _need(not (ours and any(each.data_type == "f" for row in rows for each in row)), "a formula")
    for _, each in findings(result):
        _need(any(each.rule in text for text in told), each.rule)


def _need(right: bool, what: str) -> None:  # noqa: FBT001  it says itself what it is
    if not right:
        raise AssertionError(what)


_READERS: Mapping[str, Callable[[Result[Any], Written], None]] = {
    "json": _json,
    "jsonl": _lines,
    "csv": _separated(","),
    "tsv": _separated("\t"),
    "sarif": _sarif,
    "junit": _junit,
    "annotations": _annotations,
    "actions": _actions,
    "html": _html,
    "github": _markdown,
    "latex": _latex,
    "xlsx": _xlsx,
}
