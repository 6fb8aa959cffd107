"""Which labels speak of averages, prices and extremes, which never add up."""

from functools import lru_cache
from itertools import pairwise

from bulletin.understand.text.spelling import split

# Plain words rather than patterns: this is asked of every label of every table.
_PRICES = ("价格", "物价", "指数", "单价")
_EXTREMES = ("最高", "最低", "峰值")
_AVERAGES = (
    *("人均", "平均", "户均", "每", "中位", "单产", "单位面积", "密度", "强度", "系数"),
    *("百户", "百人"),
)
_PRICES_ENGLISH = frozenset(
    ("price", "prices", "cpi", "cpih", "inflation", "index", "indices", "deflator")
)
_PER_HEAD = ("人均", "户均", "均每", "每人", "每户")
_HEADS = frozenset(("head", "capita", "person", "household", "worker", "employee", "inhabitant"))
_EXTREMES_ENGLISH = frozenset(("low", "high", "lowest", "highest", "peak", "trough"))
_AVERAGES_ENGLISH = frozenset(
    split(
        "average | averages | mean | median | minimum | maximum | rate | rates | ratio | ratios"
        "| density | productivity | yield | yields"
    )
)
_OF_PRICES = ("current", "constant", "comparable", "fixed", "chained", "basic", "market", "factor")
_CHAINED = ("chain linked", "chain volume", "chained", "链式", "环比连锁")
_AT_PRICES = ("不变价", "可比价", "当年价", "现行价", "现价", "按价格", "基期价")


def _words(label: str) -> list[str]:
    apart = "".join(letter if letter.isalnum() else " " for letter in label.casefold())
    return apart.split()


@lru_cache(maxsize=4096)
def is_average(label: str) -> bool:
    """
    Tell whether figures under this label are averages, rates, prices or extremes.

    Such figures of parts do not sum to that of the whole. Errs towards yes, so that a
    sum is rather not tested than wrongly demanded.

    >>> is_average("人均可支配收入"), is_average("Income per head"), is_average("At 2015 prices")
    (True, True, False)
    """
    if is_price(label) or is_extreme(label):
        return True
    if any(word in label for word in _AVERAGES) or "率" in label.replace("率先", ""):
        return True
    words = _words(label)
    per = any(word == "per" and after != "cent" for word, after in pairwise(words))
    return per or not _AVERAGES_ENGLISH.isdisjoint(words)


@lru_cache(maxsize=1024)
def is_per_head(label: str) -> bool:
    """Tell whether a label speaks of an average over people, households or firms."""
    if any(word in label for word in _PER_HEAD):
        return True
    words = _words(label)
    return any(word == "per" and after in _HEADS for word, after in pairwise(words))


@lru_cache(maxsize=4096)
def is_price(label: str) -> bool:
    """
    Tell whether figures under this label are prices or indices.

    Not where prices are only what they are counted in (`at current prices`, 按当年价格).
    """
    bare = label
    for phrase in _AT_PRICES:
        bare = bare.replace(f"{phrase}格", "").replace(phrase, "")
    if any(word in bare for word in _PRICES):
        return True
    words = _words(bare)
    for place, word in enumerate(words):
        counted = place and (words[place - 1] in _OF_PRICES or words[place - 1].isdigit())
        if word in _PRICES_ENGLISH and not (word == "prices" and counted):
            return True
    return False


@lru_cache(maxsize=4096)
def is_extreme(label: str) -> bool:
    """Tell whether a label speaks of the highest or lowest figure there ever was."""
    if any(word in label for word in _EXTREMES):
        return True
    return not _EXTREMES_ENGLISH.isdisjoint(_words(label))


@lru_cache(maxsize=1024)
def is_chained(text: str) -> bool:
    """Tell whether a title or head speaks of chain-linked volumes, which do not add up."""
    bare = " ".join(text.casefold().replace("-", " ").split())
    return any(phrase in bare for phrase in _CHAINED)
