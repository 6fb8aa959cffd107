"""Whether a catalogue of another language has all that the English one has, and the same gaps."""

from collections.abc import Iterator, Mapping
from string import Formatter

COMPLETE = ("en", "zh")  # the languages that we promise whole; another may grow

NO_SENTENCE = "no sentence"

Sentence = str | tuple[str, ...]


def gaps(sentence: Sentence) -> frozenset[str]:
    """Return the gaps of a sentence, those of all its forms together."""
    forms = (sentence,) if isinstance(sentence, str) else sentence
    named = frozenset(name for form in forms for _, name, _, _ in Formatter().parse(form) if name)
    return named if isinstance(sentence, str) else named | {"count"}


def ways(sentence: Sentence) -> frozenset[str]:
    """Return how the lists in a sentence are joined."""
    forms = (sentence,) if isinstance(sentence, str) else sentence
    return frozenset(way for form in forms for _, _, way, _ in Formatter().parse(form) if way)


def disagreements(english: Mapping[str, Sentence], other: Mapping[str, Sentence]) -> Iterator[str]:
    """Yield what is wrong with a catalogue, a line each."""
    for key in english.keys() - other.keys():
        yield f"{key}: {NO_SENTENCE}"
    for key in other.keys() - english.keys():
        yield f"{key}: nobody asks for it"
    for key in english.keys() & other.keys():
        wanted, found = gaps(english[key]), gaps(other[key])
        if found - wanted or wanted - found - {"count"}:  # one form may do without the number
            yield f"{key}: {sorted(found)} for {sorted(wanted)}"
        yield from (f"{key}: {way}" for way in ways(other[key]) if f"list.{way}" not in english)
