"""Tables that are true by construction, and the ways in which one may be written."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from math import floor

from hypothesis import assume
from hypothesis import strategies as st

# Words that belong to no classification, so that only the arithmetic speaks.
NAMES = tuple(
    f"{first}{last}"
    for last in ("field", "mouth", "stead", "wick", "combe")
    for first in ("Amber", "Birch", "Cold", "Dun", "Elm", "Fox", "Green", "Hazel", "Iron", "Kings")
)
DEPTH = 4
HEADS = {
    "en": {
        "item": "Item",
        "level": "2023",
        "previous": "2022",
        "share": "Share of total (%)",
        "growth": "Growth on previous year (%)",
        "total": "Total",
        "title": '"Sales by place"\n"Million, at current prices"',
        "indent": "  ",
    },
    "zh": {
        "item": "指标",
        "level": "2023年",
        "previous": "2022年",
        "share": "比重（%）",
        "growth": "比上年增长（%）",
        "total": "总计",
        "title": "各地销售额\n单位：百万元 按现价计算",
        "indent": "\u3000",
    },
}


@dataclass(frozen=True, slots=True)
class Node:
    """An item with its true levels of this period and of the one before."""

    name: str
    now: Fraction
    before: Fraction
    children: tuple["Node", ...] = ()

    def walk(self, depth: int = 0) -> Iterator[tuple[int, "Node"]]:
        yield depth, self
        for child in self.children:
            yield from child.walk(depth + 1)

    def turned(self) -> "Node":
        """Return the same items with the siblings of every level in the opposite order."""
        return replace(self, children=tuple(child.turned() for child in reversed(self.children)))


@dataclass(frozen=True, slots=True)
class Drawn:
    """
    A true table: its items, its columns, and how many decimals each column prints.

    `moved` shifts the point of every level to the right, as another unit would.
    `slips` are levels (by name) with what is typed instead, in units of the last place.
    """

    root: Node
    columns: tuple[str, ...]
    decimals: dict[str, int]
    language: str = "en"
    moved: int = 0
    slip: tuple[str, int] = ("", 0)

    def text(self) -> str:
        """Return the table as a person would type it."""
        words = HEADS[self.language]
        head = ",".join(words[each] for each in ("item", *self.columns))
        return "\n".join([words["title"], head, *self._rows()]) + "\n"

    def _rows(self) -> Iterator[str]:
        words = HEADS[self.language]
        for depth, node in self.root.walk():
            label = words["indent"] * depth + (node.name or words["total"])
            yield ",".join([label, *(self._printed(node, column) for column in self.columns)])

    def _printed(self, node: Node, column: str) -> str:
        places = self.decimals[column]
        if column == "growth":
            growing = node.before > 0 and node.now >= 0
            return rounded((node.now / node.before - 1) * 100, places) if growing else ".."
        if column == "share":
            return rounded(node.now / self.root.now * 100, places) if self.root.now > 0 else ".."
        units = halves_up((node.now if column == "level" else node.before) * 10**places)
        if column == "level" and node.name == self.slip[0]:
            units += self.slip[1]
        return spelt(units, places - self.moved)


def halves_up(number: Fraction) -> int:
    """Return the nearest integer, halves away from zero as offices round."""
    size = floor(abs(number) + Fraction(1, 2))
    return -size if number < 0 else size


def spelt(units: int, places: int) -> str:
    """Return an integer of last places as text."""
    sign, digits = "-" if units < 0 else "", str(abs(units)).rjust(places + 1, "0")
    point = len(digits) - places
    return sign + digits[:point] + ("." + digits[point:] if places else "")


def rounded(number: Fraction, places: int) -> str:
    """Return a number as an office prints it."""
    return spelt(halves_up(number * 10**places), places)


@st.composite
def trees(draw: st.DrawFn, *, lowest: int = 0) -> Node:
    """Draw items to a depth of four; leaves of at least `lowest` thousandths."""
    names = iter(NAMES)
    return draw(_node(name="", names=names, depth=1, lowest=lowest))


@st.composite
def _node(draw: st.DrawFn, *, name: str, names: Iterator[str], depth: int, lowest: int) -> Node:
    widest = {1: 4, 2: 3, 3: 2}.get(depth, 0)
    count = draw(st.integers(2 if depth == 1 else 0, widest)) if widest else 0
    if count < 2:  # a single part is its whole under another name
        before = Fraction(draw(st.integers(lowest, 999_999)), 1000)
        rate = Fraction(draw(st.integers(-600, 1500)), 1000)
        return Node(name, before * (1 + rate), before)
    children = tuple(
        draw(_node(name=next(names), names=names, depth=depth + 1, lowest=lowest))
        for _ in range(count)
    )
    now = sum((child.now for child in children), Fraction(0))
    before = sum((child.before for child in children), Fraction(0))
    return Node(name, now, before, children)


@st.composite
def tables(draw: st.DrawFn, *, lowest: int = 0) -> Drawn:
    """Draw a true table; with a `lowest` below zero, some levels are negative."""
    chosen = draw(st.sets(st.sampled_from(("previous", "share", "growth"))))
    columns = tuple(
        each for each in ("level", "previous", "share", "growth") if each in {"level", *chosen}
    )
    level = draw(st.integers(0, 3))
    decimals = {"level": level, "previous": level}
    decimals |= {each: draw(st.integers(0, 3)) for each in ("share", "growth")}
    return Drawn(draw(trees(lowest=lowest)), columns, decimals)


@st.composite
def slipped(draw: st.DrawFn) -> Drawn:
    """
    Draw a table in which one part of a total was typed too large by more than rounding.

    Where levels are next to nothing or alike, some of the parts may happen to add up to
    the total by themselves, so that the table can be read as right: not so here.
    """
    drawn = draw(tables(lowest=100_000))
    printed = [rounded(node.now, drawn.decimals["level"]) for _, node in drawn.root.walk()]
    assume(len(set(printed)) == len(printed))
    parts = [node.name for node in drawn.root.children if not node.children]
    assume(parts)
    part = draw(st.sampled_from(parts))
    room = len(drawn.root.children) + 1  # half of these units either way is what rounding explains
    return replace(drawn, slip=(part, draw(st.integers(room + 1, 100 * room))))
