"""From failed claims of sentences to the figures that may be wrong in them."""

import re
from collections.abc import Sequence
from functools import partial

from bulletin.check.sentence_failures import JudgedText, place_of
from bulletin.mistyping.true_texts import mistypings
from bulletin.model.figures.interval import ANYTHING
from bulletin.model.findings.diagnosis import Change, Diagnosis, Hypothesis
from bulletin.model.findings.report import Finding, Outcome
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.findings.text_claim import Suspect, TextClaim, bare_number
from bulletin.words.lexicon import power_of

_NUMBER = re.compile(r"[+\-−]?\d+(?:[,，\s]\d{3})*(?:[.,]\d+)?")
_WAN_TO_YI = 4
_Key = tuple[object, ...]


def suspected(said: JudgedText, findings: Sequence[Finding]) -> tuple[Diagnosis, ...]:
    """
    Return what would make failed claims true: claims with the same first suspect together.

    The suspects were weighed where the claims were judged; here each becomes a change with
    the slip that explains it, and another figure where none does.
    """
    claims = {_key(each): each for each in said.claims.claims if each.outcome is Outcome.FAILED}
    causes: dict[_Key, tuple[list[int], TextClaim]] = {}
    for finding in findings:
        claim = claims.get(_place_key(finding))
        if claim is not None:
            causes.setdefault(_cause(claim), ([], claim))[0].append(finding.id)
    return tuple(
        Diagnosis(tuple(ids), tuple(map(partial(_hypothesis, said, claim), claim.suspects)))
        for ids, claim in causes.values()
    )


def _key(claim: TextClaim) -> _Key:
    return (claim.target.position, *(e.position for e in claim.operands if not e.path))


def _place_key(finding: Finding) -> _Key:
    return (finding.place.position, *(each.position for each in finding.cells))


def _cause(claim: TextClaim) -> _Key:
    """Return what claims with one cause have in common: the text that would mend them."""
    if not claim.suspects:
        return _key(claim)
    first = claim.suspects[0]
    return (first.figure.position, first.proposed)


def _hypothesis(said: JudgedText, claim: TextClaim, suspect: Suspect) -> Hypothesis:
    figure = suspect.figure
    own = figure.position == claim.target.position
    change = Change(
        place_of(said.document, figure),
        _typed(suspect) or None,
        _kind(suspect) if suspect.proposed else SlipKind.NONE,
        claim.implied if own else ANYTHING,
        plain=_number(suspect.proposed),
    )
    return Hypothesis(suspect.probability, (change,))


def _typed(suspect: Suspect) -> str:
    """Return the text to type: the number with its unit, also where only the number changes."""
    figure, proposed = suspect.figure, suspect.proposed
    alone = bool(proposed) and _number(proposed) == proposed
    return figure.text.replace(figure.number, proposed, 1) if alone else proposed


def _kind(suspect: Suspect) -> SlipKind:
    """Return the slip between what is printed and what is proposed, the likeliest if several."""
    printed, meant = suspect.figure.bare, bare_number(_number(suspect.proposed))
    if printed == meant:
        far = abs(_power(suspect.figure.text) - _power(suspect.proposed))
        return SlipKind.WAN_FOR_YI if far == _WAN_TO_YI else SlipKind.POWER_OF_TEN
    found = [each for each in mistypings(printed) if each.true == meant]
    return max(found, key=lambda each: each.share).kind if found else SlipKind.ANOTHER_FIGURE


def _power(text: str) -> int:
    """Return the power of ten that the unit behind a number stands for."""
    unit = text.replace(_number(text), "", 1).strip()
    word = re.match(r"[a-zA-Z]+", unit)
    return power_of(word[0] if word else unit[:1]) or 0


def _number(text: str) -> str:
    match = _NUMBER.search(text)
    return match[0] if match else ""
