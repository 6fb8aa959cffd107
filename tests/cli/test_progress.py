from io import StringIO

from bulletin.cli.progress import ProgressBar


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_short_work_shows_nothing() -> None:
    stream, clock = Terminal(), Clock()
    with ProgressBar(stream, patience=1, clock=clock) as bar:
        clock.now = 0.9
        bar("tables", 1, 9)

    assert stream.getvalue() == ""


def test_long_work_shows_what_is_done_and_leaves_nothing_behind() -> None:
    stream, clock = Terminal(), Clock()
    with ProgressBar(stream, patience=1, clock=clock) as bar:
        clock.now = 1.5
        bar("files", 3, 9)
        bar("tables", 5, 120)
    shown = stream.getvalue()

    assert "reading files" in shown
    assert "3/9" in shown
    assert "\x1b[2K" in shown  # the line is cleared


def test_a_pipe_is_never_written_to() -> None:
    stream, clock = StringIO(), Clock()
    with ProgressBar(stream, patience=1, clock=clock) as bar:
        clock.now = 60
        bar("tables", 5, 120)

    assert stream.getvalue() == ""
