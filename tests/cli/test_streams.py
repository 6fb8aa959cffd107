import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run, clean

POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and terminals of POSIX")


@pytest.mark.parametrize(
    "surroundings",
    [
        {"LANG": "C", "LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
        {"LANG": "de_DE.ISO-8859-1"},
    ],
)
@pytest.mark.parametrize("form", ["csv", "table"])
def test_output_is_utf_8_where_the_locale_could_not_show_a_table(
    run: Run, mistyped: str, surroundings: dict[str, str], form: str
) -> None:
    done = run(["check", mistyped, "-f", form], surroundings=surroundings)

    assert done.returncode == 1
    assert "第二产业" in done.stdout


GBK = [{"PYTHONIOENCODING": "gbk"}, {"LANG": "zh_CN.GBK"}, {"LC_ALL": "zh_CN.GB18030"}]


@pytest.mark.parametrize("surroundings", GBK)
def test_people_read_their_own_encoding(
    mistyped: str, tmp_path: Path, surroundings: dict[str, str]
) -> None:
    out, told = as_bytes(["check", mistyped, "-f", "table"], tmp_path, surroundings)

    assert "第二产业" in out.decode("gbk")
    assert told == b""


@pytest.mark.parametrize("surroundings", GBK)
@pytest.mark.parametrize("form", ["csv", "json"])
def test_scripts_read_utf_8_everywhere(
    mistyped: str, tmp_path: Path, surroundings: dict[str, str], form: str
) -> None:
    out, _ = as_bytes(["check", mistyped, "-f", form], tmp_path, surroundings)

    assert "第二产业" in out.decode("utf-8")


def test_a_character_that_the_screen_lacks_is_written_by_its_number(tmp_path: Path) -> None:
    table = "指标,绝对数\n合计,5\n煤🔥炭,1\n石油,1\n"
    (tmp_path / "table.csv").write_text(table, encoding="utf-8")

    out, told = as_bytes(["show", "table.csv", "-f", "table"], tmp_path, GBK[0])

    assert b"\\U0001f525" in out
    assert told == b""


def test_bars_can_be_drawn_on_every_screen(tmp_path: Path) -> None:
    table = "产品,单位,产量,增长（%）\n钢材,万吨,1362.7,5.2\n水泥,万吨,800.1,-1.5\n"
    (tmp_path / "table.csv").write_text(table, encoding="utf-8")

    out, _ = as_bytes(["rank", "table.csv", "-f", "table"], tmp_path, GBK[0])

    assert "█" in out.decode("gbk")
    assert b"\\u" not in out


def as_bytes(
    arguments: list[str], folder: Path, surroundings: dict[str, str]
) -> tuple[bytes, bytes]:
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "bulletin", *arguments],
        capture_output=True,
        check=False,
        cwd=folder,
        env={**clean(), **surroundings},
    )
    return done.stdout, done.stderr


@POSIX
@pytest.mark.parametrize("command", ["check samples -f json", "--help", "explain", "new"])
def test_a_closed_pipe_is_success(command: str) -> None:
    script = (
        f"'{sys.executable}' -m bulletin {command} | head -c 1 >/dev/null; echo ${{PIPESTATUS[0]}}"
    )
    samples = Path(__file__).parents[2]
    done = subprocess.run(  # noqa: S603  our own program
        ["bash", "-c", script],  # noqa: S607  the reader's own shell
        capture_output=True,
        text=True,
        check=True,
        cwd=samples,
        env=clean(),
    )

    assert done.stdout in ("0\n", "1\n" if "check" in command else "0\n")
    assert done.stderr == ""


@POSIX
def test_an_interrupt_ends_quietly_with_130() -> None:
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", _INTERRUPTED_WHILE_READING],
        capture_output=True,
        check=False,
        env=clean(),
    )

    assert done.returncode == 130
    assert done.stderr == b""


# A process started in the background inherits that interrupts are ignored: here they are not.
_INTERRUPTED_WHILE_READING = """
import io, os, signal, sys
from bulletin.cli import main

class Waiting(io.RawIOBase):
    def readable(self):
        return True

    def readinto(self, _):
        os.kill(os.getpid(), signal.SIGINT)
        return 0

signal.signal(signal.SIGINT, signal.default_int_handler)
sys.stdin = io.TextIOWrapper(io.BufferedReader(Waiting()))
main(["check", "-"])
"""


@POSIX
def test_a_terminal_gets_a_table_that_fits(mistyped: str, tmp_path: Path) -> None:
    shown = _on_terminal(["check", mistyped], tmp_path, {"TERM": "xterm", "COLUMNS": "80"})

    assert "\x1b[1;31merror" in shown
    assert " | " in shown.splitlines()[-1]


@POSIX
@pytest.mark.parametrize("surroundings", [{"TERM": "dumb"}, {"TERM": "xterm", "NO_COLOR": "1"}])
def test_a_terminal_without_colour_gets_carets(
    mistyped: str, tmp_path: Path, surroundings: dict[str, str]
) -> None:
    shown = _on_terminal(["check", mistyped], tmp_path, surroundings)

    assert "\x1b" not in shown
    assert "^^^^" in shown


def _on_terminal(arguments: list[str], folder: Path, surroundings: dict[str, str]) -> str:
    import pty

    ours, its = pty.openpty()
    with subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-m", "bulletin", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=its,
        stderr=its,
        cwd=folder,
        env={**clean(), **surroundings},
    ):
        os.close(its)
        text = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:
                break
            text += piece
    os.close(ours)
    return text.decode("utf-8")


@POSIX
def test_a_full_disk_is_named_in_one_sentence(mistyped: str, tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no full disk to write to")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-m", "bulletin", "check", mistyped],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            cwd=tmp_path,
            env=clean(),
        )

    assert done.returncode == 2
    assert done.stderr.startswith("bulletin: The output cannot be written")
    assert "Traceback" not in done.stderr
