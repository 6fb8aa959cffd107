"""Letters, digits and signs that are typeset twice as wide, as the plain ones they are."""

_WIDE = 0xFEE0  # full-width forms stand at this distance from ASCII
_NARROW = {code + _WIDE: chr(code) for code in range(0x21, 0x7F)}


def as_half_width(text: str) -> str:
    """
    Return the text with all full-width forms, punctuation too, as ASCII.

    >>> as_half_width("１，２３４．５％")
    '1,234.5%'
    """
    return text if text.isascii() else text.translate(_NARROW)
