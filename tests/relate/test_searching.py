"""Every search is asked, in a turn of its own, of tables that have what it needs."""

import math
from pathlib import Path

import bulletin.relate.stated
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Table
from bulletin.relate.network import Network
from bulletin.relate.searching import TableSearch, all_searches, searches_for
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand
from tests.relate.judging import judged
from tests.samples.sections import sections

FOLDER = Path(bulletin.relate.stated.__file__).parent


def sample_tables() -> list[Table]:
    texts = [each.text for section in sections() for each in section.tables]
    return [table for text in texts for table in understand(read_text(text, "<text>"))]


def test_that_every_file_holds_a_search() -> None:
    assert len(all_searches()) == len(list(FOLDER.glob("[!_]*.py")))


def test_that_a_search_that_is_not_asked_would_find_nothing() -> None:
    silent = 0
    for table in sample_tables():
        search = TableSearch(Network(table))
        asked = searches_for(search)
        for each in asked:
            search.relations += each.find(search)
        for each in set(all_searches()) - set(asked):
            silent += 1
            assert list(each.find(search)) == [], (each, table.title)
    assert silent


def test_that_no_two_searches_have_one_turn() -> None:
    turns = [each.turn for each in all_searches() if each.turn < math.inf]
    assert turns == sorted(set(turns))


def test_that_no_search_is_superfluous() -> None:
    text = "item,2022,2023,growth (%)\nTotal,100,110,10.0\n  A,40,50,25.0\n  B,60,60,0.0\n"
    kinds = {each.relation.kind for each in judged(text).verdicts}
    assert {RelationKind.SUM, RelationKind.GROWTH, RelationKind.HULL} <= kinds
