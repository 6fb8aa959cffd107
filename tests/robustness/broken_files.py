"""Every clean table with every kind of damage, in the same order each time."""

from collections.abc import Callable, Iterator, Sequence

from tests.robustness.damages.dialects import delimiters, encodings, layouts, line_ends, quotes
from tests.robustness.damages.rows_and_cells import blanks, ragged, totals, widths
from tests.robustness.damages.surroundings import heads, notes, pages, preambles, several
from tests.robustness.damages.workbooks import workbooks
from tests.robustness.written_table import BrokenFile, Damaged, Grid, clean, names

DAMAGES: dict[str, Callable[[Grid], Iterator[Damaged]]] = {
    "delimiters": delimiters,
    "quotes": quotes,
    "line ends": line_ends,
    "encodings": encodings,
    "drawn tables and web pages": layouts,
    "workbooks": workbooks,
    "preambles": preambles,
    "notes": notes,
    "several heads": heads,
    "page breaks": pages,
    "several tables": several,
    "blank rows and columns": blanks,
    "full width": widths,
    "ragged rows": ragged,
    "totals and sections": totals,
}


def broken_files(tables: Sequence[str] | None = None) -> Iterator[BrokenFile]:
    """Yield every damage done to some of the clean tables, or to all of them."""
    for table in tables or names():
        grid = clean(table)
        for damage, make in DAMAGES.items():
            for name, raw, expected in make(grid):
                yield BrokenFile(table, damage, name, raw, expected)
