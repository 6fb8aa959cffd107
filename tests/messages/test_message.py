"""
Messages: a key and gaps, and their sentences in one catalogue.

Also of `messages/en.py`, `messages/likelihood.py`.
"""

import json
import pickle

import pytest

from bulletin.messages.message import Message

TWO = Message.of("count.files", count=2)


def test_that_the_order_of_gaps_says_nothing() -> None:
    forward = Message.of("of.file", path="a.csv", sentence=TWO)
    backward = Message.of("of.file", sentence=TWO, path="a.csv")
    assert (forward, forward.gaps) == (backward, backward.gaps)
    assert len({forward, backward}) == 1


def test_that_every_gap_is_found_by_its_name() -> None:
    message = Message.of("of.file", path="a.csv", sentence=TWO)
    assert (message.gap("path"), message.gap("sentence")) == ("a.csv", TWO)


def test_that_a_message_is_the_text_of_its_english_sentence() -> None:
    message = Message.of("of.file", path="a.csv", sentence=TWO)
    assert message == "a.csv: 2 files"
    assert json.dumps([message]) == '["a.csv: 2 files"]'


def test_that_a_message_that_was_kept_can_still_be_said_in_a_language() -> None:
    kept = pickle.loads(pickle.dumps(TWO))  # noqa: S301  our own
    assert (kept.key, kept.gaps, kept.said("en")) == ("count.files", (("count", 2),), "2 files")


def test_that_a_sentence_that_no_catalogue_has_fails_the_test_that_meets_it() -> None:
    with pytest.raises(AssertionError, match="no such sentence"):
        Message.of("no such sentence")


def test_that_a_gap_left_open_fails_the_test_that_meets_it() -> None:
    with pytest.raises(AssertionError, match=r"of\.file"):
        Message.of("of.file", path="a.csv")
