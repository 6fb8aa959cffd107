"""An item that a classification has and the table has not."""

from collections.abc import Iterator, Mapping, Sequence

from bulletin.check.known_lists.engaged import strangers
from bulletin.check.known_lists.label_style import printed_label, spelt
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Place, Severity
from bulletin.model.table.table import Item, Measure, Table
from bulletin.relate.judge import Judged

_MOST = 70  # per cent of a list that must be there, or the table only shows a selection
_LONG = 6  # parts: nobody who selects from so long a list leaves out just one


@rule(Severity.WARNING)
def missing_item(judged: Judged) -> Iterator[Failure]:
    """
    A part that is missing from a classification of which nearly all others are listed.

    Why it matters:
        A line lost in typing is hard to see in a long list, and without it neither the
        sum nor the range of the parts can be tested.

    What it allows:
        Selections: a table that shows less than 70 % of a list shows what it chose to.
        Classifications that are printed in more than one way. Free lists, such as
        products and districts. A row among the parts whose label is unknown: it may be
        the missing one by another name.

    What it cannot see:
        A line missing from a list of two or three, or from one that nobody classified.
    """
    table, seen = judged.table, set[tuple[str, ...]]()
    named = {item.name: item for item in reversed(table.items) if item.name}
    for headline, parts in _lists(table, named):
        missing = tuple(key for key in parts if key not in named)
        if judged.accidents and judged.accidents.of(Happened.LOST):
            continue  # a line lost says more of it
        present = len(parts) - len(missing)
        if missing and missing not in seen and 100 * present >= _MOST * len(parts):
            seen.add(missing)
            there = [named[key] for key in parts if key in named]
            if strangers(table, there) >= len(missing):
                continue
            labels = (
                printed_label(table.known, key, there, parts).strip()
                if len(missing) == 1
                else spelt(table.known, key, [headline.label])
                for key in missing
            )
            yield _failure(headline, present, " | ".join(labels))


def _lists(table: Table, named: Mapping[str, Item]) -> Iterator[tuple[Item, Sequence[str]]]:
    """Yield headlines of the table with the keys of all the parts that they should have."""
    for headline, parts in table.known.lists:
        if headline in named:
            yield named[headline], parts
        there = [named[key] for key in parts if key in named]
        if headline or len(parts) < _LONG or len(there) != len(parts) - 1:
            continue
        parents = {item.parent for item in there}
        if len(parents) == 1 and (parent := parents.pop()) is not None:
            yield table.items[parent], parts


def _failure(headline: Item, present: int, missing: str) -> Failure:
    where = Place(headline.key, headline.label, Measure.UNKNOWN, headline.printed.strip())
    return Failure(where, {"item": where.item, "present": str(present), "missing": missing})
