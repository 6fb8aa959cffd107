"""The rules asked of a judged table, and what they found in the order of the file."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from bulletin.check.asked_rules import rules_for, rules_for_sentences
from bulletin.check.wording import place_of, places
from bulletin.errors import BulletinError
from bulletin.messages.message import Message
from bulletin.model.findings.report import Finding, Judgement
from bulletin.relate.judge import Judged

if TYPE_CHECKING:
    from bulletin.check.rule import Failure, Rule
    from bulletin.check.sentence_failures import JudgedText


class BrokenRulesError(Exception):
    """
    Rules of ours broke, which is no fault of the table: all others were asked.

    `found` is what these found, `defects` a sentence for each rule that broke.
    """

    def __init__(self, found: tuple[Finding, ...], defects: tuple[Message, ...]) -> None:
        super().__init__(", ".join(defects))
        self.found = found
        self.defects = defects


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

    Raises:
        BrokenRulesError: a rule broke.
    """
    asked = _asked(rules_for(judged, strict=strict), select, ignore)
    numbers = {id(each.relation): number for number, each in enumerate(judged.verdicts)}
    return _findings(*_looked(asked, judged), first, numbers)


def findings_in_sentences(
    said: "JudgedText",
    *,
    first: int = 1,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> tuple[Finding, ...]:
    """
    Return what the rules on sentences find, ordered and numbered as in tables.

    Raises:
        BrokenRulesError: a rule broke.
    """
    asked = _asked(rules_for_sentences(), select, ignore)
    return _findings(*_looked(asked, said), first, {})


def _asked(
    rules: "Iterable[Rule]", select: Collection[str], ignore: Collection[str]
) -> "Iterator[Rule]":
    for each in rules:
        if each.name not in ignore and (not select or each.name in select):
            yield each


def _looked(
    rules: "Iterable[Rule]", judged: "Judged | JudgedText"
) -> "tuple[list[tuple[Rule, Failure]], list[Message]]":
    """Return what the rules found, and a sentence for each that broke."""
    found: list[tuple[Rule, Failure]] = []
    broken: list[Message] = []
    for each in rules:
        try:
            found += [(each, failure) for failure in each.look(judged)]
        except BulletinError:
            raise
        except Exception as error:  # noqa: BLE001  a rule may break as anything
            place = f"{type(error).__name__}: {error}"
            broken.append(Message.of("program.rule.defect", rule=each.name, error=place))
    return found, broken


def _findings(
    found: "list[tuple[Rule, Failure]]",
    broken: list[Message],
    first: int,
    numbers: Mapping[int, int],
) -> tuple[Finding, ...]:
    found.sort(key=_order)
    every = tuple(
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
    if broken:
        raise BrokenRulesError(every, tuple(broken))
    return every


def _order(found: "tuple[Rule, Failure]") -> tuple[int, int, int, str]:
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
