from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.message import Message

NAMES = st.text("abcdef", min_size=1, max_size=3)
GAPS = st.dictionaries(NAMES, st.text(max_size=3), max_size=4)


@given(gaps=GAPS)
def test_that_the_order_of_gaps_says_nothing(gaps: dict[str, str]) -> None:
    forward = Message.of("key", **gaps)
    backward = Message.of("key", **dict(reversed(gaps.items())))
    assert forward == backward
    assert hash(forward) == hash(backward)


@given(gaps=GAPS)
def test_that_every_gap_is_found_by_its_name(gaps: dict[str, str]) -> None:
    message = Message.of("key", **gaps)
    assert {name: message.gap(name) for name in gaps} == gaps


def test_that_the_key_alone_may_be_the_whole_message() -> None:
    assert Message.of("shares.elsewhere") == Message("shares.elsewhere")


def test_that_a_message_may_hold_messages() -> None:
    inner = Message.of("missing.blank", item="Seafood")
    outer = Message.of("reasons", all=(inner, inner))
    assert outer.gap("all") == (inner, inner)
    assert len({outer, outer}) == 1


def test_that_a_gap_may_be_called_key() -> None:
    assert Message.of("setting.unknown", key="colour").gap("key") == "colour"
