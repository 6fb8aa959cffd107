"""A folder of tables of all sorts: of one series, mistyped, unreadable, prose, workbooks."""

from pathlib import Path

from openpyxl import Workbook

_OUTPUT = (
    "{year}年焦作市主要产品产量\n产品,产量（万吨）,比上年增长（%）\n"
    "原煤,{coal},{growth}\n生铁,21.5,1.0\n水泥,306.4,2.0\n钢材,55.0,3.0\n"
)
_SECTORS = (
    "{year}年{city}市地区生产总值\n指标,绝对数（亿元）\n"
    "地区生产总值,{total}\n第一产业,149.8\n第二产业,1480.2\n第三产业,1131.2\n"
)


def write_tables(folder: Path) -> list[str]:
    """Write the files and return their names; years contradict each other, some are wrong."""
    texts = {
        "output-2019.csv": _OUTPUT.format(year=2019, coal="319.5", growth="2.0"),
        "output-2020.csv": _OUTPUT.format(year=2020, coal="268.7", growth="5.0"),
        "plain.csv": "item,level (million yuan)\nTotal,30.0\nA,10.0\nB,21.0\n",
        "empty.csv": "",
        "words.csv": "name,colour\nAnn,red\nBob,blue\n",
        "text.md": "全年产量5.0万吨，其中甲县2.0万吨，乙县3.5万吨。\n\n占40.0%。\n",
    }
    for number in range(7):
        total = "2761.2" if number % 3 else "2791.2"
        texts[f"city{number}.csv"] = _SECTORS.format(year=2020, city=f"甲{number}", total=total)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    _workbook(folder / "book.xlsx")
    return sorted([*texts, "book.xlsx"])


def _workbook(path: Path) -> None:
    book = Workbook()
    for row in (("item", "level (million yuan)"), ("Total", 40), ("A", 10), ("B", 20)):
        book.worksheets[0].append(row)
    book.save(path)
