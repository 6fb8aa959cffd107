from bulletin.api.examine import examine_text
from bulletin.api.options.options import Options
from bulletin.model.figures.figure import Rounding

TEXT = "item,2020,2021\nTotal,123,150\n  A,51,60\n  B,,90\n"


def implied(rounding: Rounding) -> str:
    options = Options(select=("missing-figure-determined",), rounding=rounding)
    (found,) = examine_text(TEXT, options).findings
    return str(found.gaps["implied"])


def test_what_exact_figures_leave_is_one_figure_and_what_rounded_ones_leave_a_range() -> None:
    assert implied(Rounding.EXACT) == "72"
    assert implied(Rounding.NEAREST) == "71.0 to 73.0"
