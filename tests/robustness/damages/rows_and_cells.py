"""What happens to the rows and cells of a table."""

from collections.abc import Iterator

from tests.robustness.written_table import (
    Damaged,
    Grid,
    as_text,
    bare,
    copied,
    each_cell,
    replaced,
    without_commas,
    written,
)

_FULL = {code: chr(code + 0xFEE0) for code in range(ord("0"), ord("9") + 1)}


def blanks(grid: Grid) -> Iterator[Damaged]:
    width = len(grid[0])
    yield as_text("blank below head", written(grid[:1]) + "\n" + written(grid[1:]), grid)
    yield as_text("blank every third", _spread(grid, ""), grid)
    yield as_text("delimiters every third", _spread(grid, "," * (width - 1)), grid)
    yield as_text("blank between all", written(grid, end="\n\n"), grid)
    yield as_text("blanks at the end", written(grid) + "\n,,\n,,,,,\n\n", grid)
    yield as_text("blank first column", written([["", *row] for row in grid]), grid)
    yield as_text(
        "blank columns between", written([[x for c in row for x in (c, "")] for row in grid]), grid
    )
    yield as_text("blank columns behind", written([[*row, "", "", ""] for row in grid]), grid)
    yield as_text("lines of blanks", _spread(grid, "   "), grid)
    yield as_text("lines of dashes", _spread(grid, "-" * 30), grid)
    frame = [["", *row, ""] for row in grid]
    yield as_text("blank frame", ",\n,\n" + written(frame) + ",\n", grid)


def _spread(grid: Grid, between: str) -> str:
    lines = [written([row]) for row in grid]
    return "".join(line + f"{between}\n" * (at % 3 == 2) for at, line in enumerate(lines))


def widths(grid: Grid) -> Iterator[Damaged]:
    full = [row[:1] + [c.translate(_FULL).replace(".", "．") for c in row[1:]] for row in grid[1:]]
    yield as_text("full-width digits", written([grid[0], *full]), grid)
    points = [row[:1] + [c.translate(_FULL) for c in row[1:]] for row in grid[1:]]
    yield as_text("full-width digits, plain points", written([grid[0], *points]), grid)
    yield as_text(
        "full-width blanks",
        bare(each_cell(without_commas(grid), "\u3000{}\u3000"), ","),
        without_commas(grid),
    )
    yield as_text(
        "no-break blanks",
        bare(each_cell(without_commas(grid), "\u00a0{}\u00a0"), ","),
        without_commas(grid),
    )
    yield as_text(
        "invisible letters",
        bare(each_cell(without_commas(grid), "\u200b{}"), ","),
        without_commas(grid),
    )
    minus = [[c.replace("-", "－") if c[:1] == "-" else c for c in row] for row in grid]
    yield as_text("full-width minus", written(minus), minus)


def ragged(grid: Grid) -> Iterator[Damaged]:
    row = len(grid) // 2
    yield as_text("trailing blanks cut", written(_without_blank_ends(grid)), grid)
    stray = "".join(
        written([each]).rstrip("\n") + "," * (at % 4) + "\n" for at, each in enumerate(grid)
    )
    yield as_text("stray delimiters", stray, grid)
    middle = max(1, len(grid[0]) // 2)
    lost = _row_changed(grid, row, [*grid[row][:middle], *grid[row][middle + 1 :]])
    yield as_text("a cell lost", written(lost), grid)
    for name, text in (("a cell too many", "x"), ("a blank cell too many", "")):
        more = _row_changed(grid, row, [grid[row][0], text, *grid[row][1:]])
        yield as_text(name, written(more), grid)
    label = [f"{grid[row][0]} {grid[row][1]}", *grid[row][2:]]
    yield as_text("label and figure glued", written(_row_changed(grid, row, label)), grid)
    if len(grid[0]) > 2:
        for name, seam in (("a delimiter became a blank", " "), ("a delimiter lost", "")):
            glued = [*grid[row][:-2], f"{grid[row][-2]}{seam}{grid[row][-1]}"]
            yield as_text(name, written(_row_changed(grid, row, glued)), grid)
    yield from _unquoted(without_commas(grid), row)


def _unquoted(grid: Grid, row: int) -> Iterator[Damaged]:
    commas = replaced(grid, row, 0, f"{grid[row][0]}, other")
    yield as_text("an unquoted comma in a label", bare(commas, ","), commas)
    thousands = replaced(grid, row, -1, "1,234.5")
    yield as_text("an unquoted thousands comma", bare(thousands, ","), thousands)
    broken = f"{grid[row][0]}\n,{','.join(grid[row][1:])}\n"
    text = bare(grid[:row], ",") + broken + bare(grid[row + 1 :], ",")
    yield as_text("a line broken in two", text, grid)


def _row_changed(grid: Grid, row: int, cells: list[str]) -> Grid:
    return [cells if at == row else each for at, each in enumerate(grid)]


def _without_blank_ends(grid: Grid) -> Grid:
    cut = copied(grid)
    for row in cut:
        while row and not row[-1]:
            row.pop()
    return cut


def totals(grid: Grid) -> Iterator[Damaged]:
    total = [*grid, ["合计", *grid[1][1:]]]
    yield as_text("total last", written(total), total)
    apart = written(grid) + "\n" + written([total[-1]])
    yield as_text("total apart", apart, total)
    section = [
        *grid[: len(grid) // 2],
        ["第二部分：", *[""] * (len(grid[0]) - 1)],
        *grid[len(grid) // 2 :],
    ]
    yield as_text("section label", written(section), section)
