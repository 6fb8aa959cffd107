"""
Panels of any number of rows, the same for the same seed: most groups add up, one in many not.

    python -m benchmarks.made_panels FILE ROWS [SHARE_WRONG]
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

ITEMS = ("Total", "Primary industry", "Secondary industry", "Tertiary industry")
YEARS = 20
HEADS = ["region", "year", "item", "value"]
_REGIONS_AT_ONCE = 5_000
_MOST = 9_999_999


def write_panel(path: Path, rows: int, wrong: float = 0.0, seed: int = 1) -> None:
    """
    Write a panel as CSV or Parquet, by the ending of its name.

    `wrong` is the share of groups whose total is off by a slip of one digit.
    """
    import numpy as np

    chance = np.random.default_rng(seed)
    regions = rows // (YEARS * len(ITEMS))
    writer: Any = None
    for first in range(0, regions, _REGIONS_AT_ONCE):
        table = _rows(first, min(_REGIONS_AT_ONCE, regions - first), wrong, chance)
        writer = writer or _writer(path, table.schema)
        writer.write_table(table)
    writer.close()


def _writer(path: Path, schema: "pa.Schema") -> Any:  # noqa: ANN401  either of two
    from pyarrow import csv, parquet

    if path.suffix == ".parquet":
        return parquet.ParquetWriter(path, schema)
    return csv.CSVWriter(path, schema, write_options=csv.WriteOptions(quoting_style="none"))


def _rows(first: int, regions: int, wrong: float, chance: Any) -> "pa.Table":  # noqa: ANN401
    import numpy as np
    import pyarrow as pa

    groups = regions * YEARS
    parts = chance.integers(100, _MOST, size=(groups, len(ITEMS) - 1))
    total = parts.sum(axis=1) + 900 * (chance.random(groups) < wrong)
    tenths = np.column_stack((total, parts)).ravel()
    values = [f"{each // 10}.{each % 10}" for each in tenths.tolist()]
    names = list(_repeated((f"R{first + n:07d}" for n in range(regions)), YEARS * len(ITEMS)))
    years = [str(2001 + n) for n in range(YEARS) for _ in ITEMS] * regions
    texts = pa.string()
    columns = [names, years, list(ITEMS) * groups, values]
    return pa.table([pa.array(each, texts) for each in columns], HEADS)


def _repeated(names: Iterator[str], times: int) -> Iterator[str]:
    for name in names:
        for _ in range(times):
            yield name


if __name__ == "__main__":
    write_panel(Path(sys.argv[1]), int(sys.argv[2]), float((*sys.argv, "0")[3]))
