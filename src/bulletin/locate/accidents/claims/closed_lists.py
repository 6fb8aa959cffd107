"""Lists that say themselves that they are complete."""

from bulletin.model.table.table import Item
from bulletin.words.lexicon import idea


def closes_its_list(item: Item) -> bool:
    """Tell whether a last part is all the others, so that its list leaves nothing out."""
    return idea("the-rest").in_front(item.label) > 0
