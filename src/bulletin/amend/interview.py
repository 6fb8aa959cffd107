"""Proposals put to a person one by one, and the answers taken at once."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bulletin.amend.diff import line_and_column
from bulletin.amend.edit import Edit
from bulletin.amend.file.amended import amended
from bulletin.amend.file.amended_text import amended_text
from bulletin.amend.proposals import Texts
from bulletin.amend.questions import Question, questions
from bulletin.amend.remaining import left_in
from bulletin.amend.style import as_plain
from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.messages.speaking import say
from bulletin.model.figures.half_width import as_half_width
from bulletin.model.files.position import Position
from bulletin.model.findings.report import FileReport, Finding, Outcome, Severity
from bulletin.model.table.cell import Cell

Examine = Callable[[bytes, frozenset[Position]], FileReport]
_SHORT = ("y", "n", "s", "r", "q", "?")
_WORDS = {"yes": "y", "no": "n", "skip": "s", "right": "r", "quit": "q", "exit": "q", "help": "?"}
_TYPED = r"(?:(?P<line>\d+):(?P<column>\d+))?(?P<equals>=)?(?P<figure>.+)"


@dataclass(frozen=True, slots=True)
class Terminal:
    """How a question is asked (None: nobody answers any more) and a sentence is said."""

    ask: Callable[[str], str | None]
    tell: Callable[[str], None]


@dataclass(slots=True)
class Interview:
    """
    A conversation about one file, whose bytes and report change with each answer.

    Every question is asked once, and once more for each figure that the person has found
    to be right as printed; what an answer leaves wrong stays in the report.
    """

    raw: bytes
    report: FileReport
    examine: Examine
    terminal: Terminal
    _asked: set[frozenset[tuple[str, Position]]] = field(default_factory=set)
    _right: frozenset[Position] = frozenset()
    _over: bool = False

    def hold(self) -> bytes:
        """Ask until nothing is left to ask or the person stops; return the bytes agreed on."""
        while not self._over and (question := self._next()):
            self._asked.add(question.key)
            self._put(question)
            while not self._answered(question):
                pass
        return self.raw

    @property
    def stopped(self) -> bool:
        """Tell whether the person wants no more questions."""
        return self._over

    @property
    def silent(self) -> bool:
        """Tell whether there was nothing to ask."""
        return not self._asked

    def _next(self) -> Question | None:
        return next((each for each in questions(self.report) if each.key not in self._asked), None)

    def _put(self, question: Question) -> None:
        tell, path = self.terminal.tell, self.report.path
        if question.head and question.named > 1:
            tell(question.head)
        for place in question.places[: question.named]:
            gaps = {"item": place.item, "printed": place.printed or say("diff.blank")}
            tell(say("ask.head", path=path, place=line_and_column(place), **gaps))
        for finding in question.reasons:
            tell(say("ask.because", sentence=finding.message, rule=finding.rule))
        if question.left:
            tell(say("ask.bounds", low=question.left[0], high=question.left[1]))
        for line in question.words:
            tell(line)

    def _answered(self, question: Question) -> bool:
        """Ask once; tell whether the question is settled."""
        answer = self.terminal.ask(self._prompt("ask.prompt", question))
        answer = "q" if answer is None else as_half_width(answer).strip() or "y"
        letter = _WORDS.get(answer.lower(), answer.lower())
        if letter in _SHORT:
            return self._short(question, letter)
        if answer.isdecimal() and 1 <= int(answer) <= len(question.choices):
            return self._chosen(question, int(answer))
        return self._typed(question, answer)

    def _prompt(self, start: str, question: Question) -> str:
        """Return a prompt with only the answers that the question allows."""
        cell = self._cells.get(question.places[0].position)
        known = "" if question.choices[0] else ".typed"
        sure = "" if cell and cell.figure else ".nothing"
        return say(f"{start}{known}{sure}", place=line_and_column(question.places[0]))

    def _short(self, question: Question, answer: str) -> bool:
        """Take an answer of one letter; tell whether the question is settled."""
        if answer == "?":
            self.terminal.tell(self._prompt("ask.help", question))
            return False
        if answer == "y":
            return self._chosen(question, 1)
        if answer == "r":
            return self._trusted(question)
        self._over = answer == "q"
        return True

    @property
    def _cells(self) -> Mapping[Position, Cell]:
        """Return the cells of the body, where figures are due."""
        return {
            each.position: each for table in self.report.tables for each in table.cells.values()
        }

    def _trusted(self, question: Question) -> bool:
        """
        Look for the cause elsewhere, now that the likeliest figure was found to be right.

        Tells whether there is such a figure: a unit or a blank is none.
        """
        place = question.places[0]
        cell = self._cells.get(place.position)
        if cell is None or cell.figure is None:
            self.terminal.tell(say("ask.right.nothing", place=line_and_column(place)))
            return False
        self._right |= {place.position}
        self.report = self.examine(self.raw, self._right)
        left = [each for each in questions(self.report) if each.key == question.key]
        self._asked.discard(question.key)
        gaps = {"place": line_and_column(place), "printed": place.printed}
        if left and self._right.isdisjoint(each.position for each in left[0].places):
            self.terminal.tell(say("ask.right", **gaps))
        else:
            self._asked.add(question.key)
            finding = line_and_column(question.reasons[0].place)
            self.terminal.tell(say("ask.right.all", path=self.report.path, finding=finding, **gaps))
        return True

    def _chosen(self, question: Question, number: int) -> bool:
        edits = question.choices[number - 1]
        if not edits:
            self.terminal.tell(say("ask.no.text", number=number))
            return False
        return self._taken(edits, sure=True)

    def _typed(self, question: Question, answer: str) -> bool:
        edit = self._edit(question, answer)
        if edit is None:
            self.terminal.tell(say("ask.no.figure", text=answer))
            return False
        return self._taken((edit,), sure=False)

    def _edit(self, question: Question, answer: str) -> Edit | None:
        match = re.fullmatch(_TYPED, answer)
        if not match or (match["line"] and not match["equals"]):
            return None
        places = {each.position: each for each in question.places}
        line, column = match["line"], match["column"]
        position = Position(int(line), int(column)) if line else question.places[0].position
        readings = as_plain(match["figure"])
        texts = Texts(self.report)
        stated = position not in self._cells and texts.printed(position).strip()
        if position not in places or not readings or stated:
            return None
        # A comma before three digits parts thousands, unless the table writes decimals so.
        comma = texts.custom(places[position]).point == ","
        plain = min(readings, key=lambda each: ("." in each) != comma)
        return texts.typed(places[position], plain)

    def _taken(self, edits: tuple[Edit, ...], *, sure: bool) -> bool:
        """Type the edits and say what follows; tell whether they are kept."""
        sheet, document = self.report.sheet, self.report.document
        try:
            if document:
                raw = amended_text(self.raw, document, edits)
            elif sheet:
                raw = amended(self.raw, sheet, edits)
            else:
                return True
            report = self.examine(raw, self._right)
        except InputError as error:
            self.terminal.tell(say("ask.refused", sentence=error.message))
            return False
        if not self._agreed(edits, report, sure=sure):
            return False
        self.raw, self.report = raw, report
        return True

    def _agreed(self, edits: tuple[Edit, ...], report: FileReport, *, sure: bool) -> bool:
        """Say the new verdict; where it is bad and a person typed the figure, ask again."""
        text = say("list.of.cells", cells=tuple(each.text.strip() for each in edits))
        against = _against({each.position for each in edits}, report)
        if against:
            found = against[0]
            sentence = Message.of("ask.finding", sentence=found.message, rule=found.rule)
            self.terminal.tell(say("ask.impossible", text=text, sentence=sentence))
            return sure or self._kept()
        if _tested(report) < _tested(self.report):
            self.terminal.tell(say("ask.untested", text=text))
            return sure or self._kept()
        key = "ask.possible.alone" if _compared(self.report) else "ask.possible"
        self.terminal.tell(say(key, text=text, **left_in(report)))
        return True

    def _kept(self) -> bool:
        return (self.terminal.ask(say("ask.keep")) or "").strip().lower() in ("y", "yes")


def _against(positions: set[Position], report: FileReport) -> list[Finding]:
    """Return the findings, notes left out, that these cells still have a part in."""
    return [
        each
        for each in report.findings
        if each.severity is not Severity.NOTE
        and not each.accepted
        and positions & {each.place.position, *(cell.position for cell in each.cells)}
    ]


def _compared(report: FileReport) -> bool:
    """Tell whether other files have a part in the findings."""
    return any(place.path for each in report.findings for place in (each.place, *each.cells))


def _tested(report: FileReport) -> int:
    return report.count(Outcome.HELD) + report.count(Outcome.FAILED)
