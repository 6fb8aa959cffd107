"""Every clean table with every kind of damage, in the same order each time."""

from collections.abc import Callable, Iterator

from tests.robustness.damages.body import blanks, ragged, totals, widths
from tests.robustness.damages.dialects import delimiters, encodings, layouts, line_ends, quotes
from tests.robustness.damages.surroundings import heads, notes, pages, preambles, several
from tests.robustness.damages.workbooks import workbooks
from tests.robustness.written_table import Broken, Grid, Variant, clean, names

DAMAGES: dict[str, Callable[[Grid], Iterator[Broken]]] = {
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


def variants() -> Iterator[Variant]:
    for table in names():
        grid = clean(table)
        for damage, make in DAMAGES.items():
            for name, raw, expected in make(grid):
                yield Variant(table, damage, name, raw, expected)
