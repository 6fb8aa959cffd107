"""Figures that follow from others, beside the bounds that rounding leaves them."""

from collections.abc import Sequence

from bulletin.model.figures.interval import Interval
from bulletin.render.columns.column import ShownColumn
from bulletin.render.columns.ranges import between
from bulletin.render.phrases.report_sentences import say_safely


def figures_and_bounds(
    head: str,
    shown: Sequence[str],
    bounds: Sequence[Interval | None],
    spare: tuple[int, int],
) -> list[ShownColumn]:
    """
    Return a column of figures that follow, and one of their bounds, which may be left out.

    `head` is the key of the first head, `spare` are how easily each is left out. Where no
    decimal is certain, the bounds stand in the place of the figure.
    """
    spans = [between(each) for each in bounds]
    return [
        ShownColumn(
            say_safely(head),
            [figure or ends for figure, ends in zip(shown, spans, strict=True)],
            right=True,
            spare=spare[0],
        ),
        ShownColumn(
            say_safely("head.between"),
            [ends if figure else "" for figure, ends in zip(shown, spans, strict=True)],
            right=True,
            spare=spare[1],
            name=say_safely("head.between.of", of=say_safely(head)),
        ),
    ]
