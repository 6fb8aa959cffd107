import pytest

from bulletin.cli.misuse import in_plain_words


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (
            "Invalid value for '--top': 0 is not in the range x>=1.",
            "--top must be a whole number, 1 or more, not 0",
        ),
        (
            "Invalid value for '--top': 'ten' is not a valid integer.",
            "--top must be a whole number, not 'ten'",
        ),
        (
            "Invalid value for '--fail-on': 'errors' is not one of 'error', 'warning', 'never'.",
            "--fail-on cannot be 'errors': did you mean 'error'?",
        ),
        (
            "Invalid value for '--by': 'size' is not one of 'growth', 'level'.",
            "--by cannot be 'size': it is one of growth, level",
        ),
        ("Missing argument 'FILE...'.", "Missing argument 'FILE...'."),
        ("Invalid value: something else", "Invalid value: something else"),
    ],
)
def test_a_wrong_value_is_named_in_plain_words(said: str, meant: str) -> None:
    assert in_plain_words(said) == meant
