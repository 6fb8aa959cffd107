"""How the whole part of a number is set apart in groups of digits."""

import re

_BY_HUNDREDS = r"\D*\d{1,2}(?:\D\d{2})+\D\d{3}"


def by_hundreds(whole: str) -> bool:
    """
    Tell whether a printed whole number parts hundreds above the thousands, as in India.

    >>> by_hundreds("12,34,567"), by_hundreds("1,234,567"), by_hundreds("45,678")
    (True, False, False)
    """
    return re.fullmatch(_BY_HUNDREDS, whole.strip()) is not None


def set_apart(whole: str, mark: str, *, hundreds: bool) -> str:
    """
    Return the digits of a whole number with a mark between thousands, or also hundreds.

    >>> set_apart("1234567", ",", hundreds=True), set_apart("1234567", " ", hundreds=False)
    ('12,34,567', '1 234 567')
    """
    if not hundreds:
        return f"{int(whole):,}".replace(",", mark)
    groups, last = list[str](), whole[-3:]
    rest = whole[:-3]
    while rest:
        groups.insert(0, rest[-2:])
        rest = rest[:-2]
    return mark.join([*groups, last])
