"""`--cache`: whether it is wished for, where answers are kept, and what is said where none are."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bulletin.api.many.run import KnownFiles
from bulletin.cli.streams import tell
from bulletin.messages.speaking import say

if TYPE_CHECKING:
    from bulletin.api.many.file_reader import Work
    from bulletin.render.form import Form


def known_files(files: Sequence[str], work: "Work") -> KnownFiles:
    """
    Return what earlier runs said of some files, nothing where nobody wishes to know.

    Raises:
        UsageError: a settings file is wrong.
    """
    if not work.options.cache:
        return KnownFiles()
    from bulletin.api.cache.answer_keys import AnswerKeys
    from bulletin.api.cache.cache_folder import usual_folder
    from bulletin.api.cache.earlier_answers import EarlierAnswers
    from bulletin.api.cache.kept_answers import KeptAnswers

    kept = KeptAnswers(work.options.cache_dir or usual_folder())
    keys = AnswerKeys(work.options, work.writer, sentences=work.sentences)
    answers = EarlierAnswers(keys, kept)
    return KnownFiles(answers.look_up(files), answers)


def finish(known: KnownFiles, form: "Form") -> None:
    """Let go what is too much, and say where nothing could be kept."""
    if known.answers is None:
        return
    kept = known.answers.kept
    kept.tidy()
    if kept.problem and not form.quiet:
        tell(say("program.says", sentence=kept.problem))
