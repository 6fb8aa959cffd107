"""What the bytes of a file go through: every step, every renderer, and `fix`."""

import csv
import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import fromstring

from bulletin.amend.file.amended import amended
from bulletin.amend.proposals import edits_of, proposals
from bulletin.amend.typable import typable
from bulletin.api.derive import growth_lines, rank_lines, share_lines
from bulletin.api.examine import examine_bytes
from bulletin.api.options.options import DEFAULTS, Options
from bulletin.errors import BulletinError
from bulletin.model.findings.report import FileReport, Report
from bulletin.read.source import parts_of_bytes
from bulletin.render import formats
from bulletin.render.form import Form, Result

_DERIVED = (("shares", share_lines), ("growth", growth_lines), ("rank", rank_lines))
# Every way of writing that can go wrong by itself; families of mark-up share one.
_WRITTEN = ("table", "csv", "json", "jsonl", "sarif", "junit", "annotations", "actions", "html",
            "github", "latex", "xlsx")  # fmt: skip


# What recolours, moves or turns round what stands on a screen.
_COMMANDING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# Mark-up that stands in the strange labels, as the format would understand it.
_LET_THROUGH = {
    "html": ("<script>alert", "<b>5</b>", "javascript:"),
    "latex": ("\\textbf{a}", "&#"),
    "github": ("<script>alert",),
}


def went_through(raw: bytes, options: Options = DEFAULTS) -> list[FileReport]:
    """
    Return what was said of a file, written in every format, its proposals typed.

    Whatever is raised is a defect, but for what says that the file or an option is wrong.
    """
    try:
        found = examine_bytes(raw, "t", options)
    except BulletinError:
        return []
    report = Report(tuple(found))
    results = [Result[Any]("check", report, original=lambda _: raw)]
    results += [Result(name, report, lines(report)) for name, lines in _DERIVED]
    for result in results:
        for name, text in _texts(result):
            need_valid(name, text)
    for each in found:
        _fixed(raw, each)
    return found


def _texts(result: "Result[Any]") -> Iterator[tuple[str, str | bytes]]:
    offered = formats.names(result.command)
    for name in _WRITTEN:
        if name in offered:
            yield name, formats.write(result, Form(name))


def need_valid(name: str, text: str | bytes) -> None:
    """Raise where a text is not of its format, or lets something of a file through as commands."""
    if isinstance(text, bytes):
        return
    text.encode()
    if name in {"json", "sarif"}:
        json.loads(text, parse_constant=_no_number)
    elif name == "junit":
        fromstring(text)  # noqa: S314  our own text
    elif name == "csv":
        _need(
            not any(cell[:1] in ("=", "@") for row in csv.reader(text.splitlines()) for cell in row)
        )
    _need(not _COMMANDING.search(text))
    _need(not any(each in text for each in _LET_THROUGH.get(name, ())))


def _need(right: bool) -> None:  # noqa: FBT001  it says itself what it is
    if not right:
        raise AssertionError


def _no_number(name: str) -> None:
    raise ValueError(name)


def _fixed(raw: bytes, report: FileReport) -> None:
    """Type what is proposed, where the file lets it; the file must be readable afterwards."""
    try:
        edits = edits_of(typable(raw, report, proposals(report)))
        if report.sheet is not None and edits:
            parts_of_bytes(amended(raw, report.sheet, edits), "t")
    except BulletinError:
        return
