import pytest

from bulletin.understand.layout.row_in_one_cell import figures_of_row


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("水泥 万吨 588.36 -5.2", ("588.36", "-5.2")),
        ("水泥，万吨，588.36，-5.2", ("588.36", "-5.2")),
        ("Cement 588.36 —", ("588.36", "—")),
        ("2021 12.4 58.9 28.7", ("12.4", "58.9", "28.7")),
    ],
)
def test_the_figures_of_a_row_in_one_cell(text: str, figures: tuple[str, ...]) -> None:
    assert figures_of_row(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "Ages 16 to 64",
        "指标 2019 2020",
        "水泥",
        "588.36 -5.2 7.7",
        "1 234 567",
        "水泥 588.36",
        "",
        "Contact: J. Smith, 01234 567890",
        "联系 0391 3933030",
        "注：合计 58.3 57.6",
    ],
)
def test_other_texts_hold_no_row(text: str) -> None:
    assert figures_of_row(text) == ()
