"""What Click says of wrong arguments, in words for people who do not program."""

import re

from bulletin.cli.command_line.help_texts import metavar_word, spelled_out
from bulletin.messages.catalogue import ENGLISH, catalogue
from bulletin.messages.message import Gap, Message
from bulletin.understand.text.closest_word import closest_word

_WRONG_VALUE = re.compile(r"Invalid value for '([^']+)'[^:]*: (.+)", re.DOTALL)


def in_plain_words(said: str, command: str) -> Message:
    """
    Return the sentence with ranges and choices spelt out, and where to read more.

    Any other is what Click says.

    >>> in_plain_words("Invalid value for '--top': 0 is not in the range x>=1.", "bulletin rank")
    '--top must be a whole number, 1 or more, not 0; see bulletin rank --help.'
    >>> in_plain_words("Invalid value for '--by': 'grwoth' is not one of 'growth', 'level'.", "")
    "--by cannot be 'grwoth': did you mean 'growth'?"
    """
    if (wrong := _WRONG_VALUE.fullmatch(said)) and (choice := _choice(*wrong.groups())):
        option, word, words = choice
        if meant := closest_word(word, words):
            return Message.of("misuse.meant", option=option, value=repr(word), meant=repr(meant))
    return Message.of("misuse.see.help", said=_reworded(said), command=command)


def _choice(option: str, reason: str) -> tuple[str, str, list[str]] | None:
    match = re.match(r"'(.*?)' is not one of (.+?)\.?$", reason)
    return (option, match[1], re.findall(r"'([^']+)'", match[2])) if match else None


def _reworded(said: str) -> str:
    """Return what is wrong as a message where we know the sentence."""
    for pattern, key in _KNOWN.items():
        if match := re.match(pattern, said):
            return Message.of(
                key, **{name: _spelled(text) for name, text in match.groupdict().items()}
            )
    if (wrong := _WRONG_VALUE.fullmatch(said)) and (choice := _choice(*wrong.groups())):
        option, word, words = choice
        return Message.of("misuse.choice", option=option, value=repr(word), words=tuple(words))
    return said.rstrip(".")


def _spelled(text: str) -> Gap:
    """Return what Click names as the help has it: a list, or a word of ours such as 'FILE...'."""
    if ", " in text:
        return tuple(text.split(", "))
    word = metavar_word(text)
    return text if f"metavar.{word}" not in catalogue(ENGLISH).sentences else spelled_out(text)


# The sentences of Click, by what they are in ours.
_KNOWN = {
    r"Invalid value for '(?P<option>[^']+)'[^:]*: (?P<value>\S+) is not in the range "
    r"x>=(?P<least>\d+)": "misuse.range",
    r"Invalid value for '(?P<option>[^']+)'[^:]*: (?P<value>'.+?') is not a valid int": (
        "misuse.whole.number"
    ),
    r"Missing argument (?P<argument>'[^']+')\.?$": "misuse.argument.missing",
    r"Missing option (?P<option>'[^']+')\.?$": "misuse.option.missing",
    r"No such option: (?P<option>\S+)$": "misuse.no.option",
    r"No such option: (?P<option>\S+) \(Possible options: (?P<known>.+)\)$": (
        "misuse.no.option.like"
    ),
    r"No such option: (?P<option>\S+) Did you mean (?P<known>\S+)\?$": "misuse.no.option.like",
    r"Option (?P<option>'[^']+') requires an argument\.?$": "misuse.value.missing",
}
