"""A table given as text, as understood."""

from bulletin.model.table.table import Table
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand

SECTORS = """\
指标,绝对数（亿元）,比重（%）
地区生产总值,2761.1,100.00
第一产业,149.8,5.43
第二产业,1480.2,53.61
第三产业,1131.2,40.97
"""
SEXES = """\
Region,Total,Male,Female
North,100,60,40
South,200,120,80
"""


def table(text: str) -> Table:
    (found,) = understand(read_text(text, "t.csv"))
    return found
