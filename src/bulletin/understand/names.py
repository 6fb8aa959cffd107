"""One spelling of a label, so that two ways to write it compare equal."""

from functools import lru_cache

_DROPPED = " \t\u3000\u00a0、，,。·・/()（）[]【】“”\"'‘’-—–―~～:：;；_.和及与的"
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_TABLE: dict[int, int | None] = {**_WIDE, **dict.fromkeys(map(ord, _DROPPED))}


@lru_cache(maxsize=4096)
def plain(label: str) -> str:
    """
    Return the label without spaces, punctuation, case and the words for "and".

    >>> plain("交通和通信") == plain("交通、通信")
    True
    >>> plain("Food & Drink") == plain("food and drink")
    True
    """
    if label.isascii():
        words = label.lower().replace("&", " ").split()
        label = " ".join(word for word in words if word != "and")
    return label.translate(_TABLE).lower()


def split(text: str) -> tuple[str, ...]:
    """
    Return the words of a list that is written with bars between them.

    >>> split("城市 | 城镇")
    ('城市', '城镇')
    """
    return tuple(word.strip() for word in text.split("|") if word.strip())
