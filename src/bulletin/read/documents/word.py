"""The paragraphs and tables of a Word document (.docx), by its XML."""

import io
from collections.abc import Callable, Iterator, Mapping
from zipfile import BadZipFile, ZipFile

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.files.document import Document
from bulletin.read.documents.reading_order import PageBlock, TableNumbering, numbered
from bulletin.read.documents.word_blocks import Blocks
from bulletin.read.refusal import spoken

MARK = b"word/"

_STYLES = "word/styles.xml"
_USUAL = "word/document.xml"
_PIECE = 1 << 16
_TAG = "}"


def read_word(raw: bytes, path: str) -> Document:
    """
    The paragraphs and tables of a Word document in their order.

    What was deleted under revision is left out and what was inserted is there, as in print.
    Numbers that Word itself sets before paragraphs, foot notes, headers and pictures are not
    read. `line` is the number of a paragraph, or of a row of a table, in reading order.

    Raises:
        InputError: the file is broken, or blank.
    """
    from xml.parsers.expat import ExpatError
    from zlib import error as zlib

    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            blocks = list(_blocks(archive))
    except (BadZipFile, EOFError, KeyError, ExpatError, RuntimeError, ValueError, zlib) as error:
        why = error.args[0] if error.args and isinstance(error.args[0], Message) else str(error)
        message = Message.of("read.word.broken", path=spoken(path), error=why)
        raise InputError(message) from error
    if not blocks:
        raise InputError(Message.of("read.blank", path=spoken(path)))
    return Document(path, numbered(blocks, TableNumbering(path)))


def _blocks(archive: ZipFile) -> Iterator[PageBlock]:
    names = set(archive.namelist())
    main = _USUAL if _USUAL in names else _main(names)
    headings = _headings(archive) if _STYLES in names else {}
    found = Blocks(headings)
    _walk(archive, main, found.start, found.end)
    return iter(found.blocks)


def _main(names: set[str]) -> str:
    """The part that holds the text, whatever the program that wrote it has called it."""
    parts = sorted(each for each in names if each.startswith("word/document"))
    if not parts:
        raise ValueError(Message.of("read.word.no.text"))
    return parts[0]


def _headings(archive: ZipFile) -> Mapping[str, int]:
    """How deep a heading each style of paragraphs is, by its identifier."""
    found: dict[str, int] = {}
    style = ""

    def start(tag: str, given: Mapping[str, str]) -> None:
        nonlocal style
        if tag == "style":
            style = given.get("styleId", "")
        elif tag == "outlineLvl" and style and given.get("val", "").isdecimal():
            found[style] = int(given["val"]) + 1

    _walk(archive, _STYLES, start, lambda _tag, _text: None)
    return found


def _walk(
    archive: ZipFile,
    name: str,
    start: Callable[[str, Mapping[str, str]], None],
    end: Callable[[str, str], None],
) -> None:
    """
    Call `start` and `end` for each element of a part, names without their spaces.

    `end` is given the text of an element that has no elements inside. Nothing is kept.
    """
    from xml.parsers.expat import ParserCreate

    text: list[str] = []

    def started(name: str, given: Mapping[str, str]) -> None:
        text.clear()
        start(name.rpartition(_TAG)[2], {key.rpartition(_TAG)[2]: given[key] for key in given})

    def ended(name: str) -> None:
        end(name.rpartition(_TAG)[2], "".join(text))
        text.clear()

    # Expat refuses entities that grow without bound, and fetches none from outside.
    parser = ParserCreate(namespace_separator=_TAG)
    parser.StartElementHandler, parser.EndElementHandler = started, ended
    parser.CharacterDataHandler = text.append
    with archive.open(name) as file:
        while piece := file.read(_PIECE):
            parser.Parse(piece, False)  # noqa: FBT003
    parser.Parse(b"", True)  # noqa: FBT003
