"""The paragraphs of a document in which something is marked, and what is marked in them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bulletin.model.files.document import Document, Paragraph
from bulletin.model.files.position import Position
from bulletin.model.findings.report import FileReport, Finding, Place
from bulletin.model.findings.suspicion import likeliest_first
from bulletin.render.page.printed_table import MarkOnPage, anchor, marks_of
from bulletin.render.phrases.report_sentences import say_safely


class Passage(NamedTuple):
    """A piece of a paragraph; `mark` and `findings` are as those of a printed cell."""

    text: str
    anchor: str = ""
    mark: str = ""
    told: str = ""
    findings: tuple[int, ...] = ()


class ShownParagraph(NamedTuple):
    """A paragraph in passages, with the line on which it begins."""

    line: int
    passages: tuple[Passage, ...]


def offset_of(document: Document, position: Position) -> tuple[int, int] | None:
    """Return the number of the paragraph that a place is in, and the offset there; else None."""
    for number, paragraph in enumerate(document.paragraphs):
        offset = _offset(paragraph, position)
        if offset is not None:
            return number, offset
    return None


def marked_paragraphs(
    file: FileReport, number: str, findings: Sequence[Finding]
) -> Iterator[ShownParagraph]:
    """Yield the paragraphs that a finding, or a figure it was compared with, stands in."""
    if file.document is None:
        return
    marks, lengths = marks_of(file, findings), _lengths(file, findings)
    spots: dict[int, dict[int, Position]] = {}
    for position in lengths:
        found = offset_of(file.document, position)
        if found:
            spots.setdefault(found[0], {})[found[1]] = position
    for at in sorted(spots):
        paragraph = file.document.paragraphs[at]
        ends = {offset: offset + lengths[position] for offset, position in spots[at].items()}
        passages = _passages(paragraph, ends)
        shown = (_passage(text, number, spots[at].get(offset), marks) for offset, text in passages)
        yield ShownParagraph(paragraph.runs[0].position.line, tuple(shown))


def _offset(paragraph: Paragraph, position: Position) -> int | None:
    starts = [*(run.start for run in paragraph.runs[1:]), len(paragraph.text)]
    for run, end in zip(paragraph.runs, starts, strict=True):
        offset = run.start + position.column - run.position.column
        if run.position.line == position.line and run.start <= offset < end:
            return offset
    return None


def _lengths(file: FileReport, findings: Sequence[Finding]) -> Mapping[Position, int]:
    """Return how long the text is at each place that is spoken of."""
    places: list[Place] = [place for each in findings for place in (each.place, *each.cells)]
    places += [
        change.place
        for each in file.diagnoses
        for hypothesis in likeliest_first(each)
        for change in hypothesis.altered
    ]
    return {each.position: max(len(each.printed), 1) for each in places if not each.path}


def _passages(paragraph: Paragraph, ends: Mapping[int, int]) -> Iterator[tuple[int, str]]:
    """Yield the pieces of a paragraph with their offsets; marked ones do not overlap."""
    done = 0
    for start in sorted(ends):
        if start < done:
            continue
        yield done, paragraph.text[done:start]
        yield start, paragraph.text[start : ends[start]]
        done = ends[start]
    yield done, paragraph.text[done:]


def _passage(
    text: str, number: str, position: Position | None, marks: Mapping[Position, MarkOnPage]
) -> Passage:
    if position is None:
        return Passage(text)
    mark = marks.get(position, MarkOnPage("involved"))
    told = say_safely(f"page.mark.{mark.kind}")
    return Passage(text, anchor(number, position), mark.kind, told, mark.findings)
