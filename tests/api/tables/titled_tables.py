"""Tables of one series, under the titles by which a run knows them again."""

from bulletin.model.table.table import Table
from tests.understand.understood_table import table

_TABLE = (
    "{year}年焦作市主要产品产量\n产品,产量（万吨）\n原煤,{coal}\n生铁,21.5\n水泥,306.4\n钢材,55.0\n"
)

SOURCES_OF_TWO_YEARS = (
    ("2020.csv", _TABLE.format(year=2020, coal="268.7")),
    ("2019.csv", _TABLE.format(year=2019, coal="319.5")),
)


def source(path: str, text: str) -> tuple[str, Table]:
    """Return a table with the path of its file."""
    return path, table(text)
