"""PDF documents written by hand: pages of texts, each at a place, and ruled lines."""

from collections.abc import Sequence

FONT = (
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<<"
    "/Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)"
    "/Ordering(GB1)/Supplement 2>>/DW 1000/W[1[500 500] 3 95 500]/FontDescriptor<</Type"
    "/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 800]/Ascent 800"
    "/Descent -200/ItalicAngle 0/CapHeight 700/StemV 80>>>>]>>"
)


def text(words: str, x: float, y: float) -> str:
    """Write words from a place on; letters are 10 points high and wide, digits 5 wide."""
    return f"BT /F 10 Tf {x} {y} Td <{words.encode('utf-16-be').hex()}> Tj ET"


def grid(xs: Sequence[float], ys: Sequence[float]) -> str:
    """Rule lines at these places, from the first to the last."""
    across = [f"{xs[0]} {y} m {xs[-1]} {y} l S" for y in ys]
    down = [f"{x} {ys[0]} m {x} {ys[-1]} l S" for x in xs]
    return "\n".join([*across, *down])


def pdf(*pages: Sequence[str]) -> bytes:
    """The bytes of a document with these pages."""
    numbers = [4 + 2 * at for at in range(len(pages))]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        FONT,
    ]
    for number, page in zip(numbers, pages, strict=True):
        content = "\n".join(page)
        box = "/MediaBox[0 0 400 300]/Resources<</Font<</F 3 0 R>>>>"
        objects += [
            f"<</Type/Page/Parent 2 0 R{box}/Contents {number + 1} 0 R>>",
            f"<</Length {len(content)}>>stream\n{content}\nendstream",
        ]
    return with_places(objects)


def with_places(objects: Sequence[str]) -> bytes:
    body, starts = b"%PDF-1.4\n", list[int]()
    for number, each in enumerate(objects, start=1):
        starts.append(len(body))
        body += f"{number} 0 obj\n{each}\nendobj\n".encode()
    table = "".join(f"{start:010d} 00000 n \n" for start in starts)
    size = len(objects) + 1
    return (
        body
        + (
            f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\n"
            f"startxref\n{len(body)}\n%%EOF"
        ).encode()
    )
