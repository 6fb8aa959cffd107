"""A structure a:b:c of levels of the text; shares and contributions that add up to a hundred."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.additions import addition
from bulletin.prose.parts.breakdowns import groups_of
from bulletin.prose.parts.complete_lists import listed
from bulletin.prose.parts.groups import Group
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import core
from bulletin.prose.verdicts.screening import fits, made_a_hundred
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import Product, Sum

_SHARE = (Product(1, 2, 0),)
_HUNDRED = 100
_FEWEST = 3
_DIGITS = 3


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield each component as a share of its level, and that all make a hundred."""
    complete = [each for each in groups_of(prose) if each.known and addition(each, {})]
    for entry in prose.entries:
        for says in (Says.STRUCTURE, Says.CONTRIBUTION, Says.SHARE):
            run = [each for each in entry.said if each.meaning.says is says]
            if len(run) >= _FEWEST:
                yield from _hundred(run, sure=says is Says.STRUCTURE)
                if says is not Says.CONTRIBUTION:
                    yield from _components(complete, entry, run)
            elif says is Says.STRUCTURE and len(run) > 1 and _to_the_digit(run):
                yield from _hundred(run, sure=False)
    yield from _shares_in_turn(prose)
    yield from _rates_in_turn(prose)


def _hundred(run: Sequence[Said], *, sure: bool) -> Iterator[StatedClaim]:
    """Yield that the figures of a run make a hundred, or nearly do and surely should."""
    terms = [each.term for each in run]
    count = len(terms)
    whole = Sum(tuple(range(count)), (1,) * count, _HUNDRED)
    short = _HUNDRED - sum((each.value for each in terms), Fraction(0))
    if fits((whole,), *terms) or (sure and abs(short) <= _ABOUT):
        meant = sure and not 0 < short < _LEFT_OUT
        yield StatedClaim(TextClaimKind.BOUND, terms[-1], tuple(terms[:-1]), (whole,), mended=meant)


_ABOUT = 60
_LEFT_OUT = Fraction(1, 2)  # per cent that lists may leave out, as regions do soldiers


def _components(
    groups: Sequence[Group], entry: Entry, run: Sequence[Said]
) -> Iterator[StatedClaim]:
    """Yield the components as shares of the last group before that most of them fit."""
    components = made_a_hundred([each.term for each in run])
    fitting = list[tuple[int, int, Group]]()
    for group in groups:
        found = addition(group, {})
        if found is None or len(found.parts) != len(run):
            continue
        held = _held(components, found.parts, found.whole)
        fitting.append((held, -abs(entry.number - group.whole.number), group))
    best = max(fitting, key=lambda each: each[:2], default=None)
    if best is None or best[0] < len(run) - 1:
        return
    found = addition(best[2], {})
    if found is None:
        return
    for component, part in zip(components, found.parts, strict=True):
        yield StatedClaim(
            TextClaimKind.STRUCTURE, component, (part, found.whole), _SHARE, mended=True
        )


def _held(components: Sequence[Term], parts: Sequence[Term], whole: Term) -> int:
    pairs = zip(components, parts, strict=True)
    return sum(fits(_SHARE, component, part, whole) for component, part in pairs)


def _shares_in_turn(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that shares make a hundred: of a known list, or of a sentence that just does so."""
    for number in dict.fromkeys(each.sentence for each in prose.entries):
        for says in (Says.SHARE, Says.CONTRIBUTION):
            for entries, run in _by_whole(prose.of_sentence(number), says):
                known = listed([each.subject for each in entries]) is not None
                if known or len(run) >= _FEWEST or _make_all(entries, run):
                    yield from _hundred(run, sure=known)


def _by_whole(sentence: Sequence[Entry], says: Says) -> Iterator[tuple[list[Entry], list[Said]]]:
    """Yield the shares of each whole in a sentence; one that names none goes on with the last."""
    found: dict[tuple[str, int], tuple[list[Entry], list[Said]]] = {}
    of, nested = "", -1
    for entry in sentence:
        nested = entry.part if entry.marked and found else nested
        for said in entry.all(says) if entry.part != nested else ():
            of = _named(said.meaning.against) or of
            entries, run = found.setdefault((of, entry.row), ([], []))
            entries.append(entry)
            run.append(said)
    yield from (each for each in found.values() if len(each[1]) > 1)


def _named(whole: str) -> str:
    """Return the name of a whole, none where it is only the place that all is about."""
    return "" if compiled("^", "whole-place-ahead", "$").match(whole) else core(whole)


def _make_all(entries: Sequence[Entry], run: Sequence[Said]) -> bool:
    """Tell whether two shares make a hundred to the digit, by no accident."""
    return _to_the_digit(run, _DIGITS if not entries[0].broken_down else 1)


def _to_the_digit(run: Sequence[Said], digits: int = _DIGITS) -> bool:
    """Tell whether figures of so many digits make just a hundred."""
    telling = min(each.term.digits for each in run) >= digits
    return telling and sum(each.term.value for each in run) == _HUNDRED


def _rates_in_turn(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that the rates of a sentence that prints but points besides just make a hundred."""
    for number in dict.fromkeys(each.sentence for each in prose.entries):
        every = [said for each in prose.of_sentence(number) for said in each.said]
        run = [each for each in every if each.meaning.says is not Says.POINTS]
        rates = [each for each in run if each.meaning.says in (Says.RATE, Says.SHARE)]
        shares = [each for each in run if each.meaning.says is Says.SHARE]
        if len(rates) < len(run) or len(shares) == len(run) or len(run) < _FEWEST - 1:
            continue
        if len(run) < _FEWEST and not _to_the_digit(run):
            continue
        count = len(run)
        whole = Sum(tuple(range(count)), (1,) * count, _HUNDRED)
        terms = [each.term for each in run]
        if fits((whole,), *terms):
            yield StatedClaim(TextClaimKind.BOUND, terms[-1], tuple(terms[:-1]), (whole,))
