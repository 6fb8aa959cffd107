"""One spelling of a label, so that two ways to write it compare equal."""

from collections.abc import Sequence
from functools import cache, lru_cache

from bulletin.understand.text.letters import simpler
from bulletin.words.lexicon import idea, letters

_DROPPED = " \t\u3000\u00a0、，,。·・/()（）[]【】“”\"'‘’-—–―~～:：;；_."
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


@lru_cache(maxsize=4096)
def comparable(label: str) -> str:
    """
    Return the label without spaces, punctuation, case and the words for "and".

    Chinese is in simplified characters, as far as labels need them.

    >>> comparable("交通和通信") == comparable("交通、通信")
    True
    >>> comparable("Food & Drink") == comparable("food and drink")
    True
    """
    if label.isascii():
        words = label.lower().replace("&", " ").split()
        label = " ".join(word for word in words if word != "and")
    return label.translate(_table()).lower()


@cache
def _table() -> dict[int, int | str | None]:
    return {**_WIDE, **simpler(), **dict.fromkeys(map(ord, _DROPPED + letters("joining")))}


def without_place(label: str) -> str:
    """
    Return the label without the place in front that it is about as a whole.

    >>> without_place("全市常住人口"), without_place("全市")
    ('常住人口', '全市')
    """
    places = idea("whole-place").begins
    place = next((each for each in places if label.startswith(each)), "")
    return label.removeprefix(place) or label


def without_base(label: str) -> str:
    """
    Return the label without the base of an index in brackets.

    >>> without_base("居民消费价格指数(上年=100)")
    '居民消费价格指数'
    """
    return label.rpartition("(")[0] if "=100" in label and "(" in label else label


def bare_labels(labels: Sequence[str]) -> tuple[str, ...]:
    """
    Return the labels without bases of indices, and without what stands before a dash in all.

    >>> bare_labels(["构成-第一产业", "构成-第二产业"])
    ('第一产业', '第二产业')
    """
    bare = tuple(map(without_base, labels))
    filled = [label for label in bare if label]
    leads = {label.partition("-")[0] for label in filled}
    if len(leads) != 1 or len(filled) < 2 or not all("-" in label for label in filled):  # noqa: PLR2004
        return bare
    return tuple(label.partition("-")[2].strip() for label in bare)
