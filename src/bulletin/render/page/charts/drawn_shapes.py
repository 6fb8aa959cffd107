"""What charts are drawn from: bars, whiskers, dots, lines and words at places in pixels."""

from typing import NamedTuple

ROW = 26  # from one item to the next


class Bar(NamedTuple):
    """A filled oblong; `kind` names what it stands for, as the style sheet knows it."""

    x: float
    y: float
    width: float
    height: float
    kind: str = ""


class StraightLine(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    kind: str = ""


class Dot(NamedTuple):
    """A point; the figure in doubt is drawn in another shape as well as another colour."""

    x: float
    y: float
    kind: str = ""


class ChartText(NamedTuple):
    """A text from its start, middle or end on."""

    x: float
    y: float
    text: str
    anchor: str = "start"
    kind: str = ""


class Chart(NamedTuple):
    """
    A drawing with a title and what it shows in words, for whoever cannot see it.

    `legend` says what its marks stand for: pairs of the kind of a mark and its meaning.
    """

    title: str
    told: str
    width: float
    height: float
    bars: tuple[Bar, ...] = ()
    rules: tuple[StraightLine, ...] = ()
    paths: tuple[tuple[tuple[float, float], ...], ...] = ()
    dots: tuple[Dot, ...] = ()
    words: tuple[ChartText, ...] = ()
    legend: tuple[tuple[str, str], ...] = ()
