"""What was tested and what was not: relations by kind and outcome, and the reasons why not."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from bulletin.messages.speaking import translated
from bulletin.model.findings.report import FileReport, Outcome
from bulletin.render.page.findings import Link
from bulletin.render.page.printed_table import anchor
from bulletin.render.phrases.places import spot
from bulletin.render.phrases.report_sentences import say_safely

_NAMED = 12  # cells of one reason, after which they are only counted


class KindTested(NamedTuple):
    """How many relations of one kind held, failed, and could not be tested."""

    kind: str
    held: int
    failed: int
    not_testable: int


class Untested(NamedTuple):
    """A reason why relations could not be tested, and the cells that it keeps untested."""

    reason: str
    number: int
    cells: tuple[Link, ...]
    more: int


def kinds_tested(file: FileReport) -> Iterator[KindTested]:
    """Yield the kinds of relations of a file, the most frequent first."""
    counted = Counter((each.kind, each.outcome) for each in file.judgements)
    kinds = Counter(each.kind for each in file.judgements)
    for kind, _ in kinds.most_common():
        yield KindTested(
            say_safely(f"relation.{kind}"),
            counted[kind, Outcome.HELD],
            counted[kind, Outcome.FAILED],
            counted[kind, Outcome.NOT_TESTABLE],
        )

    if file.claims:
        said = Counter(each.outcome for each in file.claims.claims)
        yield KindTested(
            say_safely("page.claims"),
            said[Outcome.HELD],
            said[Outcome.FAILED],
            said[Outcome.NOT_TESTABLE],
        )


def not_tested(file: FileReport, number: str) -> Iterator[Untested]:
    """Yield why relations could not be tested, in the order of the table."""
    found: dict[str, dict[Link, str]] = {}
    for each in file.judgements:
        if each.outcome is Outcome.NOT_TESTABLE:
            place = each.target
            link = Link(
                f"{spot(file, place.position)} {place.item}", anchor(number, place.position)
            )
            found.setdefault(translated(each.reason), {})[link] = ""
    for claim in file.claims.claims if file.claims else ():
        if claim.outcome is Outcome.NOT_TESTABLE:
            link = Link(f"{spot(file, claim.target.position)} {claim.target.text}", "")
            found.setdefault(translated(claim.reason), {})[link] = ""
    for reason, cells in found.items():
        links = tuple(cells)
        yield Untested(reason, len(links), links[:_NAMED], max(len(links) - _NAMED, 0))
