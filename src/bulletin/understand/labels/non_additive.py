"""Which labels speak of averages, prices and extremes, which never add up."""

from functools import lru_cache

from bulletin.words.lexicon import idea, said


def _apart(label: str) -> str:
    """Return the label in lower case, its words with one blank between them."""
    letters = "".join(letter if letter.isalnum() else " " for letter in label.casefold())
    return " ".join(letters.split())


@lru_cache(maxsize=4096)
def is_average(label: str) -> bool:
    """
    Tell whether figures under this label are averages, rates, prices or extremes.

    Such figures of parts do not sum to that of the whole. Errs towards yes, so that a
    sum is rather not tested than wrongly demanded.

    >>> is_average("人均可支配收入"), is_average("Income per head"), is_average("At 2015 prices")
    (True, True, False)
    """
    return is_price(label) or is_extreme(label) or said("average", _apart(label))


@lru_cache(maxsize=1024)
def is_per_head(label: str) -> bool:
    """Tell whether a label speaks of an average over people, households or firms."""
    return said("per-head", _apart(label))


@lru_cache(maxsize=4096)
def is_price(label: str) -> bool:
    """
    Tell whether figures under this label are prices or indices.

    Not where prices are only what they are counted in (`at current prices`, 按当年价格).
    """
    bare = _apart(idea("at-prices").without(label.casefold()))
    return said("price", bare) or said("prices", bare)


@lru_cache(maxsize=4096)
def is_extreme(label: str) -> bool:
    """Tell whether a label speaks of the highest or lowest figure there ever was."""
    return said("extreme", _apart(label))


@lru_cache(maxsize=1024)
def is_chained(text: str) -> bool:
    """Tell whether a title or head speaks of chain-linked volumes, which do not add up."""
    return said("chained", " ".join(text.casefold().replace("-", " ").split()))
