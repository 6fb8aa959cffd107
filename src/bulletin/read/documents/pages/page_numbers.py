"""The number of a page, which stands alone on a line."""

import re
from functools import cache

from bulletin.words.lexicon import idea


def is_page_number(text: str) -> bool:
    """
    Whether a text is the number of a page and nothing else.

    >>> is_page_number("- 5 -"), is_page_number("Page 3/12"), is_page_number("5.2")
    (True, True, False)
    """
    return re.fullmatch(_page(), text) is not None


@cache
def _page() -> str:
    before, behind = idea("page-before").pattern, idea("page-behind").pattern
    return rf"(?i:[-—–·\s]*(?:{before})?\s*\d{{1,4}}\s*(?:{behind}|/\s*\d+)?[-—–·\s]*)"
