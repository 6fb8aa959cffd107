"""
Honest tables of all designs: every figure is the true one, rounded by itself.

`honest(seed)` is the text of one: the same for the same seed.
"""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from tests.fuzz.choosing import chosen
from tests.fuzz.honest_items import LANGUAGES, Item, StubLine, grown, stub
from tests.properties.strategies import halves_up, spelt

_HEADS: dict[str, dict[str, Any]] = {
    "en": {
        "level": "{}",
        "share": "Share of total {} (%)",
        "of_whole": "Share of group {} (%)",
        "growth": "Growth on previous year {} (%)",
        "index": "Index {} (previous year = 100)",
        "change": "Change on previous year {}",
        "points": "Contribution {} (percentage points)",
        "rank": "Rank {}",
        "units": ("Million", "thousand tonnes", ""),
        "title": "Table {}. Output by place, {}",
        "notes": ("Note: figures may not add up because of rounding.", "p provisional"),
    },
    "zh": {
        "level": "{}年",
        "share": "{}年比重（%）",
        "of_whole": "{}年占上级比重（%）",
        "growth": "{}年比上年增长（%）",
        "index": "{}年指数（上年=100）",
        "change": "{}年比上年增减",
        "points": "{}年拉动（百分点）",
        "rank": "{}年位次",
        "units": ("万元", "亿元", ""),
        "title": "表{} 各地产值（{}年）",
        "notes": ("注：因四舍五入，分项之和可能不等于合计。", "资料来源：统计局。"),
    },
}
_COMPARED = ("growth", "index", "change", "points")


@dataclass(frozen=True)
class Printed:
    """What a column prints: a quantity, of which series, with how many decimals."""

    quantity: str
    series: int
    decimals: int


class _Honest:
    """One table while it is written."""

    def __init__(self, seed: int) -> None:
        self.chance = chosen(seed)
        self.language = self.chance.one_of(("en", "zh"))
        self.series = self.chance.between(1, 5)
        self.root = grown(self.chance, self.series, self.language)
        self.lines = stub(self.chance, self.root, self.language)
        self.columns = self._columns()
        self.thousands = self.chance.times_in(1, 4)
        self.first = self.chance.between(1990, 2020)
        self.even = self.chance.times_in(1, 5)
        self.nil = self.chance.one_of(("0", "0", "-", "—"))

    def _columns(self) -> list[Printed]:
        decimals = {each: self.chance.between(0, 3) for each in _HEADS["en"]}
        wanted = [each for each in ("share", *_COMPARED, "rank") if self.chance.times_in(1, 4)]
        wanted += ["of_whole"] if self.chance.times_in(1, 12) else []
        if any(level < 0 for line in self.lines for level in line.item.levels):
            wanted = [each for each in wanted if each not in ("share", "of_whole")]
        found = [Printed("level", each, decimals["level"]) for each in range(self.series)]
        for quantity in wanted:
            first = 1 if quantity in _COMPARED else 0
            least = self.series - 1 if self.chance.times_in(1, 2) else first
            places = 0 if quantity == "rank" else decimals[quantity]
            places = decimals["level"] if quantity == "change" else places
            found += [
                Printed(quantity, each, places) for each in range(max(first, least), self.series)
            ]
        if self.chance.times_in(1, 6):
            found.reverse()
        return found if self.chance.times_in(4, 5) else sorted(found, key=lambda each: each.series)

    def rows(self) -> list[list[str]]:
        ranks = self._ranks()
        body = []
        for line in self.lines:
            cells = [
                ranks.get((id(line.item), each.series), "") if each.quantity == "rank"
                else self._text(_VALUES[each.quantity](self, line, each.series), each)
                for each in self.columns
            ]  # fmt: skip
            body.append([line.label, *cells])
        return body

    def _text(self, value: Fraction | None, column: Printed) -> str:
        if value is None:
            return self.chance.one_of(("", "..", "..."))
        if value == 0 and column.quantity == "level":
            return self.nil if self.nil != "0" else spelt(0, column.decimals)
        scaled = value * 10**column.decimals
        units = round(scaled) if self.even else halves_up(scaled)
        text = spelt(units, column.decimals)
        if not (self.thousands and column.quantity == "level"):
            return text
        whole, point, rest = text.partition(".")
        return (
            f"{int(whole):,}"
            if not point
            else f"{'-' if whole == '-0' else ''}{int(whole):,}.{rest}"
        )

    def _ranks(self) -> dict[tuple[int, int], str]:
        """Ranks among the parts of the whole: equal levels share one."""
        found = {}
        for series in range(self.series):
            levels = [each.levels[series] for each in self.root.parts]
            for part in self.root.parts:
                rank = 1 + sum(each > part.levels[series] for each in levels)
                found[id(part), series] = str(rank)
        return found

    def whole(self, item: Item) -> Item:
        for line in self.lines:
            if any(each is item for each in (*line.item.parts, *line.item.of_which)):
                return line.item
        return self.root

    def text(self) -> str:
        words = _HEADS[self.language]
        heads = [
            str(words[each.quantity]).format(self.first + each.series) for each in self.columns
        ]
        rows = [[self.chance.one_of(LANGUAGES[self.language]["stub"]), *heads], *self.rows()]
        unit = self.chance.one_of(words["units"])
        if unit and self.chance.times_in(1, 8):
            rows = [[rows[0][0], "Unit" if self.language == "en" else "单位", *rows[0][1:]],
                    *([row[0], unit, *row[1:]] for row in rows[1:])]  # fmt: skip
            unit = ""
        elif self.chance.times_in(1, 12):
            rows = [list(each) for each in zip(*rows, strict=True)]
        above = [[str(words["title"]).format(self.chance.below(20), self.first)]]
        above = above if self.chance.times_in(1, 2) else []
        above += [[("单位：" if self.language == "zh" else "Unit: ") + unit]] if unit else []
        below = [[each] for each in words["notes"] if self.chance.times_in(1, 4)]
        return _written([*above, *rows, *below], self.chance.one_of(",,,;\t"))


def _written(rows: Sequence[Sequence[str]], delimiter: str) -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return file.getvalue()


def _share(table: _Honest, line: StubLine, series: int) -> Fraction | None:
    whole = table.root.levels[series]
    return line.item.levels[series] / whole * 100 if whole > 0 else None


def _of_whole(table: _Honest, line: StubLine, series: int) -> Fraction | None:
    whole = table.whole(line.item).levels[series]
    if line.of_which:
        return None
    return line.item.levels[series] / whole * 100 if whole > 0 else None


def _growth(_: _Honest, line: StubLine, series: int) -> Fraction | None:
    before, now = line.item.levels[series - 1 : series + 1]
    return (now / before - 1) * 100 if before > 0 and now >= 0 else None


def _index(table: _Honest, line: StubLine, series: int) -> Fraction | None:
    growth = _growth(table, line, series)
    return None if growth is None else growth + 100


def _points(table: _Honest, line: StubLine, series: int) -> Fraction | None:
    before, now = line.item.levels[series - 1 : series + 1]
    whole = table.root.levels[series - 1]
    return (now - before) / whole * 100 if whole > 0 else None


_VALUES: dict[str, Callable[[_Honest, StubLine, int], Fraction | None]] = {
    "level": lambda _, line, series: line.item.levels[series],
    "share": _share,
    "of_whole": _of_whole,
    "growth": _growth,
    "index": _index,
    "change": lambda _, line, series: line.item.levels[series] - line.item.levels[series - 1],
    "points": _points,
}


def honest(seed: int) -> str:
    """Return the text of the honest table of a number."""
    return _Honest(seed).text()
