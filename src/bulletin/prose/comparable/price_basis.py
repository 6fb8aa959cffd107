"""Whether growth is measured in the prices and the coverage of the levels beside it."""

from collections.abc import Sequence
from fractions import Fraction

from bulletin.prose.subjects.entries import Said
from bulletin.prose.wording.clauses import spoken_of
from bulletin.words.lexicon import said

# How far weights may be off where last year's levels were revised a little.
DRIFT = (Fraction(99, 100), Fraction(101, 100))


def at_other_prices(growth: Said | None, names: Sequence[str]) -> bool:
    """Tell whether names or words say, or custom does, that it is measured otherwise."""
    if any(spoken_of("real-growth", name.casefold()) for name in names):
        return True
    words = "".join((*growth.mention.before, growth.mention.phrase)) if growth else ""
    return said("other-prices", words) or spoken_of("other-coverage", words)
