"""Which tables of a run the sentences of a document are held against: those beside it."""

import os
from collections.abc import Sequence

from bulletin.api.options.options import Options
from bulletin.read.refusal import DOCUMENT_SUFFIXES, TABLE_SUFFIXES

_MOST = 24  # tables beside a document; of more nobody knows which it speaks of
_LARGEST = 200_000  # bytes of one


def with_tables_of_run(options: Options, files: Sequence[str]) -> Options:
    """Return the options with the tables of a run; none where no file of it is a document."""
    if not any(each.lower().endswith(DOCUMENT_SUFFIXES) for each in files):
        return options
    tables = tuple(each for each in files if each.lower().endswith(TABLE_SUFFIXES))
    alone = sum(each.lower().endswith(DOCUMENT_SUFFIXES) for each in files) == 1
    return options._replace(run_tables=tables, one_document=alone)


def tables_beside(path: str, options: Options) -> tuple[str, ...]:
    """
    Return the tables of a run that the sentences of one file are held against.

    Those of its own folder; all of them where it is the only document. None where they are
    many, and none that is large. It is assumed that who hands over both means them together;
    what tables print otherwise is only accused where further figures agree.
    """
    if not path.lower().endswith(DOCUMENT_SUFFIXES):
        return ()
    folder = os.path.dirname(path)  # noqa: PTH120 - pathlib costs 4 ms of start-up
    near = tuple(
        each
        for each in options.run_tables
        if each not in options.beside and (options.one_document or os.path.dirname(each) == folder)  # noqa: PTH120
    )
    return tuple(each for each in near if _is_small(each)) if len(near) <= _MOST else ()


def _is_small(path: str) -> bool:
    try:
        return os.path.getsize(path) <= _LARGEST  # noqa: PTH202
    except OSError:
        return False
