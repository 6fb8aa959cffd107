"""How all rules are found, and which of them a table is asked."""

import os
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Outcome
from bulletin.model.table.cell import Mark
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Measure
from bulletin.relate.judge import Judged

if TYPE_CHECKING:
    from bulletin.check.rule import Rule

_FOLDER = os.path.join(os.path.dirname(__file__), "rules")  # noqa: PTH118, PTH120 - pathlib costs 4 ms of start-up

# Rooms of rules that not every table is asked.
_RELATIONS, _EXCEPTIONS, _STRICT = "relations", "exceptions", "strict"
_SENTENCES = "sentences"


@cache
def all_rules() -> "Mapping[str, Rule]":
    """Return every rule by name, in alphabetical order: one a file of a room of `check/rules`."""
    every = (_rule(room, each) for room in _rooms() for each in _files(room))
    return {each.name: each for each in sorted(every, key=lambda each: each.name)}


def rules_for(judged: Judged, *, strict: bool = False) -> "Iterator[Rule]":
    """
    Yield the rules that may find something in a table.

    Those on relations are asked only if one of its own failed, those on what was not
    tested only by who is `strict`.
    """
    for room in _rooms():
        if room not in (_RELATIONS, _EXCEPTIONS, _STRICT, _SENTENCES):
            names = (each for each in _files(room) if each not in _NEEDS or _NEEDS[each](judged))
            yield from (_rule(room, each) for each in names)
    if any(each.outcome is Outcome.FAILED for each in judged.verdicts):
        yield from (_rule(_RELATIONS, each) for each in _files(_RELATIONS))
    if strict:
        yield from (_rule(_STRICT, each) for each in _files(_STRICT))


def on_sentences(name: str) -> bool:
    """Tell whether the rule of this name is asked of sentences, and not of tables."""
    return name.replace("-", "_") in _files(_SENTENCES)


def rules_for_sentences() -> "tuple[Rule, ...]":
    """Return the rules on what sentences claim."""
    return tuple(_rule(_SENTENCES, each) for each in _files(_SENTENCES))


def _has_mark(judged: Judged, *marks: Mark) -> bool:
    return any(each.mark in marks for each in judged.table.cells.values())


def _prints_levels_over_time(judged: Judged) -> bool:
    """Tell whether levels of several periods are printed, and of enough to show what is usual."""
    dated = [each for each in judged.table.columns if each.period]
    levels = sum(each.measure is Measure.LEVEL for each in dated)
    compared = max(len(judged.table.items), len(judged.table.columns)) > _SHORT
    over_time = levels > 1 or sum(each.period is not None for each in judged.table.items) > 1
    return compared and over_time


def _prints_many_years(judged: Judged) -> bool:
    columns = [e for e in judged.table.columns if e.period and e.measure is Measure.LEVEL]
    return max(len(columns), sum(e.period is not None for e in judged.table.items)) >= _MANY_YEARS


def _prints_more_than_all(judged: Judged) -> bool:
    """Tell whether some share is greater than its whole."""
    table = judged.table
    figures = ((key, cell.figure) for key, cell in table.cells.items() if cell.figure)
    return any(table.measure(*key) is Measure.SHARE and each.value > _ALL for key, each in figures)


def _prints_long_lines_unlike(judged: Judged) -> bool:
    """
    Tell whether decimals vary, and a line is long enough to show how many are the custom.

    Of what a unit counts one by one that may be a short one.
    """
    table = judged.table
    decimals = {each.figure.decimals for each in table.cells.values() if each.figure}
    long = max(len(table.items), len(table.columns)) > _SHORT
    return len(decimals) > 1 and (long or any(each.unit for each in table.columns))


def _states_units(judged: Judged) -> bool:
    table = judged.table
    rows = any(each.unit or each.unit_position for each in table.items)
    return rows or any(each.unit or each.stated_unit for each in table.columns)


def _prints_otherwise(judged: Judged) -> bool:
    """Tell whether some figure is typed otherwise than with a minus, digits and one point."""
    cells = judged.table.cells.values()
    return any(each.figure and each.text.strip() != str(each.figure) for each in cells)


def _repeats_labels(judged: Judged) -> bool:
    labels = [each.label.casefold() for each in judged.table.items]
    return len(set(labels)) < len(labels)


def _prints_some_of_a_list(judged: Judged) -> bool:
    """Tell whether the headline of a known list is printed, and something that it lists."""
    names = {each.name for each in judged.table.items}
    lists = judged.table.known.lists
    return any(head in names and not names.isdisjoint(parts) for head, parts in lists)


def _relations_share_figures(judged: Judged) -> bool:
    seen: set[int] = set()
    for each in judged.verdicts:
        tied = {v for constraint in each.relation.constraints for v in constraint.variables}
        if not seen.isdisjoint(tied):
            return True
        seen |= tied
    return False


def _happened(*kinds: Happened) -> Callable[[Judged], bool]:
    return lambda judged: judged.accidents is not None and bool(judged.accidents.of(*kinds))


_ALL = 100  # per cent
_SHORT = 5  # figures: so few show no custom
_MANY_YEARS = 8  # make a series (check/series/annual_series.py)

# What a table must have before a rule can find anything. Of a file without a line here
# every table is asked; with one, the file is loaded only for tables that have it.
_NEEDS: Mapping[str, Callable[[Judged], bool]] = {
    "block_pasted_aside": _happened(Happened.PASTED_ASIDE),
    "breaks_its_series": _prints_many_years,
    "column_does_not_follow": lambda judged: bool(judged.accidents and judged.accidents.refuted),
    "column_slipped": _happened(Happened.SLIPPED_UP, Happened.SLIPPED_DOWN),
    "figures_exchanged": _happened(Happened.EXCHANGED),
    "labels_exchanged": _happened(Happened.LABELS),
    "line_doubled": _happened(Happened.DOUBLED),
    "line_lost": _happened(Happened.LOST),
    "run_in_other_unit": _happened(Happened.OTHER_UNIT),
    "falls_below_zero": lambda judged: (
        any(judged.network.below_zero) or _prints_more_than_all(judged)
    ),
    "jointly_impossible": _relations_share_figures,
    "leading_zero": _prints_otherwise,
    "look_alike_characters": lambda judged: any(e.meant for e in judged.table.cells.values()),
    "missing_figure_determined": lambda judged: any(
        each.outcome is Outcome.NOT_TESTABLE for each in judged.verdicts
    ),
    "missing_item": _prints_some_of_a_list,
    "not_a_figure": lambda judged: _has_mark(judged, Mark.WORD, Mark.WITHHELD),
    "order_of_magnitude": _prints_levels_over_time,
    "repeated_item": _repeats_labels,
    "repeats_year_before": _prints_many_years,
    "residual": lambda judged: any(
        each.relation.kind is RelationKind.OF_WHICH for each in judged.verdicts
    ),
    "stray_text_in_unit": lambda judged: bool(judged.table.meant_units),
    "two_figures_in_cell": lambda judged: (
        bool(judged.table.rows_in_one_cell) or _has_mark(judged, Mark.SEVERAL)
    ),
    "unit_unlike_kind": _states_units,
    "unknown_item": lambda judged: any(each.meant for each in judged.table.items),
    "unlike_decimals": _prints_long_lines_unlike,
    "years_exchanged": _prints_many_years,
}


def _rule(room: str, name: str) -> "Rule":
    """Return the rule of a file, which is imported now."""
    found: Rule = getattr(import_module(f"bulletin.check.rules.{room}.{name}"), name)
    return found


@cache
def _rooms() -> tuple[str, ...]:
    """Return the rooms of rules."""
    return tuple(sorted(each for each in os.listdir(_FOLDER) if not each.startswith("_")))  # noqa: PTH208


@cache
def _files(room: str) -> tuple[str, ...]:
    files = (each for each in os.listdir(os.path.join(_FOLDER, room)) if each.endswith(".py"))  # noqa: PTH118, PTH208
    return tuple(sorted(each[:-3] for each in files if not each.startswith("_")))
