"""Tables as people type them, examined as the program does it."""

from collections.abc import Collection
from math import inf

from bulletin.api.examine import examine_sheet
from bulletin.api.options.options import Options
from bulletin.model.files.position import Position
from bulletin.model.findings.report import FileReport
from bulletin.tables.from_source import read_bytes

SECTORS = """\
2020年焦作市地区生产总值及构成
指标,绝对数（亿元）,比重（%）
地区生产总值,2761.1,
第一产业,149.8,5.43
第二产业,{second},53.61
第三产业,1131.2,40.97
"""
MISTYPED = SECTORS.format(second="1408.2")
HONEST = SECTORS.format(second="1480.2")
# Nothing but the levels: which of the four is wrong, nobody can tell.
LEVELS = "item,2023\nTotal,290.0\nNorth,150.0\nSouth,100.0\n"
OUTPUT = """\
产品,单位,产量,增长（%）
盐,9 万吨,21.73,33.3
原煤,万吨,268.7O,-15.9
水泥,万吨,306.40,2.1
"""


def examined(text: str, path: str = "t.csv") -> FileReport:
    return examined_bytes(text.encode(), path)


def examined_bytes(raw: bytes, path: str = "t.csv") -> FileReport:
    return examine_sheet(read_bytes(raw, path))


def examined_again(raw: bytes, right: Collection[Position]) -> FileReport:
    trust = {f"{each.line}:{each.column}": inf for each in right}
    return examine_sheet(read_bytes(raw, "t.csv"), Options(trust=trust))
