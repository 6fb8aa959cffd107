"""The claims of a document, its tables included."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bulletin.model.files.document import Document, Paragraph
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Outcome
from bulletin.model.findings.text_claim import (
    TextClaim,
    TextClaimKind,
    TextClaims,
    TextFigure,
)
from bulletin.model.table.table import Table
from bulletin.prose.beside_tables.bare_dollars import in_named_dollars
from bulletin.prose.beside_tables.rows import TermRow, rows_of
from bulletin.prose.comparable.periods import in_period_of_document
from bulletin.prose.context import OtherText, Prose
from bulletin.prose.finding import stated_claims
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.mentions import Mention, Numbering, mentions
from bulletin.prose.subjects.paragraph_reader import ParagraphReader
from bulletin.prose.subjects.western import is_western, western_entries
from bulletin.prose.verdicts.judging import judged
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.verdicts.suspects import (
    Judged,
    seconded,
    with_own_suspects,
    with_suspects,
)
from bulletin.prose.wording.clauses import is_heading, is_headline
from bulletin.prose.wording.places import places_of, year_of
from bulletin.prose.wording.vocabulary import plain
from bulletin.understand.labels.periods import find_period


class ReadText(NamedTuple):
    """A document and the tables understood in each of its parts that is a sheet."""

    document: Document
    tables: Mapping[int, Sequence[Table]]


def claims_of(
    document: Document,
    tables: Mapping[int, Sequence[Table]],
    others: Sequence[ReadText] = (),
) -> TextClaims:
    """
    Return every claim that figures of a document make of one another, judged.

    `tables` has for the number of each part that is a sheet the tables that were understood
    in it. `others` are files that it is held against: the bulletin of the year before, and
    tables of its own year. What fails there may have been revised, and is not accused.
    """
    rows = rows_of(document, tables)
    read = in_named_dollars(list(_read(document)), rows)
    prose = Prose(
        _entries(document, read), rows, [_other(each) for each in others], year_of(document)
    )
    found = [(each, judged(each)) for each in _once(stated_claims(prose))]
    mine = [each for each in found if not _beside_others(each[0])]
    claims = with_suspects(seconded(_without_lesser(mine)))
    claims += [with_own_suspects(*each) for each in found if _beside_others(each[0])]
    claims.sort(key=lambda each: (each.target.part, each.target.position, each.kind))
    figures = [each.figure for _, found in read for each in found]
    spoken_of = {each for claim in claims for each in (claim.target, *claim.operands)}
    figures += [f for row in rows for cell in row.cells if (f := cell.term.figure) in spoken_of]
    return TextClaims(tuple(sorted(figures, key=lambda each: each.position)), tuple(claims))


def _beside_others(stated: StatedClaim) -> bool:
    """Tell whether a claim has a figure of another file."""
    return any(term.figure.path for term in stated.terms)


def _other(each: ReadText) -> OtherText:
    """Return what another file says, each figure with the name of the file."""
    path = each.document.name
    read = [
        (number, [one._replace(figure=one.figure._replace(path=path)) for one in found])
        for number, found in _read(each.document)
    ]
    rows = [_named_rows(row, path) for row in rows_of(each.document, each.tables)]
    year = year_of(each.document) or _latest_year(each.tables)
    return OtherText(path, year, _entries(each.document, read), rows)


def _latest_year(tables: Mapping[int, Sequence[Table]]) -> int | None:
    """Return the last year that heads or titles of tables name, None if none does."""
    every = [table for found in tables.values() for table in found]
    heads = [column.period for table in every for column in table.columns]
    titles = [find_period(table.title) for table in every]
    return max((each.year for each in (*heads, *titles) if each and each.year), default=None)


def _named_rows(row: TermRow, path: str) -> TermRow:
    cells = tuple(
        cell._replace(term=cell.term._replace(figure=cell.term.figure._replace(path=path)))
        for cell in row.cells
    )
    return row._replace(cells=cells)


def _entries(document: Document, read: Sequence[tuple[int, list[Mention]]]) -> list[Entry]:
    """Return what all paragraphs say; of each language by its own grammar."""
    reader = ParagraphReader(places_of([each.text for each in document.paragraphs]))
    headings = list[Entry]()
    for number, found in read:
        part, first = document.parts[number], len(reader.entries)
        text = part.text if isinstance(part, Paragraph) else ""
        if is_western(text):
            reader.entries += western_entries(number, plain(text), found, first)
            for each in reader.entries[first:] if is_headline(text) else ():
                each.heading = True
        else:
            reader.paragraph(number, found)
        added = reader.entries[first:]
        for each in headings if added else ():
            each.period = each.period or added[0].period
        headings = added if added and is_heading(text) else headings if not added else []
    in_period_of_document(reader.entries)
    return reader.entries


def _read(document: Document) -> Iterator[tuple[int, list[Mention]]]:
    numbering = Numbering()
    for number, part in enumerate(document.parts):
        if isinstance(part, Paragraph):
            found, numbering = mentions(part, number, numbering)
            yield number, found


_SAYS_MORE = (TextClaimKind.SHARE, TextClaimKind.RATE, TextClaimKind.STRUCTURE)


def _without_lesser(judged: Sequence[Judged]) -> list[Judged]:
    """
    Return the claims without those of which another one says more.

    That a part is at most its whole goes where its share says it, or where it is a balance; a
    sum of what a balance is between goes, and what an unprinted figure would be where a
    printed one was tested.
    """
    pairs = {
        _positions(claim.operands)
        for stated, claim in judged
        if claim.kind in _SAYS_MORE and claim.outcome is not Outcome.NOT_TESTABLE
        if not stated.target.hedge
    }
    targets = {claim.target.position for stated, claim in judged if not stated.untested}
    summed = {
        (part.position, claim.target.position)
        for _, claim in judged
        if claim.kind is TextClaimKind.SUM and claim.outcome is Outcome.HELD
        for part in claim.operands
    }
    balances = [claim for _, claim in judged if claim.kind is TextClaimKind.BALANCE]
    between = {_figures(each) for each in balances}
    apart = {each.target.position for each in balances}
    return [
        (stated, claim)
        for stated, claim in judged
        if not (stated.untested and claim.target.position in targets)
        and not (
            claim.kind is TextClaimKind.PART
            and (
                _positions((claim.target, *claim.operands)) in pairs
                or claim.target.position in apart
                or (claim.target.position, claim.operands[0].position) in summed
            )
        )
        and not (claim.kind is TextClaimKind.SUM and _figures(claim) in between)
    ]


def _figures(claim: TextClaim) -> frozenset[tuple[str, Position]]:
    return _positions((claim.target, *claim.operands))


def _positions(figures: Sequence[TextFigure]) -> frozenset[tuple[str, Position]]:
    return frozenset((each.path, each.position) for each in figures)


def _once(stated: Iterator[StatedClaim]) -> Iterator[StatedClaim]:
    """Yield each claim once, whoever finds it first."""
    seen = set[tuple[object, ...]]()
    for each in stated:
        (target,) = _positions([each.target.figure])
        operands = _positions([other.figure for other in each.operands])
        key = target, operands
        if key not in seen and target not in operands:
            seen.add(key)
            yield each
