"""What an answer hangs on beside files and options."""

import sys
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

import bulletin
from bulletin.api.cache import program_fingerprint as module
from bulletin.api.cache.program_fingerprint import program_fingerprint


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the program, of which fingerprints are taken."""
    copy = tmp_path / "bulletin"
    copytree(Path(bulletin.__file__).parent, copy, ignore=ignore_patterns("__pycache__"))
    monkeypatch.setattr(module, "_PACKAGE", str(copy))
    return copy


@pytest.mark.parametrize("name", ["api/examine.py", "words/zh.toml", "messages/zh.py"])
def test_every_byte_of_the_program_changes_it(program: Path, name: str) -> None:
    before = program_fingerprint()
    path = program / name
    path.write_bytes(path.read_bytes() + b"\n")

    assert program_fingerprint() != before


def test_so_does_a_file_that_is_new_or_moved(program: Path) -> None:
    before = program_fingerprint()
    (program / "words" / "xx.toml").write_bytes(b"")
    added = program_fingerprint()
    (program / "words" / "xx.toml").rename(program / "words" / "xy.toml")

    assert len({before, added, program_fingerprint()}) == 3


def test_so_does_a_library_of_another_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    before = program_fingerprint()
    (tmp_path / "openpyxl-99.0.dist-info").mkdir()

    assert program_fingerprint() != before


def test_compiled_modules_and_times_do_not(program: Path) -> None:
    before = program_fingerprint()
    (program / "__pycache__").mkdir()
    (program / "__pycache__" / "x.pyc").write_bytes(b"x")
    (program / "__init__.py").touch()

    assert program_fingerprint() == before
