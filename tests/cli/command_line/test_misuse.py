import pytest

from bulletin.cli.command_line.misuse import in_plain_words
from bulletin.messages.message import Message


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (
            "Invalid value for '--top': 0 is not in the range x>=1.",
            "--top must be a whole number, 1 or more, not 0; see bulletin rank --help.",
        ),
        (
            "Invalid value for '--top': 'ten' is not a valid integer.",
            "--top must be a whole number, not 'ten'; see bulletin rank --help.",
        ),
        (
            "Invalid value for '--fail-on': 'errors' is not one of 'error', 'warning', 'never'.",
            "--fail-on cannot be 'errors': did you mean 'error'?",
        ),
        (
            "Invalid value for '--by': 'size' is not one of 'growth', 'level'.",
            "--by cannot be 'size': it is one of growth, level; see bulletin rank --help.",
        ),
        ("Missing argument 'FILE...'.", "Missing argument 'FILE...'; see bulletin rank --help."),
        ("No such option: --tpo", "No such option: --tpo; see bulletin rank --help."),
        (
            "Option '--top' requires an argument.",
            "Option '--top' requires an argument; see bulletin rank --help.",
        ),
        ("Invalid value: anything", "Invalid value: anything; see bulletin rank --help."),
    ],
)
def test_a_wrong_value_is_named_in_plain_words(said: str, meant: str) -> None:
    assert in_plain_words(said, "bulletin rank") == meant


def test_what_click_says_is_a_message_of_ours_where_we_know_the_sentence() -> None:
    found = in_plain_words("No such option: --tpo", "bulletin rank")

    assert isinstance(found.gap("said"), Message)
