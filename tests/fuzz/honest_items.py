"""Items of honest tables: trees of true levels, and the ways in which a stub shows them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from tests.fuzz.choosing import Choosing

LANGUAGES: dict[str, dict[str, Any]] = {
    "en": {
        "total": ("Total", "All items", "Grand total", "TOTAL"),
        "below": ("{} total", "{}", "{}"),
        "which": "of which: ",
        "stub": ("Item", "Sector", "Area", ""),
        "names": tuple(
            f"{first}{last}"
            for last in ("field", "mouth", "stead", "wick", "combe", "ley", "worth")
            for first in ("Amber", "Birch", "Cold", "Dun", "Elm", "Fox", "Green", "Hazel", "Iron")
        ),
    },
    "zh": {
        "total": ("合计", "总计", "全市合计", "总 计"),
        "below": ("{}小计", "{}", "{}"),
        "which": "其中：",
        "stub": ("指标", "项目", "地区", ""),
        "names": tuple(
            f"{first}{last}"
            for last in ("山", "河口", "桥镇", "湖乡", "林场", "岭", "洲")
            for first in ("东华", "南屏", "西泉", "北固", "安定", "长乐", "金沙", "石门", "云台")
        ),
    },
}


@dataclass
class Item:
    """An item with its true level in each series, and what it consists of."""

    name: str
    levels: list[Fraction]
    parts: list["Item"] = field(default_factory=list)
    of_which: list["Item"] = field(default_factory=list)


@dataclass(frozen=True)
class StubLine:
    """A line of a stub: the label as printed, the item, and how deep it stands."""

    label: str
    item: Item
    depth: int
    of_which: bool = False


def grown(chance: Choosing, series: int, language: str) -> Item:
    """Return a tree of items to a depth of one to four, with true levels in so many series."""
    names = iter(_shuffled(chance, LANGUAGES[language]["names"]))
    size, depth = chance.between(1, 8), chance.between(1, 4)
    nothing, below = chance.times_in(1, 4), chance.times_in(1, 6)

    def leaf() -> Item:
        before = chance.level(size)
        levels = [before if not (nothing and chance.times_in(1, 8)) else Fraction(0)]
        for _ in range(series - 1):
            rate = Fraction(chance.between(-300, 700), 2000)
            levels.append(levels[-1] * (1 + rate))
        sign = -1 if below and chance.times_in(1, 5) else 1
        item = Item(next(names), [sign * each for each in levels])
        if sign > 0 and chance.times_in(1, 10):
            share = Fraction(chance.between(1, 90), 100)
            item.of_which.append(Item(next(names), [share * each for each in levels]))
        return item

    def branch(depth: int) -> Item:
        if not depth or chance.times_in(1, 2):
            return leaf()
        parts = [branch(depth - 1) for _ in range(chance.between(2, 3 if depth > 1 else 6))]
        return _sum_of(next(names), parts)

    parts = [branch(depth - 1) for _ in range(chance.between(2, 12 // depth))]
    return _sum_of(chance.one_of(LANGUAGES[language]["total"]), parts)


def _sum_of(name: str, parts: list[Item]) -> Item:
    levels = [sum(each, Fraction(0)) for each in zip(*(one.levels for one in parts), strict=True)]
    return Item(name, levels, parts)


def _shuffled(chance: Choosing, names: tuple[str, ...]) -> list[str]:
    rest, found = list(names), []
    while rest:
        found.append(rest.pop(chance.below(len(rest))))
    return found * 4  # a deep tree uses names again, as tables by region do


def stub(chance: Choosing, root: Item, language: str) -> list[StubLine]:
    """
    Return the lines of a stub in one of the ways in which publishers show what is part of what.

    Where nothing sets parts apart, subtotals are called so; the total may close the table.
    """
    words = LANGUAGES[language]
    last = chance.times_in(1, 4)
    marked = chance.one_of(list(_MARKS))
    below = words["below"][0] if marked == "flat" else chance.one_of(words["below"])

    def lines(item: Item, depth: int, number: str) -> Iterator[StubLine]:
        name = below.format(item.name) if depth and item.parts else item.name
        own = StubLine(_MARKS[marked](name, depth, number), item, depth)
        inside = [
            each
            for place, part in enumerate(item.parts, 1)
            for each in lines(part, depth + 1, f"{number}{place}.")
        ]
        named = [
            StubLine(
                _MARKS[marked](words["which"] + each.name, depth + 1, ""),
                each,
                depth + 1,
                of_which=True,
            )
            for each in item.of_which
        ]
        closes = last and item.parts and (marked == "flat" or not depth)
        yield from [*inside, own, *named] if closes else [own, *named, *inside]

    return list(lines(root, 0, ""))


def _numbered(name: str, _: int, number: str) -> str:
    return f"{number.removesuffix('.')} {name}" if number else name


_MARKS: dict[str, Callable[[str, int, str], str]] = {
    "indented": lambda name, depth, _: "  " * depth + name,
    "wide": lambda name, depth, _: "\u3000" * depth + name,
    "flat": lambda name, _, __: name,
    "dashes": lambda name, depth, _: "- " * depth + name,
    "numbered": _numbered,
}
