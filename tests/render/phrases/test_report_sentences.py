from bulletin.messages.message import Message
from bulletin.messages.speaking import say as plain
from bulletin.render.phrases.report_sentences import harmless, say_safely


def test_what_fills_a_gap_is_harmless_and_never_a_template() -> None:
    assert (
        say_safely("file.untested", reason="{0} \x1b[2J")
        == "Nothing could be tested: {0} \\x1b[2J."
    )


def test_what_fills_a_list_is_harmless_too() -> None:
    assert say_safely("list.of.cells", cells=("a\x1b", "b")) == "a\\x1b, b"


def test_a_sentence_within_a_sentence_is_harmless_too() -> None:
    inner = Message.of("missing.blank", item="a\x1b")

    assert inner == "a\x1b is blank"
    assert harmless(inner) == "a\\x1b is blank"
    assert say_safely("file.untested", reason=inner) == "Nothing could be tested: a\\x1b is blank."


def test_one_is_told_from_many() -> None:
    said = [plain("count.files", count=number) for number in (0, 1, 2)]

    assert said == ["0 files", "1 file", "2 files"]
