"""Other delimiters, quotes, line ends, encodings and ways to draw a table."""

from collections.abc import Iterator

from tests.robustness.written_table import (
    Damaged,
    Grid,
    aligned,
    as_text,
    bare,
    each_cell,
    replaced,
    without_commas,
    written,
)

_ENCODINGS = (
    "gbk",
    "gb18030",
    "big5",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-8-sig",
    "latin-1",
    "cp1252",
    "shift_jis",
)


def delimiters(grid: Grid) -> Iterator[Damaged]:
    for name, mark in (("semicolon", ";"), ("tab", "\t"), ("bar", "|"), ("caret", "^")):
        yield as_text(name, written(grid, mark), grid)
    yield as_text("full-width comma", written(grid, "，"), grid)
    yield as_text("comma and blank", written(grid).replace(",", ", "), _spaced(grid))
    yield as_text("sep line", "sep=;\n" + written(grid, ";"), grid)
    yield as_text("comma ends each line", written([[*row, ""] for row in grid]), grid)
    yield as_text("commas around blanks", bare(without_commas(grid), " , "), without_commas(grid))


def _spaced(grid: Grid) -> Grid:
    return [[cell.replace(",", ", ") for cell in row] for row in grid]


def layouts(grid: Grid) -> Iterator[Damaged]:
    full = [[cell or "-" for cell in row] for row in grid]
    yield as_text("columns of blanks", aligned(full), full)
    yield as_text("wide columns of blanks", aligned(full, 6), full)
    yield as_text("title above columns", "Table 3  Main figures\n\n" + aligned(full, 3), full)
    inner = [f"| {' | '.join(row)} |" for row in grid]
    rule = "|" + "---|" * len(grid[0])
    yield as_text("Markdown", "\n".join([inner[0], rule, *inner[1:]]) + "\n", grid)
    simple = [" | ".join(row) for row in full]
    rule = " | ".join(["---"] * len(grid[0]))
    yield as_text("Markdown without borders", "\n".join([simple[0], rule, *simple[1:]]), full)
    boxed = "+" + "-----+" * len(grid[0])
    yield as_text(
        "drawn with plus and minus", "\n".join([boxed, inner[0], boxed, *inner[1:], boxed]), grid
    )
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>\n" for row in grid)
    top = "<html><head><title>x</title></head><body><p>Read this.</p><table>\n"
    page = f"{top}{cells}</table></body></html>"
    yield as_text("web page", page, grid)


def quotes(grid: Grid) -> Iterator[Damaged]:
    yield as_text("all quoted", written(grid, all_quoted=True), grid)
    yield as_text("single quotes", bare(each_cell(grid, "'{}'"), ","), grid)
    yield as_text("curly quotes", bare(each_cell(grid, "“{}”"), ","), grid)
    yield as_text("backslashed quotes", _backslashed(grid), _said(grid))
    yield as_text("blank before quotes", bare(each_cell(grid, '"{}"'), ", "), grid)
    plain = without_commas(grid)
    for name, row in (("first", 1), ("middle", len(grid) // 2), ("last", len(grid) - 1)):
        lines = bare(plain, ",").splitlines()
        lines[row] = '"' + lines[row]
        yield as_text(
            f"quote opens {name}", "\n".join(lines), replaced(plain, row, 0, '"' + plain[row][0])
        )
    lines = bare(plain, ",").splitlines()
    lines[1], lines[-1] = '"' + lines[1], lines[-1].replace(",", '",', 1)
    both = replaced(replaced(plain, 1, 0, '"' + plain[1][0]), -1, 0, plain[-1][0] + '"')
    yield as_text("quotes far apart", "\n".join(lines), both)
    inch = replaced(plain, 2, 0, plain[2][0] + ' 5" wide')
    yield as_text("inch mark", bare(inch, ","), inch)


def _said(grid: Grid) -> Grid:
    return [grid[0], *[[f'"{row[0]}" (x)', *row[1:]] for row in grid[1:]]]


def _backslashed(grid: Grid) -> str:
    return bare(
        each_cell([[c.replace('"', '\\"') for c in row] for row in _said(grid)], '"{}"'), ","
    )


def line_ends(grid: Grid) -> Iterator[Damaged]:
    text = written(grid)
    yield as_text("CRLF", written(grid, end="\r\n"), grid)
    yield as_text("CR", written(grid, end="\r"), grid)
    yield as_text("doubled CR", written(grid, end="\r\r\n"), grid)
    yield as_text("mixed", written(grid[:3], end="\r\n") + written(grid[3:]), grid)
    yield as_text("no last end", text.rstrip("\n"), grid)
    yield as_text("form feed", written(grid[:4]) + "\f" + written(grid[4:]), grid)
    yield as_text("end of file mark", text + "\x1a", grid)


def encodings(grid: Grid) -> Iterator[Damaged]:
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
