import os
from pathlib import Path

import pytest

from bulletin.amend.file.backups import linked, numbered, written_beside


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "t.csv"
    path.write_bytes(b"old")
    path.chmod(0o640)
    return str(path)


def test_a_finished_file_is_hidden_in_the_same_folder_with_the_same_permissions(
    table: str,
) -> None:
    first, second = (Path(written_beside(table, each)) for each in (b"one", b"two"))

    assert [each.read_bytes() for each in (first, second)] == [b"one", b"two"]
    assert {each.parent for each in (first, second)} == {Path(table).parent}
    assert first.name.startswith(".")
    assert first.stat().st_mode & 0o777 == 0o640
    assert Path(table).read_bytes() == b"old"


def test_backups_are_numbered_after_the_last_one_whatever_else_lies_there(table: str) -> None:
    for name in ("t.csv.bak", "t.csv.bak7", "t.csv.bak07", "t.csv.backup", "other.csv.bak9"):
        (Path(table).parent / name).write_bytes(b"")

    assert sorted(numbered(table, "bak")) == [0, 7]
    assert linked(table, "bak") == f"{table}.bak8"
    assert Path(f"{table}.bak8").read_bytes() == b"old"


def test_where_there_are_no_hard_links_the_file_is_copied(
    table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)

    assert Path(linked(table, "bak")).read_bytes() == b"old"
    assert sorted(each.name for each in Path(table).parent.iterdir()) == ["t.csv", "t.csv.bak"]
