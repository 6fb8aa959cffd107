"""What a figure says by the words beside it, in languages that part words by blanks."""

import re
from typing import NamedTuple

from bulletin.model.figures.unit import Dimension
from bulletin.prose.numbers.unit_behind import without_currency
from bulletin.prose.subjects.entries import Said
from bulletin.prose.subjects.meaning import Meaning, Says
from bulletin.prose.subjects.mentions import Mention
from bulletin.prose.wording.clauses import spoken_of
from bulletin.prose.wording.vocabulary import any_of, compiled, pattern
from bulletin.understand.labels.periods import find_period

_RATES = (Dimension.PER_CENT, Dimension.PER_MILLE)


def lead_of(mention: Mention) -> str:
    """Return the words that lead to a figure, without its currency."""
    return without_currency(mention.phrase)


class Around(NamedTuple):
    """
    The words between a figure and those beside it, in its sentence.

    `over` are those behind the bracket that stands right behind it, `rest` all that follows
    in its sentence, further figures too; `moved` is the sign of the last growth before it there.
    """

    before: str
    behind: str
    over: str = ""
    rest: str = ""
    moved: int = 0


def western_meaning(mention: Mention, last: Said | None, around: Around) -> Meaning:
    """Return what a figure says, after what the last one of its sentence did."""
    lead = _with_verb(mention)
    rate = mention.numeral.dimension in _RATES
    if mention.numeral.moved:
        return Meaning(Says.GROWTH)
    if mention.numeral.dimension is Dimension.POINTS:
        return Meaning(Says.POINTS, "", _sign(lead) or _sign(around.behind) or 1)
    if mention.aside and _is_signed(mention):
        parted = _SIGN.search(mention.phrase)
        fallen = parted is not None and parted[0].startswith("-")
        return Meaning(Says.GROWTH if rate else Says.CHANGE, "", -1 if fallen else 1)
    if _is_earlier(mention, _outside(mention, around.before)):
        return Meaning(Says.RATE if rate else Says.LEVEL, earlier=True)
    if moved := _moved_beside(mention, last, around):
        return Meaning(Says.GROWTH if rate else Says.CHANGE, "", moved)
    own = _without_noun_of(last, lead)
    return _rate(mention, last, around) if rate else _quantity(mention, last, own, around.rest)


def _with_verb(mention: Mention) -> str:
    """Return the words that lead to a figure, with the clause that a comma parts: rose, by 5%."""
    lead = lead_of(mention)
    alone = mention.before and compiled("^", "leads-by", "$").match(lead)
    return f"{mention.before[-1]} {lead}" if alone else lead


def _without_noun_of(last: Said | None, lead: str) -> str:
    """Return words without the noun of the growth before them: a 4% decrease in deaths, and 27."""
    if last is None or last.meaning.says is not Says.GROWTH or last.mention.aside:
        return lead
    return re.sub(rf"^\W*(?:[a-z-]+ )?{any_of('rises', 'falls')} in\b", "", lead)


def _is_signed(mention: Mention) -> bool:
    """Tell whether nothing but a printed sign leads to a figure: (+43,000; -0.7% or -R5)."""
    signed = mention.figure.number[:1] == "-" or _SIGN.search(mention.phrase)
    return bool(signed) and not _words(lead_of(mention).strip("+-;, "))


_SIGN = re.compile(r"[+-](?:[A-Z]{0,3}[$£€¥]?)$")


def _moved_beside(mention: Mention, last: Said | None, around: Around) -> int:
    """Return -1 or 1 where what stands beside a figure makes it a fall or a rise, 0 if nothing."""
    lead = lead_of(mention)
    if last and last.meaning.says in _MOVED and _in_other_words(mention, around):
        return last.meaning.sign
    rate = mention.numeral.dimension in _RATES
    return _moved_behind(lead, around) or (_moved_before(lead, around) if rate else 0)


def _moved_before(lead: str, around: Around) -> int:
    """
    Return -1 or 1 for a rate behind which brackets say from what to what something went.

    The words before it say whether it fell, else those of the rate before that goes on with.
    """
    bracket = re.match(r"[^(;]*\(\W*", around.rest)
    if lead or not bracket or not compiled("", "departs-here").match(around.rest, bracket.end()):
        return 0
    return _sign(around.before) or around.moved


def _moved_behind(lead: str, around: Around) -> int:
    """Return -1 or 1 where the noun behind a figure is a fall or a rise, as in: a 5% rise."""
    behind = around.behind if around.behind.strip(_SIGNS) else around.over
    noun = re.match(rf"^\W*{_ADJECTIVES}{any_of('rises', 'falls')}", behind)
    return _sign(noun[0]) if noun and compiled("", "article-before").search(lead) else 0


_ADJECTIVES = r"(?:(?!(?:of|the|in|to|share|and)\b)[a-z-]+ ){0,3}"
_SIGNS = " (+-$£€"


def _quantity(mention: Mention, last: Said | None, lead: str, rest: str) -> Meaning:
    moved = _sign(lead)
    if moved and not _reached(lead) and not _OF_ANOTHER.search(lead):
        return Meaning(Says.CHANGE, "", moved)
    if mention.item and last and not _words(lead) and last.meaning.says is Says.CHANGE:
        return Meaning(Says.CHANGE, "", last.meaning.sign)
    apart = compiled(r"^\s*(?:\([^()]*\)\s*)?", "more-or-fewer").match(rest)
    if apart and last and last.meaning.says in (Says.LEVEL, Says.CHANGE):
        return Meaning(Says.CHANGE, "", -1 if spoken_of("fewer", apart[0]) else 1)
    if apart:
        return Meaning(Says.UNKNOWN)
    return Meaning(Says.LEVEL)


# The largest driver of growth was net migration of 49,400.
_OF_ANOTHER = re.compile(r"\b(?:was|were|is|are) (?!an?\b)[a-z][a-z -]*\bof$")
_MOVED = (Says.CHANGE, Says.GROWTH)


def is_at_once(mention: Mention) -> bool:
    """Tell whether a share is said of the level right before it: 56, equivalent to 19%."""
    lead = lead_of(mention)
    ahead = f"(?:{pattern('takes-of')}|^(?:[a-z]+ ){{0,2}}{pattern('or-in-other-words')})"
    return re.search(rf"{ahead}\s*$", lead, re.IGNORECASE) is not None


def _in_other_words(mention: Mention, around: Around) -> bool:
    """Tell whether a figure says the one before anew: 1,897 or 2.1 percent."""
    if mention.aside and not _words(lead_of(mention)) and _NOTHING.match(around.before):
        return True
    return compiled(_A_FEW_WORDS, "or-in-other-words", r"\W*$").match(around.before) is not None


_NOTHING = re.compile(r"^\W*$")
_A_FEW_WORDS = r"^[\w\s]{0,36},?\s*\b"  # persons since 2011 or


def _outside(mention: Mention, before: str) -> str:
    """Return the words before a figure; in brackets that say how it moved, only theirs."""
    told = mention.aside and (_sign(lead_of(mention)) or _reached(lead_of(mention)))
    return before.rpartition("(")[2] if told else before


def _is_earlier(mention: Mention, before: str) -> bool:
    """Tell whether the words before a figure end with what something is compared with."""
    found = list(compiled("", "compared-with-figure").finditer(before))
    rest = before[found[-1].end() :] if found else ""
    if not found or "," in rest or spoken_of("arrives-anywhere", rest):
        return False
    if spoken_of("turns-to", rest):
        return False
    departs = spoken_of("departs", found[-1][0])
    if departs and (spoken_of("joined-by", rest) or _sign(rest) or _names(rest)):
        return False  # came from abroad and; data from the Office show a
    named = rest.strip(" (") if departs and mention.aside else ""
    return not named or find_period(named) is not None  # people from Brazil (3,425)


def _names(words: str) -> bool:
    """Tell whether words have a name with a capital, and no period."""
    return _CAPITAL.search(words) is not None and find_period(words) is None


_CAPITAL = re.compile(r"\b[A-Z][a-z]")


def _words(lead: str) -> str:
    return compiled("", "joined-by").sub("", lead).strip(" ,")


def _reached(lead: str) -> bool:
    if re.search(rf"{any_of('rises', 'falls')} (?:was|were|is|are)$", lead):
        return False  # the increase was
    arrives, departs = compiled("", "arrives").search(lead), compiled("", "departs").search(lead)
    return bool(arrives or departs)


def _rate(mention: Mention, last: Said | None, around: Around) -> Meaning:
    lead = _with_verb(mention)
    moved = _sign(lead)
    if mention.aside:
        if _reached(lead) or compiled(r"^\s*", "arrives").match(mention.behind):
            return Meaning(Says.RATE)
        said_anew = _share(mention, around) if is_at_once(mention) else None
        return said_anew or _in_brackets(mention, last, moved)
    takes = compiled("", "takes-of", r"\s*$").search(lead)
    if spoken_of("growth-rate", lead) or (moved and not takes and not _reached(lead)):
        return Meaning(Says.GROWTH, "", 1 if _reached(lead) else moved or 1)
    if ahead := compiled(r"^\W*(?:or\b[^;]{1,24},?\s+)?", "ahead-or-behind").match(around.rest):
        return Meaning(Says.GROWTH, "", -1 if spoken_of("fewer", ahead[0]) else 1)
    return _share(mention, around) or _not_told(mention, last, around)


def _not_told(mention: Mention, last: Said | None, around: Around) -> Meaning:
    """
    Return what a rate says of which no word tells it: in a list with growth, it is growth.

    Behind a share it is one of the same whole: women comprise 50.2% of tourists and men 49.8%.
    """
    if last is not None and last.meaning.says is Says.LEVEL and is_at_once(mention):
        return Meaning(Says.SHARE)
    if _reached(_with_verb(mention)):
        return Meaning(Says.RATE)
    if last is not None and last.meaning.says is Says.SHARE and _joins(around.before):
        return Meaning(Says.SHARE, "", 1, last.meaning.against)
    return Meaning(Says.GROWTH, "", around.moved) if around.moved else Meaning(Says.RATE)


def _joins(before: str) -> bool:
    """Tell whether words between two figures only name the second one: of tourists and men."""
    return re.search(rf"{pattern('joined-by')}(?: [a-z]+){{1,2}}\s*$", before) is not None


def _in_brackets(mention: Mention, last: Said | None, moved: int) -> Meaning:
    close = last is not None and last.mention.clause == mention.clause
    noun = _NOUN.match(mention.ahead)
    if close and last is not None and last.meaning.says is Says.CHANGE and noun:
        return Meaning(Says.GROWTH, "", last.meaning.sign)
    moved = moved or _sign(mention.ahead)
    return Meaning(Says.GROWTH, "", moved) if moved else Meaning(Says.RATE)


_NOUN = re.compile(r"^(?:\w+(?: \w+)?)?$")  # an increase of 28,189 deaths (5.6%)


def _share(mention: Mention, around: Around) -> Meaning | None:
    """Return a share with the name of its whole: 19% of the value of imports."""
    of = compiled(r"^\W*", "share-of-name").match(around.over or around.behind)
    against = _TAIL.split(of[1])[0] if of else ""
    of_all = of is not None and spoken_of("bare-total-of", of[0])
    if against or of_all or spoken_of("takes-of", mention.phrase):
        return Meaning(Says.SHARE, "", 1, compiled("", "measured-by").sub("", against).strip())
    return None


_TAIL = re.compile(
    r"[,;:.()]|\b(?:was|were|is|are|had|have|has|in|as|at|during|and|which|that|to|with)\b"
)


def _sign(lead: str) -> int:
    """Return -1 or 1 by the last word for a fall or a rise, 0 where there is none."""
    falls = [match.start() for match in compiled("", "falls").finditer(lead)]
    rises = [match.start() for match in compiled("", "rises").finditer(lead)]
    if not falls and not rises:
        return 0
    return -1 if max(falls, default=-1) > max(rises, default=-1) else 1
