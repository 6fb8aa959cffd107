"""
What surrounds a run changes no byte of it: hash order, time zone, locale, home, workers.

And whatever goes wrong around it, no connection is opened and no file is left in pieces.
"""

import io
import os
import signal
import subprocess
import sys
from pathlib import Path
from shutil import copy
from zipfile import ZipFile

import pytest

from docs.console import ROOT
from tests.cli.conftest import SECTORS, as_program
from tests.robustness.hostile_archives import cell, word, workbook

WRONG, RIGHT = SECTORS.format(second="1408.2"), SECTORS.format(second="1480.2")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="processes are otherwise there")
SURROUNDINGS: tuple[dict[str, str], ...] = (
    {},
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Shanghai"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "C", "HOME": "/nonexistent", "NO_COLOR": "1"},
    {"PYTHONOPTIMIZE": "2", "LANG": "tr_TR.UTF-8", "COLUMNS": "40", "TERM": "dumb"},
)


@pytest.mark.slow
@pytest.mark.parametrize("form", ["json", "csv", "sarif", "html"])
def test_the_same_files_give_the_same_bytes(form: str, tmp_path: Path) -> None:
    for name in ("jiaozuo-sectors-2020-mistyped.csv", "jiaozuo-cpi-2019.csv"):
        copy(ROOT / "samples" / name, tmp_path)
    arguments = ["check", ".", "-f", form]
    found = [as_program(arguments, "", tmp_path, each) for each in SURROUNDINGS]
    shared = as_program([*arguments, "--workers", "2"], "", tmp_path, {})

    assert {each.returncode for each in (*found, shared)} == {1}
    assert len({each.stdout for each in (*found, shared)}) == 1


# What the interpreter does is announced to such a hook; a connection ends the program.
_REFUSING = """
import os, sys
def hook(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.")):
        os.write(2, f"opened {event}".encode())
        os._exit(77)
sys.addaudithook(hook)
from bulletin.cli import main
main(sys.argv[1:])
"""
_ADDRESS = "http://example.invalid/x"


def _reaching_out(folder: Path) -> None:
    """Write files that ask whoever reads them to fetch something."""
    page = f'<link href="{_ADDRESS}"><img src="{_ADDRESS}"><table><tr><td>a<td>1</table>'
    (folder / "page.html").write_text(page, encoding="utf-8")
    (folder / "t.csv").write_text(f'{WRONG}=WEBSERVICE("{_ADDRESS}"),1,2\n', encoding="utf-8")
    outside = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{_ADDRESS}">]>'
    (folder / "t.docx").write_bytes(word("<w:p><w:r><w:t>a</w:t></w:r></w:p>", outside))
    book = io.BytesIO(workbook(f'<row r="1">{cell("A1")}{cell("B1")}</row>'))
    with ZipFile(book, "a") as archive:
        link = f'<Relationship Id="r" Target="{_ADDRESS}" TargetMode="External"/>'
        archive.writestr("xl/externalLinks/_rels/externalLink1.xml.rels", link)
    (folder / "t.xlsx").write_bytes(book.getvalue())


@pytest.mark.parametrize(
    "arguments",
    [
        "check . -f html -o r.html",
        "check . -f xlsx -o r.xlsx",
        "check page.html t.csv t.docx t.xlsx -f json",
        "fix t.csv --write",
        "shares . -f html",
        "claims t.docx page.html",
        "explain total-not-additive",
        "new cpi",
    ],
)
def test_no_command_opens_a_connection(arguments: str, tmp_path: Path) -> None:
    _reaching_out(tmp_path)
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", _REFUSING, *arguments.split()],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "opened" not in done.stderr
    assert done.returncode in (0, 1, 2)


@POSIX
@pytest.mark.parametrize("action", ["fix t.csv --write", "check t.csv -f json -o t.json"])
def test_on_a_full_disk_nothing_is_left_in_pieces(action: str, tmp_path: Path) -> None:
    import resource

    (tmp_path / "t.csv").write_text(WRONG, encoding="utf-8")
    (tmp_path / "t.json").write_text("old", encoding="utf-8")

    def full() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (60, 60))

    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-B", "-m", "bulletin", *action.split()],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        preexec_fn=full,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2, done.stderr
    assert "t.csv" in done.stderr or "t.json" in done.stderr
    assert (tmp_path / "t.csv").read_text(encoding="utf-8") == WRONG
    assert (tmp_path / "t.json").read_text(encoding="utf-8") == "old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["t.csv", "t.json"]


def test_two_who_fix_one_file_at_once_leave_it_whole(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(WRONG, encoding="utf-8")
    both = [
        subprocess.Popen(
            [sys.executable, "-m", "bulletin", "fix", "t.csv", "--write"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(2)
    ]
    said = [each.communicate()[1].decode() for each in both]

    assert (tmp_path / "t.csv").read_text(encoding="utf-8") == RIGHT
    assert {each.returncode for each in both} <= {0, 1, 2}, said
    kept = sorted(each.name for each in tmp_path.iterdir())
    assert kept in (["t.csv", "t.csv.bak"], ["t.csv", "t.csv.bak", "t.csv.bak1"])
    assert (tmp_path / "t.csv.bak").read_text(encoding="utf-8") == WRONG


def test_a_file_that_is_gone_when_its_turn_comes_is_named(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(WRONG, encoding="utf-8")
    (tmp_path / "gone.csv").symlink_to("nowhere.csv")
    done = as_program(["check", ".", "-f", "json"], "", tmp_path, {})

    assert done.returncode == 2
    assert "gone.csv is a link to nowhere.csv, which does not exist" in done.stderr
    assert "total-not-additive" in done.stdout


_WAITING = """
print(".", flush=True)
from bulletin.cli import main
main(["check", "-"])
"""


@POSIX
def test_being_told_to_end_while_it_waits_for_input_ends_it_at_once(tmp_path: Path) -> None:
    with subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-c", _WAITING],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.terminate()
        said = program.stderr.read().decode()
        status = program.wait()

    assert (said, status) == ("", -signal.SIGTERM)
