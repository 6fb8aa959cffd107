"""
What the system takes away or refuses while the program runs: files, folders, memory, processes.

Whatever it is, one sentence says so, the status is right, and no file is left in pieces. Also of
`cli/boundary.py`.
"""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from tests.cli.conftest import SECTORS, clean

WRONG, RIGHT = SECTORS.format(second="1408.2"), SECTORS.format(second="1480.2")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits and rights of Linux")
Done = subprocess.CompletedProcess[str]

# What the interpreter does is announced to such a hook: here before a file is opened first.
_HOOKED = """
import os, signal, sys
done = []
def hook(event, arguments):
    if event == "open" and not done and str(arguments[0]).endswith("{name}"):
        done.append(event)
        {action}
sys.addaudithook(hook)
from bulletin.cli import main
main(sys.argv[1:])
"""
_SHORT_OF_MEMORY = """
import resource, sys
import bulletin.api.examine, bulletin.cli.commands.check
pages = int(open("/proc/self/statm").read().split()[0])
most = pages * resource.getpagesize() + (8 << 20)
resource.setrlimit(resource.RLIMIT_AS, (most, most))
from bulletin.cli import main
main(sys.argv[1:])
"""
_PROGRAM = "import sys\nfrom bulletin.cli import main\nmain(sys.argv[1:])"


def ran(
    line: str,
    folder: Path,
    program: str = _PROGRAM,
    before: Callable[[], None] | None = None,
    surroundings: Mapping[str, str] = {},
) -> Done:
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", program, *line.split()],
        cwd=folder,
        env={**clean(), "PYTHONPATH": os.pathsep.join(sys.path), **surroundings},
        preexec_fn=before,
        input="y\n",
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a table that holds a slip."""
    (tmp_path / "t.csv").write_text(WRONG, encoding="utf-8")
    return tmp_path


def limited(what: str, most: int) -> Callable[[], None]:
    import resource

    limit = getattr(resource, what)
    return lambda: resource.setrlimit(limit, (most, most))


def with_no_right_to_all() -> None:
    """Take from the administrator what makes every folder writable."""
    drop_from_bounding_set, override = 24, 1
    ctypes.CDLL(None).prctl(drop_from_bounding_set, override, 0, 0, 0)


@pytest.mark.parametrize(
    "line",
    [
        "fix t.csv --write",
        "fix t.csv -i",
        "accept t.csv:3:2 --because x",
        "check t.csv -f json -o t.json",
        "check t.csv -o t.xlsx",
        "new cpi -o new.csv",
    ],
)
def test_a_folder_that_takes_no_file_is_named_and_nothing_in_it_changes(
    folder: Path, line: str
) -> None:
    folder.chmod(0o555)
    try:
        done = ran(line, folder, before=with_no_right_to_all)
    finally:
        folder.chmod(0o755)

    assert done.returncode == 2
    assert "cannot be written (Permission denied)" in done.stderr
    assert (folder / "t.csv").read_text(encoding="utf-8") == WRONG
    assert [each.name for each in folder.iterdir()] == ["t.csv"]


def test_there_a_check_goes_on_without_what_it_would_have_kept(folder: Path) -> None:
    folder.chmod(0o555)
    try:
        done = ran("check t.csv --cache-dir kept", folder, before=with_no_right_to_all)
    finally:
        folder.chmod(0o755)

    assert done.returncode == 1
    assert "Nothing is kept for later runs" in done.stderr


@pytest.mark.parametrize("files", [10, 14])
def test_fewer_processes_do_the_work_where_no_more_can_be_started(folder: Path, files: int) -> None:
    for number in range(9):
        (folder / f"{number}.csv").write_text(WRONG, encoding="utf-8")
    line = "check . --workers 6 -f jsonl"
    whole, short = ran(line, folder), ran(line, folder, before=limited("RLIMIT_NOFILE", files))

    assert (short.returncode, short.stderr) == (1, whole.stderr)
    assert short.stdout == whole.stdout


@pytest.mark.parametrize("line", ["check t.csv", "fix t.csv --write", "shares t.csv"])
def test_want_of_memory_is_no_defect_and_no_success(folder: Path, line: str) -> None:
    table = folder / "t.csv"
    table.write_text(WRONG + " " * (32 << 20), encoding="utf-8")
    done = ran(line, folder, _SHORT_OF_MEMORY)

    assert done.returncode == 2
    assert done.stderr.startswith("bulletin: The memory that this program may use is not enough")
    assert done.stderr.count("\n") == 1
    assert [each.name for each in folder.iterdir()] == ["t.csv"]


@pytest.mark.parametrize("workers", ["", " --workers 2"])
def test_a_file_that_goes_after_it_was_listed_is_named_and_the_others_are_told_of(
    folder: Path, workers: str
) -> None:
    (folder / "u.csv").write_text(WRONG, encoding="utf-8")
    gone = _HOOKED.format(name="t.csv", action="os.remove('t.csv')")
    done = ran(f"check t.csv u.csv -f csv{workers}", folder, gone)

    assert done.returncode == 2
    assert "t.csv does not exist" in done.stderr
    assert "u.csv,3,2,error,total-not-additive" in done.stdout


def test_a_file_that_grows_after_it_was_listed_is_read_as_it_is_then(folder: Path) -> None:
    more = "人均,5,\\n"
    grown = _HOOKED.format(name="t.csv", action=f"open('t.csv', 'ab').write('{more}'.encode())")
    done = ran("show t.csv -f csv", folder, grown)

    assert done.returncode == 0
    assert "人均,5," in done.stdout


@pytest.mark.parametrize("line", ["fix t.csv --write", "check t.csv -f json -o t.json"])
def test_being_told_to_end_in_the_middle_leaves_all_files_whole(folder: Path, line: str) -> None:
    (folder / "t.json").write_text("old", encoding="utf-8")
    ended = _HOOKED.format(name=".tmp", action="os.kill(os.getpid(), signal.SIGTERM)")
    done = ran(line, folder, ended)

    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGTERM, "", "")
    assert (folder / "t.csv").read_text(encoding="utf-8") == WRONG
    assert (folder / "t.json").read_text(encoding="utf-8") == "old"


def without_streams(numbers: Sequence[int]) -> Callable[[], None]:
    def close() -> None:
        for each in numbers:
            os.close(each)

    return close


@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1, 2)])
def test_where_streams_are_closed_files_that_get_their_numbers_are_left_alone(
    folder: Path, closed: tuple[int, ...]
) -> None:
    done = ran("fix t.csv --write", folder, before=without_streams(closed))

    assert done.returncode == 0
    assert (folder / "t.csv").read_text(encoding="utf-8") == RIGHT
    assert (folder / "t.csv.bak").read_text(encoding="utf-8") == WRONG


@pytest.mark.parametrize("line", ["check t.csv", "show t.csv", "fix t.csv", "claims t.csv",
                                  "check t.csv --cache", "explain", "new"])  # fmt: skip
def test_no_home_a_narrow_screen_and_a_plain_locale_change_no_status(
    folder: Path, line: str
) -> None:
    poor = {"HOME": "", "LC_ALL": "C", "COLUMNS": "40", "TERM": "dumb", "PYTHONUTF8": "0"}
    usual, done = ran(line, folder), ran(line, folder, surroundings=poor)

    assert (done.returncode, done.stdout) == (usual.returncode, usual.stdout)
    assert "Traceback" not in done.stderr
