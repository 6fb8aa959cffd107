from pathlib import Path

import pytest

from bulletin.errors import InputError
from bulletin.read.paths import find_files, folders_among, lies_in
from bulletin.tables.from_source import read_path

DEEP = str(Path("sub", "d.csv"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    names = ["b.csv", "a.tsv", "c.TXT", "notes.md", ".hidden.csv", "sub/d.csv", ".git/e.csv"]
    for name in (*names, "empty/readme.rst"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("Item,1\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_folder_is_searched_to_its_bottom_in_order_without_hidden_files() -> None:
    assert find_files(["."]) == ["a.tsv", "b.csv", "c.TXT", "notes.md", DEEP]


@pytest.mark.usefixtures("folder")
def test_files_named_are_taken_whatever_they_are_called() -> None:
    assert find_files(["notes.md", ".hidden.csv", "-"]) == ["notes.md", ".hidden.csv", "-"]


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    assert find_files(["b.csv", "./b.csv", str(folder / "b.csv"), "-", "-"]) == ["b.csv", "-"]
    assert find_files(["sub", "."])[0] == DEEP
    assert len(find_files(["sub", "."])) == 5


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


def test_documents_are_found_but_not_what_a_browser_saved_beside_a_page(tmp_path: Path) -> None:
    for name in ("b.html", "b_files/ad.html", "c_files/d.htm", "e.pdf", "f.DOCX", "g.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<p>")

    found = [Path(each).name for each in find_files([str(tmp_path)])]

    assert found == ["b.html", "d.htm", "e.pdf", "f.DOCX"]


def test_a_file_lies_in_the_folders_above_it_alone(tmp_path: Path) -> None:
    folders = folders_among([str(tmp_path), "a.csv"])

    assert folders == (str(tmp_path),)
    assert lies_in(str(tmp_path / "sub" / "a.csv"), folders)
    assert not lies_in(f"{tmp_path}.csv", folders)
    assert lies_in("a.csv", ["."])
    assert not lies_in(str(Path("..", "a.csv")), ["."])
