"""What would be typed anew in one table, from Python; nothing is written anywhere."""

from typing import TYPE_CHECKING, NamedTuple

from bulletin.amend.edit import Edit
from bulletin.amend.proposals import Proposal, edits_of, proposals
from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.messages.speaking import say
from bulletin.model.findings.report import FileReport

if TYPE_CHECKING:
    from pandas import DataFrame


class CorrectedTable(NamedTuple):
    """
    A table with what is certain enough typed anew, and what else is proposed.

    `edits` are the cells changed: their position, the text printed and the text typed;
    `doubtful` the proposals that only a person may decide on. `report` is that on the table
    as it was given.
    """

    report: FileReport
    edits: tuple[Edit, ...]
    doubtful: tuple[Proposal, ...]

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Return the corrected cells, title and notes included, all as text."""
        sheet = self.report.sheet
        if sheet is None:
            return ()
        return sheet.with_texts({each.position: each.text for each in self.edits}).rows

    def to_frame(self) -> "DataFrame":
        """
        Return the corrected table as one clean rectangle of strings: head, then body.

        Raises:
            InputError: no table was understood.
        """
        from bulletin.api.frames import frame_of
        from bulletin.render.flat.show import table_flat

        sheet = self.report.sheet
        if sheet is not None:
            sheet = sheet._replace(rows=self.rows)
        found = table_flat(self.report._replace(sheet=sheet))
        if found is None:
            raise InputError(Message.of("untested.nothing.known"))
        return frame_of(found)

    def __repr__(self) -> str:
        edits = tuple(
            say(
                "diff.change",
                place=f"{each.position.line}:{each.position.column}",
                item=each.item,
                printed=each.printed.strip(),
                text=each.text.strip(),
            )
            for each in self.edits
        )
        told = say("list.of.reasons", reasons=edits) if edits else say("python.no.edits")
        return f"<{self.report.path}: {told}>"


def corrected(report: FileReport, certainty: float) -> CorrectedTable:
    """Return the table of a report with every proposal typed that is certain enough."""
    every = proposals(report)
    certain = [each for each in every if each.certain(certainty)]
    doubtful = tuple(each for each in every if not each.certain(certainty))
    return CorrectedTable(report, tuple(edits_of(certain)), doubtful)
