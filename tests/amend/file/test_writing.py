import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bulletin.amend.file.writing import create_or_replace, replace, undo
from bulletin.errors import InputError

OLD, NEW = b"item,2023\r\nCoal,1408.2\r\n", b"item,2023\r\nCoal,1480.2\r\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "t.csv"
    path.write_bytes(OLD)
    return path


def test_the_file_is_replaced_and_the_old_one_kept(table: Path) -> None:
    backup = replace(str(table), OLD, NEW)

    assert table.read_bytes() == NEW
    assert backup == f"{table}.bak"
    assert Path(backup).read_bytes() == OLD
    assert sorted(each.name for each in table.parent.iterdir()) == ["t.csv", "t.csv.bak"]


def test_no_backup_is_ever_written_over(table: Path) -> None:
    (table.parent / "t.csv.bak").write_bytes(b"mine")

    replace(str(table), OLD, NEW)
    replace(str(table), NEW, b"third")

    assert (table.parent / "t.csv.bak").read_bytes() == b"mine"
    assert (table.parent / "t.csv.bak1").read_bytes() == OLD
    assert (table.parent / "t.csv.bak2").read_bytes() == NEW


def test_permissions_stay(table: Path) -> None:
    table.chmod(0o640)

    replace(str(table), OLD, NEW)

    assert table.stat().st_mode & 0o777 == 0o640


def test_a_file_that_changed_meanwhile_is_left_alone(table: Path) -> None:
    table.write_bytes(b"edited")

    with pytest.raises(InputError, match="was changed while it was examined"):
        replace(str(table), OLD, NEW)

    assert table.read_bytes() == b"edited"
    assert [each.name for each in table.parent.iterdir()] == ["t.csv"]


def test_a_read_only_file_is_refused_with_a_sentence(table: Path) -> None:
    table.chmod(0o444)

    with pytest.raises(InputError, match=r"t\.csv is read-only"):
        replace(str(table), OLD, NEW)

    assert table.read_bytes() == OLD
    assert [each.name for each in table.parent.iterdir()] == ["t.csv"]


def test_a_symbolic_link_stays_and_its_target_is_changed(table: Path) -> None:
    folder = table.parent / "links"
    folder.mkdir()
    link = folder / "link.csv"
    link.symlink_to(Path("..") / "t.csv")

    backup = replace(str(link), OLD, NEW)

    assert link.is_symlink()
    assert table.read_bytes() == NEW
    assert Path(backup).parent.resolve() == table.parent.resolve()
    assert [each.name for each in folder.iterdir()] == ["link.csv"]

    undo(str(link))

    assert link.is_symlink()
    assert table.read_bytes() == OLD


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no file on disk"):
        replace(str(tmp_path), OLD, NEW)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        replace(str(tmp_path / "gone.csv"), OLD, NEW)


def test_a_file_in_the_working_folder_needs_no_folder_in_its_name(
    table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(table.parent)

    assert replace("t.csv", OLD, NEW) == "t.csv.bak"
    assert undo("t.csv") == ("t.csv.bak", "t.csv.undone")


def test_undo_restores_and_loses_nothing(table: Path) -> None:
    replace(str(table), OLD, NEW)
    replace(str(table), NEW, b"third")

    assert undo(str(table)) == (f"{table}.bak1", f"{table}.undone")
    assert table.read_bytes() == NEW
    assert undo(str(table)) == (f"{table}.bak", f"{table}.undone1")
    assert table.read_bytes() == OLD
    assert (table.parent / "t.csv.undone").read_bytes() == b"third"
    with pytest.raises(InputError, match="has no backup"):
        undo(str(table))


def test_undo_brings_back_a_file_that_was_deleted(table: Path) -> None:
    replace(str(table), OLD, NEW)
    table.unlink()

    assert undo(str(table)) == (f"{table}.bak", "")
    assert table.read_bytes() == OLD


def test_a_file_of_our_own_is_created_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"

    create_or_replace(str(path), b"one")
    create_or_replace(str(path), b"two")

    assert path.read_bytes() == b"two"
    assert [each.name for each in tmp_path.iterdir()] == ["a.toml"]


# Every touch of the file system is an event that the interpreter announces beforehand; the
# program kills itself at the n-th one, so that n = 1, 2, ... tries every moment there is.
DOOMED = """
import os, signal, sys
from bulletin.amend.file.writing import replace, undo
path, action, moment = sys.argv[1], sys.argv[2], int(sys.argv[3])
old, new = open(path, "rb").read(), b"new" * 100000
left = [moment]
def hook(event, arguments):
    if event in ("open", "os.link", "os.rename", "os.remove", "os.chmod", "os.chown", "os.listdir"):
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(hook)
replace(path, old, new) if action == "replace" else undo(path)
"""


def doomed(path: Path, action: str, moment: int) -> int:
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", DOOMED, str(path), action, str(moment)],
        check=False,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ).returncode


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill at once")
def test_killed_at_any_moment_the_file_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    old, new = OLD * 1000, b"new" * 100000
    ends = []
    for moment in range(1, 40):
        path = tmp_path / f"{moment}.csv"
        path.write_bytes(old)
        status = doomed(path, "replace", moment)

        assert path.read_bytes() in (old, new)
        assert path.read_bytes() == old or Path(f"{path}.bak").read_bytes() == old
        ends.append(status)
        if status == 0:
            break

    assert ends[-1] == 0
    assert len(ends) > 5
    assert set(ends[:-1]) == {-signal.SIGKILL}


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill at once")
def test_killed_at_any_moment_an_undo_can_be_repeated(tmp_path: Path) -> None:
    for moment in range(1, 40):
        path = tmp_path / f"{moment}.csv"
        path.write_bytes(OLD)
        replace(str(path), OLD, NEW)
        status = doomed(path, "undo", moment)

        assert path.read_bytes() in (OLD, NEW)
        if path.read_bytes() == NEW:
            undo(str(path))
        assert path.read_bytes() == OLD
        if status == 0:
            break

    assert status == 0
