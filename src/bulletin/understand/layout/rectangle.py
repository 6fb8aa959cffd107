"""One table of one group, still as printed: labels down, heads across, texts between."""

from typing import NamedTuple

from bulletin.understand.layout.printed_text import Piece
from bulletin.words.lexicon import idea


class Rectangle(NamedTuple):
    """
    The printed pieces of one table.

    `texts[i][j]` stands beside `stubs[i]` and under `heads[j]`. `units`, `codes` and
    `parents` go with the stubs; blank where the table has no such column. `group` holds
    the (head, label) pairs that single these lines out of a tidy file.
    """

    stubs: tuple[Piece, ...]
    heads: tuple[Piece, ...]
    texts: tuple[tuple[Piece, ...], ...]
    units: tuple[Piece | None, ...]
    codes: tuple[str, ...]
    parents: tuple[str, ...]
    group: tuple[tuple[str, str], ...] = ()
    corner: str = ""
    transposed: bool = False

    def turned(self) -> "Rectangle":
        """Return the same table with the heads down and the stubs across."""
        units = self._row_of_units()
        keep = [i for i in range(len(self.stubs)) if i != units]
        across = range(len(self.heads))
        return self._replace(
            stubs=self.heads,
            heads=tuple(self.stubs[i] for i in keep),
            texts=tuple(tuple(self.texts[i][j] for i in keep) for j in across),
            units=tuple(self.texts[units][j] if units is not None else None for j in across),
            codes=("",) * len(self.heads),
            parents=("",) * len(self.heads),
            transposed=True,
        )

    def _row_of_units(self) -> int | None:
        return next((i for i, stub in enumerate(self.stubs) if names_units(stub.bare)), None)


def names_units(label: str) -> bool:
    """Tell whether a label names the units of the figures beside it and says nothing else."""
    return label.casefold().replace(" ", "") in idea("unit-column").whole
