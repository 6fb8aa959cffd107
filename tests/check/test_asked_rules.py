"""A rule is asked of tables that have what it needs, and only of these."""

from bulletin.check.asked_rules import all_rules, rules_for
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand
from tests.samples.sections import sections

PLAIN = "item,2022,2023\nTotal,100,110\nA,40,50\nB,60,60\n"


def judged_samples() -> list[Judged]:
    texts = [each.text for section in sections() for each in section.tables]
    return [relate(table) for text in texts for table in understand(read_text(text, "<text>"))]


def names(judged: Judged) -> set[str]:
    return {each.name for each in rules_for(judged, strict=True)}


def test_a_rule_that_is_not_asked_would_find_nothing() -> None:
    silent = 0
    for judged in judged_samples():
        asked = names(judged)
        for name, rule in all_rules().items():
            if name not in asked:
                silent += 1
                assert list(rule.look(judged)) == [], (name, judged.table.title)
    assert silent


def test_a_plain_table_is_not_asked_how_its_cells_are_typed() -> None:
    (table,) = understand(read_text(PLAIN, "<text>"))

    assert names(relate(table)).isdisjoint(
        {"not-a-figure", "two-figures-in-cell", "leading-zero", "look-alike-characters"}
    )
