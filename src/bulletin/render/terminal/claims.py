"""What sentences claim, on a screen: each claim in its words, with what it follows from."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from bulletin.messages.speaking import translated
from bulletin.model.figures.interval import ANYTHING, Interval
from bulletin.model.files.document import Document
from bulletin.model.findings.report import FileReport, Outcome, Severity
from bulletin.model.findings.text_claim import TextClaim, TextClaims, TextFigure
from bulletin.render.form import Canvas, Form, Result
from bulletin.render.phrases.counts import untested
from bulletin.render.phrases.interval_ends import short_ends
from bulletin.render.phrases.report_sentences import harmless, say_safely
from bulletin.render.terminal.drawing.marked_words import marked_words
from bulletin.render.terminal.drawing.painting import hanging, indented, painted
from bulletin.render.terminal.drawing.styles import OUTCOME, QUIET, SEVERITY
from bulletin.render.terminal.heading import heading


def screen(result: Result[TextClaim], form: Form) -> str:
    """Return file by file each claim, those that failed first, and alone if quiet."""
    parts = [part for file in result.report.files for part in _file(file, form)]
    return painted(form.canvas, parts)


def _file(file: FileReport, form: Form) -> Iterator[RenderableType]:
    yield from heading(file, form.canvas.width)
    if file.error:
        yield indented(Text(harmless(file.error), style=SEVERITY[Severity.ERROR]), 2)
    elif file.document is None or file.claims is None:
        yield indented(Text(untested(file)), 2)
    else:
        yield from _claims(file, file.document, file.claims, form)
    yield Text()


def _claims(
    file: FileReport, document: Document, claims: TextClaims, form: Form
) -> Iterator[RenderableType]:
    failed = [each for each in claims.claims if each.outcome is Outcome.FAILED]
    others = [each for each in claims.claims if each.outcome is not Outcome.FAILED]
    for claim in (*failed, *(others if not form.quiet else ())):
        yield Text()
        yield from _claim(document, claim, form.canvas)
    if form.quiet:
        return
    yield Text()
    tested = claims.tested_positions
    rest = [each for each in claims.figures if each.position not in tested]
    if rest:
        named = tuple(map(_named, rest))
        yield indented(Text(say_safely("claims.rest", count=len(rest), figures=named)), 2)
    counts = say_safely(
        "claims.counts",
        read=len(claims.figures),
        tested=len(tested),
        held=file.count(Outcome.HELD),
        failed=file.count(Outcome.FAILED),
        not_testable=file.count(Outcome.NOT_TESTABLE),
    )
    yield Text(counts, style="bold")


def _claim(document: Document, claim: TextClaim, canvas: Canvas) -> Iterator[RenderableType]:
    title = Text().append(say_safely(f"judged.{claim.outcome}"), style=OUTCOME[claim.outcome])
    title.append(f" {say_safely(f'claim.{claim.kind}')}", style="bold")
    yield title.append(f"  {claim.target.spot}", style=QUIET)
    yield from marked_words(document, claim.target, canvas, OUTCOME[claim.outcome])
    figures = tuple(map(_named, claim.operands))
    if claim.implied == ANYTHING:
        said = say_safely("claims.with", figures=figures) if figures else ""
    else:
        said = say_safely("claims.from", implied=_between(claim.implied), figures=figures)
    for sentence in (said, translated(claim.reason), _meant(claim)):
        if sentence:
            yield hanging("    ", sentence, canvas.width)


def _between(ends: Interval) -> str:
    low, high = short_ends(ends, significant=3)
    if low and high:
        return low if low == high else say_safely("range.between", low=low, high=high)
    if not (low or high):
        return say_safely("range.any")
    key = "range.at.least" if low else "range.at.most"
    return say_safely(key, **({"low": low} if low else {"high": high}))


def _meant(claim: TextClaim) -> str:
    if not claim.suspects:
        return ""
    first = claim.suspects[0]
    key = "claims.meant" if first.probability > _LIKELY else "claims.meant.perhaps"
    return say_safely(key, figure=_named(first.figure), proposed=first.proposed)


_LIKELY = 0.5


def _named(figure: TextFigure) -> str:
    return say_safely("claims.figure", text=figure.text, place=figure.spot)
