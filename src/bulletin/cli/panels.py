"""Panels among the files of a command: which heads are meant, and who screens them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bulletin.cli.examined_files import PanelWish
from bulletin.errors import UsageError
from bulletin.messages.message import Message

if TYPE_CHECKING:
    from bulletin.api.options.options import Options
    from bulletin.cli.progress import ProgressBar
    from bulletin.model.findings.report import Report
    from bulletin.scale.run import Panels


def examined_panels(
    files: Sequence[str], choices: "Options", wish: PanelWish, bar: "ProgressBar | None"
) -> "Report":
    """
    Return the report on files of which some may be panels.

    Raises:
        UsageError: there is no such engine, or nobody whose scheduler is named.
    """
    from bulletin.scale.engines import LOCAL, engine_named
    from bulletin.scale.run import examine_with_panels

    if wish.scheduler and not wish.engine:
        raise UsageError(Message.of("scale.scheduler.alone"))
    with engine_named(wish.engine or LOCAL, wish.scheduler) as engine:
        mine = panels(wish)._replace(engine=engine, shown=wish.shown)
        return examine_with_panels(files, choices, mine, watcher=bar)


def panels(wish: PanelWish) -> "Panels":
    """
    Return how panels are read.

    Raises:
        UsageError: a number of decimals is none.
    """
    from bulletin.scale.heads import Wanted
    from bulletin.scale.run import Panels

    stated = tuple(_stated(each) for each in wish.decimals)
    wanted = Wanted(_heads(wish.by), wish.item, _heads(wish.value), stated)
    return Panels(wanted)


def _heads(text: str | None) -> tuple[str, ...]:
    return tuple(each.strip() for each in (text or "").split(",") if each.strip())


def _stated(text: str) -> tuple[str, int]:
    head, _, number = text.rpartition("=")
    if number.isdecimal() and int(number) <= _MOST:
        return head.strip(), int(number)
    raise UsageError(Message.of("scale.decimals.number", text=text))


_MOST = 6
