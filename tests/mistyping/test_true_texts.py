"""Every slip is played forwards here, and must be undone by the code backwards."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bulletin.mistyping.true_texts import mistypings
from bulletin.model.figures.figure import Figure
from bulletin.model.findings.slip_kind import SlipKind

plain = st.builds(
    lambda digits, decimals: str(Figure(digits, decimals)),
    st.integers(-(10**8), 10**8).filter(bool),
    st.integers(0, 3),
)


def decimals(text: str) -> int:
    return len(text.partition(".")[2])


def undone(typed: str, true: str) -> set[SlipKind]:
    """Return the kinds under which the true text is found again."""
    return {each.kind for each in mistypings(typed, decimals(true)) if each.true == true}


def digit_places(text: str) -> list[int]:
    return [place for place, letter in enumerate(text) if letter.isdigit()]


@given(plain, st.data())
def test_a_wrong_key_is_undone(true: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(digit_places(true)))
    typed = true[:place] + data.draw(st.sampled_from("0123456789")) + true[place + 1 :]
    assume(typed != true)

    assert SlipKind.SUBSTITUTED in undone(typed, true)


@given(plain, st.data())
def test_two_keys_exchanged_are_undone(true: str, data: st.DataObject) -> None:
    places = [
        place for place in digit_places(true)
        if true[place + 1 : place + 2].isdigit() and true[place] != true[place + 1]
    ]  # fmt: skip
    assume(places)
    place = data.draw(st.sampled_from(places))
    typed = true[:place] + true[place + 1] + true[place] + true[place + 2 :]

    assert SlipKind.TRANSPOSED in undone(typed, true)


@given(plain, st.data())
def test_a_key_missed_is_undone(true: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(digit_places(true)))
    typed = true[:place] + true[place + 1 :]
    assume(not typed.endswith(".") and typed.lstrip("-")[:1].isdigit())

    assert SlipKind.DROPPED in undone(typed, true)


@given(plain, st.data())
def test_a_key_struck_twice_is_undone(true: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(digit_places(true)))
    typed = true[:place] + true[place] + true[place:]

    assert {SlipKind.DOUBLED, SlipKind.INSERTED} <= undone(typed, true)


@given(plain, st.data())
def test_a_key_struck_by_chance_is_undone(true: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(int(true.startswith("-")), len(true)))
    typed = true[:place] + data.draw(st.sampled_from("0123456789")) + true[place:]

    assert SlipKind.INSERTED in undone(typed, true)


@given(plain)
def test_a_lost_point_is_undone_whatever_the_decimals(true: str) -> None:
    assume("." in true)

    assert SlipKind.POINT_LOST in undone(true.replace(".", ""), true)


@given(plain, st.sampled_from((1, -1)))
def test_a_point_one_place_off_is_undone(true: str, shift: int) -> None:
    assume("." in true)
    typed = shifted(true, shift)
    assume("." in typed)

    assert SlipKind.POINT_MOVED in undone(typed, true)


@given(plain)
def test_a_sign_lost_or_added_is_undone(true: str) -> None:
    typed = true[1:] if true.startswith("-") else f"-{true}"

    assert undone(typed, true) & {SlipKind.SIGN_LOST, SlipKind.SIGN_ADDED}


@given(plain, st.integers(1, 4), st.sampled_from((1, -1)))
def test_a_wrong_power_of_ten_is_undone(true: str, power: int, way: int) -> None:
    typed = shifted(true, way * power)
    assume(typed != true)

    assert undone(typed, true) & {
        SlipKind.POWER_OF_TEN,
        SlipKind.WAN_FOR_YI,
        SlipKind.POINT_MOVED,
        SlipKind.POINT_LOST,
    }


@given(st.integers(1, 10**6), st.integers(1, 3))
def test_closing_zeros_left_out_are_undone(whole: int, zeros: int) -> None:
    assert SlipKind.ZERO_LEFT_OUT in undone(str(whole), f"{whole}.{'0' * zeros}")
    assert SlipKind.ZERO_LEFT_OUT in undone(f"{whole}.5", f"{whole}.5{'0' * zeros}")


def shifted(true: str, places: int) -> str:
    """Return a number with its point this many places further to the right."""
    sign, bare = ("-", true[1:]) if true.startswith("-") else ("", true)
    whole, _, rest = bare.partition(".")
    while places > 0:
        whole, rest, places = whole + (rest[:1] or "0"), rest[1:], places - 1
    while places < 0:
        whole, rest, places = whole[:-1] or "0", whole[-1] + rest, places + 1
    whole = whole.lstrip("0") or "0"
    return f"{sign}{whole}.{rest}" if rest else sign + whole


@given(plain, st.one_of(st.none(), st.integers(0, 3)))
def test_only_well_formed_other_texts_are_thought_of(printed: str, custom: int | None) -> None:
    found = [each.true for each in mistypings(printed, custom)]

    assert printed not in found
    assert all(str(Figure.read(text)) == text for text in found if float(text))


def test_every_kind_of_slip_has_texts() -> None:
    found = {each.kind for text in ("1223", "12.23", "-1.5") for each in mistypings(text, 3)}

    assert found == {kind for kind in SlipKind if kind.mistyped}


def test_distant_digits_exchanged_are_no_single_slip() -> None:
    assert "123" not in {each.true for each in mistypings("321")}


@pytest.mark.parametrize("typed", ["4267", "46287", "467", "4687"])
def test_the_typing_errors_of_the_literature_lead_back_to_what_was_meant(typed: str) -> None:
    """S09 makes these of 4627: two digits swapped, one added, omitted, replaced."""
    assert "4627" in {each.true for each in mistypings(typed)}
