"""What the parser returned is kept beside the files, and never used when a file has changed."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from bulletin.messages.message import Message
from bulletin.words.toml_folder import Checked, Parsed, Pieces, read_folder


def _as_it_is(name: str, found: Parsed) -> Parsed | Message:  # noqa: ARG001 -- what `read_folder` calls
    return found


def _never(name: str, found: Parsed) -> Parsed | Message:
    raise AssertionError(name, found)


@pytest.fixture(autouse=True)
def beside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.pycache_prefix", None)


def _by_file(files: Mapping[str, Parsed]) -> Mapping[str, Parsed]:
    return files


def pieces(folder: Path, checked: Checked = _as_it_is, version: str = "1") -> Pieces:
    return read_folder(str(folder), checked, _by_file, version)


def read(
    folder: Path, checked: Checked = _as_it_is, version: str = "1"
) -> dict[str, Parsed | Message]:
    found = pieces(folder, checked, version)
    return {name: found.piece(name) for name in found.packed} | dict(found.faults)


def test_a_second_reading_does_not_parse(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("x = [1, 2]", encoding="utf-8")

    assert read(tmp_path) == read(tmp_path, _never) == {"a": {"x": [1, 2]}}
    assert len(list((tmp_path / "__pycache__").iterdir())) == 1


def test_pieces_are_what_is_made_of_all_files_together(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.toml").write_text(f"x = '{name}'", encoding="utf-8")

    def arranged(files: Mapping[str, Parsed]) -> dict[str, list[str]]:
        return {"every x": [file["x"] for file in files.values()]}

    for _ in range(2):
        found = read_folder(str(tmp_path), _as_it_is, arranged, "1")

        assert set(found.packed) == {"every x"}
        assert found.piece("every x") == ["a", "b"]


@pytest.mark.parametrize("change", ["x = 2", "x = 3 # same length"])
def test_a_changed_file_is_read_anew(tmp_path: Path, change: str) -> None:
    (tmp_path / "a.toml").write_text("x = 1", encoding="utf-8")
    read(tmp_path)
    (tmp_path / "a.toml").write_text(change, encoding="utf-8")

    assert read(tmp_path) == {"a": {"x": int(change[4])}}


def test_a_new_and_a_removed_file_are_seen(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("x = 1", encoding="utf-8")
    read(tmp_path)
    (tmp_path / "b.toml").write_text("y = 1", encoding="utf-8")
    assert read(tmp_path) == {"a": {"x": 1}, "b": {"y": 1}}
    (tmp_path / "a.toml").unlink()

    assert read(tmp_path) == {"b": {"y": 1}}


def test_another_schema_reads_anew(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("x = 1", encoding="utf-8")
    read(tmp_path)

    assert read(tmp_path, lambda _name, _found: {"x": 2}, version="2") == {"a": {"x": 2}}


@pytest.mark.parametrize("piece", [b"", b"x", b"(", b"i\x01\x00\x00\x00"])
def test_a_broken_kept_file_is_replaced(tmp_path: Path, piece: bytes) -> None:
    (tmp_path / "a.toml").write_text("x = 1", encoding="utf-8")
    read(tmp_path)
    kept = next((tmp_path / "__pycache__").iterdir())
    kept.write_bytes(piece)

    assert read(tmp_path) == {"a": {"x": 1}}
    assert kept.read_bytes() != piece


def test_a_folder_that_nothing_can_be_written_to_is_read_all_the_same(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.toml").write_text("x = 1", encoding="utf-8")
    (tmp_path / "__pycache__").write_text("no folder", encoding="utf-8")

    assert read(tmp_path) == read(tmp_path) == {"a": {"x": 1}}


def test_what_is_no_toml_is_a_sentence_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("x = ", encoding="utf-8")
    (tmp_path / "b.toml").write_bytes(b'y = "\xff"')
    (tmp_path / "c.toml").write_text("z = 1", encoding="utf-8")
    found = read(tmp_path)

    assert str(found["a"]).startswith("This is no TOML")
    assert str(found["b"]).startswith("This is no TOML")
    assert found["c"] == {"z": 1}
