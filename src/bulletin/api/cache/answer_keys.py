"""By what an answer is found again: everything that it hangs on, as one short text."""

import os
from collections.abc import Mapping, Sequence
from hashlib import blake2b

from bulletin.api.cache.file_digests import FileDigests
from bulletin.api.cache.program_fingerprint import program_fingerprint
from bulletin.api.many.file_writer import FileWriter
from bulletin.api.options.options import Options
from bulletin.api.options.settings import Settings
from bulletin.api.tables_of_run import tables_beside
from bulletin.model.findings.report import ACCEPTED
from bulletin.read.bytes.bounded import STANDARD_INPUT


class AnswerKeys:
    """
    The keys of the answers of one run.

    An answer hangs on the file and its name, on what is accepted beside it, on the settings
    that apply, the options, the files that sentences are held against, the format and the
    languages, and on the program. What cannot be known again, such as standard input, has
    an empty key, and so has whatever hangs on it.
    """

    def __init__(self, options: Options, writer: FileWriter, *, sentences: bool) -> None:
        self._options = options
        self._settings = Settings(options)
        self._digests = FileDigests()
        self._run = repr(
            (
                program_fingerprint(),
                os.getcwd(),  # noqa: PTH109
                options._replace(cache=None, cache_dir=None, run_tables=(), one_document=False),
                writer._replace(failing=frozenset()),
                sorted(writer.failing),
                sentences,
            )
        )

    def of_file(self, path: str) -> str:
        """
        Return the key of what is said of a file by itself, empty where none can be had.

        Raises:
            UsageError: a settings file is wrong.
        """
        settings = [(e.where, e.folder, e.raw) for e in self._settings.configurations(path)]
        near = tables_beside(path, self._options)
        beside = [self._digests.of(each) for each in (*self._options.beside, *near)]
        content = "" if path == STANDARD_INPUT else self._digests.of(path)
        accepted = self._accepted(path)
        if not content or accepted is None or not all(beside):
            return ""
        return _key(self._run, path, content, accepted, settings, beside, near)

    def _accepted(self, path: str) -> str | None:
        """Return the digest of what is accepted beside a file, None if it cannot be read."""
        beside = os.path.join(os.path.dirname(path), ACCEPTED)  # noqa: PTH118, PTH120
        if not os.path.lexists(beside):
            return ""
        return self._digests.of(beside) or None


def key_beside(own: str, mates: Mapping[str, Sequence[tuple[str, int, str]]]) -> str:
    """
    Return the key of what is said of a file beside tables of others, given the keys of all.

    The others stand by the name that they share: path, number in that file, key.
    """
    others = [each for places in mates.values() for each in places]
    if not (own and all(key for _, _, key in others)):
        return ""
    return _key(own, sorted((name, tuple(places)) for name, places in mates.items()))


def _key(*everything: object) -> str:
    return blake2b(repr(everything).encode("utf-8", "surrogateescape"), digest_size=20).hexdigest()
