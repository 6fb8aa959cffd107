"""The title, the unit and the notes of a table, which stand as paragraphs around it."""

from collections.abc import Iterator, Sequence

from bulletin.model.files.document import Paragraph, PlacedSheet
from bulletin.model.files.position import Position
from bulletin.read.documents.sentences import is_sentence
from bulletin.tables.notes import is_caption, is_note

Part = Paragraph | PlacedSheet

_ABOVE = 4  # paragraphs that may stand between a caption and its table
_BELOW = 4  # notes
_LONGEST = 80  # letters of a line above a table that is no sentence


def with_captions(parts: Sequence[Part]) -> Iterator[Part]:
    """
    Yield the parts, each table with the lines that belong to it as its first and last rows.

    Above: all from the caption on (`表1 ...`), or the short line right above that is neither
    a sentence nor the heading of a section. Below: notes, which stay paragraphs as well,
    since they may say something of figures.
    """
    titles = {at: _above(parts, at) for at, each in enumerate(parts) if _is_table(each)}
    taken = {number for numbers in titles.values() for number in numbers}
    for at, part in enumerate(parts):
        if isinstance(part, PlacedSheet) and at in titles:
            above = [each for i in titles[at] if isinstance(each := parts[i], Paragraph)]
            yield _captioned(part, above, _below(parts, at))
        elif at not in taken:
            yield part


def _is_table(part: Part) -> bool:
    return isinstance(part, PlacedSheet) and not part.sheet.name  # a named one has its title


def _above(parts: Sequence[Part], at: int) -> range:
    """The places of the paragraphs above a table that are its title and its unit."""
    first = at
    while first and at - first < _ABOVE and _may_belong(parts[first - 1]):
        first -= 1
        text = _text(parts[first])
        if is_caption(text):
            return range(first, at)
    right_above = range(at - 1, at) if at else range(0)
    return right_above if all(_may_be_title(parts[i]) for i in right_above) else range(0)


def _may_belong(part: Part) -> bool:
    text = _text(part)
    return 0 < len(text) <= _LONGEST and (is_caption(text) or not is_sentence(text))


def _may_be_title(part: Part) -> bool:
    heading = isinstance(part, Paragraph) and part.heading
    return _may_belong(part) and not heading and not is_note(_text(part))


def _text(part: Part) -> str:
    return part.text.strip() if isinstance(part, Paragraph) else ""


def _below(parts: Sequence[Part], at: int) -> list[Paragraph]:
    found: list[Paragraph] = []
    for part in parts[at + 1 : at + 1 + _BELOW]:
        if not isinstance(part, Paragraph) or not is_note(part.text, numbers=bool(found)):
            break
        found.append(part)
    return found


def _captioned(part: PlacedSheet, above: list[Paragraph], below: list[Paragraph]) -> PlacedSheet:
    if not (above or below):
        return part
    sheet = part.sheet
    paragraphs = [*above, *below]
    rows = (*((each.text,) for each in above), *sheet.rows, *((each.text,) for each in below))
    lines = (*map(_line, above), *sheet.lines, *map(_line, below))
    places = {Position(_line(each), 1): each.position(0) for each in paragraphs}
    return part._replace(
        sheet=sheet._replace(rows=rows, lines=lines), places={**part.places, **places}
    )


def _line(paragraph: Paragraph) -> int:
    return paragraph.runs[0].position.line
