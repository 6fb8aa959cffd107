"""A share of a whole: of what its words name, of what stands in brackets, of the nearest whole."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose, one_way_of, same_name
from bulletin.prose.numbers.terms import Term
from bulletin.prose.numbers.unit_behind import without_currency
from bulletin.prose.parts.breakdowns import groups_of, groups_with
from bulletin.prose.parts.groups import BreakdownBasis
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import alike
from bulletin.prose.subjects.western_meaning import lead_of
from bulletin.prose.verdicts.screening import could_slip, fits, made_a_hundred
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import Product

_SHARE = (Product(1, 2, 0),)
_NAMED = 0.9
_SAID_BEFORE = 0.8  # how much less sure what a share is of is where only one before it says so


class Whole(NamedTuple):
    """A level that a share may be of, and how surely its words say so."""

    term: Term
    likely: float
    near: bool = False


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield each share of an entry with the level that it is a share of."""
    for entry in prose.entries:
        for said in entry.said:
            if said.meaning.says is Says.SHARE:
                yield from _share(prose, entry, said)
    yield from _unnamed(prose)


def _unnamed(prose: Prose) -> Iterator[StatedClaim]:
    """Yield a rate right behind a marked part that is just its share of the whole: 税比85.2%."""
    for group in groups_of(prose):
        for part in group.parts if group.basis is BreakdownBasis.MARKED else ():
            following = prose.entries[part.number + 1 : part.number + 2]
            rates = [each.of(Says.RATE, Says.UNKNOWN) for each in following if not each.level]
            rate = rates[0] if rates else None
            if rate is None or rate.mention.sentence != part.sentence:
                continue
            if part.level and group.whole.level and rate.term.digits >= _DIGITS:
                operands = part.level.term, group.whole.level.term
                if fits(_SHARE, rate.term, *operands):
                    yield StatedClaim(TextClaimKind.SHARE, rate.term, operands, _SHARE)


def _share(prose: Prose, entry: Entry, said: Said) -> Iterator[StatedClaim]:
    shares = entry.all(Says.SHARE)
    if len(shares) > 1 and shares[0].meaning.in_turn:
        return  # of several subjects that one word names: the three industries
    part = _part(prose, entry, said)
    if part is None:
        yield from _of_about_its_name(prose, entry, said)
        return
    kind = TextClaimKind.RATE if said.meaning.fulfils else TextClaimKind.SHARE
    kind = TextClaimKind.RATIO if said.term.scale > 0 else kind
    target, numerator = _in_its_row(prose, entry, said), part.term
    wholes = _wholes(prose, entry, said, part)
    chosen = _chosen(target, numerator, wholes)
    if chosen:
        # A name with more before it may be that of a part only.
        certain = chosen.likely == 1.0 or could_slip(_SHARE, (target, numerator, chosen.term))
        operands = numerator, chosen.term
        yield StatedClaim(kind, target, operands, _SHARE, mended=certain, seconded=not certain)


_DIGITS = 3
_NEAR, _FAR = 2, 6  # paragraphs back in which a whole may stand that no word names


def _of_about_its_name(prose: Prose, entry: Entry, said: Said) -> Iterator[StatedClaim]:
    """Yield a share of a level before it whose name is about its own, if it just gives it."""
    for other in reversed(prose.of_paragraph(entry.paragraph)):
        likely = alike(entry.subject, other.subject) if other.number < entry.number else 0
        if not (likely >= _ABOUT and other.level) or said.term.digits < _DIGITS:
            continue
        if entry.subject[:_HEAD] != other.subject[:_HEAD]:
            continue
        for whole in _wholes(prose, entry, said, other.level):
            operands = other.level.term, whole.term
            if fits(_SHARE, said.term, *operands):
                yield StatedClaim(TextClaimKind.SHARE, said.term, operands, _SHARE)
                return


def _in_its_row(prose: Prose, entry: Entry, said: Said) -> Term:
    """Return a share, loosened where it is in a list that was made to add up to a hundred."""
    beside = [each for each in prose.of_sentence(entry.sentence) if each.row == entry.row]
    shares = [share for each in beside if not each.aside and (share := each.of(Says.SHARE))]
    terms = made_a_hundred([each.term for each in shares])
    found = zip(shares, terms, strict=True)
    return next((term for share, term in found if share is said), said.term)


_ABOUT = 0.5
_HEAD = 2  # letters


def _part(prose: Prose, entry: Entry, said: Said) -> Said | None:
    """Return the level that a share is said of."""
    place = said.mention.figure
    mine = [
        each
        for each in entry.said
        if each.meaning.says is Says.LEVEL
        and not each.meaning.earlier
        and each.mention.figure.start < place.start
    ]
    mine = mine or _right_behind(prose, said)
    if mine:
        return _in_turn(mine, entry.all(Says.SHARE), said) or mine[-1]
    if entry.aside:
        before = [
            (other, level)
            for other in prose.of_paragraph(entry.paragraph)
            for level in other.said
            if level.meaning.says is Says.LEVEL
            and level.mention.clause == said.mention.clause
            and level.mention.figure.start < place.start
        ]
        return before[-1][1] if before else None
    if spoken_of("the-same-ones", entry.subject):
        return _goes_on_with(prose, entry)
    if not (said.meaning.subject or entry.row):
        return None
    named = [
        (alike(entry.subject, other.subject), -abs(entry.number - other.number), other.level)
        for other in prose.entries
        if other.level and other is not entry
    ]
    best = max(
        (each for each in named if each[0] >= _NAMED), key=lambda each: each[:2], default=None
    )
    return best[2] if best else None


def _right_behind(prose: Prose, said: Said) -> list[Said]:
    """Return the level that stands alone in brackets right behind a share: 7.0% (49,050)."""
    found = [each for aside in prose.asides_after(said) for each in aside.said[:1]]
    alone = [each for each in found if not (each.mention.phrase or each.mention.ahead)]
    levels = [each for each in alone if each.meaning.says is Says.LEVEL]
    return [e for e in levels if e.mention.figure.start > said.mention.figure.start][:1]


def _in_turn(levels: Sequence[Said], shares: Sequence[Said], said: Said) -> Said | None:
    """Return the level of a list that has the place of a share in a list as long behind it."""
    behind = levels[-1].mention.figure.start < shares[0].mention.figure.start
    return levels[shares.index(said)] if behind and 1 < len(levels) == len(shares) else None


def _goes_on_with(prose: Prose, entry: Entry) -> Said | None:
    """Return the last level of the sentence before one that goes on with it: these, they."""
    before = prose.of_sentence(entry.sentence - 1)
    levels = [said for each in before for said in each.all(Says.LEVEL)]
    return levels[-1] if levels and not levels[-1].meaning.earlier else None


def _wholes(prose: Prose, entry: Entry, said: Said, part: Said) -> list[Whole]:
    """Return what a share may be of, the likeliest first."""
    told = list(_in_brackets(prose, said, part))
    if told:
        return told
    against = _against(prose, entry, said)
    named = list(_named(prose, entry, part, against)) if against else []
    if against != said.meaning.against:
        named = [each._replace(likely=_SAID_BEFORE * each.likely) for each in named]
    if said.term.hedge or compiled("", "larger-place").search(said.meaning.against):
        return named
    mine = part.mention.figure
    named += _of_its_list(prose, entry, part)
    telling = entry.subject.isascii() and said.term.digits >= _DIGITS
    before = prose.levels_before(said, part.mention.numeral.base, _FAR if telling else _NEAR)
    near = [
        each
        for other, each in before
        if each.mention.figure != mine and not each.term.hedge
        if each.meaning.earlier <= part.meaning.earlier
        if not one_way_of(said.meaning.against, other.subject)
    ]
    return named + [Whole(each.term, 0.3) for each in near]


def _of_its_list(prose: Prose, entry: Entry, part: Said) -> list[Whole]:
    """Return the wholes of the lists in which an entry, or what its brackets part, is a part."""
    before = [e for e in prose.of_sentence(entry.sentence) if e.number < entry.number]
    entry = before[-1] if entry.aside and entry.marked and before else entry
    return [
        Whole(group.whole.level.term, 0.5)
        for group in groups_with(prose, entry)
        if group.basis is not BreakdownBasis.BESIDE
        and group.whole.level
        and group.whole.level.mention.numeral.base == part.mention.numeral.base
    ]


def _against(prose: Prose, entry: Entry, said: Said) -> str:
    """Return the name of what a share is of: its own, else what its sentence is said to be of."""
    if said.meaning.against or entry.aside:
        return said.meaning.against
    sentence = prose.of_sentence(entry.sentence)
    beside = [each.within for each in sentence if each.within]
    before = [
        share.meaning.against
        for each in sentence
        for share in each.all(Says.SHARE)
        if share.meaning.against and share.mention.figure.start < said.mention.figure.start
    ]
    return next(iter((*beside, *reversed(before))), "")


def _in_brackets(prose: Prose, said: Said, part: Said) -> Iterator[Whole]:
    """Yield the level right behind the name of the whole: 占全市（511亿元）, of exports of 20."""
    of = without_currency(said.mention.behind)
    told = compiled("^", "of-a-figure", "$").match(of)
    for each in prose.of_sentence(said.mention.sentence) if told else ():
        level = each.level
        if level and lead_of(level.mention) == of:
            yield Whole(level.term, 1.0)
    for aside in prose.asides_after(said):
        level = aside.level
        named = compiled("", "takes-of").search(aside.ahead)
        if not level or level is part or not named:
            continue
        if level.mention.numeral.base == part.mention.numeral.base:
            yield Whole(level.term, 1.0)


def _named(prose: Prose, entry: Entry, part: Said, against: str) -> Iterator[Whole]:
    """Yield the levels of the text, then of the tables, that the name of a whole may mean."""
    base, mine = part.mention.numeral.base, part.mention.figure
    for likely, other, level in prose.named(against, base, entry):
        then = level.meaning.earlier > part.meaning.earlier
        if other is entry or level.mention.figure == mine or level.term.hedge or then:
            continue
        yield Whole(level.term, likely, other.paragraph == entry.paragraph)
    for row in prose.rows:
        for cell in row.cells if same_name(against, row.label) else ():
            if cell.term.base == base and cell.term.value > 0:
                yield Whole(cell.term, 0.8)


def _chosen(target: Term, part: Term, wholes: Sequence[Whole]) -> Whole | None:
    """
    Return the whole that is meant: a likely one that fits, then one that fits after a slip.

    One that its words name outright is meant even if nothing fits.
    """
    for each in wholes:
        if fits(_SHARE, target, part, each.term):
            return each
    for each in wholes:
        if could_slip(_SHARE, (target, part, each.term)):
            return each
    named = [each for each in wholes if each.likely >= _NAMED]
    named = [each for each in named if target.value > _ALL or each.term.value >= part.value]
    near = [each for each in named if each.near] or named
    return near[0] if near and (near[0].likely == 1.0 or len(near) == 1) else None


_ALL = 100
