from bulletin.understand.labels.bare_numbers import with_bare_numbers
from bulletin.understand.labels.row_labels import read_label


def codes(*labels: str) -> list[tuple[str, str]]:
    found = with_bare_numbers([read_label(each) for each in labels])
    return [(each.code, each.clean) for each in found]


def test_a_number_is_a_code_where_dotted_ones_continue_it() -> None:
    assert codes("2 Metals", "2.1 Iron", "2.2 Copper") == [
        ("2", "Metals"), ("2.1", "Iron"), ("2.2", "Copper"),
    ]  # fmt: skip
    assert codes("3东湖", "3.1西山") == [("3", "东湖"), ("3.1", "西山")]


def test_a_number_of_a_name_stays_where_nothing_continues_it() -> None:
    assert codes("2 rooms", "3.1 Flats") == [("", "2 rooms"), ("3.1", "Flats")]
    assert codes("2 rooms", "3 rooms") == [("", "2 rooms"), ("", "3 rooms")]


def test_numbers_that_count_up_to_a_continued_one_or_on_from_it_are_codes() -> None:
    assert codes("1 Ore", "2 Metals", "2.1 Iron", "3 Wood") == [
        ("1", "Ore"), ("2", "Metals"), ("2.1", "Iron"), ("3", "Wood"),
    ]  # fmt: skip
    assert codes("1 room", "4 Metals", "4.1 Iron") == [
        ("", "1 room"), ("4", "Metals"), ("4.1", "Iron"),
    ]  # fmt: skip
