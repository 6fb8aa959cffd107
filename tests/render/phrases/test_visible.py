import pytest

from bulletin.render.phrases.visible import quotable, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\x9b31mred", "\\x9b31mred"),
        ("back\u202eward", "back\\u202eward"),
        ("bell\x07", "bell\\x07"),
        ("over\rwrite", "over write"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("lone \ud800 surrogate", "lone \\ud800 surrogate"),
        ("[red]markup[/red]", "[red]markup[/red]"),
        ("\u3000居民消费价格指数（上年=100）", "\u3000居民消费价格指数（上年=100）"),
    ],
)
def test_what_could_steer_a_screen_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_formats_that_quote_keep_line_breaks() -> None:
    assert quotable("two\r\nlines\x1b") == "two\nlines\\x1b"
