"""What the bytes of a file go through: every step, every renderer, and `fix`."""

from collections.abc import Iterator
from typing import Any

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
from tests.fuzz.read_back import need

_DERIVED = (("shares", share_lines), ("growth", growth_lines), ("rank", rank_lines))
# Every way of writing that can go wrong by itself; families of mark-up share one.
_WRITTEN = ("table", "csv", "tsv", "json", "jsonl", "sarif", "junit", "annotations", "actions",
            "html", "github", "latex", "xlsx")  # fmt: skip


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
            need(name, result, text)
    for each in found:
        _fixed(raw, each)
    return found


def _texts(result: "Result[Any]") -> Iterator[tuple[str, str | bytes]]:
    offered = formats.names(result.command)
    for name in _WRITTEN:
        if name in offered:
            yield name, formats.write(result, Form(name))


def _fixed(raw: bytes, report: FileReport) -> None:
    """Type what is proposed, where the file lets it; the file must be readable afterwards."""
    try:
        edits = edits_of(typable(raw, report, proposals(report)))
        if report.sheet is not None and edits:
            parts_of_bytes(amended(raw, report.sheet, edits), "t")
    except BulletinError:
        return
