"""Every kind of damage, as functions from a clean table to broken files of it."""

from collections.abc import Callable, Iterator

from tests.robustness.written import Grid, Variant, aligned, bare, clean, copied, names, written

Broken = tuple[str, bytes, tuple[Grid, ...]]
_FULL = {code: chr(code + 0xFEE0) for code in range(ord("0"), ord("9") + 1)}
_ENCODINGS = ("gbk", "gb18030", "big5", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig")
_ENCODINGS += ("latin-1", "cp1252", "shift_jis")


def variants() -> Iterator[Variant]:
    for table in names():
        grid = clean(table)
        for damage, make in DAMAGES.items():
            for name, raw, expected in make(grid):
                yield Variant(table, damage, name, raw, expected)


def _text(name: str, text: str, *expected: Grid) -> Broken:
    return name, text.encode(), expected


def _delimiters(grid: Grid) -> Iterator[Broken]:
    for name, mark in (("semicolon", ";"), ("tab", "\t"), ("bar", "|"), ("caret", "^")):
        yield _text(name, written(grid, mark), grid)
    yield _text("full-width comma", written(grid, "，"), grid)
    yield _text("comma and blank", written(grid).replace(",", ", "), _spaced(grid))
    yield _text("sep line", "sep=;\n" + written(grid, ";"), grid)
    yield _text("comma ends each line", written([[*row, ""] for row in grid]), grid)
    yield _text("commas around blanks", bare(_no_commas(grid), " , "), _no_commas(grid))


def _spaced(grid: Grid) -> Grid:
    return [[cell.replace(",", ", ") for cell in row] for row in grid]


def _no_commas(grid: Grid) -> Grid:
    return [[cell.replace(",", "") for cell in row] for row in grid]


def _layouts(grid: Grid) -> Iterator[Broken]:
    full = [[cell or "-" for cell in row] for row in grid]
    yield _text("columns of blanks", aligned(full), full)
    yield _text("wide columns of blanks", aligned(full, 6), full)
    yield _text("title above columns", "Table 3  Main figures\n\n" + aligned(full, 3), full)
    inner = [f"| {' | '.join(row)} |" for row in grid]
    rule = "|" + "---|" * len(grid[0])
    yield _text("Markdown", "\n".join([inner[0], rule, *inner[1:]]) + "\n", grid)
    simple = [" | ".join(row) for row in full]
    rule = " | ".join(["---"] * len(grid[0]))
    yield _text("Markdown without borders", "\n".join([simple[0], rule, *simple[1:]]), full)
    boxed = "+" + "-----+" * len(grid[0])
    yield _text(
        "drawn with plus and minus", "\n".join([boxed, inner[0], boxed, *inner[1:], boxed]), grid
    )
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>\n" for row in grid)
    page = f"<html><head><title>x</title></head><body><p>Read this.</p><table>\n{cells}</table></body></html>"
    yield _text("web page", page, grid)


def _quotes(grid: Grid) -> Iterator[Broken]:
    yield _text("all quoted", written(grid, all_quoted=True), grid)
    yield _text("single quotes", bare(_each(grid, "'{}'"), ","), grid)
    yield _text("curly quotes", bare(_each(grid, "“{}”"), ","), grid)
    yield _text("backslashed quotes", _backslashed(grid), _said(grid))
    yield _text("blank before quotes", bare(_each(grid, '"{}"'), ", "), grid)
    plain = _no_commas(grid)
    for name, row in (("first", 1), ("middle", len(grid) // 2), ("last", len(grid) - 1)):
        lines = bare(plain, ",").splitlines()
        lines[row] = '"' + lines[row]
        yield _text(
            f"quote opens {name}", "\n".join(lines), _with(plain, row, 0, '"' + plain[row][0])
        )
    lines = bare(plain, ",").splitlines()
    lines[1], lines[-1] = '"' + lines[1], lines[-1].replace(",", '",', 1)
    both = _with(_with(plain, 1, 0, '"' + plain[1][0]), -1, 0, plain[-1][0] + '"')
    yield _text("quotes far apart", "\n".join(lines), both)
    inch = _with(plain, 2, 0, plain[2][0] + ' 5" wide')
    yield _text("inch mark", bare(inch, ","), inch)


def _each(grid: Grid, form: str) -> Grid:
    return [[form.format(cell) for cell in row] for row in grid]


def _said(grid: Grid) -> Grid:
    return [grid[0], *[[f'"{row[0]}" (x)', *row[1:]] for row in grid[1:]]]


def _backslashed(grid: Grid) -> str:
    return bare(_each([[c.replace('"', '\\"') for c in row] for row in _said(grid)], '"{}"'), ",")


def _with(grid: Grid, row: int, column: int, text: str) -> Grid:
    changed = copied(grid)
    changed[row][column] = text
    return changed


def _line_ends(grid: Grid) -> Iterator[Broken]:
    text = written(grid)
    yield _text("CRLF", written(grid, end="\r\n"), grid)
    yield _text("CR", written(grid, end="\r"), grid)
    yield _text("doubled CR", written(grid, end="\r\r\n"), grid)
    yield _text("mixed", written(grid[:3], end="\r\n") + written(grid[3:]), grid)
    yield _text("no last end", text.rstrip("\n"), grid)
    yield _text("form feed", written(grid[:4]) + "\f" + written(grid[4:]), grid)
    yield _text("end of file mark", text + "\x1a", grid)


def _encodings(grid: Grid) -> Iterator[Broken]:
    text = written(grid)
    for name in _ENCODINGS:
        try:
            raw = text.encode(name)
        except UnicodeEncodeError:
            continue
        yield name, raw, (grid,)
    yield "UTF-8 mark twice", b"\xef\xbb\xbf\xef\xbb\xbf" + text.encode(), (grid,)
    yield "UTF-16-LE with mark", b"\xff\xfe" + text.encode("utf-16-le"), (grid,)
    yield "UTF-16-BE with mark", b"\xfe\xff" + text.encode("utf-16-be"), (grid,)


def _preambles(grid: Grid) -> Iterator[Broken]:
    text, width = written(grid), len(grid[0])
    yield _text("title", "表3 2022年主要指标\n" + text, grid)
    yield _text("title and unit", "表3 2022年主要指标\n单位：亿元\n" + text, grid)
    yield _text("title with commas", "Table 3, main figures, by kind, 2022\n" + text, grid)
    padded = written([["Table 3. Main figures, 2022"] + [""] * (width - 1)])
    yield _text("padded title", padded + text, grid)
    unit = written([[""] * (width - 1) + ["单位：亿元"]])
    yield _text("unit at the right", "主要指标\n" + unit + text, grid)
    long = "Statistical office\nPress release no. 5, 2022\nMain figures\n\n(preliminary)\n\n"
    yield _text("long preamble", long + text, grid)
    wide = "a,b,c,d,e,f,g,h,i,j,k\n" if width < 6 else "Office,of,statistics\n"  # noqa: PLR2004
    yield _text("preamble of another width", wide + "\n" + text, grid)
    yield _text("comments", "# made by a program\n# 2022-01-05\n" + text, grid)
    yield _text("blank lines first", "\n\n\n" + text, grid)


def _notes(grid: Grid) -> Iterator[Broken]:
    text, width = written(grid), len(grid[0])
    yield _text(
        "Chinese note",
        text + "注：本表按当年价格计算，部分数据因四舍五入，存在总计与分项合计不等。\n",
        grid,
    )
    yield _text("source", text + "Source: Statistical office, 2022\n", grid)
    yield _text(
        "numbered notes", text + "\n1. Preliminary figures.\n2. Revised, see table 4.\n", grid
    )
    yield _text("quoted note", text + '"Note: figures, as always, are rounded."\n', grid)
    yield _text("padded note", text + written([["资料来源：统计局"] + [""] * (width - 1)]), grid)
    yield _text("note with figures", text + "注：2022年为5.3%，2021年为4.2%。\n", grid)
    yield _text("note far below", text + "\n\n\n说明：增长速度按可比价格计算。\n", grid)
    yield _text(
        "signature", text + "\nContact: J. Smith, 01234 567890\nReleased: 5 May 2022\n", grid
    )


def _heads(grid: Grid) -> Iterator[Broken]:
    width = len(grid[0])
    if width > 2:  # noqa: PLR2004
        spanner = [["", "全年", *[""] * (width - 2)]]
        joined = [[grid[0][0], *[f"全年 {cell}" for cell in grid[0][1:]]], *grid[1:]]
        yield _text("one spanner", written(spanner + grid), joined)
    if width > 3:  # noqa: PLR2004
        row = ["", "甲部分", "", "乙部分", *[""] * (width - 4)]
        over = ["", "甲部分 ", "甲部分 ", *["乙部分 "] * (width - 3)]
        joined = [[o + cell for o, cell in zip(over, grid[0], strict=True)], *grid[1:]]
        yield _text("two spanners", written([row, *grid]), joined)
        yield _text(
            "merged corner",
            written([[grid[0][0], *row[1:]], ["", *grid[0][1:]], *grid[1:]]),
            joined,
        )
        repeated = [grid[0][0], "甲部分", "甲部分", *["乙部分"] * (width - 3)]
        yield _text("repeated spanners", written([repeated, *grid]), joined)
    marks = ["", *["(A)"] * (width - 1)]
    joined = [[grid[0][0], *[f"{cell} (A)" for cell in grid[0][1:]]], *grid[1:]]
    yield _text("second head row", written([grid[0], marks, *grid[1:]]), joined)
    numbers = ["甲", *[str(n) for n in range(1, width)]]
    yield _text("row of column numbers", written([grid[0], numbers, *grid[1:]]), grid)
    broken = [[grid[0][0], *[f"{cell}\n2022" for cell in grid[0][1:]]], *grid[1:]]
    yield _text("heads that wrap", written(broken), broken)


def _blanks(grid: Grid) -> Iterator[Broken]:
    width = len(grid[0])
    yield _text("blank below head", written(grid[:1]) + "\n" + written(grid[1:]), grid)
    yield _text("blank every third", _spread(grid, ""), grid)
    yield _text("delimiters every third", _spread(grid, "," * (width - 1)), grid)
    yield _text("blank between all", written(grid, end="\n\n"), grid)
    yield _text("blanks at the end", written(grid) + "\n,,\n,,,,,\n\n", grid)
    yield _text("blank first column", written([["", *row] for row in grid]), grid)
    yield _text(
        "blank columns between", written([[x for c in row for x in (c, "")] for row in grid]), grid
    )
    yield _text("blank columns behind", written([[*row, "", "", ""] for row in grid]), grid)
    yield _text("lines of blanks", _spread(grid, "   "), grid)
    yield _text("lines of dashes", _spread(grid, "-" * 30), grid)
    frame = [["", *row, ""] for row in grid]
    yield _text("blank frame", ",\n,\n" + written(frame) + ",\n", grid)


def _spread(grid: Grid, between: str) -> str:
    lines = [written([row]) for row in grid]
    return "".join(line + f"{between}\n" * (at % 3 == 2) for at, line in enumerate(lines))  # noqa: PLR2004


def _pages(grid: Grid) -> Iterator[Broken]:
    half = len(grid) // 2
    top, rest, head = written(grid[:half]), written(grid[half:]), written(grid[:1])
    yield _text("head again", top + head + rest, grid)
    yield _text("blank, head again", top + "\n" + head + rest, grid)
    yield _text("title and head again", f"表3 主要指标\n{top}\n表3 主要指标\n{head}{rest}", grid)
    yield _text("continued", f"表3 主要指标\n{top}\n续表3\n{head}{rest}", grid)
    yield _text(
        "continued in English", f"Table 3 Figures\n{top}\nTable 3 (continued)\n{head}{rest}", grid
    )
    yield _text("page numbers", f"{top}- 12 -\n{head}{rest}", grid)
    spaced = written([[cell.replace("", " ").strip() for cell in grid[0]]])
    yield _text("head spaced differently", top + spaced + rest, grid)


def _widths(grid: Grid) -> Iterator[Broken]:
    full = [row[:1] + [c.translate(_FULL).replace(".", "．") for c in row[1:]] for row in grid[1:]]
    yield _text("full-width digits", written([grid[0], *full]), grid)
    points = [row[:1] + [c.translate(_FULL) for c in row[1:]] for row in grid[1:]]
    yield _text("full-width digits, plain points", written([grid[0], *points]), grid)
    yield _text(
        "full-width blanks", bare(_each(_no_commas(grid), "\u3000{}\u3000"), ","), _no_commas(grid)
    )
    yield _text(
        "no-break blanks", bare(_each(_no_commas(grid), "\u00a0{}\u00a0"), ","), _no_commas(grid)
    )
    yield _text(
        "invisible letters", bare(_each(_no_commas(grid), "\u200b{}"), ","), _no_commas(grid)
    )
    minus = [[c.replace("-", "－") if c[:1] == "-" else c for c in row] for row in grid]
    yield _text("full-width minus", written(minus), minus)


def _ragged(grid: Grid) -> Iterator[Broken]:
    width, row = len(grid[0]), len(grid) // 2
    cut = [[*r] for r in grid]
    for each in cut:
        while each and not each[-1]:
            each.pop()
    yield _text("trailing blanks cut", written(cut), grid)
    yield _text(
        "stray delimiters",
        "".join(written([r]).rstrip("\n") + "," * (at % 4) + "\n" for at, r in enumerate(grid)),
        grid,
    )
    lost = [[*r] for r in grid]
    del lost[row][1 if width == 2 else width // 2]  # noqa: PLR2004
    yield _text("a cell lost", written(lost), grid)
    more = [[*r] for r in grid]
    more[row].insert(1, "x")
    yield _text("a cell too many", written(more), grid)
    blank = [[*r] for r in grid]
    blank[row].insert(1, "")
    yield _text("a blank cell too many", written(blank), grid)
    if width > 2:  # noqa: PLR2004
        glued = [[*r] for r in grid]
        glued[row][-2:] = [f"{grid[row][-2]} {grid[row][-1]}"]
        yield _text("a delimiter became a blank", written(glued), grid)
        tight = [[*r] for r in grid]
        tight[row][-2:] = [f"{grid[row][-2]}{grid[row][-1]}"]
        yield _text("a delimiter lost", written(tight), grid)
    label = [[*r] for r in grid]
    label[row][:2] = [f"{grid[row][0]} {grid[row][1]}"]
    yield _text("label and figure glued", written(label), grid)
    commas = _with(_no_commas(grid), row, 0, f"{grid[row][0].replace(',', '')}, other")
    yield _text("an unquoted comma in a label", bare(commas, ","), commas)
    thousands = _with(_no_commas(grid), row, -1, "1,234.5")
    yield _text("an unquoted thousands comma", bare(thousands, ","), thousands)
    split = [[*r] for r in grid]
    split[row] = [grid[row][0][:2], *[""] * (width - 1)]
    split.insert(row + 1, [grid[row][0][2:], *grid[row][1:]])
    mended = "\n".join(bare(split[at : at + 1], ",").strip() for at in range(len(split)))
    if not any("," in cell for line in grid for cell in line):
        yield _text(
            "a line broken in two",
            bare(grid[:row], ",")
            + grid[row][0]
            + "\n,"
            + ",".join(grid[row][1:])
            + "\n"
            + bare(grid[row + 1 :], ","),
            grid,
        )
    del mended


def _several(grid: Grid) -> Iterator[Broken]:
    other = clean("cpi.csv") if len(grid[0]) != 2 else clean("trade.csv")  # noqa: PLR2004
    first, second = written(grid), written(other)
    yield _text("title each", f"表1 甲\n{first}\n表2 乙\n{second}", grid, other)
    yield _text("blank between", f"{first}\n{second}", grid, other)
    yield _text("notes between", f"{first}注：甲\n\n乙\n单位：亿元\n{second}注：丙\n", grid, other)
    yield _text("titles without blanks", f"表1 甲\n{first}表2 乙\n{second}", grid, other)
    again = [grid[0], *[[row[0], *row[:0:-1]] for row in grid[1:]]]
    yield _text("same head, other title", f"表1 甲\n{first}\n表2 乙\n{written(again)}", grid, again)


def _totals(grid: Grid) -> Iterator[Broken]:
    total = [*grid, ["合计", *grid[1][1:]]]
    yield _text("total last", written(total), total)
    apart = written(grid) + "\n" + written([total[-1]])
    yield _text("total apart", apart, total)
    section = [
        *grid[: len(grid) // 2],
        ["第二部分：", *[""] * (len(grid[0]) - 1)],
        *grid[len(grid) // 2 :],
    ]
    yield _text("section label", written(section), section)


DAMAGES: dict[str, Callable[[Grid], Iterator[Broken]]] = {
    "delimiters": _delimiters,
    "layouts": _layouts,
    "quotes": _quotes,
    "line ends": _line_ends,
    "encodings": _encodings,
    "preambles": _preambles,
    "notes": _notes,
    "several heads": _heads,
    "blank rows and columns": _blanks,
    "page breaks": _pages,
    "full width": _widths,
    "ragged rows": _ragged,
    "several tables": _several,
    "totals and sections": _totals,
}
