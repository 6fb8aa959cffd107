"""Bytes to text: which encoding a typed table was saved in."""

import codecs

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.read.refusal import closest_name, spoken

# The longer mark first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FEW = 12  # bytes that may be read rightly in several encodings
# What is called GB2312 or GBK nearly always holds characters of its successor.
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030"}
_NAMES = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030", "gbk",
    "gb2312", "big5", "cp950", "big5hkscs", "shift_jis", "cp932", "euc_jp", "euc_kr", "cp949",
    "windows-1250", "windows-1251", "windows-1252", "cp1252", "latin-1", "iso-8859-1",
    "iso-8859-2", "iso-8859-15", "koi8-r", "ascii",
)  # fmt: skip


def decode(raw: bytes, path: str, forced: str | None = None) -> tuple[str, str]:
    """
    The text and the name of the encoding it was saved in.

    A byte order mark decides; else what is valid UTF-8 is UTF-8, which other encodings
    almost never are by chance; else zero bytes tell UTF-16; else the older encoding whose
    text looks most like a table. `utf-16` and `utf-32` mean that a mark was there.

    Raises:
        InputError: the forced encoding is unknown or does not fit, or none is plausible.
    """
    text, name = _decode_as(raw, path, forced) if forced else _decode_found(raw, path)
    return text.removeprefix("\ufeff"), name


def doubt(raw: bytes, name: str) -> tuple[str, ...]:
    """
    What is to be said of an encoding that was found: nothing, or that little speaks for it.

    UTF-8 and UTF-16 prove themselves; the older encodings are told apart by the text alone.
    """
    high = len(raw) - len(raw.decode("ascii", "ignore")) if not name.startswith("utf") else 0
    if not 0 < high < _FEW:
        return ()
    said = Message.of("read.encoding.doubt", count=high, name=name)
    return (said,)


def _decode_found(raw: bytes, path: str) -> tuple[str, str]:
    name = _certain(raw) or _likeliest(raw)
    if name is None or _is_binary(raw, name):
        raise InputError(_no_encoding(raw, path))
    try:
        return raw.decode(name), name
    except UnicodeDecodeError as error:
        cure = Message.of("read.cure.mend.line")
        message = Message.of(
            "read.encoding.broken",
            path=spoken(path),
            name=name,
            place=_place(raw, error),
            cure=cure,
        )
        raise InputError(message) from error


def _is_binary(raw: bytes, name: str) -> bool:
    return not name.startswith(("utf-16", "utf-32")) and 10 * raw.count(0) > len(raw)


def _no_encoding(raw: bytes, path: str) -> str:
    if b"\0" in raw:
        cure = Message.of("read.cure.copy")
        return Message.of("read.binary", path=spoken(path), cure=cure)
    cure = Message.of("read.cure.name.encoding")
    return Message.of("read.encoding.unknown", path=spoken(path), cure=cure)


def _decode_as(raw: bytes, path: str, forced: str) -> tuple[str, str]:
    name = _known_name(forced)
    if name == "utf-8" and raw.startswith(codecs.BOM_UTF8):
        name = "utf-8-sig"
    try:
        return raw.decode(name), name
    except UnicodeError as error:
        likely = _certain(raw) or _likeliest(raw)
        cure = (
            Message.of("read.cure.try.encoding", name=str(likely))
            if likely not in {None, name}
            else Message.of("read.cure.save.utf8")
        )
        place = _place(raw, error)
        message = Message.of(
            "read.encoding.other", path=spoken(path), name=name, place=place, cure=cure
        )
        raise InputError(message) from error


def _known_name(forced: str) -> str:
    try:
        name = codecs.lookup(forced).name
        "A".encode(name)  # only here do codecs that are none of text say so
    except (LookupError, ValueError) as error:
        meant = closest_name(forced.lower(), _NAMES)
        cure = (
            Message.of("names.meant", meant=meant) if meant else Message.of("read.encoding.such.as")
        )
        message = Message.of("read.encoding.no.name", name=forced, cure=cure)
        raise InputError(message) from error
    return _WIDER.get(name, name)


def _certain(raw: bytes) -> str | None:
    """The encoding that the bytes themselves prove; none where they leave a choice."""
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return name
    # UTF-16 is zeros by the dozen; a stray one is a blemish of what the rest is.
    if 50 * raw.count(0) > len(raw) and (wide := _wide(raw)):
        return wide
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return "utf-8" if _nearly_utf8(raw) else None
    return "utf-8"


def _likeliest(raw: bytes) -> str | None:
    from bulletin.read.bytes.older_encodings import guess  # most tables are UTF-8 and need no guess

    return guess(raw)


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a mark: digits, delimiters and line ends have a zero byte on one side."""
    low, high = raw[::2].count(0), raw[1::2].count(0)
    name = "utf-16-le" if high >= low else "utf-16-be"
    try:
        text = raw.decode(name)
    except UnicodeDecodeError:
        return None
    # Two plain letters make one Chinese character, so plain text with zeros would pass too.
    if 4 * max(low, high) < len(raw) and raw.isascii():
        return None
    strange = any((c < " " and c not in "\t\r\n\f\v") or "\ue000" <= c <= "\uf8ff" for c in text)
    return None if strange else name


def _nearly_utf8(raw: bytes) -> bool:
    """Whether the bytes are UTF-8 but for a few broken ones, as after a cut or a bad paste."""
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(c > "\x7f" for c in text) - broken
    return whole >= 10 * broken


def _place(raw: bytes, error: UnicodeError) -> str:
    if not isinstance(error, UnicodeDecodeError):
        return str(error)
    line = raw.count(b"\n", 0, error.start) + 1
    return Message.of("read.encoding.broken.line", line=line)
