"""
Relations as formulas of a spreadsheet: what they show when printed figures cannot agree.

A figure is taken as every number that rounds to it, so each formula allows for half of the
last place that is typed. Closing zeros that a spreadsheet drops make it more lenient.
"""

from collections.abc import Callable, Mapping, Sequence

from bulletin.model.files.position import address
from bulletin.model.findings.report import Judgement, Place
from bulletin.model.table.relation_kind import RelationKind
from bulletin.render.phrases.report_sentences import say_safely

_EXACT = 9  # decimals after which a spreadsheet's own rounding begins


def check_formula(relations: Sequence[Judgement], right: str) -> str:
    """
    Return the formula for the relations of one figure.

    It shows nothing until all figures of a relation are typed, `right` where all of them
    can be true, and otherwise what does not agree.
    """
    told = "&".join(_told(each) for each in relations)
    ready = ",".join(_ready(each) for each in relations)
    unread = _text(say_safely("form.unread"))
    return f'=IFERROR(IF(NOT(OR({ready})),"",IF({told}="",{_text(right)},{told})),{unread})'


def _told(relation: Judgement) -> str:
    """Return the part of a formula that names a relation that cannot be true."""
    wrong, key = _WRONG[relation.kind]
    return f'IF({_ready(relation)},IF({wrong(relation)},{_text(say_safely(key))},""),"")'


def _ready(relation: Judgement) -> str:
    places = dict.fromkeys(_at(each) for each in (relation.target, *relation.parts))
    filled = ",".join(each + '<>""' for each in places)
    return f"AND({filled})"


def _sum(relation: Judgement) -> str:
    target, parts = _at(relation.target), [_at(each) for each in relation.parts]
    signs = relation.signs or (1,) * len(parts)
    added = "".join(
        f"{'+' if sign > 0 else '-'}{part}" for sign, part in zip(signs, parts, strict=True)
    )
    return _beyond(f"ABS({target}-(0{added}))", _halves(target, *parts))


def _of_which(relation: Judgement) -> str:
    target, parts = _at(relation.target), [_at(each) for each in relation.parts]
    return _beyond(f"{'+'.join(parts)}-{target}", _halves(target, *parts))


def _share(relation: Judgement) -> str:
    part, whole = (_at(each) for each in relation.parts)
    return _outside(_at(relation.target), _ratios(part, whole, "100*{}"))


def _growth(relation: Judgement) -> str:
    before, now = (_at(each) for each in relation.parts)
    return _outside(_at(relation.target), _ratios(now, before, "100*{}-100"))


def _hull(relation: Judgement) -> str:
    parts = [_at(each) for each in relation.parts]
    ends = [f"{part}{sign}{_half(part)}" for part in parts for sign in "-+"]
    return _outside(_at(relation.target), ends)


def _ratios(above: str, below: str, form: str) -> list[str]:
    """Return what a quotient is at the four corners of what its figures may be."""
    return [
        form.format(f"(({above}{up}{_half(above)})/({below}{down}{_half(below)}))")
        for up in "-+"
        for down in "-+"
    ]


def _outside(target: str, ends: Sequence[str]) -> str:
    """Return whether a figure, with its rounding, lies beyond all of several values."""
    low = _beyond(f"MIN({','.join(ends)})-{target}", _half(target))
    high = _beyond(f"{target}-MAX({','.join(ends)})", _half(target))
    return f"OR({low},{high})"


def _beyond(gap: str, allowed: str) -> str:
    return f"ROUND({gap}-({allowed}),{_EXACT})>0"


def _halves(*places: str) -> str:
    return "+".join(map(_half, places))


def _half(place: str) -> str:
    """Return half of the last place that is typed in a cell."""
    return f'0.5*10^-MAX(0,LEN({place})-FIND(".",{place}&"."))'


def _at(place: Place) -> str:
    return address(place.position)


def _text(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


_WRONG: Mapping[RelationKind, tuple[Callable[[Judgement], str], str]] = {
    RelationKind.SUM: (_sum, "form.sum"),
    RelationKind.DIFFERENCE: (_sum, "form.sum"),
    RelationKind.OF_WHICH: (_of_which, "form.of.which"),
    RelationKind.SHARE: (_share, "form.share"),
    RelationKind.GROWTH: (_growth, "form.growth"),
    RelationKind.HULL: (_hull, "form.hull"),
}
