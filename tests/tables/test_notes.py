"""What a text above or below the figures of a table is."""

import pytest

from bulletin.tables.notes import follows_table, is_caption, is_note


@pytest.mark.parametrize(
    "text",
    [
        "Source: National Bureau of Statistics",
        "  Notes: figures are provisional",
        "Table note 1",
        "注：本表数据为初步核算数",
        "（注：不含港澳台）",
        "【说明】",
        "数据来源：统计局",
        "Quelle: Destatis",
        "Fuente: INE",
        "* preliminary",
        "① 含军队",
        "[1] revised",
        "1. Excludes motor vehicles",
        "2、按现价计算",
    ],
)
def test_notes_begin_with_a_word_a_mark_or_a_number(text: str) -> None:
    assert is_note(text)
    assert follows_table(text)


@pytest.mark.parametrize(
    "text", ["", "  ", "第一产业", "Sourdough", "Notebooks", "12.5", "1.5 tonnes"]
)
def test_labels_and_blanks_are_no_notes(text: str) -> None:
    assert not is_note(text)
    assert not follows_table(text)


def test_numbers_say_nothing_where_items_are_numbered_too() -> None:
    assert not is_note("1. Food", numbers=False)
    assert not follows_table("一、工业", numbers=False)
    assert is_note("Note 1. Food", numbers=False)


@pytest.mark.parametrize(
    "text", ["Table 2", "表2 财政收入", "续表", "附表三", "Annex table 4", "Tab. 3"]
)
def test_captions_carry_the_number_of_a_table_and_are_no_notes(text: str) -> None:
    assert is_caption(text)
    assert not is_note(text)
    assert follows_table(text)


@pytest.mark.parametrize("text", ["（二）财政税收", "三、社会消费"])
def test_the_next_section_ends_a_table_but_its_title_is_no_note(text: str) -> None:
    assert follows_table(text)
    assert not is_note(text)
