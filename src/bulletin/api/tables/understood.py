"""The tables of a sheet, understood as far as they tell and as declared where they do not."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bulletin.api.options.options import Options
from bulletin.api.options.settings import COMMAND_LINE, TRUSTED, Applied
from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.model.figures.figure import Rounding
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import FileReport
from bulletin.model.table.table import Table
from bulletin.readings.decide import decide_structure
from bulletin.understand.understand import understand

if TYPE_CHECKING:
    from bulletin.declare.column_settings import ColumnRole
    from bulletin.declare.fitting import Fit


class Understood(NamedTuple):
    """
    A file with what applies to it, and what became of each declaration in it.

    `panel`: only its first lines were read, and all are wanted: they are those of a panel, or
    somebody says that it is a table.
    """

    file: FileReport
    applied: Applied
    fits: "tuple[tuple[tuple[str, str], Fit], ...]" = ()
    panel: bool = False


def understood(sheet: Sheet, applied: Applied) -> Understood:
    """
    Return the tables of a sheet as declared.

    Raises:
        UsageError: a declaration was surely meant for this file, and does not fit it.
    """
    tables = tuple(_tables(sheet, applied.options))
    if applied.statements:
        from bulletin.declare.language.unspaced_signs import with_spaced_signs

        meant = tuple(with_spaced_signs(each, tables) for each in applied.statements)
        applied = applied._replace(statements=meant)
    file = FileReport(sheet.path, sheet, tables, settings=applied.told)
    fits = tuple(_fits(sheet, tables, applied))
    for _, each in fits:
        if each.wrong:
            raise UsageError(each.wrong)
    return Understood(file, applied, fits)


def _tables(sheet: Sheet, options: Options) -> Iterator[Table]:
    if not (options.columns or options.groups):
        yield from _of_sheet(sheet, options)
        return
    from bulletin.declare.roles import with_group, with_roles

    for piece, group in with_roles(sheet, _roles(options)):
        for table in _of_sheet(piece, options):
            yield with_group(table, group)


def _of_sheet(sheet: Sheet, options: Options) -> Iterator[Table]:
    tables = understand(
        sheet,
        kind=options.kind,
        rounding=options.rounding or Rounding.NEAREST,
        column_rounding=options.column_rounding,
    )
    if not (options.columns or options.unit):
        yield from map(decide_structure, tables)
        return
    from bulletin.declare.column_settings import with_columns

    for table in tables:
        yield decide_structure(with_columns(table, options.columns, options.unit))


def _roles(options: Options) -> "Mapping[str, ColumnRole]":
    from bulletin.declare.column_settings import ColumnRole

    roles = {head: each.role for head, each in options.columns.items() if each.role}
    return {**roles, **dict.fromkeys(options.groups, ColumnRole.GROUP)}


def _fits(
    sheet: Sheet, tables: Sequence[Table], applied: Applied
) -> "Iterator[tuple[tuple[str, str], Fit]]":
    """Yield what became of each declaration, by its origin and its text."""
    options, trust = applied.options, applied.options.trust
    heads = dict.fromkeys((*options.columns, *options.groups), applied.where)
    heads |= dict.fromkeys(options.column_rounding, "--rounding")
    if not heads and not applied.statements and not trust:
        return
    from bulletin.declare.fitting import fit, fit_head

    for head, where in heads.items():
        yield (where, head), fit_head(head, sheet, tables, where)
    for each in applied.statements:
        yield (each.origin, each.text), fit(each, tables, sheet.path)
    for name in trust:
        from bulletin.declare.trust import fit_trust

        origin = TRUSTED if name in applied.said.trust else applied.where
        yield (origin, name), fit_trust(name, tables, sheet.path, origin)


def idle(files: Sequence[Understood]) -> tuple[str, ...]:
    """
    Return a sentence for each declaration that fits no file, or says nothing new.

    Raises:
        UsageError: one on the command line fits no file.
    """
    return idle_of(
        [fit for each in files for fit in each.fits],
        [sentence for each in files for sentence in each.applied.repeated],
        len(files),
    )


def idle_of(
    everything: "Sequence[tuple[tuple[str, str], Fit]]", repeated: Sequence[str], several: int
) -> tuple[str, ...]:
    """Return the same from what became of every declaration in so many files."""
    fitting = {key for key, fit in everything if fit.fits}
    unused: dict[tuple[str, str], str] = {}
    for key, fit in everything:
        if key not in fitting:
            unused.setdefault(key, fit.idle)
    for (origin, _), sentence in unused.items():
        if origin in (COMMAND_LINE, TRUSTED):
            raise UsageError(sentence)
    if several > 1:
        unused = {
            key: Message.of("declare.fits.no.file", sentence=sentence)
            for key, sentence in unused.items()
        }
    return tuple(dict.fromkeys((*unused.values(), *repeated)))
