from pathlib import Path

import pytest

from bulletin.errors import InputError
from bulletin.read.paths import find_files
from bulletin.tables.from_source import read_path

DEEP = str(Path("sub", "d.csv"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    names = ["b.csv", "a.tsv", "c.TXT", "notes.md", ".hidden.csv", "sub/d.csv", ".git/e.csv"]
    for name in (*names, "empty/readme.md"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("Item,1\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_folder_is_searched_to_its_bottom_in_order_without_hidden_files() -> None:
    assert find_files(["."]) == ["a.tsv", "b.csv", "c.TXT", DEEP]


@pytest.mark.usefixtures("folder")
def test_files_named_are_taken_whatever_they_are_called() -> None:
    assert find_files(["notes.md", ".hidden.csv", "-"]) == ["notes.md", ".hidden.csv", "-"]


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    assert find_files(["b.csv", "./b.csv", str(folder / "b.csv"), "-", "-"]) == ["b.csv", "-"]
    assert find_files(["sub", "."])[0] == DEEP
    assert len(find_files(["sub", "."])) == 4


@pytest.mark.usefixtures("folder")
def test_a_pattern_that_the_shell_left_alone_is_expanded() -> None:
    assert find_files(["*.csv"]) == ["b.csv"]
    assert find_files(["**/*.csv"]) == ["b.csv", DEEP]
    assert find_files(["s*"]) == [DEEP]


def test_a_file_whose_name_looks_like_a_pattern_is_itself(folder: Path) -> None:
    (folder / "t[1].csv").write_text("Item,1\n")
    assert find_files(["t[1].csv"]) == ["t[1].csv"]


@pytest.mark.usefixtures("folder")
def test_what_leads_nowhere_stays_so_that_reading_it_says_why() -> None:
    paths = ["gone.csv", "b.csv", "empty", "*.xyz"]
    assert find_files(paths) == paths
    for path in ("gone.csv", "empty", "*.xyz"):
        with pytest.raises(InputError, match=f"^{path.replace('*', '.')}"):
            read_path(path)
