"""A figure that stands twice in the text, with another unit or rounding maybe."""

import re
from collections.abc import Iterator

from bulletin.model.figures.unit import Dimension
from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.comparable.periods import same_time
from bulletin.prose.context import Prose, same_name
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import alike, core
from bulletin.prose.verdicts.slips import bare, one_slip_apart, traces
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.constraint import Sum
from bulletin.words.lexicon import idea

_SAME = (Sum((0, 1), (1, -1)),)
_KINDS = (Says.LEVEL, Says.CHANGE, Says.GROWTH, Says.RATE, Says.SHARE, Says.POINTS)
# How alike the words of two sentences must be by how many digits two equal figures show.
_ENOUGH = {1: 2.0, 2: 0.62, 3: 0.25}
_ENOUGH_OF_RATES = {1: 0.9, 2: 0.6, 3: 0.5, 4: 0.3}
_MANY = 0.15


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield figures of later entries that are those of an earlier one by number and words."""
    before: dict[tuple[object, ...], list[_Printed]] = {}
    near = _Near()
    for entry in prose.entries:
        for said in entry.said:
            others = before.setdefault(_sort(said), [])
            earlier = _earlier(prose, others, entry, said)
            if earlier:
                yield StatedClaim(TextClaimKind.REPEAT, said.term, (earlier.term,), _SAME)
            for other in _contradicted(prose, near.of(said), entry, said):
                yield StatedClaim(TextClaimKind.REPEAT, said.term, (other.term,), _SAME, sure=True)
        for said in entry.said:
            before[_sort(said)].append((entry, said))
            near.add((entry, said))


_Printed = tuple[Entry, Said]


class _Near:
    """Figures in their order, found by one that may be a slip away from them."""

    def __init__(self) -> None:
        self._printed: list[_Printed] = []
        self._numbers: dict[tuple[object, ...], list[int]] = {}

    def add(self, printed: _Printed) -> None:
        """Take one more figure; one of few digits is a slip away from too many."""
        if printed[1].term.digits < _TELLING:
            return
        for key in self._keys(printed[1]):
            self._numbers.setdefault(key, []).append(len(self._printed))
        self._printed.append(printed)

    def of(self, said: Said) -> list[_Printed]:
        """Return all figures of one sort with a figure that are a slip away from it, and more."""
        if said.term.digits < _TELLING:
            return []
        found = {each for key in self._keys(said) for each in self._numbers.get(key, ())}
        return [self._printed[each] for each in sorted(found)]

    def _keys(self, said: Said) -> list[tuple[object, ...]]:
        return [(*_sort(said), trace) for trace in traces(bare(said.term))]


def _sort(said: Said) -> tuple[object, ...]:
    """Return what two figures must have in common to be one."""
    return _measure(said), said.term.base, said.term.dimension


def _measure(said: Said) -> Says:
    """Return what a figure says of its subject; a share may be called a rate elsewhere."""
    return Says.RATE if said.meaning.says is Says.SHARE else said.meaning.says


def _earlier(prose: Prose, before: list[_Printed], entry: Entry, said: Said) -> Said | None:
    """Return the most alike figure before that may be the same, None if there is none."""
    best: tuple[float, Said | None] = (0.0, None)
    low, high = said.span
    for other, its in before:
        least, most = its.span
        if (
            least > high
            or most < low
            or not _equal(said.term, its.term)
            or other.sentence == entry.sentence
        ):
            continue
        referred = _referred_to(entry, other, said)
        clash = _clash(entry, other, said) and not referred
        if not same_time(entry, other) or clash or _qualified(entry, other):
            continue
        if not _named_alike(entry, other, said, _companions(prose, entry, other, said)):
            continue
        likely = prose.likeness.alike(entry, other)
        likely += _BESIDE * _companions(prose, entry, other, said)
        likely += _CALLED_SO * (_one_name(entry, other) + referred)
        likely += _OWN_FIGURE * _agree(entry, other, said)
        enough = likely > best[0] and likely >= _needed(said.term, its.term)
        if enough and _same_mood(said, its):
            best = likely, its
    return best[1]


def _named_alike(entry: Entry, other: Entry, said: Said, companions: int) -> bool:
    """
    Tell whether two rates have one subject; where words are parted, whole sentences tell.

    With others that agree in both sentences, most of its words are enough.
    """
    if entry.subject.isascii() or said.term.dimension is Dimension.QUANTITY:
        return True
    told = companions > 0 and said.term.digits >= _TELLING
    return alike(entry.subject, other.subject) >= (_MOSTLY if told else _NAMED)


_NAMED = 0.9
_MOSTLY = 0.6


def _clash(entry: Entry, other: Entry, but: Said) -> bool:
    """Tell whether two entries print another quantity of one sort, and two numbers for it."""
    return any(
        _measure(mine) is _measure(its) and not _equal(mine.term, its.term)
        for mine in entry.said
        for its in other.said
        if mine is not but
    )


def _qualified(entry: Entry, other: Entry) -> bool:
    """Tell whether one paragraph names a quantity and one of its parts: CPI, urban CPI."""
    one, two = core(entry.subject), core(other.subject)
    within = bool(one and two) and one != two and (one.endswith(two) or two.endswith(one))
    return within and entry.paragraph == other.paragraph


_BESIDE = 0.3
_CALLED_SO = 0.3
_OWN_FIGURE = 0.3


def _referred_to(entry: Entry, other: Entry, said: Said) -> bool:
    """Tell whether a heading names a figure, or "the" refers to one of the sentence before."""
    below = other.heading and 0 < entry.paragraph - other.paragraph <= _BELOW
    the_said = said.term.digits >= _TELLING and spoken_of("the-said", said.mention.phrase)
    return below or (the_said and entry.sentence - other.sentence <= _BELOW)


_BELOW = 2  # paragraphs under a heading; sentences behind the one that is referred to


def _one_name(entry: Entry, other: Entry) -> bool:
    """
    Tell whether two entries have one name, of a language in which names are short.

    What is measured of it may be left out: 第二产业, 第二产业增加值.
    """
    if entry.subject.isascii():
        return False
    short, long = sorted((core(entry.subject), core(other.subject)), key=len)
    measure = long.removeprefix(short)
    return bool(short) and (long == short or measure in map(core, idea("output").anywhere))


def _agree(entry: Entry, other: Entry, but: Said) -> bool:
    """Tell whether two entries print one more telling figure of a sort that is the same."""
    return any(
        mine is not but
        and mine.term.digits >= _TELLING
        and _measure(mine) is _measure(its)
        and _equal(mine.term, its.term)
        for mine in entry.said
        for its in other.said
    )


def _contradicted(prose: Prose, near: list[_Printed], entry: Entry, said: Said) -> Iterator[Said]:
    """
    Yield earlier figures of the same quantity, one slip away from a figure.

    It is the same quantity if the figures beside it agree; or if the words are nearly the
    same and a third sentence agrees with one of the two.
    """
    for other, its in near:
        if other.sentence == entry.sentence or not _slip(said.term, its.term):
            continue
        same = _beside(entry, other) or _third(prose, entry, other, said, its)
        if same and same_time(entry, other):
            yield its


def _slip(one: Term, other: Term) -> bool:
    telling = min(one.digits, other.digits) >= _TELLING
    return telling and one.sign == other.sign and one_slip_apart(one, other)


_TELLING = 3
_SAME_WORDS = 0.6
_OWN_WORDS = 0.45


def _beside(entry: Entry, other: Entry) -> bool:
    """Tell whether further figures of two entries agree, telling ones or several."""
    equal = [
        mine.term.digits
        for mine in entry.said
        for its in other.said
        if _measure(mine) is _measure(its) and _equal(mine.term, its.term)
    ]
    return len(equal) > 1 or max(equal, default=0) > _TELLING


def _third(prose: Prose, entry: Entry, other: Entry, said: Said, its: Said) -> bool:
    """Tell whether the words of two entries are the same, and a third entry has one figure."""
    return _one_quantity(prose, entry, other) and any(
        each is not entry
        and each is not other
        and _measure(mine) is _measure(said)
        and (_equal(mine.term, said.term) or _equal(mine.term, its.term))
        and _one_quantity(prose, entry, each)
        for each in prose.entries
        for mine in each.said
    )


def _one_quantity(prose: Prose, one: Entry, other: Entry) -> bool:
    """Tell whether two entries are called the same, or nearly all of their words are."""
    if not one.subject.isascii():
        return same_name(one.subject, other.subject)
    likeness = prose.likeness
    return likeness.alike(one, other) >= _SAME_WORDS and likeness.apart(one, other) <= _OWN_WORDS


def _companions(prose: Prose, entry: Entry, other: Entry, but: Said) -> int:
    """Return how many further figures of the sentences of two entries are equal."""
    mine = [said for each in prose.of_sentence(entry.sentence) for said in each.said]
    its = [said for each in prose.of_sentence(other.sentence) for said in each.said]
    return sum(
        any(_equal(one.term, two.term) and _measure(one) is _measure(two) for two in its)
        for one in mine
        if one is not but and one.term.digits > 1
    )


def _needed(one: Term, other: Term) -> float:
    scale = _ENOUGH if one.dimension is Dimension.QUANTITY else _ENOUGH_OF_RATES
    return scale.get(min(one.digits, other.digits), _MANY)


def _equal(one: Term, other: Term) -> bool:
    """Tell whether two figures may be one number; a hedge says too little."""
    if one.hedge or other.hedge or one.base != other.base or one.dimension is not other.dimension:
        return False
    if one.value == other.value:
        return True
    if any(_IN_HUNDREDS.search(each.figure.number) and not each.scale for each in (one, other)):
        return False
    return one.ends.low < other.ends.high and other.ends.low < one.ends.high


# Rounded to hundreds, which other numbers share too often.
_IN_HUNDREDS = re.compile(r"[1-9]00$")


def _same_mood(one: Said, other: Said) -> bool:
    """Tell whether both figures were reached, or both are aimed at."""
    return _aimed(one) == _aimed(other)


def _aimed(said: Said) -> bool:
    return spoken_of("intended", "".join((*said.mention.before, said.mention.phrase)))
