"""What a figure says by the words that lead to it: its measure, its sign and its subject."""

import re
from enum import StrEnum
from typing import NamedTuple

from bulletin.model.figures.unit import Dimension
from bulletin.prose.subjects.mentions import Mention
from bulletin.prose.wording.vocabulary import any_of, compiled, pattern
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
    `in_turn`: the subjects of a list, each with one of several figures. `newly`: it was
    added. `fulfils`: the share is of a plan. `earlier`: it is what another figure is compared
    with, of an earlier time or of another place.
    """

    says: Says
    subject: str = ""
    sign: int = 1
    against: str = ""
    time: str = ""
    in_turn: bool = False
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
    if mention.numeral.dimension is not Dimension.POINTS and _is_earlier(phrase):
        found = found._replace(subject="", earlier=True)
    return found._replace(in_turn=in_turn, marked=marked)


def _is_earlier(phrase: str) -> bool:
    """Tell whether a phrase leads to what another figure is compared with: 比2010年的."""
    return compiled("", "earlier-figure-ahead").search(phrase) is not None


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
        return _of_per_cents(phrase)
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
        return Meaning(Says.PULL, subject_of(compiled("", "pulls", ".*").sub("", bare)))
    subject, sign = _moved(bare)
    return Meaning(Says.POINTS, subject_of(subject), sign or 1, "", time)


def _of_per_cents(phrase: str) -> Meaning:
    time, bare = _without_time(phrase)
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
        return Meaning(Says.PULL, subject_of(compiled("", "pulls", ".*").sub("", bare)))
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
    if mention.numeral.base == idea_times():
        subject, _ = _moved(bare)
        return Meaning(Says.TIMES, subject_of(subject))
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


def idea_times() -> str:
    """Return the base of multiples."""
    return "times"


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
