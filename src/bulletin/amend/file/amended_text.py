"""The bytes of a text with some of its numbers typed anew, and every other byte as it was."""

from collections.abc import Sequence

from bulletin.amend.edit import Edit
from bulletin.amend.file.byte_offsets import Offsets
from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.files.cell_span import line_starts
from bulletin.model.files.document import Document
from bulletin.read.bytes.encoding import decode


def amended_text(raw: bytes, document: Document, edits: Sequence[Edit]) -> bytes:
    """
    Return the bytes of a text with other texts in some places of it, lines and characters.

    Byte order mark, encoding and line ends stay. What does not stand in its place any more
    is not typed: of two corrections of one cell, the first was.

    Raises:
        InputError: a text has no place in the encoding.
    """
    text = decode(raw, document.name, document.encoding)[0]
    offsets, starts = Offsets(raw, document.encoding), line_starts(text)
    pieces: list[bytes] = []
    done = 0
    for edit in sorted(edits, key=lambda each: each.position):
        start = starts[edit.position.line - 1] + edit.position.column - 1
        if not text.startswith(edit.printed, start):
            continue
        pieces += [raw[done : offsets.byte(start)], _typed(edit, document, offsets)]
        done = offsets.byte(start + len(edit.printed))
    return b"".join([*pieces, raw[done:]])


def _typed(edit: Edit, document: Document, offsets: Offsets) -> bytes:
    try:
        return offsets.encoded(edit.text)
    except UnicodeEncodeError as error:
        line, column = edit.position
        raise InputError(
            Message.of(
                "write.not.in.encoding",
                path=document.name,
                line=line,
                column=column,
                text=edit.text,
                encoding=document.encoding,
            )
        ) from error
