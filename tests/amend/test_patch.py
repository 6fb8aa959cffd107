"""A diff that `patch` applies, also to files of strange names (`amend/quoted_name.py`)."""

import shutil
import subprocess
from pathlib import Path

import pytest

from bulletin.amend.patch import patch
from bulletin.tables.from_source import read_bytes
from tests.amend.typed_tables import HONEST, MISTYPED
from tests.amend.workbooks.books import office, sheet_of

PROGRAM = shutil.which("patch")


@pytest.mark.skipif(PROGRAM is None, reason="no program to apply a diff with")
@pytest.mark.parametrize("name", ["t.csv", "焦作 2020.csv", "a\nb.csv", '-\t"\\.csv'])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030"])
@pytest.mark.parametrize("last", ["", "注：初步数", "\n\n注：初步数\n"])
def test_the_diff_is_applied_by_patch_whatever_the_encoding(
    tmp_path: Path, name: str, end: str, encoding: str, last: str
) -> None:
    before, after = (
        (text + last).replace("\n", end).encode(encoding) for text in (MISTYPED, HONEST)
    )
    (tmp_path / name).write_bytes(before)
    found = patch(before, after, read_bytes(before, name, encoding), "# 第二产业\n")
    subprocess.run(  # noqa: S603
        [str(PROGRAM), "-p0"], input=found, cwd=tmp_path, check=True, capture_output=True
    )

    assert (tmp_path / name).read_bytes() == after
    assert found.startswith("# 第二产业\n".encode(encoding.removesuffix("-sig")))


def test_to_a_workbook_no_diff_is_applied() -> None:
    raw = office()

    assert patch(raw, office(macro=True), sheet_of(raw), "") == b""
