"""What holds for the blank tables that the program hands out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.api.examine import examine_text
from bulletin.understand.kinds.kind import kind_names, load
from tests.properties.strategies import spelt

KINDS = sorted(kind_names())


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_found_in_a_blank_table_and_its_kind_is_known(kind: str) -> None:
    report = examine_text(load(kind).blank)

    assert [each.message for each in report.findings] == []
    assert [each.kind for each in report.tables] == [kind]
    assert report.untested


@pytest.mark.parametrize(("kind", "usual"), [("cpi", 1000), ("output", 0), ("ownership", 0)])
@settings(max_examples=20)
@given(digits=st.integers(-999, 1999))
def test_one_rate_typed_into_every_line_is_consistent(kind: str, usual: int, digits: int) -> None:
    rate = spelt(usual + digits, 1)
    lines = load(kind).blank.splitlines()
    filled = "\n".join(f"{line}{rate}" if line.endswith(",") else line for line in lines)

    assert [each.message for each in examine_text(filled).findings] == []
