"""True tables, however rounded, meet every true declaration."""

from dataclasses import dataclass, replace
from fractions import Fraction
from math import floor

from hypothesis import assume, given
from hypothesis import strategies as st

from bulletin.api.examine import examine_text
from bulletin.api.options.options import Options
from bulletin.errors import UsageError
from bulletin.model.figures.figure import Rounding
from bulletin.model.findings.report import Outcome
from bulletin.model.table.table import Evidence

LABELS = ("甲", "乙", "丙", "丁")
UNITS = {"亿元": 8, "万元": 4, "元": 0}
SIGNS = ("<=", "<", ">=", ">", "=")
FACTORS = ("2", "0.6", "-3", "1", "-1", "1 / -4", "0.1")
PROFILES = (Rounding.NEAREST, Rounding.TRUNCATED, Rounding.EXACT)
PLACES = 14


@dataclass(frozen=True, slots=True)
class Truth:
    """True numbers in base units, the units they are printed in, and how they are rounded."""

    numbers: dict[str, Fraction]
    units: dict[str, str]
    decimals: dict[str, int]
    rounding: Rounding

    def text(self) -> str:
        rows = (f"{label},{self.units[label]},{self._printed(label)}\n" for label in LABELS)
        return "指标,单位,2022年\n" + "".join(rows)

    def _printed(self, label: str) -> str:
        places = self.decimals[label]
        digits = self.numbers[label] / Fraction(10) ** UNITS[self.units[label]] * 10**places
        size = floor(abs(digits) + (0 if self.rounding is Rounding.TRUNCATED else Fraction(1, 2)))
        text = str(size).rjust(places + 1, "0")
        whole, rest = text[: len(text) - places], text[len(text) - places :]
        return ("-" if digits < 0 and size else "") + whole + (f".{rest}" if rest else "")


@dataclass(frozen=True, slots=True)
class Bound:
    """A weighted sum of labels, maybe divided by one, beside a number."""

    labels: tuple[str, ...]
    factors: tuple[str, ...]
    divisor: str
    sign: str
    number: Fraction

    def text(self) -> str:
        pairs = zip(self.factors, self.labels, strict=True)
        total = " + ".join(f"{label} * {factor}" for factor, label in pairs)
        divided = f"({total}) / {self.divisor}" if self.divisor else total
        return f"{divided} {self.sign} {_decimal(self.number)}"

    def total(self, truth: Truth) -> Fraction | None:
        """Return what it bounds: a number in the unit of the first label, or a quotient."""
        total = Fraction(0)
        for factor, label in zip(self.factors, self.labels, strict=True):
            over, _, under = factor.partition(" / ")
            total += Fraction(over) / Fraction(under or 1) * truth.numbers[label]
        unit = Fraction(10) ** UNITS[truth.units[self.labels[0]]]
        divisor = truth.numbers[self.divisor] if self.divisor else unit
        return total / divisor if divisor else None

    def met(self, truth: Truth) -> bool:
        total = self.total(truth)
        assume(total is not None)
        assert total is not None
        return {
            "<=": total <= self.number,
            "<": total < self.number,
            ">=": total >= self.number,
            ">": total > self.number,
            "=": total == self.number,
        }[self.sign]


def _decimal(number: Fraction) -> str:
    """Return an exact number as it is declared."""
    digits = number * 10**PLACES
    assume(digits.denominator == 1)
    text = str(abs(int(digits))).rjust(PLACES + 1, "0")
    return f"{'-' if number < 0 else ''}{text[:-PLACES]}.{text[-PLACES:]}"


@st.composite
def truths(draw: st.DrawFn, least: int = -40, rounding: Rounding | None = None) -> Truth:
    profile = rounding or draw(st.sampled_from(PROFILES))
    units = {label: draw(st.sampled_from(tuple(UNITS))) for label in LABELS}
    decimals = {label: draw(st.integers(0, 2)) for label in LABELS}
    numbers = {}
    for label in LABELS:
        finer = 0 if profile is Rounding.EXACT else 1
        digits = Fraction(draw(st.integers(least, 400)), 10 ** (decimals[label] + finer))
        numbers[label] = digits * Fraction(10) ** UNITS[units[label]]
    return Truth(numbers, units, decimals, profile)


@st.composite
def bounds(draw: st.DrawFn, truth: Truth, signs: tuple[str, ...] = SIGNS) -> Bound:
    """Return a bound, often one at which the truth just stands."""
    labels = tuple(draw(st.lists(st.sampled_from(LABELS), min_size=1, max_size=3, unique=True)))
    factors = tuple(draw(st.sampled_from(FACTORS)) for _ in labels)
    divisor = draw(st.sampled_from(("", "", "", *LABELS)))
    number = Fraction(draw(st.integers(-40, 400)), draw(st.sampled_from((1, 10, 8))))
    bound = Bound(labels, factors, divisor, draw(st.sampled_from(signs)), number)
    total = bound.total(truth)
    return bound if total is None or draw(st.booleans()) else replace(bound, number=total)


@st.composite
def cases(
    draw: st.DrawFn,
    count: int,
    rounding: Rounding | None = None,
    signs: tuple[str, ...] = SIGNS,
) -> tuple[Truth, list[Bound]]:
    truth = draw(truths(rounding=rounding))
    return truth, [draw(bounds(truth, signs)) for _ in range(count)]


def outcomes(truth: Truth, relation: str) -> list[Outcome]:
    options = Options(relations=(relation,), rounding=truth.rounding)
    try:
        judgements = examine_text(truth.text(), options).judgements
    except UsageError as error:  # a * 2 / a <= 2 is true of any figures
        assume("true of any figures" not in str(error) and "but numbers" not in str(error))
        raise
    return [each.outcome for each in judgements if each.evidence is Evidence.DECLARED]


@given(cases(1))
def test_a_true_bound_is_never_accused(case: tuple[Truth, list[Bound]]) -> None:
    truth, (bound,) = case
    assume(bound.met(truth))

    assert Outcome.FAILED not in outcomes(truth, bound.text())


@given(cases(2))
def test_a_true_conditional_is_never_accused(case: tuple[Truth, list[Bound]]) -> None:
    truth, (premise, consequence) = case
    assume(not premise.met(truth) or consequence.met(truth))

    assert Outcome.FAILED not in outcomes(truth, f"{premise.text()} => {consequence.text()}")


@given(truths(least=0), st.sampled_from(("<=", "<")))
def test_parts_within_a_whole_are_never_accused(truth: Truth, sign: str) -> None:
    whole, *parts = LABELS[:3]
    left = truth.numbers[whole] - sum(truth.numbers[part] for part in parts)
    assume(left > 0 or (left == 0 and sign == "<="))

    assert Outcome.FAILED not in outcomes(truth, f"{' + '.join(parts)} {sign} {whole}")


@given(cases(2, rounding=Rounding.EXACT, signs=("<=", "<", ">=", ">")))
def test_of_exact_figures_nothing_that_is_false_is_overlooked(
    case: tuple[Truth, list[Bound]],
) -> None:
    truth, (premise, consequence) = case
    premise, consequence = (replace(each, divisor="") for each in (premise, consequence))
    assume(not consequence.met(truth))

    assert outcomes(truth, consequence.text()) == [Outcome.FAILED]
    due = Outcome.FAILED if premise.met(truth) else Outcome.HELD
    assert outcomes(truth, f"{premise.text()} => {consequence.text()}") == [due]
