from collections.abc import Sequence
from fractions import Fraction
from itertools import product

from hypothesis import assume, given
from hypothesis import strategies as st

from bulletin.derive.arithmetic.implied_weights import implied_weights
from bulletin.model.figures.figure import Figure
from bulletin.relate.constraints.ranges import Range


def span(text: str) -> Range:
    ends = Figure.read(text).interval()
    return ends.low, ends.high


def rounded(number: Fraction, places: int) -> Range:
    return span(str(Figure(round(number * 10**places), places)))


rates = st.fractions(-90, 200, max_denominator=1000)
sizes = st.integers(0, 1000)
places = st.integers(0, 3)


def test_light_industry_weighs_about_five_sixths_where_light_is_8_4_heavy_10_2_headline_8_7() -> (
    None
):
    light, heavy = implied_weights(span("8.7"), [span("8.4"), span("10.2")]) or []
    assert light == (Fraction(140, 180) * 100, Fraction(160, 180) * 100)
    assert heavy == (Fraction(20, 180) * 100, Fraction(40, 180) * 100)


def test_two_equal_rates_say_nothing_of_the_weights() -> None:
    assert implied_weights(span("103.0"), [span("103.0")] * 2) == [(0, 100)] * 2


def test_a_headline_outside_its_parts_fits_no_weights() -> None:
    assert implied_weights(span("9"), [span("3"), span("5")]) is None
    assert implied_weights(span("1"), [span("3"), span("5")]) is None


def test_a_part_that_alone_lies_below_the_headline_must_weigh_something() -> None:
    low, middle, high = implied_weights(span("4.0"), [span("2.0"), span("4.5"), span("9.0")]) or []
    assert low[0] > 0
    assert middle[0] == high[0] == 0


def test_a_part_without_a_rate_leaves_the_others_nearly_any_weight_below_their_hull() -> None:
    unknown = (Fraction(-100), float("inf"))
    weights = implied_weights(span("8.7"), [span("8.4"), unknown])
    assert weights == [(0, 100), (0, 100)]


@given(st.lists(st.tuples(rates, sizes, places), min_size=2, max_size=6), places)
def test_the_true_weights_always_lie_inside(
    parts: Sequence[tuple[Fraction, int, int]], headline_places: int
) -> None:
    total = sum(size for _, size, _ in parts)
    assume(total > 0)
    headline = sum((rate * size for rate, size, _ in parts), Fraction(0)) / total
    weights = implied_weights(
        rounded(headline, headline_places), [rounded(rate, each) for rate, _, each in parts]
    )
    assert weights is not None
    for (_, size, _), (low, high) in zip(parts, weights, strict=True):
        assert low <= Fraction(100 * size, total) <= high


@given(rates, rates, rates, places)
def test_two_part_weights_are_the_extremes_over_the_corners(
    one: Fraction, other: Fraction, headline: Fraction, decimals: int
) -> None:
    h, a, b = (rounded(each, decimals) for each in (headline, one, other))
    assume(a[1] < b[0] or b[1] < a[0])
    corners = [(m - y) / (x - y) * 100 for m, x, y in product(h, a, b)]
    low, high = max(Fraction(0), min(corners)), min(Fraction(100), max(corners))
    weights = implied_weights(h, [a, b])
    if low > high:
        assert weights is None
    else:
        assert weights == [(low, high), (100 - high, 100 - low)]


@given(st.lists(rates, min_size=3, max_size=5), rates, st.lists(places, min_size=6, max_size=6))
def test_weights_of_more_parts_are_the_extremes_over_all_vertices(
    true: Sequence[Fraction], mean: Fraction, decimals: Sequence[int]
) -> None:
    headline = rounded(mean, decimals[-1])
    spans = [rounded(rate, each) for rate, each in zip(true, decimals, strict=False)]
    assert implied_weights(headline, spans) == extremes(headline, spans)


def extremes(headline: Range, spans: Sequence[Range]) -> list[Range] | None:
    """Return the extreme weights over the vertices: at most two parts share all the weight."""
    vertices = [
        vertex
        for one, other in product(range(len(spans)), repeat=2)
        if one < other
        for vertex in on_edge(headline, spans, one, other)
    ]
    if not vertices:
        return None
    columns = list(zip(*vertices, strict=True))
    return [(min(column), max(column)) for column in columns]


def on_edge(headline: Range, spans: Sequence[Range], one: int, other: int) -> list[list[Fraction]]:
    shares = {Fraction(0), Fraction(1)}
    for side, bound in ((0, headline[1]), (1, headline[0])):
        apart = spans[one][side] - spans[other][side]
        if apart:
            shares.add(Fraction(bound - spans[other][side]) / Fraction(apart))
    found = []
    for share in sorted(shares):
        low = share * spans[one][0] + (1 - share) * spans[other][0]
        high = share * spans[one][1] + (1 - share) * spans[other][1]
        if 0 <= share <= 1 and low <= headline[1] and high >= headline[0]:
            vertex = [Fraction(0)] * len(spans)
            vertex[one], vertex[other] = share * 100, (1 - share) * 100
            found.append(vertex)
    return found
