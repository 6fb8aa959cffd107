"""What a caller may say about the files, and what is assumed where nothing is said."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from bulletin.model.figures.figure import Rounding
from bulletin.model.findings.report import Severity

if TYPE_CHECKING:
    from bulletin.declare.column_settings import ColumnSettings


_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Options(NamedTuple):
    """
    Choices for one run; what is None or empty is found out, or said by a settings file.

    `rounding` is the profile of all columns, `column_rounding` that of some, by head.
    `select` names the only rules to ask, `ignore` those not to ask, `severity` those that
    weigh more or less than usual. `unit` is that of levels whose own row and head name
    none. `columns` says what columns are, by head; the columns under `groups` part the
    file into tables. `relations` must hold: `total = part + part`, `part <= whole`,
    `part / whole * 100 = share`. `trust` gives figures (LINE:COLUMN, or all of an item or
    a head) a reliability weight other than 1: the heavier, the later they are suspected;
    never where it is infinite. `config` is the settings file, found beside the table
    or above it where None, and none at all where empty. `strict` makes findings of a table
    in which nothing could be tested, and of relations that its figures refute as a whole.
    `max_size` is how many megabytes a file may have, unpacked if it is packed. `beside` are
    files that sentences are held against: last year's bulletin, tables of this year;
    `run_tables` those among the files of a run itself, `one_document` whether all of them
    belong to one. `searched` are folders whose files nobody named. `cache`
    lets `check` use what earlier runs said of files, kept in the folder `cache_dir`, or in
    that of the user; None as settings say.
    """

    kind: str | None = None
    encoding: str | None = None
    sheet: str | None = None
    table: int | None = None
    rounding: Rounding | None = None
    column_rounding: Mapping[str, Rounding] = _NOTHING
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = _NOTHING
    unit: str | None = None
    columns: "Mapping[str, ColumnSettings]" = _NOTHING
    groups: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    trust: Mapping[str, float] = _NOTHING
    config: str | None = None
    strict: bool = False
    max_size: int | None = None
    beside: tuple[str, ...] = ()
    run_tables: tuple[str, ...] = ()
    one_document: bool = False
    searched: tuple[str, ...] = ()
    cache: bool | None = None
    cache_dir: str | None = None

    @property
    def most_bytes(self) -> int:
        """How many bytes a file may have."""
        from bulletin.read.bytes.bounded import MEGABYTE, MOST_BYTES

        return MOST_BYTES if self.max_size is None else self.max_size * MEGABYTE

    def asks(self, rule: str) -> bool:
        """Tell whether the rule of this name is to be asked."""
        return rule not in self.ignore and (not self.select or rule in self.select)

    def __reduce__(self) -> tuple[type["Options"], tuple[object, ...]]:
        """Be sent to another process, which views of mappings cannot be."""
        plain = (dict(each) if isinstance(each, MappingProxyType) else each for each in self)
        return Options, tuple(plain)


DEFAULTS = Options()
