"""The one place where failures become a sentence and an exit status."""

import os
from collections.abc import Sequence
from errno import ENOMEM

from bulletin.cli.status import DEFECT, FINE, INTERRUPTED, UNUSABLE
from bulletin.cli.streams import abandon, tell
from bulletin.errors import BulletinError


def guarded(arguments: Sequence[str]) -> int:
    """
    Run the program and return its exit status; no exception leaves this function.

    What a user can mend ends in one sentence and status 2, want of memory too. Anything else is
    a defect of ours: status 3, and a traceback only where BULLETIN_DEBUG asks for one.
    """
    from bulletin.cli.command_line.language import chosen
    from bulletin.messages.speaking import speaking

    try:
        languages = chosen(arguments, os.environ)
    except BulletinError as error:
        tell(_said(error.message))
        return UNUSABLE
    with speaking(*languages):
        return _ended(arguments)


def _ended(arguments: Sequence[str]) -> int:
    """Run the program; what went wrong is said in the language chosen."""
    try:
        return _run(arguments)
    except BrokenPipeError:
        abandon()
        return FINE
    except BulletinError as error:
        tell(_said(error.message))
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  the last resort, and the only one
        if not _for_want_of_memory(error):
            return _defect(error)
    # Only now, as what took the memory has gone with the error that held it.
    from bulletin.messages.message import Message

    tell(_said(Message.of("program.memory")))
    return UNUSABLE


def _for_want_of_memory(error: Exception) -> bool:
    return isinstance(error, MemoryError) or getattr(error, "errno", None) == ENOMEM


def _run(arguments: Sequence[str]) -> int:
    from bulletin.cli.application import run

    return run(arguments)


def _defect(error: Exception) -> int:
    if os.environ.get("BULLETIN_DEBUG"):
        import traceback

        traceback.print_exception(error)
    place = type(error).__name__
    from bulletin.messages.message import Message

    tell(_said(Message.of("program.defect", place=place, error=str(error))))
    return DEFECT


def _said(sentence: str) -> str:
    from bulletin.messages.speaking import say

    return say("program.says", sentence=sentence)
