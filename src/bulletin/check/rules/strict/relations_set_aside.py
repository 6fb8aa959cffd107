"""The rule relations-set-aside, asked by `--strict`."""

from collections import defaultdict
from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.check.wording import place_of, places
from bulletin.messages.message import Message
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged
from bulletin.relate.relation import Relation

# Why the figures themselves speak against a whole family of relations.
_REFUTED = frozenset(
    f"untested.{each}"
    for each in (
        "no.list",
        "elsewhere",
        "other.lines",
        "two.ways",
        "several.answers",
        "base",
        "base.last.year",
        "ranks",
    )
)


@rule(Severity.ERROR)
def relations_set_aside(judged: Judged) -> Iterator[Failure]:
    """
    Relations that the words of a table claim and its figures refute; asked only by --strict.

    Why it matters:
        A column headed as growth that does not follow from the levels beside it may have
        another base, or may have slipped. Such a family is set aside, so that no right figure
        is accused, and counted as not testable. A pipeline may want a person to look.

    What it allows:
        Relations that are not testable because a figure is blank, withheld or in another
        unit or price basis: there is nothing that speaks against them.

    What it cannot see:
        Which reading is the right one; a declared relation (--rule) settles it.
    """
    families = defaultdict[tuple[RelationKind, str], list[Relation]](list)
    for each in judged.verdicts:
        if each.outcome is Outcome.NOT_TESTABLE and _refuted(each.reason):
            families[each.relation.kind, each.reason].append(each.relation)
    for (_, why), family in families.items():
        first, *others = family
        where = place_of(judged, first.target)
        yield Failure(
            where,
            {"item": where.item, "why": why} | ({"number": str(len(family))} if others else {}),
            cells=places(judged, tuple(each.target for each in others)),
            variant="" if others else "one",
        )


def _refuted(reason: str) -> bool:
    return isinstance(reason, Message) and reason.key in _REFUTED
