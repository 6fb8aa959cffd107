"""What files hold, asked again only where somebody may have written meanwhile."""

import os
from pathlib import Path

from bulletin.api.cache.file_digests import FileDigests


def test_a_file_that_is_written_has_another_digest_even_at_the_same_time(tmp_path: Path) -> None:
    path, digests = tmp_path / "a.csv", FileDigests()
    path.write_bytes(b"1,2\n")
    before, times = digests.of(str(path)), path.stat().st_mtime_ns
    path.write_bytes(b"1,3\n")
    os.utime(path, ns=(times, times))

    assert digests.of(str(path)) != before


def test_a_file_that_rests_is_not_read_again(tmp_path: Path) -> None:
    path, digests = tmp_path / "a.csv", FileDigests()
    path.write_bytes(b"1,2\n")

    assert digests.of(str(path)) == FileDigests().of(str(path)) != ""


def test_what_cannot_be_read_or_has_no_end_has_none(tmp_path: Path) -> None:
    digests = FileDigests()

    assert digests.of(str(tmp_path / "none.csv")) == ""
    assert digests.of(str(tmp_path)) == ""
    assert digests.of(os.devnull) == ""
    assert digests.of("nul\0") == ""
