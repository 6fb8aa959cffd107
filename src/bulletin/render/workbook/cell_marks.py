"""What is said of each cell of a table: how it is coloured, and the comment beside it."""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from bulletin.model.files.position import Position
from bulletin.model.findings.diagnosis import Diagnosis
from bulletin.model.findings.report import FileReport, Finding, Severity
from bulletin.model.findings.suspicion import listed, suspicion
from bulletin.render.phrases.report_sentences import harmless
from bulletin.render.phrases.suspicion import headline, line, said_of


class Tint(Enum):
    """How much a cell is in doubt, by its colour; the gravest first."""

    WRONG = "F4A6A0"  # very probably this cell
    PERHAPS = "FBD0A0"  # one of several
    ERROR = "FFF2A6"  # contradicts others
    WARNING = "FFF8D6"
    NOTE = "DCE9F7"


_TINTS = {Severity.ERROR: Tint.ERROR, Severity.WARNING: Tint.WARNING, Severity.NOTE: Tint.NOTE}
_GRAVEST = list(Tint)


class CellMark(NamedTuple):
    """The colour of a cell, and what stands in its comment, a paragraph each."""

    tint: Tint
    told: tuple[str, ...]


def marks(file: FileReport) -> Mapping[Position, CellMark]:
    """
    Return a mark for every cell of a file that is in doubt, or that a finding is on.

    What was accepted with a reason is no doubt any more. The proposal comes first, then why.
    """
    found: dict[Position, CellMark] = {}
    for place, mark in (*_doubted(file), *_found(file)):
        before = found.get(place)
        tint = min(mark.tint, before.tint, key=_GRAVEST.index) if before else mark.tint
        told = (*(before.told if before else ()), *mark.told)
        found[place] = CellMark(tint, tuple(dict.fromkeys(told)))
    return found


def explained(file: FileReport, diagnosis: Diagnosis) -> list[Finding]:
    """Return the findings that a diagnosis explains and nobody accepted."""
    return [each for each in file.findings if each.id in diagnosis.explains and not each.accepted]


def _doubted(file: FileReport) -> Iterator[tuple[Position, CellMark]]:
    """Yield the cells that may be wrong, with what was meant there and what speaks for it."""
    for diagnosis in file.diagnoses:
        reasons = explained(file, diagnosis)
        sure = suspicion(diagnosis).sure
        hypotheses = listed(diagnosis)[:1] if sure else listed(diagnosis)
        for hypothesis in hypotheses if reasons else ():
            for change in hypothesis.altered:
                alone = line(file, hypothesis._replace(changes=(change,)))
                told = said_of(headline(file, diagnosis), alone)
                why = (harmless(each.message) for each in reasons)
                if not change.place.path:
                    tint = Tint.WRONG if sure else Tint.PERHAPS
                    yield change.place.position, CellMark(tint, (told, *why))


def _found(file: FileReport) -> Iterator[tuple[Position, CellMark]]:
    for each in file.findings:
        if not each.accepted:
            yield each.place.position, CellMark(_TINTS[each.severity], (harmless(each.message),))
