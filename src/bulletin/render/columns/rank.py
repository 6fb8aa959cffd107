"""A ranking for people: ties share a rank, and what rounding leaves open is named."""

from collections.abc import Sequence

from bulletin.messages.speaking import translated
from bulletin.model.derived.lines import RankLine
from bulletin.render.columns.column import ShownColumn
from bulletin.render.columns.sections import Shown
from bulletin.render.columns.units import common_unit, own_units
from bulletin.render.phrases.report_sentences import say_safely


def _columns(lines: Sequence[RankLine]) -> list[ShownColumn]:
    key = f"head.by.{lines[0].by}"
    return [
        ShownColumn(say_safely("head.rank"), [_rank(each) for each in lines], right=True),
        ShownColumn(
            say_safely("head.rank.before"),
            ["" if each.before is None else str(each.before) for each in lines],
            right=True,
            spare=2,
        ),
        ShownColumn(say_safely("head.item"), [each.item for each in lines], least=14),
        ShownColumn(
            say_safely(key),
            [each.printed for each in lines],
            right=True,
        ),
        ShownColumn(say_safely("head.unit"), own_units(lines), least=4, spare=1),
        ShownColumn(
            say_safely("head.open"),
            [say_safely("list.of.cells", cells=each.open_with) for each in lines],
            least=16,
            quiet=True,
        ),
    ]


def _subject(line: RankLine) -> str:
    return line.subject


def _among(line: RankLine) -> str:
    return translated(line.among)


def _remark(line: RankLine) -> str:
    """Return which items of the column are not ranked with these."""
    return say_safely("rank.left.out", names=line.left_out) if line.left_out else ""


def _rank(line: RankLine) -> str:
    """Return the rank, with the sign that league tables put beside a shared one."""
    return f"{line.rank}=" if line.tied else str(line.rank)


SHOWN = Shown(_columns, _remark, _subject, common_unit, _among)
