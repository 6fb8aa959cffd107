"""Each figure of a paragraph with the words that lead to it."""

from itertools import pairwise
from typing import NamedTuple

from bulletin.model.files.document import Paragraph
from bulletin.model.findings.text_claim import TextFigure
from bulletin.prose.numbers.numerals import NumeralWithUnit, numerals
from bulletin.prose.wording.clauses import Clauses
from bulletin.prose.wording.vocabulary import compiled, plain, signs


class Mention(NamedTuple):
    """
    A figure where it stands.

    `phrase` are the words of its clause that lead to it, from the figure before on, and
    `before` the clauses without figures ahead of that. `behind` is what follows up to the
    next figure or the end of the clause. `sentence`, `part` and `clause` number these in the
    whole document. `aside`: it stands in brackets, `ahead` is then the text right before
    them. `item`: it goes on with a list, `、` or "and" stands right before it.
    """

    figure: TextFigure
    numeral: NumeralWithUnit
    sentence: int
    part: int
    clause: int
    phrase: str
    before: tuple[str, ...]
    behind: str
    aside: bool
    ahead: str
    item: bool


class Numbering(NamedTuple):
    """How many sentences, parts and clauses there were before a paragraph."""

    sentences: int = 0
    parts: int = 0
    clauses: int = 0


class _Where(NamedTuple):
    """A paragraph, its number among the parts of a document, and its structure."""

    paragraph: Paragraph
    number: int
    built: Clauses
    start: Numbering


def mentions(
    paragraph: Paragraph, number: int, start: Numbering
) -> tuple[list[Mention], Numbering]:
    """Return the figures of a paragraph with their words, and the numbering that goes on."""
    text = plain(paragraph.text)
    built = Clauses(text)
    where = _Where(paragraph, number, built, start)
    found, last, inside = list[Mention](), 0, 0
    every = numerals(text)
    nexts = [*(each.start for each in every[1:]), len(text)]
    for each, following in zip(every, nexts, strict=False):
        aside = built.aside(each.start)
        begin = max(aside.start, inside) if aside else last
        found.append(_mention(where, each, _Around(begin, last, following)))
        if aside:
            inside = each.close
        else:
            last = each.close
    return found, Numbering(
        start.sentences + len(built.sentences),
        start.parts + len(built.parts),
        start.clauses + len(built.clauses),
    )


class _Around(NamedTuple):
    """Where the words that lead to a figure begin, the figure before ends, the next begins."""

    begin: int
    last: int
    following: int


def _mention(where: _Where, each: NumeralWithUnit, around: _Around) -> Mention:
    built, start = where.built, where.start
    text, aside = built.text, built.aside(each.start)
    sentence = built.number(built.sentences, each.start)
    opens = built.sentences[sentence]
    pieces = _pieces(built, max(around.begin, opens), each.start, inside=aside is not None)
    listed = _listed(text, around.begin) if around.begin > max(opens, 0) else -1
    return Mention(
        _figure(where, each),
        each,
        start.sentences + sentence,
        start.parts + built.number(built.parts, each.start),
        start.clauses + built.number(built.clauses, each.start),
        pieces[-1],
        tuple(pieces[:-1]),
        _behind(built, each, around.following),
        aside is not None,
        _ahead(built, aside.start, around.last) if aside else "",
        0 <= listed <= each.start,
    )


def _figure(where: _Where, each: NumeralWithUnit) -> TextFigure:
    text = where.paragraph.text
    return TextFigure(
        text[each.start : each.close],
        where.paragraph.position(each.start),
        where.number,
        each.start,
        text[each.start : each.end],
    )


def _listed(text: str, begin: int) -> int:
    """Return where what goes on with a list begins, -1 if nothing there does."""
    ahead = rf"\s*(?:[{signs('item-end')}]|[,，]?\s*"
    match = compiled(ahead, "joined-by", r")\s*").match(text, begin)
    return match.end() if match else -1


def _pieces(built: Clauses, begin: int, end: int, *, inside: bool) -> list[str]:
    """Return the clauses between two places, brackets left out; the last leads to a figure."""
    if inside:
        return [built.text[begin:end].strip()]
    cuts = [begin, *(at for at in built.clauses if begin < at <= end), end]
    pieces = [built.without_asides(a, b) for a, b in pairwise(cuts)]
    bare = [each.strip(_EDGES) for each in pieces]
    return [*(each for each in bare[:-1] if each), bare[-1]]


_EDGES = " ,，、；;：:。.—"


def _behind(built: Clauses, each: NumeralWithUnit, following: int) -> str:
    """Return what follows a figure, up to the next one or the end of the clause."""
    text = built.text
    stop = compiled(rf",(?!\d)|[;{''.join(map(signs, _STOPS))}]").search(text, each.close)
    end = min(stop.start() if stop else len(text), following)
    number = built.number(built.sentences, each.start) + 1
    if number < len(built.sentences):
        end = min(end, built.sentences[number])
    aside = built.aside(each.start)
    if aside and text[each.close : aside.end].strip():
        end = min(end, aside.end)
    return text[each.close : end].strip()


_STOPS = ("sentence-end", "part-end", "clause-end", "item-end")


def _ahead(built: Clauses, start: int, last: int) -> str:
    """Return the words of the clause right before a bracket, since the last figure."""
    at = start - 1
    clause = built.clauses[built.number(built.clauses, at)]
    return built.without_asides(max(clause, min(last, at)), at).strip(_EDGES)
