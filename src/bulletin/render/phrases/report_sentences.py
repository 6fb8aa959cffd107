"""Sentences of reports in the language chosen, whatever fills their gaps made harmless."""

from bulletin.messages import speaking
from bulletin.messages.speaking import translated
from bulletin.render.phrases.visible import visible


def say_safely(key: str, /, **gaps: object) -> str:
    """
    Return the sentence of this key, its gaps filled with harmless text.

    >>> say_safely("count.errors", count=2)
    '2 errors'
    """
    return speaking.say(key, **{name: _harmless(gap) for name, gap in gaps.items()})


def harmless(text: str) -> str:
    """Return a message in the language chosen, or any other text, made harmless."""
    return visible(translated(text))


def _harmless(gap: object) -> object:
    if isinstance(gap, tuple):
        return tuple(_harmless(each) for each in gap)
    return harmless(gap) if isinstance(gap, str) else gap
