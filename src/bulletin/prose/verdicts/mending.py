"""Which single slip, in which figure of a claim that fails, would make it true."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from bulletin.locate.chances import UNIT_EXCHANGED
from bulletin.mistyping.kinds import SLIP_OF_KIND
from bulletin.mistyping.true_texts import mistypings
from bulletin.model.figures.figure import Figure
from bulletin.model.figures.interval import Interval
from bulletin.prose.numbers.terms import Term, in_words
from bulletin.prose.verdicts.screening import about_fits, fits, rescalings
from bulletin.prose.verdicts.slips import bare
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.propagation import interval, left_for
from bulletin.relate.constraints.ranges import Range
from bulletin.words.lexicon import entries, power_of

_UNLIKELY = 1e-4  # kinds of slips that have no chance of their own


class Mending(NamedTuple):
    """A figure of a claim, the text and the term that make it true, and how likely the slip is."""

    term: Term
    text: str
    meant: Term
    chance: float


@lru_cache(maxsize=1 << 8)
def mendings(stated: StatedClaim) -> list[Mending]:
    """Return every single slip that makes a claim true, the likeliest first."""
    terms = stated.terms
    found = [each for place in range(len(terms)) for each in _of_figure(stated, terms, place)]
    return sorted(found, key=lambda each: -each.chance)


def _of_figure(stated: StatedClaim, terms: Sequence[Term], place: int) -> Iterator[Mending]:
    term = terms[place]
    room = None if in_words(term) else _room(stated, terms, place)
    if room is None:
        return
    for each in mistypings(bare(term)):
        if abs(meant_decimals(each.true) - meant_decimals(bare(term))) >= _SHIFTED:
            continue  # another unit, which sentences name: see below
        meant = _retyped(term, each.true)
        if not meant.ends.overlaps(room) or _another_sign(term, meant):
            continue
        if _makes_it_true(stated, terms, place, meant):
            alike = meant_decimals(each.true) == meant_decimals(bare(term))
            chance = SLIP_OF_KIND.get(each.kind, _UNLIKELY) * each.share
            chance *= (1 if alike else _OTHER_DECIMALS) * _overlap(meant.ends, room)
            yield Mending(term, _with_number(term, each.true), meant, chance)
    for meant in rescalings(term):
        if meant.ends.overlaps(room) and fits(
            stated.constraints, *_put(terms, place, meant), latent=stated.latent
        ):
            yield Mending(term, _with_unit(term, meant), meant, UNIT_EXCHANGED)


def _makes_it_true(stated: StatedClaim, terms: Sequence[Term], place: int, meant: Term) -> bool:
    """Tell whether a text makes a claim true; what is not printed may leave room for all others."""
    put = _put(terms, place, meant)
    return not stated.latent or about_fits(stated.constraints, put, stated.latent)


_SHIFTED = 4  # digits
_OTHER_DECIMALS = 0.05
_TOUCHING = 0.01  # of a figure that reaches what is left for it only at its end


def _overlap(meant: Interval, room: Interval) -> float:
    """Return how much of what a figure stands for is left for it."""
    common, width = meant.meet(room), meant.width
    return max(_TOUCHING, float(common.width / width)) if width else 1.0


def meant_decimals(text: str) -> int:
    """Return how many decimals a plain text prints."""
    return len(text.partition(".")[2])


def _room(stated: StatedClaim, terms: Sequence[Term], place: int) -> Interval | None:
    """Return what the other figures of a claim leave for one, None if nothing fits."""
    ranges: list[Range] = [(each.ends.low, each.ends.high) for each in terms]
    left = left_for([place], stated.constraints, [*ranges, *stated.latent])
    return interval(left[0]) if left else None


def _retyped(term: Term, text: str) -> Term:
    """Return a figure with other digits."""
    figure = Figure.read(text)
    sign = -1 if term.value < 0 else 1
    factor = Fraction(10) ** term.scale * sign
    ends = Interval(figure.value, figure.value) if term.exact else figure.interval()
    return term._replace(ends=ends.scaled(factor), value=figure.value * factor)


def _another_sign(term: Term, meant: Term) -> bool:
    return (term.value < 0) != (meant.value < 0)


def _put(terms: Sequence[Term], place: int, term: Term) -> list[Term]:
    return [*terms[:place], term, *terms[place + 1 :]]


def _with_number(term: Term, number: str) -> str:
    """Return the printed text of a figure with another number, thousands set apart as before."""
    printed = term.figure.number
    if parting := re.search(r"[,\s](?=\d{3})", printed):
        whole, point, rest = number.partition(".")
        number = f"{int(whole):,}{point}{rest}".replace(",", parting[0])
    elif "," in printed:
        number = number.replace(".", ",")
    sign = printed[:1] if printed[:1] in "+-" else ""
    return term.figure.text.replace(printed, sign + number, 1)


def _with_unit(term: Term, meant: Term) -> str:
    """Return the printed text of a figure with another multiplier in its unit."""
    text = term.figure.text
    for word, others in entries("exchanged").items():
        for one, other in [(word, each) for each in others] + [(each, word) for each in others]:
            if power_of(one) == term.scale and power_of(other) == meant.scale and one in text:
                return text.replace(one, other, 1)
    return text
