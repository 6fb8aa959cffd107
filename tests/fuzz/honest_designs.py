"""
Honest tables of designs that no tree of items makes: two-way, monthly, per head, balances.

`designed(seed)` is the text of one: the same for the same seed. Every figure is the true one,
rounded by itself, but for shares, which some publishers force to a hundred or cut.
"""

import csv
import io
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from tests.fuzz.choosing import Choosing, chosen
from tests.fuzz.honest_items import LANGUAGES
from tests.properties.strategies import halves_up, spelt

_WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "names": LANGUAGES["en"]["names"],
        "total": ("Total", "All areas"),
        "stub": "Area",
        "sexes": (("Both sexes", "Men", "Women"), ("Total", "Urban", "Rural")),
        "months": "January,February,March,April,May,June,July,August,September,October,"
        "November,December",
        "month": ("Month", "This month", "Cumulative"),
        "balance": ("Exports", "Imports", "Balance"),
        "head": ("Population (thousand)", "Output (million)", "Output per head"),
        "share": ("Output", "Share of total (%)"),
        "index": ("Index (previous year = 100)", "Change on previous year (%)"),
        "notes": ("* provisional", "x suppressed"),
    },
    "zh": {
        "names": LANGUAGES["zh"]["names"],
        "total": ("合计", "全市"),
        "stub": "地区",
        "sexes": (("合计", "男", "女"), ("总计", "城镇", "乡村")),
        "months": ",".join(f"{month}月" for month in range(1, 13)),
        "month": ("月份", "本月", "累计"),
        "balance": ("出口", "进口", "差额"),
        "head": ("年末常住人口（万人）", "地区生产总值（亿元）", "人均地区生产总值（元）"),
        "share": ("产值", "比重（%）"),
        "index": ("指数（上年=100）", "比上年增长（%）"),
        "notes": ("* 初步数。", "x 表示不公布。"),
    },
    "de": {
        "names": tuple(
            f"{first}{last}"
            for last in ("berg", "hausen", "feld", "bach", "dorf", "furt", "kirchen")
            for first in ("Ahorn", "Birken", "Eich", "Fels", "Grün", "Hasel", "Linden", "Ross")
        ),
        "total": ("Insgesamt", "Zusammen"),
        "stub": "Gebiet",
        "sexes": (("Insgesamt", "Männlich", "Weiblich"), ("Insgesamt", "Stadt", "Land")),
        "months": "Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,"
        "Dezember",
        "month": ("Monat", "Berichtsmonat", "Kumuliert"),
        "balance": ("Ausfuhr", "Einfuhr", "Saldo"),
        "head": ("Bevölkerung (1000)", "Umsatz (Mill. EUR)", "Umsatz je Einwohner (EUR)"),
        "share": ("Umsatz", "Anteil in %"),
        "index": ("Index (Vorjahr = 100)", "Veränderung gegenüber dem Vorjahr (%)"),
        "notes": ("* vorläufig", "x gesperrt"),
    },
}
_SUPPRESSED = ("x", "..", "", "…")
_MILLION, _HEADS = 1_000_000, {"en": (3, 6, 0), "zh": (4, 8, 0), "de": (3, 6, 0)}

Rows = list[list[str]]


class _Designed:
    """One table while it is written."""

    def __init__(self, seed: int) -> None:
        self.chance: Choosing = chosen(seed)
        self.language = self.chance.one_of(tuple(_WORDS))
        self.words = _WORDS[self.language]
        self.decimals, self.size = self.chance.between(0, 3), self.chance.between(2, 7)
        self.even = self.chance.times_in(1, 4)
        count = self.chance.one_of((3, 3, 4, 5, 8, 14, 40))
        self.names = list(self.words["names"])[:count]

    def levels(self) -> list[Fraction]:
        return [self.chance.level(self.size) for _ in self.names]

    def printed(self, value: Fraction, decimals: int | None = None) -> str:
        places = self.decimals if decimals is None else decimals
        scaled = value * 10**places
        return spelt(round(scaled) if self.even else halves_up(scaled), places)

    def listed(self, heads: Sequence[str], columns: Sequence[Sequence[str]]) -> Rows:
        """Return rows of the total and all names; each column begins or ends with its total."""
        names = [str(self.chance.one_of(self.words["total"])), *self.names]
        rows = [list(each) for each in zip(names, *columns, strict=True)]
        if self.chance.times_in(1, 3):
            rows = [*rows[1:], rows[0]]
        return [[str(self.words["stub"]), *heads], *rows]

    def with_total(self, levels: Sequence[Fraction]) -> list[Fraction]:
        return [sum(levels, Fraction(0)), *levels]


def _two_way(table: _Designed) -> Rows:
    one, other = table.with_total(table.levels()), table.with_total(table.levels())
    both = [sum(each, Fraction(0)) for each in zip(one, other, strict=True)]
    columns = [list(map(table.printed, each)) for each in (both, one, other)]
    return table.listed(table.chance.one_of(table.words["sexes"]), columns)


def _monthly(table: _Designed) -> Rows:
    rows, so_far = [list(table.words["month"])], Fraction(0)
    for month in str(table.words["months"]).split(","):
        level = table.chance.level(table.size)
        so_far += level
        rows.append([month, table.printed(level), table.printed(so_far)])
    return rows


def _balance(table: _Designed) -> Rows:
    out, into = table.with_total(table.levels()), table.with_total(table.levels())
    left = [one - other for one, other in zip(out, into, strict=True)]
    columns = [list(map(table.printed, each)) for each in (out, into, left)]
    return table.listed(table.words["balance"], columns)


def _per_head(table: _Designed) -> Rows:
    people = table.with_total([table.chance.level(4) + 1 for _ in table.names])
    output = table.with_total([each * table.chance.between(1, 90) for each in people[1:]])
    of_people, of_output, places = _HEADS[table.language]
    each_head = [
        made * 10**of_output / (heads * 10**of_people)
        for made, heads in zip(output, people, strict=True)
    ]
    columns = [list(map(table.printed, each)) for each in (people, output)]
    columns.append([table.printed(each, places) for each in each_head])
    return table.listed(table.words["head"], columns)


def _shares(table: _Designed) -> Rows:
    levels = table.with_total([each + Fraction(1, 7) for each in table.levels()])
    shares = [each / levels[0] * 1000 for each in levels]  # tenths of a per cent
    way = table.chance.one_of(("own", "forced", "cut"))
    if way == "own":
        tenths = [halves_up(each) for each in shares]
    else:
        tenths = [1000, *(int(each) for each in shares[1:])]
    if way == "forced":
        rest = sorted(range(1, len(shares)), key=lambda n: -(shares[n] - int(shares[n])))
        for n in rest[: 1000 - sum(tenths[1:])]:
            tenths[n] += 1
    columns = [list(map(table.printed, levels)), [spelt(each, 1) for each in tenths]]
    return table.listed(table.words["share"], columns)


def _index(table: _Designed) -> Rows:
    before = table.with_total([each + 1 for each in table.levels()])
    grown = [each * Fraction(table.chance.between(830, 1340), 1000) for each in before[1:]]
    indices = [now / then * 100 for now, then in zip(table.with_total(grown), before, strict=True)]
    columns = [[table.printed(each, 1) for each in indices]]
    columns.append([table.printed(each - 100, 1) for each in indices])
    return table.listed(table.words["index"], columns)


_DESIGNS: tuple[Callable[[_Designed], Rows], ...] = (
    _two_way, _monthly, _balance, _per_head, _shares, _index,
)  # fmt: skip


def designed(seed: int) -> str:
    """Return the text of the honest table of a number, some of its cells marked or suppressed."""
    table = _Designed(seed)
    rows = table.chance.one_of(_DESIGNS)(table)
    marks, gaps = table.chance.times_in(1, 4), table.chance.times_in(1, 4)
    for row in rows[1:]:
        for at in range(1, len(row)):
            if gaps and table.chance.times_in(1, 25):
                row[at] = table.chance.one_of(_SUPPRESSED)
            elif marks and table.chance.times_in(1, 12):
                row[at] += table.chance.one_of(("*", " *"))
    notes = [[each] for each in table.words["notes"]] if marks or gaps else []
    file = io.StringIO()
    csv.writer(file, delimiter=table.chance.one_of(",,;\t"), lineterminator="\n").writerows(
        [*rows, *notes]
    )
    return file.getvalue()
