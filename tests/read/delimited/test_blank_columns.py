from bulletin.read.delimited.blank_columns import split_strips


def test_columns_are_parted_by_two_blanks_and_words_by_one() -> None:
    assert split_strips(["Item         2022   2023", "Crude steel   1.5   16.0"]) == (
        ("Item", "2022", "2023"),
        ("Crude steel", "1.5", "16.0"),
    )


def test_a_row_with_a_gap_stands_in_the_columns_it_is_aligned_with() -> None:
    lines = ["Item    2022  2023", "Coal      15    16", "Iron            17", "Tin       18      "]

    assert split_strips(lines)[2:] == (("Iron", "", "17"), ("Tin", "18", ""))


def test_where_the_alignment_does_not_tell_cells_follow_one_another() -> None:
    lines = ["Item    2022  2023", "Coal      15    16", "Iron                    17"]

    assert split_strips(lines)[2] == ("Iron", "17")


def test_a_chinese_letter_takes_two_columns() -> None:
    lines = ["产品      2022  2023", "原煤        15    16", "水泥              17"]

    assert split_strips(lines)[2] == ("水泥", "", "17")


def test_the_indent_of_a_label_is_kept() -> None:
    assert split_strips(["Total    15", "  Coal    7"])[1][0] == "  Coal"
