"""
Shares in brackets behind their levels, all of one whole.

Tests `prose/claims/shares/behind_levels.py` and `prose/claims/shares/of_several.py`.
"""

from tests.prose.texts import lines

VISITORS = (
    "There were 833 078 tourists, 5,0% more than the 793 610 of the year before.\n"
    "The sea was calm in September.\n"
    "Of these, 595 604 (71,5%) used road transport and 237 361 (28,5%) used air transport, while a "
    "smaller number, 113 (less than 0,1%), used sea transport."
)


def test_shares_are_of_the_level_before_that_most_of_them_fit() -> None:
    assert lines(VISITORS, "share") == [
        "share 71,5% <- 595 604, 833 078",
        "share 28,5% <- 237 361, 833 078",
        "share 0,1% <- 113, 833 078",
    ]


def test_levels_whose_shares_make_a_hundred_add_up_to_their_whole() -> None:
    assert lines(VISITORS, "sum") == ["sum 833 078 <- 595 604, 237 361, 113"]


def test_a_share_of_another_whole_is_not_accused() -> None:
    assert not [each for each in lines(VISITORS.replace("28,5%", "24,5%")) if "FAILED" in each]
    assert "share 71,5% <- 595 604, 833 078" in lines(VISITORS.replace("28,5%", "24,5%"))


def test_levels_without_one_that_is_left_out_are_no_sum() -> None:
    text = VISITORS.replace("237 361 (28,5%)", "180 000 (21,6%)")

    assert not lines(text, "sum")


def test_a_noun_may_stand_between_a_level_and_its_share() -> None:
    text = (
        "There were 412 318 arrivals in July 2023. Domestic tourists made 98 214 arrivals (23.8 %) "
        "and foreign tourists 314 104 (76.2 %)."
    )

    assert lines(text, "share") == [
        "share 23.8 % <- 98 214, 412 318",
        "share 76.2 % <- 314 104, 412 318",
    ]


def test_several_levels_together_are_a_share_of_a_level_before_them() -> None:
    text = (
        "In August, 7,681 new private cars were licensed.\n"
        "Volkswagen (871) was the most popular make, followed by Ford (795), Nissan (605), Toyota "
        "(550) and Skoda (511). Together these five makes represent 43.4% of all new cars licensed."
    )

    assert lines(text, "share") == ["share 43.4% <- 871, 795, 605, 550, 511, 7,681"]
    assert not lines(text.replace("43.4%", "34.4%"), "share")
