"""What Click says of a wrong option value, in words for people who do not program."""

import re

from bulletin.understand.text.closest_word import nearest


def in_plain_words(said: str) -> str:
    """
    Return the sentence with ranges and choices spelt out; any other comes back as it is.

    >>> in_plain_words("Invalid value for '--top': 0 is not in the range x>=1.")
    '--top must be a whole number, 1 or more, not 0'
    >>> in_plain_words("Invalid value for '--by': 'grwoth' is not one of 'growth', 'level'.")
    "--by cannot be 'grwoth': did you mean 'growth'?"
    """
    option, _, reason = said.removeprefix("Invalid value for ").partition(": ")
    if not reason or option == said:
        return said
    name = option.strip("'").split("'")[0]
    if match := re.match(r"(\S+) is not in the range x>=(\d+)", reason):
        return f"{name} must be a whole number, {match[2]} or more, not {match[1]}"
    if match := re.match(r"'(.+?)' is not a valid int", reason):
        return f"{name} must be a whole number, not {match[1]!r}"
    if match := re.match(r"'(.*?)' is not one of (.+?)\.?$", reason):
        words = re.findall(r"'([^']+)'", match[2])
        meant = nearest(match[1], words)
        cure = f"did you mean {meant!r}?" if meant else f"it is one of {', '.join(words)}"
        return f"{name} cannot be {match[1]!r}: {cure}"
    return said
