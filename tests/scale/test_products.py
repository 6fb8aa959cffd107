"""
Panels that print shares, growth, prices or levels per head are screened, and told of the same.

Tests `scale/asked_alone.py`, `scale/asked_together.py` and `scale/figure_ends.py`.
"""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from bulletin.api.examine import examine_again
from bulletin.model.findings.report import FileReport, Severity
from bulletin.scale.group import PanelGroup
from bulletin.scale.heads import Wanted
from bulletin.scale.panel import Panel
from bulletin.scale.run import Panels, examine_with_panels
from bulletin.scale.template import sheet_of
from tests.scale.made_panels import OPTIONS, SECTORS, Row, printed, text_of, told

PANELS = Panels(Wanted(("region", "year"), "item"))
CROPS = ("Wheat", "Rice", "Maize", "Soya", "Oats")
REGIONS = ("Total", "Urban", "Rural")


def rounded(value: Fraction, decimals: int) -> str:
    """Return a number as it is printed with its decimals, halves away from zero."""
    steps = abs(value) * 10**decimals
    whole = int(steps + Fraction(1, 2))
    return printed(-whole if value < 0 else whole, decimals)


def screened(folder: Path, heads: Row, body: Sequence[Row]) -> FileReport:
    path = folder / "panel.csv"
    path.write_text(text_of(body, heads), encoding="utf-8")
    (file,) = examine_with_panels([str(path)], OPTIONS, PANELS).files
    return file


def alone(heads: Row, body: Sequence[Row], path: str) -> list[FileReport]:
    """Return the report on each group by itself, as a file of that group would have it."""
    panel = Panel(heads, (0, 1), 2, tuple(range(3, len(heads))))
    groups: dict[Row, list[int]] = {}
    for number, row in enumerate(body):
        groups.setdefault(row[:2], []).append(number)
    return [
        examine_again(
            sheet_of([PanelGroup(tuple(n), tuple(body[each] for each in n))], panel, path),
            panel.told(OPTIONS),
        )
        for n in groups.values()
    ]


def grave(files: Sequence[FileReport]) -> set[tuple[object, ...]]:
    every = (each for file in files for each in file.findings)
    return {told(each) for each in every if each.severity is not Severity.NOTE}


SHARES: Row = ("region", "year", "item", "value (million yuan)", "share (%)")
GROWTH: Row = (*SHARES, "growth (%)")
PRICES: Row = (
    "region",
    "year",
    "item",
    "output (10 000 t)",
    "price (yuan per t)",
    "value (10 000 yuan)",
)
HEADS: Row = (
    "region",
    "year",
    "item",
    "population (10 000)",
    "GDP (million yuan)",
    "GDP per head (yuan)",
)


def of_shares(values: Sequence[Fraction], growth: Sequence[Fraction], places: Row) -> list[Row]:
    """Return the cells of each item: level, share, and growth if there is any."""
    level, share = map(int, places)
    total = sum(values, Fraction(0))
    rows: list[Row] = [
        (rounded(each, level), rounded(each / total * 100, share)) for each in (total, *values)
    ]
    if not growth:
        return rows
    then = [value / (1 + rate / 100) for value, rate in zip(values, growth, strict=True)]
    rates = (total / sum(then) - 1) * 100, *growth
    return [(*row, rounded(rate, 1)) for row, rate in zip(rows, rates, strict=True)]


@st.composite
def panels(draw: st.DrawFn) -> tuple[Row, list[Row]]:
    heads = draw(st.sampled_from((SHARES, GROWTH, PRICES, HEADS)))
    places = (str(draw(st.integers(0, 2))), str(draw(st.integers(0, 2))))
    most = 10 ** draw(st.integers(3, 8))
    body: list[Row] = []
    for group in range(draw(st.integers(1, 14))):
        rows = draw(cells_of(heads, places, most))
        if draw(st.integers(0, 3)) == 0:
            rows = draw(slipped(rows))
        items = {PRICES: CROPS, HEADS: REGIONS}.get(heads, SECTORS)
        key = f"Area {group // 3}", str(2001 + group % 3)
        body += [(*key, item, *cells) for item, cells in zip(items, rows, strict=True)]
    return heads, body


@st.composite
def cells_of(draw: st.DrawFn, heads: Row, places: Row, most: int) -> Sequence[Row]:
    numbers = st.integers(1, most).map(lambda each: Fraction(each, 10))
    if heads in (SHARES, GROWTH):
        values = [draw(numbers) for _ in SECTORS[1:]]
        rates = st.integers(-200, 300).map(lambda each: Fraction(each, 20))
        growth = [draw(rates) for _ in values] if heads is GROWTH else []
        return of_shares(values, growth, places)
    if heads is PRICES:
        pairs = [(draw(numbers), draw(st.integers(100, 9000))) for _ in CROPS]
        return [
            (rounded(out, int(places[0])), str(price), rounded(out * price, int(places[1])))
            for out, price in pairs
        ]
    people = [draw(numbers) + 10 for _ in REGIONS[1:]]
    made = [draw(numbers) + 10 for _ in REGIONS[1:]]
    return [
        (rounded(p, int(places[0])), rounded(m, int(places[1])), rounded(m * 100 / p, 0))
        for p, m in zip((people[0] + people[1], *people), (made[0] + made[1], *made), strict=True)
    ]


@st.composite
def slipped(draw: st.DrawFn, rows: Sequence[Row]) -> list[Row]:
    """Return rows in which one figure has another digit, or stands in the line below as well."""
    row = draw(st.integers(0, len(rows) - 1))
    column = draw(st.integers(0, len(rows[0]) - 1))
    text = rows[row][column]
    digits = [n for n, letter in enumerate(text) if letter.isdecimal()]
    at = draw(st.sampled_from(digits))
    typed = text[:at] + draw(st.sampled_from("123456789")) + text[at + 1 :]
    cells = (*rows[row][:column], typed, *rows[row][column + 1 :])
    return [*rows[:row], cells, *rows[row + 1 :]]


@given(panels())
def test_a_panel_of_products_is_accused_of_what_its_groups_are_accused_of(
    panel: tuple[Row, list[Row]],
) -> None:
    heads, body = panel
    with TemporaryDirectory() as folder:
        mine = screened(Path(folder), heads, body)
        assert mine.screened is not None
        assert grave([mine]) == grave(alone(heads, body, mine.path))
