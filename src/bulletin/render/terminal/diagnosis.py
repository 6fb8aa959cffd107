"""A diagnosis for people: its headline, and one line a hypothesis."""

from collections.abc import Iterator

from rich.text import Text

from bulletin.model.report import Diagnosis, FileReport
from bulletin.model.suspicion import likeliest_first
from bulletin.render.terminal.painting import hanging
from bulletin.render.terminal.styles import HEADING
from bulletin.render.words.sentences import say
from bulletin.render.words.suspicion import headline, line
from bulletin.render.words.visible import visible

_SHOWN = 5


def diagnosis(file: FileReport, found: Diagnosis, width: int) -> Iterator[Text]:
    """Yield the headline and one line a hypothesis, likeliest first."""
    hypotheses = likeliest_first(found)
    key = "diagnosis.one" if len(found.explains) == 1 else "diagnosis"
    ids = ", ".join(str(each) for each in found.explains)
    yield Text(say(key, ids=ids, headline=headline(found)), style=HEADING)
    for hypothesis in hypotheses[:_SHOWN]:
        yield hanging("- ", line(file, hypothesis), width)
    if len(hypotheses) > _SHOWN:
        yield Text(say("more.hypotheses", count=len(hypotheses) - _SHOWN))
    if found.note:
        yield hanging("- ", visible(found.note), width)
