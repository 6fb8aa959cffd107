import pytest
from rich.cells import cell_len

from bulletin.api.rules import named_rules
from bulletin.model.findings.report import Severity
from bulletin.render.pages import rule_list, rule_page
from bulletin.render.terminal.drawing.wrapped import comments_wrapped, wrapped

DIFF = """\
# samples/jiaozuo-sectors-2020-mistyped.csv:5:2 第二产业: 1408.2 -> 1480.2 (two digits transposed)
#   because 地区生产总值 is printed as 2761.1, but its parts add up to 2689.05 to 2689.35. [rule]
--- t.csv
+++ t.csv
@@ -1,2 +1,2 @@
 指标,2016年,2017年,2018年,2019年,2020年,2021年,2022年,2023年,2024年,2025年,2026年
-第二产业,1408.2,1408.2,1408.2,1408.2,1408.2,1408.2,1408.2,1408.2,1408.2,1408.2
+第二产业,1480.2,1408.2,1408.2,1408.2,1408.2,1408.2,1408.2,1408.2,1408.2,1408.2
"""


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_word_and_no_number_is_broken(width: int) -> None:
    line = "  2  5:2 第二产业: 1408.2 -> 1480.2 (two digits transposed), more than 99 % likely"
    lines = wrapped(line, width).split("\n")

    assert max(map(cell_len, lines)) <= width
    assert all(each.startswith("     ") for each in lines[1:])
    assert " ".join(lines).split() == line.split()


def test_a_prompt_keeps_the_blank_at_its_end() -> None:
    assert wrapped("Keep it nevertheless? (y or n) ", 20) == "Keep it\nnevertheless? (y or\nn) "


def test_only_the_comments_of_a_diff_are_broken() -> None:
    lines = comments_wrapped(DIFF, 60).split("\n")
    comments = [each for each in lines if each.startswith("#")]

    assert "\n".join(each for each in lines if not each.startswith("#")) == "".join(
        f"{each}\n" for each in DIFF.splitlines() if not each.startswith("#")
    )
    assert max(map(cell_len, comments)) <= 60
    assert "".join(comments).count("#   ") > 1
    assert (
        " ".join(each[1:] for each in comments).split()
        == " ".join(each[1:] for each in DIFF.splitlines() if each.startswith("#")).split()
    )


@pytest.mark.parametrize("width", [60, 80, 120])
def test_pages_and_their_list_fill_the_screen_and_lose_nothing(width: int) -> None:
    entries = [(each.name, each.severity, each.page) for each in named_rules().values()]
    shown = [(rule_page(*each, width), rule_page(*each)) for each in entries]
    shown.append((rule_list(entries, width), rule_list(entries)))

    for broken, whole in shown:
        assert max(map(cell_len, broken.splitlines())) <= width
        assert "".join(broken.split()) == "".join(whole.split())


def test_paragraphs_and_headings_stay_apart() -> None:
    page = "\n    One line.\n\n    Why it matters:\n        Long\n        text.\n\n        More.\n"

    assert rule_page("residual", Severity.NOTE, page, 80) == (
        "residual (note)\n\nOne line.\n\nWhy it matters:\n    Long text.\n\n    More.\n"
    )
