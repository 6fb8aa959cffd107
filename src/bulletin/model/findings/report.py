"""What is said of a file: outcomes of relations, findings, diagnoses, counts."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from bulletin.messages.message import Message
from bulletin.model.figures.interval import Interval
from bulletin.model.files.position import Origin, Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.severity import Severity as Severity  # noqa: PLC0414  part of a report
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence, Measure, Table

if TYPE_CHECKING:
    from bulletin.model.files.document import Document
    from bulletin.model.findings.diagnosis import Diagnosis
    from bulletin.model.findings.screened import Screened
    from bulletin.model.findings.text_claim import TextClaims

ACCEPTED = "bulletin-accepted.toml"  # beside the tables: which findings were accepted, and why


class Outcome(StrEnum):
    """What became of a relation."""

    HELD = "held"
    FAILED = "failed"
    NOT_TESTABLE = "not_testable"


class Place(NamedTuple):
    """
    A printed cell with its names, as reports and scripts see it.

    `path` names the file only where it is another than the one reported on.
    """

    position: Position
    item: str
    measure: Measure
    printed: str
    path: str = ""


class Judgement(NamedTuple):
    """
    A relation after it was tested.

    `target` and `parts` are places of figures. `reason` says why it could not be tested,
    empty otherwise.
    """

    kind: RelationKind
    target: Place
    parts: tuple[Place, ...]
    evidence: Evidence
    outcome: Outcome
    reason: str = ""
    signs: tuple[int, ...] = ()


class Finding(NamedTuple):
    """
    A failure under its rule's name.

    `message` is the rule's English sentence, and can be said in other languages; `gaps` are
    the texts in it.
    """

    id: int
    rule: str
    severity: Severity
    message: Message
    place: Place
    implied: Interval | None = None
    cells: tuple[Place, ...] = ()
    meant: str = ""  # the text that was meant, where the rule itself knows it
    accepted: str = ""  # the reason why the publisher's own inconsistency was accepted
    relations: tuple[int, ...] = ()  # that fail here, numbered as in the judgements of its table
    aside: bool = False  # information that people are shown when they ask for it

    @property
    def gaps(self) -> Mapping[str, str]:
        """Return the texts that fill the gaps of the sentence."""
        return {name: str(gap) for name, gap in self.message.gaps}


class FileReport(NamedTuple):
    """
    Everything said of one file.

    A tidy file holds several tables (one a group); their findings share one numbering.
    `error` is the sentence for an unreadable file, whose other fields are then empty.
    `untested` gives the reason where no relation at all could be tested. `settings`
    names the settings files that applied, with what they say. `document` and `claims` are
    those of a report on the sentences of a file, which has no sheet: its places are lines
    and characters. `screened` counts what all groups of a panel were tested for at once; its
    sheet and tables are then those of the groups that were examined by themselves.
    `defects` are sentences on rules of ours that broke while all others were asked.
    """

    path: str
    sheet: Sheet | None = None
    tables: tuple[Table, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    findings: tuple[Finding, ...] = ()
    diagnoses: "tuple[Diagnosis, ...]" = ()
    untested: str = ""
    error: str = ""
    settings: str = ""
    document: "Document | None" = None
    claims: "TextClaims | None" = None
    screened: "Screened | None" = None
    defects: tuple[Message, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """Return how many relations, or claims of sentences, had this outcome."""
        said = self.claims.claims if self.claims else ()
        claims = sum(each.outcome is outcome for each in said)
        screened = self.screened.with_outcome(outcome) if self.screened else 0
        return claims + screened + sum(each.outcome is outcome for each in self.judgements)

    @property
    def origin(self) -> Origin:
        """Return which table of which file it is on."""
        return Origin(self.path, *((self.sheet.name, self.sheet.table) if self.sheet else ()))

    @property
    def idle_notes(self) -> bool:
        """Tell whether it is on sentences that are notes of tables, and nothing fails in them."""
        notes = self.document is not None and bool(self.document.sheets)
        return notes and bool(self.document and self.document.only_notes) and not self.findings

    @property
    def notices(self) -> Iterator[Message]:
        """Yield what had to be guessed or mended to read it, each with the name of the file."""
        if self.sheet:
            path = f"{self.path}, {self.sheet.name}" if self.sheet.name else self.path
            for notice in self.sheet.notices:
                yield Message.of("of.file", path=path, sentence=notice)

    @property
    def broken_rules(self) -> Iterator[Message]:
        """Yield a sentence for each rule of ours that broke, with the name of the file."""
        for each in self.defects:
            yield Message.of("of.file", path=self.path, sentence=each)

    def severities(self, severity: Severity) -> int:
        """Return how many findings weigh this much; those accepted with a reason do not count."""
        return sum(each.severity is severity and not each.accepted for each in self.findings)


class Report(NamedTuple):
    """
    The files of one run, in the order the user named them (folders sorted).

    `remarks` are sentences on declarations that bear on none of them.
    """

    files: tuple[FileReport, ...] = ()
    remarks: tuple[str, ...] = ()

    def without_idle_notes(self) -> "Report":
        """Return the report without those on notes of tables in which nothing fails."""
        return self._replace(files=tuple(each for each in self.files if not each.idle_notes))
