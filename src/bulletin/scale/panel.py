"""What the columns of a panel are: labels of groups, items, units, and values."""

from typing import NamedTuple

from bulletin.api.options.options import Options
from bulletin.declare.column_settings import ColumnRole, ColumnSettings

Row = tuple[str, ...]


class Panel(NamedTuple):
    """
    The columns of a panel, as places among all its heads, counted from 0.

    The labels under `by` single out a group; its rows are items, perhaps with the unit that
    stands beside each, and values under one head or several. `encoding` and `delimiter` are
    those of a text, and empty for what is none.
    """

    heads: tuple[str, ...]
    by: tuple[int, ...]
    item: int
    values: tuple[int, ...]
    unit: int | None = None
    encoding: str = ""
    delimiter: str = ""

    @property
    def labels(self) -> tuple[int, ...]:
        """Return the columns whose texts say what the values of a row are."""
        return (self.item,) if self.unit is None else (self.item, self.unit)

    @property
    def columns(self) -> tuple[int, ...]:
        """Return all columns that are read: those of groups first, values last."""
        return (*self.by, *self.labels, *self.values)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the heads of these columns, in their order."""
        return tuple(self.heads[each] for each in self.columns)

    def printed(self, texts: Row) -> Row:
        """Return a row as it stands in the file, from the texts of the columns read."""
        row = [""] * len(self.heads)
        for column, text in zip(self.columns, texts, strict=True):
            row[column] = text
        return tuple(row)

    @property
    def head(self) -> Row:
        """Return the line of heads, blank over columns that are not read."""
        return self.printed(self.names)

    def told(self, options: Options) -> Options:
        """Return the options with the roles of these columns, as a user would declare them."""
        roles = {self.heads[self.item]: ColumnRole.ITEM}
        if self.unit is not None:
            roles[self.heads[self.unit]] = ColumnRole.UNIT
        columns = dict(options.columns)
        for head, role in roles.items():
            columns[head] = columns.get(head, ColumnSettings())._replace(role=role)
        groups = tuple(self.heads[each] for each in self.by)
        return options._replace(columns=columns, groups=groups)
