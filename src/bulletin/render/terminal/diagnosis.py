"""A diagnosis for people: its headline, and one line a hypothesis."""

from collections.abc import Iterator

from rich.text import Text

from bulletin.model.report import Diagnosis, FileReport
from bulletin.model.suspicion import likeliest_first
from bulletin.render.terminal.painting import hanging
from bulletin.render.terminal.styles import HEADING
from bulletin.render.words.sentences import say, told
from bulletin.render.words.suspicion import headline, line

_SHOWN = 5


def diagnosis(file: FileReport, found: Diagnosis, width: int) -> Iterator[Text]:
    """Yield the headline and one line a hypothesis, likeliest first."""
    hypotheses = likeliest_first(found)
    count, ids = len(found.explains), tuple(str(each) for each in found.explains)
    said = say("diagnosis.findings", count=count, ids=ids, headline=headline(found))
    yield Text(said, style=HEADING)
    for hypothesis in hypotheses[:_SHOWN]:
        yield hanging("- ", line(file, hypothesis), width)
    if len(hypotheses) > _SHOWN:
        yield Text(say("diagnosis.more", count=len(hypotheses) - _SHOWN))
    if found.note:
        yield hanging("- ", told(found.note), width)
