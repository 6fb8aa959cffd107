"""What stands around a table: preambles, notes, several heads, other tables, page breaks."""

from collections.abc import Iterator

from tests.robustness.written_table import Damaged, Grid, as_text, clean, written


def preambles(grid: Grid) -> Iterator[Damaged]:
    text, width = written(grid), len(grid[0])
    yield as_text("title", "表3 2022年主要指标\n" + text, grid)
    yield as_text("title and unit", "表3 2022年主要指标\n单位：亿元\n" + text, grid)
    yield as_text("title with commas", "Table 3, main figures, by kind, 2022\n" + text, grid)
    padded = written([["Table 3. Main figures, 2022"] + [""] * (width - 1)])
    yield as_text("padded title", padded + text, grid)
    unit = written([[""] * (width - 1) + ["单位：亿元"]])
    yield as_text("unit at the right", "主要指标\n" + unit + text, grid)
    long = "Statistical office\nPress release no. 5, 2022\nMain figures\n\n(preliminary)\n\n"
    yield as_text("long preamble", long + text, grid)
    wide = "a,b,c,d,e,f,g,h,i,j,k\n" if width < 6 else "Office,of,statistics\n"
    yield as_text("preamble of another width", wide + "\n" + text, grid)
    yield as_text("comments", "# made by a program\n# 2022-01-05\n" + text, grid)
    yield as_text("blank lines first", "\n\n\n" + text, grid)


def notes(grid: Grid) -> Iterator[Damaged]:
    text, width = written(grid), len(grid[0])
    yield as_text(
        "Chinese note",
        text + "注：本表按当年价格计算，部分数据因四舍五入，存在总计与分项合计不等。\n",
        grid,
    )
    yield as_text("source", text + "Source: Statistical office, 2022\n", grid)
    yield as_text(
        "numbered notes", text + "\n1. Preliminary figures.\n2. Revised, see table 4.\n", grid
    )
    yield as_text("quoted note", text + '"Note: figures, as always, are rounded."\n', grid)
    yield as_text("padded note", text + written([["资料来源：统计局"] + [""] * (width - 1)]), grid)
    yield as_text("note with figures", text + "注：2022年为5.3%，2021年为4.2%。\n", grid)
    yield as_text("note far below", text + "\n\n\n说明：增长速度按可比价格计算。\n", grid)
    yield as_text(
        "signature", text + "\nContact: J. Smith, 01234 567890\nReleased: 5 May 2022\n", grid
    )


def heads(grid: Grid) -> Iterator[Damaged]:
    width = len(grid[0])
    if width > 2:
        spanner = [["", "全年", *[""] * (width - 2)]]
        joined = [[grid[0][0], *[f"全年 {cell}" for cell in grid[0][1:]]], *grid[1:]]
        yield as_text("one spanner", written(spanner + grid), joined)
    if width > 3:
        row = ["", "甲部分", "", "乙部分", *[""] * (width - 4)]
        over = ["", "甲部分 ", "甲部分 ", *["乙部分 "] * (width - 3)]
        joined = [[o + cell for o, cell in zip(over, grid[0], strict=True)], *grid[1:]]
        yield as_text("two spanners", written([row, *grid]), joined)
        yield as_text(
            "merged corner",
            written([[grid[0][0], *row[1:]], ["", *grid[0][1:]], *grid[1:]]),
            joined,
        )
        repeated = [grid[0][0], "甲部分", "甲部分", *["乙部分"] * (width - 3)]
        yield as_text("repeated spanners", written([repeated, *grid]), joined)
    marks = ["", *["(A)"] * (width - 1)]
    joined = [[grid[0][0], *[f"{cell} (A)" for cell in grid[0][1:]]], *grid[1:]]
    yield as_text("second head row", written([grid[0], marks, *grid[1:]]), joined)
    numbers = ["甲", *[str(n) for n in range(1, width)]]
    yield as_text("row of column numbers", written([grid[0], numbers, *grid[1:]]), grid)
    broken = [[grid[0][0], *[f"{cell}\n2022" for cell in grid[0][1:]]], *grid[1:]]
    yield as_text("heads that wrap", written(broken), broken)


def pages(grid: Grid) -> Iterator[Damaged]:
    half = len(grid) // 2
    top, rest, head = written(grid[:half]), written(grid[half:]), written(grid[:1])
    yield as_text("head again", top + head + rest, grid)
    yield as_text("blank, head again", top + "\n" + head + rest, grid)
    yield as_text("title and head again", f"表3 主要指标\n{top}\n表3 主要指标\n{head}{rest}", grid)
    yield as_text("continued", f"表3 主要指标\n{top}\n续表3\n{head}{rest}", grid)
    yield as_text(
        "continued in English", f"Table 3 Figures\n{top}\nTable 3 (continued)\n{head}{rest}", grid
    )
    yield as_text("page numbers", f"{top}- 12 -\n{head}{rest}", grid)
    spaced = written([[cell.replace("", " ").strip() for cell in grid[0]]])
    yield as_text("head spaced differently", top + spaced + rest, grid)


def several(grid: Grid) -> Iterator[Damaged]:
    other = clean("cpi.csv") if len(grid[0]) != 2 else clean("trade.csv")
    first, second = written(grid), written(other)
    yield as_text("title each", f"表1 甲\n{first}\n表2 乙\n{second}", grid, other)
    yield as_text("blank between", f"{first}\n{second}", grid, other)
    yield as_text(
        "notes between", f"{first}注：甲\n\n乙\n单位：亿元\n{second}注：丙\n", grid, other
    )
    yield as_text("titles without blanks", f"表1 甲\n{first}表2 乙\n{second}", grid, other)
    again = [grid[0], *[[row[0], *row[:0:-1]] for row in grid[1:]]]
    yield as_text(
        "same head, other title", f"表1 甲\n{first}\n表2 乙\n{written(again)}", grid, again
    )
