"""Tables that are true by construction, with slips put into them: the same at every run."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from bulletin.model.figures.decimals import fixed

DESIGNS = ("L", "LS", "LG", "LSG", "LPG")
HEADS = {"L": "2023", "P": "2022", "S": "Share of total (%)", "G": "Growth on previous year (%)"}


@dataclass
class Chance:
    """Numbers that look like chance and are the same at every run (Knuth's constants)."""

    state: int

    def below(self, most: int) -> int:
        """Return the next number from 0 to `most` less one."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % most


@dataclass(frozen=True)
class Row:
    """One item: its depth, and its exact levels of this year and of the year before."""

    label: str
    depth: int
    now: Fraction
    before: Fraction


def rows(groups: int, leaves: int, chance: Chance) -> list[Row]:
    """Return a total over groups, each over so many leaves."""
    found: list[Row] = []
    for group in range(groups):
        below = [_leaf(f"Item {group + 1}.{n + 1}", chance) for n in range(leaves)]
        found += [_sum(f"Group {group + 1}", 1, below), *below]
    return [_sum("Total", 0, [each for each in found if each.depth == 1]), *found]


def _leaf(label: str, chance: Chance) -> Row:
    before = Fraction(200 + chance.below(9_000_000), 1000)
    return Row(label, 2, before * Fraction(9000 + chance.below(3000), 10_000), before)


def _sum(label: str, depth: int, parts: list[Row]) -> Row:
    now = sum((each.now for each in parts), Fraction(0))
    return Row(label, depth, now, sum((each.before for each in parts), Fraction(0)))


def printed(design: str, table: list[Row]) -> list[list[str]]:
    """Return the figures of a design, each rounded by itself to one decimal."""
    whole = table[0].now
    return [
        [
            fixed(
                {
                    "L": row.now,
                    "P": row.before,
                    "S": 100 * row.now / whole,
                    "G": 100 * (row.now / row.before - 1),
                }[column],
                1,
            )
            for column in design
        ]
        for row in table
    ]


def mistyped(figures: list[list[str]], slips: int, chance: Chance) -> None:
    """Put slips into levels: two digits exchanged, or one replaced."""
    done = 0
    while done < slips:
        row = figures[chance.below(len(figures))]
        text, place = row[0], chance.below(2)
        if text[place].isdigit() and text[place + 1].isdigit() and text[place] != text[place + 1]:
            row[0] = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
            done += 1


def written(design: str, table: list[Row], figures: list[list[str]]) -> str:
    """Return a table as CSV with indented labels, at current prices."""
    lines = [
        "Output at current prices; million",
        ",".join(("item", *(HEADS[each] for each in design))),
    ]
    for row, texts in zip(table, figures, strict=True):
        lines.append(",".join(("  " * row.depth + row.label, *texts)))
    return "\n".join([*lines, ""])


def tables(groups: int, leaves: int, slips: int, count: int) -> Iterator[tuple[str, str]]:
    """Yield designs in turn with a table each."""
    for number in range(count):
        design, chance = DESIGNS[number % len(DESIGNS)], Chance(number)
        table = rows(groups, leaves, chance)
        figures = printed(design, table)
        mistyped(figures, slips, chance)
        yield design, written(design, table, figures)


def plain(groups: int, leaves: int, seed: int = 3) -> str:
    """Return a true table with the structure in a column, as programs want it that are told."""
    table = rows(groups, leaves, Chance(seed))
    above, lines = "", ["item,parent,value"]
    for row, (text, *_) in zip(table, printed("L", table), strict=True):
        above = row.label if row.depth == 1 else above
        parent = ("", "Total", above)[row.depth]
        lines.append(f"{row.label},{parent},{text}")
    return "\n".join([*lines, ""])


def wide(groups: int, leaves: int, years: int) -> str:
    """Return a table of levels of many years, one figure of which is wrong."""
    chance = Chance(years)
    columns = [rows(groups, leaves, chance) for _ in range(years)]
    texts = [[text for text, *_ in printed("L", column)] for column in columns]
    texts[years // 2][leaves // 2] = _other(texts[years // 2][leaves // 2])
    heads = [str(2023 - year) for year in range(years)]
    lines = ["Output at current prices; million", ",".join(["item", *heads])]
    for row, *figures in zip(columns[0], *texts, strict=True):
        lines.append(",".join(["  " * row.depth + row.label, *figures]))
    return "\n".join([*lines, ""])


def _other(text: str) -> str:
    """Return a figure with another first digit."""
    return str(int(text[0]) % 9 + 1) + text[1:]
