"""Traditional characters, for comparing with labels that are kept in simplified ones."""

from functools import cache

from bulletin.words.lexicon import entries


@cache
def simpler() -> dict[int, str]:
    """Return the simplified character for the code of each traditional one."""
    known = entries("traditional")
    return dict(zip(map(ord, known["from"].strip()), known["to"].strip(), strict=True))


def simplified(text: str) -> str:
    """
    Return the text in simplified characters, as far as labels need them.

    For comparing only: what is shown stays as printed.

    >>> simplified("地區生產總值（億元）")
    '地区生产总值（亿元）'
    """
    return text if text.isascii() else text.translate(simpler())
