import re

import pytest

from bulletin.errors import UsageError
from bulletin.understand.kinds.kind import kind_names, load
from tests.understand.understood_table import table


@pytest.mark.parametrize("kind", kind_names())
def test_a_blank_table_is_understood_as_its_kind_empty_and_filled(kind: str) -> None:
    blank = load(kind).blank
    filled = re.sub(r"(?<=,)(?=,|\n)", "100.0", blank)

    assert table(blank).kind == kind
    assert table(filled).kind == kind
    assert all(cell.figure is None for cell in table(blank).cells.values())
    assert all(cell.figure is not None for cell in table(filled).cells.values())
    assert len(table(blank).items) == len(table(filled).items) == blank.count("\n") - _above(blank)


def _above(blank: str) -> int:
    return next(i for i, line in enumerate(blank.splitlines(), 1) if "," in line)


def test_an_unknown_kind_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(UsageError, match="did you mean 'ownership'"):
        load("onwership")
