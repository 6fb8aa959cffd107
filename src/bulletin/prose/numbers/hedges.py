"""Words beside a number that loosen it: about, nearly, more than."""

from enum import StrEnum

from bulletin.prose.wording.vocabulary import compiled


class Hedge(StrEnum):
    """How a word beside a number loosens it."""

    NONE = ""
    LEAST = "at least"
    MOST = "at most"
    ABOUT = "about"


def hedge_of(text: str, start: int, close: int) -> Hedge:
    """Return how the words before a number and behind its unit loosen it."""
    before, behind = text[max(0, start - 16) : start].rstrip(), text[close : close + 12].lstrip()
    if compiled("", "more-than-behind").match(behind):
        return Hedge.LEAST
    if compiled("", "less-than-behind").match(behind):
        return Hedge.MOST
    if compiled("", "about-behind").match(behind):
        return Hedge.ABOUT
    if text[:close].rstrip().endswith("0") and compiled("", "some-before", "$").search(before):
        return Hedge.ABOUT
    for name, hedge in _BEFORE.items():
        if compiled("", name, "$").search(before.rstrip("£$€")):
            return hedge
    return Hedge.NONE


_BEFORE = {
    "less-than-before": Hedge.MOST,
    "more-than-before": Hedge.LEAST,
    "about-before": Hedge.ABOUT,
}
