"""Every file of relate/stated with a search is asked, each once and in a turn of its own."""

from pathlib import Path

import bulletin.relate.stated
from bulletin.model.relation_kind import RelationKind
from bulletin.relate.searching import all_searches
from tests.relate.judging import judged

FOLDER = Path(bulletin.relate.stated.__file__).parent


def test_that_every_file_with_a_search_is_asked() -> None:
    files = [path for path in FOLDER.glob("[!_]*.py") if "\ndef find(" in path.read_text("utf-8")]
    assert len(all_searches()) == len(files)


def test_that_no_two_searches_have_one_turn() -> None:
    turns = [each.turn for each in all_searches()]
    assert turns == sorted(set(turns))


def test_that_no_search_is_superfluous() -> None:
    text = "item,2022,2023,growth (%)\nTotal,100,110,10.0\n  A,40,50,25.0\n  B,60,60,0.0\n"
    kinds = {each.relation.kind for each in judged(text).verdicts}
    assert {RelationKind.SUM, RelationKind.GROWTH, RelationKind.HULL} <= kinds
