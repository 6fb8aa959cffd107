"""Growth by the level and its change, an index less a hundred, and differences of levels."""

from collections.abc import Iterator

from bulletin.model.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.entries import Entry, Said
from bulletin.prose.meaning import Says
from bulletin.prose.stated import StatedClaim
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.ranges import EVERYTHING
from bulletin.words.lexicon import said

# Variables: growth, level, change; then, unprinted, the level before.
_OF_CHANGE = (Sum((1, 2, 3), (1, -1, -1)), Product(1, 3, 0, 100))
_OF_INDEX = (Sum((1, 0), (1, -1), 100),)


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield the growth of each entry that prints what it can be worked out from."""
    for entry in prose.entries:
        yield from _of_change(entry)
        yield from _of_index(entry)


def _of_change(entry: Entry) -> Iterator[StatedClaim]:
    level, growth, change = entry.level, entry.growth, entry.of(Says.CHANGE)
    if level is None or growth is None or change is None:
        return
    if level.mention.numeral.base != change.mention.numeral.base:
        return
    operands = level.term, change.term
    sure = not _at_other_prices(growth)
    yield StatedClaim(
        TextClaimKind.GROWTH, growth.term, operands, _OF_CHANGE, mended=sure, latent=(EVERYTHING,)
    )


def _of_index(entry: Entry) -> Iterator[StatedClaim]:
    index, growth = entry.of(Says.INDEX), entry.growth
    if index and growth:
        yield StatedClaim(TextClaimKind.GROWTH, growth.term, (index.term,), _OF_INDEX, sure=True)


def _at_other_prices(growth: Said) -> bool:
    """Tell whether words say that growth is in other prices or coverage than the levels."""
    return said("other-prices", "".join((*growth.mention.before, growth.mention.phrase)))
