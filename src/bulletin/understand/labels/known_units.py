"""Units that tables count in, under every name they go by."""

from functools import cache

from bulletin.words.lexicon import entries, idea


@cache
def known_bases() -> dict[str, str]:
    """Return the name of the base for every name, in lower case, it goes by."""
    names: dict[str, str] = {}
    for base, others in entries("bases").items():
        for name in (base, *others):
            names[name.casefold()] = base
            if name.isascii() and name[-1].isalpha():
                names.setdefault(f"{name.casefold()}s", base)
    return names


@cache
def true_bases() -> frozenset[str]:
    """Return the names of all bases that are known."""
    return frozenset(known_bases().values())


def counts_what_it_names(base: str) -> bool:
    """Tell whether a unit alone in a head as often says what is counted as in what."""
    return base in idea("counted").whole


def is_money(base: str) -> bool:
    """Tell whether a unit is a currency."""
    return base in idea("money").whole


@cache
def thing_bases() -> frozenset[str]:
    """Return the bases of units that count things: known ones that are no money."""
    return frozenset(base for base in true_bases() if not is_money(base))
