"""Hypothesis strategies for PDF documents that no program writes: circles, bombs, odd pages."""

import zlib
from collections.abc import Sequence
from functools import cache

from hypothesis import strategies as st

from tests.fuzz.mutated_bytes import mutated
from tests.fuzz.strange_files import circles, strange_rows
from tests.read.documents.pdf_files import FONT, grid, text, with_places

_NUMBERS = ("0", "-1", "0.0001", "1e9", "99999999999999999999", "45", "1", "-400", "300", "/F", "")
_OPERATORS = ("q", "Q", "BT", "ET", "W n", "f", "S", "h", "T*", "/X Do", "/F 0 Tf", "/F -10 Tf",
              "/F 1e9 Tf", "/G 10 Tf", "BI /W 1 /H 1 /BPC 8 ID x EI", "BI ID", "(a\\", "<4", "<<",
              "[" * 500, "]", "{", "% x", "(x) '", '1 2 (y) "', "[(a) -1e9 (b)] TJ", "3 Tr",
              "/MC BDC", "EMC", "0 0 0 0 0 0 cm", "1e9 0 0 1e9 0 0 cm", "q " * 2000)  # fmt: skip
_PATHS = ("m", "l", "re", "Td", "cm", "c", "Tm", "Tz", "TL", "Tw", "Tc", "Ts", "w", "d")
_BOXES = ("[0 0 400 300]", "[0 0 400 300]", "[0 0 0 0]", "[400 300 0 0]", "[0 0 1e9 1e9]", "[0]",
          "[-9 -9 9 9]", "7 0 R", "null", "[(a) (b) (c) (d)]")  # fmt: skip
_REFERENCES = ("1 0 R", "2 0 R", "3 0 R", "4 0 R", "5 0 R", "6 0 R", "99 0 R", "null", "[5 0 R]",
               "[[5 0 R]]", "<<>>", "(a)")  # fmt: skip
_MORE = ("", "", "", "/Rotate 90", "/Rotate 45", "/UserUnit 1e9", "/Annots[4 0 R]", "/Parent 4 0 R",
         "/CropBox[0 0 1 1]")  # fmt: skip
_FORM = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 5>>"

_BROKEN_FONT = FONT.replace("UniGB-UCS2-H", "Identity-H").replace("3 95", "[(a)] 99999999999 95")

_odd = st.one_of(
    st.sampled_from(_OPERATORS),
    st.tuples(
        st.lists(st.sampled_from(_NUMBERS), max_size=6).map(" ".join), st.sampled_from(_PATHS)
    ).map(" ".join),
)


@st.composite
def pdf_documents(draw: st.DrawFn) -> bytes:
    """Draw the bytes of a document: a page with a table on it, said in one of many ways."""
    content = draw(_content())
    kids = draw(st.sampled_from(("4 0 R", "4 0 R 4 0 R", "2 0 R", "4 0 R 2 0 R", "99 0 R", "")))
    count = draw(st.sampled_from(("1", "-1", "99999999999", "2 0 R")))
    resources = "/Resources<</Font<</F 3 0 R>>/XObject<</X 6 0 R>>>>"
    where = draw(st.sampled_from(("5 0 R", "5 0 R", "5 0 R", "[5 0 R 5 0 R]", *_REFERENCES)))
    page = f"/MediaBox{draw(st.sampled_from(_BOXES))}{resources}{draw(st.sampled_from(_MORE))}"
    objects = [
        f"<</Type/Catalog/Pages {draw(st.sampled_from(('2 0 R', '2 0 R', *_REFERENCES)))}>>",
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>",
        draw(st.sampled_from((FONT, FONT, "<</Type/Font/Subtype/Type3>>", "3 0 R", _BROKEN_FONT))),
        f"<</Type/Page/Parent 2 0 R{page}/Contents {where}>>",
        draw(_stream(content)),
        f"{_FORM}stream\n/X Do\nendstream",
    ]
    raw = with_places(objects)
    if draw(st.booleans()):
        raw = raw.replace(b"trailer<<", draw(st.sampled_from(_TRAILERS)))
    return draw(mutated(raw)) if draw(st.integers(0, 2)) == 0 else raw


_TRAILERS = (b"trailer<</Prev 9 ", b"trailer<</Prev 999999 ", b"trailer<</Encrypt<<>>",
             b"trailer<</Encrypt<</Filter/Standard/V 4/R 4/O(a)/U(b)/P -1>>/ID[(a)(b)]",
             b"trailer<</XRefStm 9 ")  # fmt: skip


@st.composite
def _content(draw: st.DrawFn) -> str:
    rows = draw(st.one_of(strange_rows(), circles()))[:12]
    wide, high = draw(st.sampled_from(((60, 20), (25, 11), (0, 0), (400, 90))))
    placed = [
        text(cell[:60].encode("utf-8", "ignore").decode(), 25 + wide * column, 280 - high * line)
        for line, row in enumerate(rows)
        for column, cell in enumerate(row)
    ]
    if draw(st.booleans()):
        xs = [20 + wide * each for each in range(1 + max(map(len, rows)))]
        placed.append(grid(xs, [292 - high * each for each in range(1 + len(rows))]))
    for each in draw(st.lists(_odd, max_size=4)):
        placed.insert(draw(st.integers(0, len(placed))), each)
    return "\n".join(placed)


@cache
def _packed(content: str, blanks: int = 0) -> str:
    packed = zlib.compress((content + " " * blanks).encode()).hex()
    return _streamed(packed, f"/Filter[/ASCIIHexDecode/FlateDecode]/Length {len(packed)}")


def _streamed(content: str, said: str) -> str:
    return f"<<{said}>>stream\n{content}\nendstream"


_SAID = ("/Length 3", "/Length 9999999999", "/Filter/LZWDecode", "/Filter/FlateDecode", "")


@st.composite
def _stream(draw: st.DrawFn, content: str) -> str:
    """Draw the stream of a page: as it is, packed, packed for more, of another length, or cut."""
    plain = _streamed(content, f"/Length {len(content)}")
    how = draw(st.integers(0, 9))
    if how < len(_SAID):
        return _streamed(content, _SAID[how])
    if how == len(_SAID):
        return plain.removesuffix("endstream")
    if how == len(_SAID) + 1:
        return _packed("q ", 3_000_000)
    return draw(st.sampled_from((plain, _packed(content))))


def pages_within(depth: int) -> Sequence[str]:
    """Return the objects of a document whose pages lie in a node within a node, so many deep."""
    nodes = [f"<</Type/Pages/Kids[{4 + at} 0 R]/Count 1>>" for at in range(depth)]
    last = "<</Type/Page/MediaBox[0 0 400 300]>>"
    return [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[4 0 R]/Count 1>>",
        FONT,
        *nodes,
        last,
    ]
