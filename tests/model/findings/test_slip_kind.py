import pytest

from bulletin.messages.en import SENTENCES
from bulletin.messages.message import Message
from bulletin.model.findings.slip_kind import SlipKind

UNIT = {"typed": "万", "meant": "亿"}


def said(kind: SlipKind) -> str:
    return kind.said(**UNIT) if kind is SlipKind.UNIT_EXCHANGED else kind.said()


@pytest.mark.parametrize("kind", SlipKind)
def test_that_every_slip_has_a_sentence_and_only_nothing_has_none(kind: SlipKind) -> None:
    assert bool(said(kind)) == (kind is not SlipKind.NONE)


def test_that_no_two_slips_say_the_same() -> None:
    assert len({said(kind) for kind in SlipKind}) == len(SlipKind)


def test_that_no_sentence_on_a_slip_is_left_over() -> None:
    kinds = {f"slip.{kind}" for kind in SlipKind if kind}
    assert {key for key in SENTENCES if key.startswith("slip.")} == kinds


def test_that_a_unit_names_what_was_typed_for_what() -> None:
    assert said(SlipKind.UNIT_EXCHANGED) == "亿 typed as 万 in the unit"


def test_that_what_is_said_can_be_said_in_another_language() -> None:
    assert isinstance(said(SlipKind.SUBSTITUTED), Message)


def test_that_no_slip_of_a_finger_is_for_a_person_and_what_nothing_explains_is() -> None:
    assert not any(kind.personal for kind in SlipKind if kind.mistyped)
    assert SlipKind.NONE.personal
    assert SlipKind.ANOTHER_FIGURE.personal
