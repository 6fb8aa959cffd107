"""The rules asked of a judged table, and what they found in the order of the file."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from bulletin.check.rule import Failure, Rule, rules_for, rules_for_sentences
from bulletin.check.wording import place_of, places
from bulletin.model.findings.report import Finding, Judgement
from bulletin.relate.judge import Judged

if TYPE_CHECKING:
    from bulletin.check.sentence_failures import JudgedText


def findings(
    judged: Judged,
    *,
    first: int = 1,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    strict: bool = False,
) -> tuple[Finding, ...]:
    """
    Return what the rules find, ordered by severity and place, numbered from `first`.

    `select` names the only rules to ask (all if empty), `ignore` those not to ask.
    `strict` asks those on what was not tested too.
    """
    asked = _asked(rules_for(judged, strict=strict), select, ignore)
    found = [(each, failure) for each in asked for failure in each.look(judged)]
    numbers = {id(each.relation): number for number, each in enumerate(judged.verdicts)}
    return _findings(found, first, numbers)


def findings_in_sentences(
    said: "JudgedText",
    *,
    first: int = 1,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> tuple[Finding, ...]:
    """Return what the rules on sentences find, ordered and numbered as in tables."""
    asked = _asked(rules_for_sentences(), select, ignore)
    found = [(each, failure) for each in asked for failure in each.look(said)]
    return _findings(found, first, {})


def _asked(
    rules: Iterable[Rule], select: Collection[str], ignore: Collection[str]
) -> Iterator[Rule]:
    for each in rules:
        if each.name not in ignore and (not select or each.name in select):
            yield each


def _findings(
    found: list[tuple[Rule, Failure]], first: int, numbers: Mapping[int, int]
) -> tuple[Finding, ...]:
    found.sort(key=_order)
    return tuple(
        Finding(
            first + number,
            each.name,
            failure.severity or each.severity,
            each.sentence(failure),
            failure.place,
            failure.implied,
            failure.cells,
            failure.meant,
            relations=tuple(sorted(numbers[id(one)] for one in failure.relations)),
            aside=each.aside,
        )
        for number, (each, failure) in enumerate(found)
    )


def _order(found: tuple[Rule, Failure]) -> tuple[int, int, int, str]:
    rule, failure = found
    severity = failure.severity or rule.severity
    return severity.lightness, *failure.place.position, rule.name


def judgements(judged: Judged) -> tuple[Judgement, ...]:
    """Return the outcome of every relation, with places instead of variables."""
    return tuple(
        Judgement(
            each.relation.kind,
            place_of(judged, each.relation.target),
            places(judged, each.relation.parts),
            each.relation.evidence,
            each.outcome,
            each.reason,
            each.relation.signs,
        )
        for each in judged.verdicts
    )
