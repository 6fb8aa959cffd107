"""Hypothesis strategies for whole files that no honest publisher prints, and for declarations."""

import csv
from collections.abc import Sequence
from io import StringIO

from hypothesis import strategies as st

from tests.fuzz.honest_tables import honest
from tests.robustness.hostile_archives import cell, open_document, word, workbook

FIGURES = (
    "",
    " ",
    "-",
    "—",
    "…",
    "..",
    "*",
    "x",
    "0",
    "-0",
    "1e5",
    "1E308",
    "NaN",
    "inf",
    "0x10",
    "1_000",
    "9" * 400,
    "0." + "9" * 400,
    "1.2.3",
    "3-5",
    "12:30",
    "2020",
    "2020-01-02",
    "1/2",
    "(3)",
    "（３）",
    "２３",
    "5.0%",
    "1,23,4",
    "1.234,5",
    "=1+1",
    '=HYPERLINK("x")',
    "@A1",
    "+A1",
    "1O3.2",
    "l2",
    "\u202e12",
    "1\u200b2",
    "1\u0301",
    "\ufeff5",
    "\x1b[31m5",
    "\x1b]8;;http://x\a5",
    "<b>5</b>",
    "[red]5[/red]",
    "\ud800",
    "5‰",
    "5人",
    "3亿元",
    "r12",
    "12 (p)",
    "12[1]",
    "½",
    "五",
    "百分之五",
)
LABELS = (
    "Total",
    "合计",
    "其中：",
    "of which: a",
    "全国",
    "平均",
    "Average",
    "一、甲",
    "（一）乙",
    "1.1 丙",
    "# x",
    "2020年",
    "Share of total (%)",
    "比上年增长（%）",
    "Rank",
    "位次",
    "单位：万元",
    "Unit: million",
    "注：x",
    "a" * 3000,
    "甲" * 2000,
    "-",
    "  a",
    "\u3000\u3000b",
    "<script>alert(1)</script>",
    "{0} %s {name}",
    "\\textbf{a}_$&#",
    "\\input{/etc/passwd}%",
    "[*]^2~",
    '" onmouseover="alert(1)',
    "]]>--><x>",
    "[x](javascript:alert(1)) ![y](http://z)",
    "`x` ~~y~~ **z** _a_ <http://b>",
    "a | b | c",
    "&#60;script&#62;",
    "%0A::error::x",
    "=cmd|' /C calc'!A0",
    "a\nb",
    'a"b',
    "a\x07b",
    "e" + "\u0301" * 200,
    "\u202eevil",
    "Men",
    "Women",
    "GDP",
)
_HEADS = (
    "Item",
    "指标",
    "2019",
    "2020",
    "2020年",
    "Share (%)",
    "比上年增长（%）",
    "Index",
    "Rank",
    "1-3月",
    "Total",
    "Men",
    "Women",
    "",
    "Per head",
    "Unit",
    "2020 2021",
)


_AROUND = ("", "GDP was 5.4% of 2,761.1 billion.\n", "2020年增长5.4%。\n\n")


def _small(value: int) -> str:
    return str(value)


figures = st.one_of(
    st.integers(-5, 9).map(_small),
    st.integers(-(10**6), 10**9).map(_small),
    st.decimals(-1000, 100_000, places=2).map(str),
    st.sampled_from(FIGURES),
)
labels = st.one_of(st.sampled_from(LABELS), st.text(max_size=6))


@st.composite
def strange_rows(draw: st.DrawFn) -> list[list[str]]:
    """Draw rows: any labels, any marks, with lines and columns that are said again."""
    width = draw(st.integers(1, 7))
    heads = draw(st.lists(st.sampled_from(_HEADS), min_size=width, max_size=width))
    rows = [
        [draw(labels), *draw(st.lists(figures, min_size=width - 1, max_size=width))]
        for _ in range(draw(st.integers(1, 10)))
    ]
    again = draw(st.lists(st.sampled_from(rows), max_size=4))
    rows += [list(each) for each in again]
    if draw(st.booleans()):
        rows = list(map(list, zip(*(_evened(row, width) for row in rows), strict=True)))
    return [heads, *rows]


def _evened(row: Sequence[str], width: int) -> list[str]:
    return [*row, *[""] * width][:width]


@st.composite
def circles(draw: st.DrawFn) -> list[list[str]]:
    """Draw lists whose totals are one another's parts, in a few small figures."""
    names = draw(st.lists(st.sampled_from("甲乙丙丁"), min_size=2, max_size=9))
    width = draw(st.integers(1, 4))
    small = st.sampled_from(("1", "2", "3", "6", "0", ""))
    return [
        ["Item", *(str(2019 + at) for at in range(width))],
        *(
            [f"{draw(st.sampled_from(('', 'Total ', '其中：', '  ')))}{name}",
             *draw(st.lists(small, min_size=width, max_size=width))]
            for name in names
        ),
    ]  # fmt: skip


@st.composite
def accused(draw: st.DrawFn) -> str:
    """Draw a table with one figure that cannot be right, under labels that would be commands."""
    strange = st.one_of(st.sampled_from(LABELS), st.sampled_from(FIGURES), st.text(max_size=30))
    parts = draw(st.lists(st.integers(100, 99_999), min_size=2, max_size=6, unique=True))
    slip = draw(st.integers(50, 9999))
    page = StringIO()
    table = csv.writer(page, lineterminator="\n")
    if draw(st.booleans()):
        table.writerow([draw(strange)])
    table.writerow([draw(strange), "2019"])
    table.writerow([draw(st.sampled_from(("Total", "合计"))), sum(parts) + slip])
    table.writerows([f"{draw(strange)} {number}", part] for number, part in enumerate(parts))
    return page.getvalue()


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Draw a text of rows with any delimiter, line ends and sentences around them."""
    table = draw(st.one_of(strange_rows(), circles(), _honest_rows()))
    delimiter = draw(st.sampled_from((",", ";", "\t", "|", "  ")))
    end = draw(st.sampled_from(("\n", "\r\n", "\r")))
    quote = draw(st.sampled_from(("", '"', '"""')))
    rows = end.join(delimiter.join(f"{quote}{each}{quote}" for each in row) for row in table)
    around = draw(
        st.sampled_from(("", "GDP was 5.4% of 2,761.1 billion.\n", "2020年增长5.4%。\n\n"))
    )
    return around + rows + end + around


def _honest_rows() -> st.SearchStrategy[list[list[str]]]:
    return st.integers(0, 10**6).map(
        lambda seed: [line.split(",") for line in honest(seed).splitlines()]
    )


def _encoded(text: str, encoding: str) -> bytes:
    return text.encode(encoding, "replace")


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """Draw the bytes of a file: text in any encoding, a page, a workbook or a document."""
    text = draw(texts())
    if draw(st.booleans()):
        return _encoded(text, draw(st.sampled_from(("utf-8", "utf-16", "gb18030", "big5"))))
    return draw(st.sampled_from(FORMS))(text)


def _cells(text: str) -> list[list[str]]:
    return [line.split(",") for line in _printable(text).splitlines()[:20]]


def _page(text: str) -> bytes:
    rows = (f"<tr>{''.join(f'<td>{each}' for each in row)}" for row in _cells(text))
    return f"<p>A page.<table>{''.join(rows)}</table>".encode()


def _workbook(text: str) -> bytes:
    return workbook("".join(_row(number, row) for number, row in enumerate(_cells(text), 1)))


def _open_document(text: str) -> bytes:
    return open_document("".join(f"<t:table-row>{_ods(row)}</t:table-row>" for row in _cells(text)))


def _document(text: str) -> bytes:
    rows = "".join(f"<w:tr>{_word(row)}</w:tr>" for row in _cells(text))
    return word(f"<w:p/><w:tbl>{rows}</w:tbl>")


FORMS = (_page, _workbook, _open_document, _document)  # a text of rows as the bytes of a file


def _printable(text: str) -> str:
    kept = "".join(each for each in text if each in "\n\t" or each.isprintable())
    return kept.replace("&", "").replace("<", "").encode("utf-8", "ignore").decode()


def _row(number: int, row: Sequence[str]) -> str:
    letters = "ABCDEFGH"
    cells = (
        cell(f"{letters[at]}{number}", text)
        if text.isdecimal() and text.isascii()
        else f'<c r="{letters[at]}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
        for at, text in enumerate(row[: len(letters)])
    )
    return f'<row r="{number}">{"".join(cells)}</row>'


def _ods(row: Sequence[str]) -> str:
    return "".join(f"<t:table-cell><x:p>{each}</x:p></t:table-cell>" for each in row)


def _word(row: Sequence[str]) -> str:
    return "".join(f"<w:tc><w:p><w:r><w:t>{each}</w:t></w:r></w:p></w:tc>" for each in row)


_TERMS = st.sampled_from(("Total", "合计", "甲", "a", "'x y'", "5", "100", "a[2020]", "每一", ""))
declarations = st.lists(
    st.one_of(
        _TERMS, st.sampled_from(("=", "<=", "+", "-", "*", "/", "(", ")", "if", ",", "如果"))
    ),
    min_size=1,
    max_size=9,
).map(" ".join)
