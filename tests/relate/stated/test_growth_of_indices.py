from tests.relate.judging import FAILED, HELD, outcomes, verdicts

INDICES = (
    "Consumer price index\n"
    "Group,Index Dec 2022,Index Nov 2023,Index Dec 2023,Change on month (%),Change on year (%)\n"
    "All items,117.0,120.8,121.7,0.7,4.0\n"
    "Food,123.8,129.0,128.3,-0.5,3.6\n"
    "Clothing,118.7,119.4,121.8,2.0,{}\n"
    "Housing,124.6,131.1,133.0,1.4,6.7\n"
    "Transport,108.5,108.7,109.7,0.9,1.1\n"
)


def test_each_change_is_between_the_indices_that_most_items_show() -> None:
    found = verdicts("growth", INDICES.format("2.6"))

    assert [each.outcome for each in found] == [HELD] * 10


def test_a_change_that_its_indices_cannot_give_fails() -> None:
    assert outcomes("growth", INDICES.format("6.2")).count(FAILED) == 1


def test_changes_that_few_indices_give_are_of_something_else() -> None:
    """Annual averages, say, beside the indices of three months."""
    text = INDICES.format("2.6")
    for of_months, of_years in (("4.0", "5.1"), ("3.6", "4.4"), ("2.6", "3.9"), ("6.7", "5.7")):
        text = text.replace(f",{of_months}\n", f",{of_years}\n")

    assert outcomes("growth", text) == [HELD] * 5
