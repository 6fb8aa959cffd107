"""The paragraphs and tables of a Word document (.docx), by its XML."""

import io
from collections.abc import Callable, Iterator, Mapping
from typing import IO, Any
from zipfile import BadZipFile, ZipFile

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.files.document import Document
from bulletin.read.documents.reading_order import PageBlock, TableNumbering, numbered
from bulletin.read.documents.word_blocks import Blocks
from bulletin.read.refusal import spoken

MARK = b"word/"

_MOST = 200 * 1024 * 1024  # bytes of one part, unpacked
_MOST_TIMES = 500  # as large as it is packed; sentences shrink to a tenth
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
        InputError: the file is broken, far too large when unpacked, or blank.
    """
    from xml.etree.ElementTree import ParseError
    from zlib import error as zlib

    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            blocks = list(_blocks(archive))
    except (BadZipFile, EOFError, KeyError, ParseError, RuntimeError, ValueError, zlib) as error:
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
    """Call `start` and `end` for each element of a part, names without their spaces."""
    from xml.etree.ElementTree import XMLPullParser

    # Expat refuses entities that grow without bound, and fetches none from outside.
    parser: Any = XMLPullParser(("start", "end"))
    with archive.open(name) as file:
        for piece in _pieces(file, _limit(archive, name)):
            parser.feed(piece)
            for event, each in parser.read_events():
                tag = each.tag.rpartition(_TAG)[2]
                if event == "start":
                    start(tag, {key.rpartition(_TAG)[2]: each.attrib[key] for key in each.attrib})
                else:
                    end(tag, each.text or "")
                    each.clear()
    parser.close()


def _limit(archive: ZipFile, name: str) -> int:
    """How many bytes a part may have; what claims to be more is refused unread."""
    about = archive.getinfo(name)
    limit = min(_MOST, max(about.compress_size, _PIECE) * _MOST_TIMES)
    if about.file_size > limit:
        raise ValueError(Message.of("read.word.too.large"))
    return limit


def _pieces(file: IO[bytes], limit: int) -> Iterator[bytes]:
    read = 0
    while piece := file.read(_PIECE):
        read += len(piece)
        if read > limit:
            raise ValueError(Message.of("read.word.too.large"))
        yield piece
