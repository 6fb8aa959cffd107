"""What a figure says by the words that lead to it: its measure, its sign and its subject."""

import re
from enum import StrEnum
from typing import NamedTuple

from bulletin.model.figures.unit import Dimension
from bulletin.prose.numbers.numerals import NumeralWithUnit
from bulletin.prose.numbers.unit_behind import TIMES
from bulletin.prose.subjects.mentions import Mention
from bulletin.prose.wording.vocabulary import any_of, compiled, pattern
from bulletin.understand.labels.unit_grammar import unit_of
from bulletin.words.lexicon import letters, said


class Says(StrEnum):
    """What a figure of a sentence says of its subject."""

    LEVEL = "level"
    CHANGE = "change"
    GROWTH = "growth"
    MEAN_GROWTH = "mean growth"  # a year, over several
    SHARE = "share"
    RATE = "rate"
    POINTS = "points"
    AHEAD = "ahead"  # points above or below another rate
    CONTRIBUTION = "contribution"
    PULL = "pull"
    STRUCTURE = "structure"
    INDEX = "index"
    TIMES = "times"
    UNKNOWN = "unknown"  # a per cent of which no word says what it is


class Meaning(NamedTuple):
    """
    What is said, of what, and against what.

    `sign` is -1 where words make it a fall (or a lag behind). `subject` is the name of the
    quantity, empty where it goes on with the one before. `against` is what a share is of, or
    what a rate is compared with; `time` the words of the comparison with an earlier time.
    `in_turn`: the subjects of a list, each with one of several figures; `shared` is what ends
    the names of all of them. `newly`: it was added. `fulfils`: the share is of a plan.
    `earlier`: it is what another figure is compared with, of an earlier time or of another
    place.
    """

    says: Says
    subject: str = ""
    sign: int = 1
    against: str = ""
    time: str = ""
    in_turn: bool = False
    shared: str = ""
    newly: bool = False
    fulfils: bool = False
    marked: bool = False  # of which
    earlier: bool = False


def meaning(mention: Mention) -> Meaning:
    """Return what a mention says, by its unit and the words that lead to it."""
    phrase = re.sub(r"\s+", "", mention.phrase)
    marked = bool(compiled("", "of-which-in-text").search(phrase + "".join(mention.before[-1:])))
    phrase = compiled("^.*", "of-which-in-text").sub("", phrase)
    in_turn = bool(compiled("", "each-in-turn").search(phrase))
    bare = _without_ends(compiled("", "each-in-turn").sub("", phrase))
    found = _by_unit(mention, bare)
    earlier = compiled("", "earlier-figure-ahead").search(phrase)
    if earlier and mention.numeral.dimension is not Dimension.POINTS:
        found = found._replace(subject=subject_of(phrase[: earlier.start()]), earlier=True)
    return found._replace(in_turn=in_turn, marked=marked, shared=_shared(phrase, found.subject))


def _shared(phrase: str, subject: str) -> str:
    """Return what all of a list share that stands behind the word for "in turn": 分别出口."""
    parted = compiled("^.*?", "each-in-turn", "(.*)$").match(phrase)
    tail = subject_of(parted[1]) if parted else ""
    return tail if subject.endswith(tail) else ""


def _without_ends(phrase: str) -> str:
    """Return a phrase without the times between what is named and its number."""
    between = pattern("time-between")
    bare = compiled("^(.*?)", "departs", f"{between}$").sub(r"\1", phrase)
    return compiled("(", "arrives", f"){between}$").sub(r"\1", bare)


def _by_unit(mention: Mention, phrase: str) -> Meaning:
    dimension = mention.numeral.dimension
    if dimension is Dimension.POINTS:
        return _of_points(phrase)
    if dimension in (Dimension.PER_CENT, Dimension.PER_MILLE):
        return _of_per_cents(mention, phrase)
    return _of_quantity(mention, phrase)


def _of_points(phrase: str) -> Meaning:
    time, bare = _without_time(phrase)
    ahead = re.match(f"(.*?)({any_of('above', 'below')})(.+)$", bare)
    if ahead and not re.fullmatch(pattern("reaches"), ahead[3]):
        sign = -1 if re.fullmatch(pattern("below"), ahead[2]) else 1
        return Meaning(Says.AHEAD, subject_of(ahead[1]), sign, ahead[3], time)
    if beside := compiled("^(.*?)", "ahead-of-named", "(.+)$").match(bare):
        subject, against, how = beside.groups()
        sign = -1 if re.search(pattern("below"), how) else 1
        return Meaning(Says.AHEAD, subject_of(_moved(subject)[0]), sign, against, time)
    if compiled("", "pulls").search(bare):
        return _pull(bare)
    subject, sign = _moved(bare)
    return Meaning(Says.POINTS, subject_of(subject), sign or 1, "", time)


def _pull(bare: str) -> Meaning:
    """Return what is contributed to the growth of something, with the name of that."""
    ahead, behind = compiled("", "pulls").split(bare, maxsplit=1)
    return Meaning(Says.PULL, subject_of(ahead), 1, subject_of(_moved(behind)[0]))


def _in_words(phrase: str, time: str) -> Meaning:
    """Return growth that words say, if they compare with an earlier time or with none."""
    compared = compiled("", "compared-period")
    subject = subject_of(compared.sub("", phrase))
    told = not subject or not compiled("", "rate-words").search(subject)
    time = time or "".join(compared.findall(phrase))
    beside = compiled("", "ahead-or-beside").search(subject)
    return Meaning(Says.GROWTH if told and not beside else Says.UNKNOWN, subject, 1, "", time)


def _of_per_cents(mention: Mention, phrase: str) -> Meaning:
    time, bare = _without_time(phrase)
    if mention.numeral.moved:
        return _in_words(phrase, time)
    told = _of_a_whole(bare)
    if told:
        return told
    subject, sign = _moved(bare)
    subject = _after_comparison(phrase, subject)
    if sign:
        mean = compiled("", "mean-over-years").search(time)
        says = Says.MEAN_GROWTH if mean else Says.GROWTH
        return Meaning(says, subject_of(subject), sign, "", time)
    if compiled("", "rate-words", f"(?:{any_of('reaches', 'said-behind')})*$").search(bare):
        return Meaning(Says.RATE, subject_of(bare))
    return Meaning(Says.UNKNOWN, subject_of(_what_came(bare)))


def _what_came(bare: str) -> str:
    """Return what came to a number, without the words for how: 比重提高到."""
    moved = f"(?:{any_of('rises', 'falls')})"
    return compiled(f"^(.*?){moved}", "arrives", "$").sub(r"\1", bare)


def _of_a_whole(bare: str) -> Meaning | None:
    """Return a per cent that is one of something, None for growth and other rates."""
    if compiled("", "contribution-rate").search(bare):
        return Meaning(Says.CONTRIBUTION, bare)
    if share := compiled("(.*?)", "takes-of", "(.*)$").match(bare):
        return _share(share[1], share[2])
    if compiled("", "pulls").search(bare):
        return _pull(bare)
    ends = f"(?:{any_of('reaches', 'said-behind')})*$"
    if named := compiled("^(.+?)", "named-share", ends).match(bare):
        return Meaning(Says.SHARE, subject_of(named[1]))
    if fulfils := compiled("^(.*?)", "fulfils", "(.*" + pattern("plan-words") + ".*)$").match(bare):
        return Meaning(Says.SHARE, subject_of(fulfils[1]), 1, fulfils[2], fulfils=True)
    return None


def _share(before: str, of: str) -> Meaning:
    whole = compiled("", "share-words", "|" + pattern("said-behind") + "$").sub("", of)
    while (less := compiled("", "said-behind", "$").sub("", whole)) != whole:
        whole = less
    if compiled("^", "share-words", "$").match(whole):
        whole = ""
    subject = subject_of(before)
    return Meaning(Says.SHARE, "" if is_plain(subject) else subject, 1, whole)


def _of_quantity(mention: Mention, phrase: str) -> Meaning:
    time, bare = _without_time(phrase)
    text = f"{mention.behind[:1]}"
    if text == ":" or (not mention.numeral.unit and not phrase and mention.numeral.figure.decimals):
        return Meaning(Says.STRUCTURE, subject_of(bare))
    if mention.numeral.base == TIMES:
        return _of_times(bare, time)
    if not mention.numeral.unit and said("index", bare.casefold()):
        return Meaning(Says.INDEX, subject_of(bare))
    newly = bool(compiled("", "newly").search(bare))
    subject, sign = _moved(bare)
    subject = _after_comparison(phrase, subject)
    if newly and time and not subject_of(subject):
        return Meaning(Says.CHANGE, "", 1, "", time)
    if sign and not newly and (time or not subject_of(subject) or _verb(bare)):
        return Meaning(Says.CHANGE, subject_of(subject), sign, "", time)
    return Meaning(Says.LEVEL, subject_of(_what_came(bare)), 1, "", time, newly=newly)


def _verb(bare: str) -> bool:
    """Tell whether a phrase ends with a verb that says that something came or went: 增加."""
    return compiled("", "comes-or-goes", "$").search(bare) is not None


def _of_times(bare: str, time: str) -> Meaning:
    """Return what a multiple says: growth, a share of what is named, else how many times."""
    if named := compiled("^(.*?)", "takes-of", "(.+)$").match(bare):
        return _share(named[1], named[2])
    subject, sign = _moved(bare)
    return Meaning(Says.GROWTH if sign else Says.TIMES, subject_of(subject), sign or 1, "", time)


def in_per_cents(numeral: NumeralWithUnit, says: Says) -> NumeralWithUnit:
    """Return a multiple that says growth or a share as the per cents that it stands for."""
    if numeral.base != TIMES or says not in (Says.GROWTH, Says.SHARE) or numeral.unit is None:
        return numeral
    return numeral._replace(unit=unit_of("%", 2, numeral.unit.printed))


def _without_time(phrase: str) -> tuple[str, str]:
    """Return the words of comparison in a phrase, and the phrase without them."""
    found = compiled("", "compared").findall(phrase)
    return "".join(found), compiled("", "compared").sub("", phrase)


def _after_comparison(phrase: str, subject: str) -> str:
    """Return no subject where what stands before a rise only names what it is compared with."""
    return "" if compiled("^", "compared-period").match(phrase) else subject


def _moved(phrase: str) -> tuple[str, int]:
    """Return what is said to rise or fall at the end of a phrase, and 1 or -1; 0 if nothing is."""
    tail = f"(?:{any_of('said-behind', 'about-before', 'more-than-before', 'less-than-before')})*$"
    match = re.match(f"(.*?)(?:({pattern('falls')})|({pattern('rises')})){tail}", phrase)
    if not match or compiled("", "arrives", "$").search(phrase):
        return phrase, 0
    return match[1], -1 if match[2] else 1


def subject_of(words: str) -> str:
    """Return the name of a quantity without what may stand before and behind it."""
    edges = f"“”\"'《》 、，,：:{letters('possessive')}"
    bare = words.strip(edges)
    while True:
        less = compiled("^", "said-before").sub("", bare)
        less = compiled("", "said-behind", "$").sub("", less).strip(edges)
        if less == bare:
            return bare
        bare = less


def is_plain(subject: str) -> bool:
    """Tell whether a name says only that something is counted: 数量, 总额."""
    return compiled("^(?:", "plain-words", ")+$").match(subject) is not None
