"""What holds of Chinese sentences, beside that there are as many as English ones."""

import re

import pytest

from bulletin.messages.catalogue import catalogue

SENTENCES = catalogue("zh").sentences
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff”）}][,;:!?](?!\{)|[,;!?][\u4e00-\u9fff]")
CODES = re.compile(r"^\{[a-z_]+\}(:\{[a-z_]+\})*")  # a place such as table.csv:5:2


@pytest.mark.parametrize("key", SENTENCES)
def test_every_sentence_can_be_written_in_gbk(key: str) -> None:
    assert str(SENTENCES[key]).encode("gbk")


def test_marks_beside_chinese_are_of_full_width() -> None:
    half = {
        key: text
        for key, text in SENTENCES.items()
        if not key.startswith("metavar.") and HALF_WIDTH.search(CODES.sub("", str(text)))
    }

    assert half == {}


def test_every_sentence_is_said_once_for_all_counts() -> None:
    assert [key for key, text in SENTENCES.items() if not isinstance(text, str)] == []
