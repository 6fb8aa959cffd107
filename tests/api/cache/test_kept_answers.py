"""Answers as files: whole or not at all, no more than have room, none that others put there."""

import os
import sys
from pathlib import Path

import pytest

from bulletin.api.cache import kept_answers
from bulletin.api.cache.kept_answers import KeptAnswers

KEY, OTHER = "ab" * 20, "ac" * 20


def test_what_is_kept_is_found_by_whoever_asks_next(tmp_path: Path) -> None:
    folder = str(tmp_path / "kept")
    KeptAnswers(folder).keep(KEY, ["one", "甲"])

    assert list(KeptAnswers(folder).lines(KEY)) == [b"one", "甲".encode()]
    assert list(KeptAnswers(folder).lines(OTHER)) == []


def test_what_was_damaged_cut_short_or_put_under_another_key_is_no_answer(tmp_path: Path) -> None:
    kept = KeptAnswers(str(tmp_path))
    kept.keep(KEY, ["one", "two"])
    (path,) = [Path(each.path) for each in kept.files()]
    whole = path.read_bytes()

    for number in range(len(whole)):
        path.write_bytes(whole[:number])
        assert list(kept.lines(KEY)) == []
        path.write_bytes(whole[:number] + bytes([whole[number] ^ 1]) + whole[number + 1 :])
        assert list(kept.lines(KEY)) == []
    elsewhere = tmp_path / OTHER[:2] / f"{OTHER[2:]}.answer"
    elsewhere.parent.mkdir(exist_ok=True)
    elsewhere.write_bytes(whole)
    assert list(kept.lines(OTHER)) == []
    kept.keep(KEY, ["one", "two"])
    assert list(kept.lines(KEY)) == [b"one", b"two"]


def test_what_was_of_no_use_for_longest_goes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_answers, "MOST_BYTES_KEPT", 4000)
    kept = KeptAnswers(str(tmp_path))
    keys = [f"{number:02}" * 20 for number in range(10)]
    for number, key in enumerate(keys):
        kept.keep(key, ["x" * 500])
        (file,) = [each for each in kept.files() if key[2:] in each.path]
        os.utime(file.path, (number, number))
    kept.used(keys[0])
    kept.tidy()
    left = [key for key in keys if kept.lines(key)]

    assert left == [keys[0], *keys[6:]]
    assert sum(each.size for each in kept.files()) <= 3000


def test_nothing_goes_where_there_is_room_or_nothing_was_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    KeptAnswers(str(tmp_path)).keep(KEY, ["x"])
    kept = KeptAnswers(str(tmp_path))
    monkeypatch.setattr(kept_answers, "MOST_BYTES_KEPT", 1)
    kept.tidy()

    assert kept.lines(KEY)


def test_only_answers_are_cleared(tmp_path: Path) -> None:
    kept = KeptAnswers(str(tmp_path))
    kept.keep(KEY, ["x"])
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    (tmp_path / KEY[:2] / "letter.txt").write_text("mine", encoding="utf-8")
    kept.clear()

    assert not list(kept.files())
    assert (tmp_path / "letter.txt").exists()
    assert (tmp_path / KEY[:2] / "letter.txt").exists()


def test_a_folder_that_takes_nothing_is_named_once_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    kept = KeptAnswers(str(tmp_path / "file" / "below"))
    kept.keep(KEY, ["x"])
    kept.keep(OTHER, ["x"])
    kept.tidy()

    assert "takes no file" in kept.problem
    assert not kept.lines(KEY)
    assert "names no folder" in KeptAnswers("").problem


@pytest.mark.skipif(sys.platform == "win32", reason="rights of other users are not seen there")
def test_what_others_could_have_written_is_not_believed(tmp_path: Path) -> None:
    KeptAnswers(str(tmp_path)).keep(KEY, ["x"])
    tmp_path.chmod(0o777)
    kept = KeptAnswers(str(tmp_path))

    assert not kept.lines(KEY)
    assert "everybody may write" in kept.problem


@pytest.mark.skipif(sys.platform == "win32", reason="rights of other users are not seen there")
def test_nobody_else_can_read_what_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    kept = KeptAnswers(str(folder))
    kept.keep(KEY, ["x"])

    assert folder.stat().st_mode & 0o077 == 0
    assert all(Path(each.path).stat().st_mode & 0o077 == 0 for each in kept.files())
