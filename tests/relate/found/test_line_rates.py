"""
Rates whose base stands in another line (`relate/found/line_rates.py`).

That is shares of one line (`relate/found/shares_of_line.py`), growth since a line before
(`relate/found/rates_since.py`), in every way of writing (`relate/found/rate_form.py`), of series
that nothing explains (`relate/found/rates_left_over.py`).
"""

from itertools import pairwise

import pytest

from tests.relate.found.found_in import shown

LEVELS = (2183.9, 2354.8, 2498.8, 2446.8, 2511.2, 2403.7, 2663.3)


def _since(rates: list[str], head: str = "F") -> str:
    lines = (
        f"{1949 + n},{level},{rate}\n"
        for n, (level, rate) in enumerate(zip(LEVELS, rates, strict=True))
    )
    return f"A,D,{head}\n" + "".join(lines)


def _bases(text: str, kind: str) -> set[tuple[tuple[int, int], tuple[int, int]]]:
    """Return each target with the part that stands in another line."""
    return {
        (each.target, part)
        for each in shown(text)
        if each.kind == kind and each.outcome == "held"
        for part in each.parts
        if part[0] != each.target[0] and part[1] != each.target[1]
    }


@pytest.mark.parametrize("offset", [100, 0])
def test_growth_and_indices_since_the_line_before_are_seen(offset: int) -> None:
    rates = [f"{100 * (b / a - 1) + 100 - offset:.1f}" for a, b in pairwise(LEVELS)]

    found = _bases(_since(["", *rates]), "since")

    assert found == {((line, 3), (line - 1, 2)) for line in range(3, 9)}


def test_changes_since_the_line_before_are_seen() -> None:
    rates = [f"{b - a:.1f}" for a, b in pairwise(LEVELS)]

    found = _bases(_since(["", *rates]), "change")

    assert found == {((line, 3), (line - 1, 2)) for line in range(3, 9)}


def test_growth_in_other_prices_is_none() -> None:
    assert shown(_since(["", "3.1", "2.0", "-1.2", "4.4", "-2.3", "6.7"])) == []


SECTIONS = {
    "p": (1204, 377, 215, 642),
    "q": (9310, 2842, 1655, 1201, 888),
}


def _sections(printed: str = "", instead: str = "") -> str:
    text = "A,B,C\n"
    for name, (*whole,) in SECTIONS.items():
        for n, level in enumerate(whole):
            text += f"{name}{n},{level},{100 * level / whole[0]:.1f}\n"
    return text.replace(printed, instead) if printed else text


def test_each_section_has_a_whole_of_its_own() -> None:
    found = _bases(_sections(), "share")

    assert {whole for _, whole in found} == {(2, 2), (6, 2)}
    assert len(found) == 7


def test_a_share_that_does_not_follow_is_nobodys_fault() -> None:
    """What no word claims is tested where it holds, and nobody is accused elsewhere."""
    found = [each for each in shown(_sections("17.9", "71.9")) if each.outcome == "failed"]

    assert found == []


def test_levels_in_another_unit_are_shares_of_nothing() -> None:
    """In a fixed ratio each figure implies one whole, but no figure is that whole."""
    levels = (1204, 377, 2842, 1655, 888)
    text = "A,B,C\n" + "".join(f"p{n},{e},{e / 193.627:.2f}\n" for n, e in enumerate(levels))

    assert [each for each in shown(text) if each.kind == "share"] == []


INDEXED = (
    "Region,Income per head,Index\nUnited Kingdom,17559,100.0\nNorth East,14927,85.0\n"
    "North West,15412,87.8\nLondon,22516,128.2\nSouth East,20434,{}\nScotland,17039,97.0\n"
    "Wales,15413,87.8\nEast,18897,107.6\n"
)


def test_an_index_on_the_line_that_prints_100_is_seen() -> None:
    """The parts of most countries are above it as well as below."""
    found = [each for each in shown(INDEXED.format("116.4")) if each.kind == "share"]

    assert [each.target[0] for each in found] == [3, 4, 5, 6, 7, 8, 9]
    assert {each.parts[1] for each in found} == {(2, 2)}


def test_an_index_that_does_not_follow_between_others_is_a_slip() -> None:
    failed = [each.target for each in shown(INDEXED.format("161.4")) if each.outcome == "failed"]

    assert failed == [(6, 3)]


def test_growth_of_a_name_needs_less_to_be_tested_than_a_nameless_rate() -> None:
    rates = [f"{100 * (b / a - 1):.1f}" for a, b in pairwise(LEVELS)]
    slip = _since(["", *rates]).replace(",2.6\n", ",6.2\n")

    assert [each.target for each in shown(slip) if each.outcome == "failed"] == []
    named = slip.replace("A,D,F", "Year,Output (tonnes),Growth (%)")
    assert [each.target for each in shown(named) if each.outcome == "failed"] == [(6, 3)]
