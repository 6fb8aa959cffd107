import pytest

from bulletin.render.flat_table import rectangle
from bulletin.render.markup import markup, names

LABEL = "a|b <b>*c* `d` [red] $1_2_ & # {x} \\ \x1b[31m"
TABLE = rectangle(["item", "figure"], [[LABEL, "-3.70"], ["[居住]", "103.0"]], "figure")
EMPTY = rectangle(["item", "figure"], [], "figure")


@pytest.mark.parametrize("name", names())
def test_every_format_keeps_figures_as_printed_and_hides_no_escape(name: str) -> None:
    text = markup(TABLE, name)

    assert "-3.70" in text
    assert "103.0" in text
    assert "\x1b" not in text
    assert text.endswith("\n")


@pytest.mark.parametrize("name", names())
def test_every_format_can_print_a_head_without_rows(name: str) -> None:
    assert "figure" in markup(EMPTY, name)


def test_a_pipe_in_a_label_makes_no_cell_in_markdown() -> None:
    line = markup(TABLE, "github").splitlines()[2]

    assert "a\\|b \\<b>\\*c\\* \\`d\\` \\[red\\]" in line
    assert line.replace("\\|", "").count("|") == 3


@pytest.mark.parametrize("name", ["html", "unsafehtml"])
def test_html_in_a_label_is_text(name: str) -> None:
    text = markup(TABLE, name)

    assert "<b>" not in text
    assert "&lt;b&gt;" in text


@pytest.mark.parametrize("name", ["latex", "latex_raw", "latex_booktabs", "latex_longtable"])
def test_latex_cannot_take_a_label_for_a_command_or_an_argument(name: str) -> None:
    text = markup(TABLE, name)

    assert "\\$1\\_2\\_ \\& \\# \\{x\\} \\textbackslash{}" in text
    assert " {}[居住]" in text


def test_a_chinese_character_counts_as_two_cells() -> None:
    lines = markup(rectangle(["项目", "b"], [["居民消费价格指数", "1"], ["x", "2"]]), "plain")

    assert lines == "项目              b\n居民消费价格指数  1\nx                 2\n"
