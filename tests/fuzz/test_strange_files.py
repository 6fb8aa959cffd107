"""
Nothing that a file contains breaks the program, and what it writes is always valid.

`pytest tests/fuzz --hypothesis-profile=explore` tries new ones for as long as it takes, and
`python -m tests.fuzz.guided SECONDS` looks where no test has been yet.
"""

import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bulletin.api.options.options import Options
from bulletin.errors import BulletinError
from tests.fuzz.choosing import chosen
from tests.fuzz.mutated_tables import mutated_table
from tests.fuzz.parts import PARTS
from tests.fuzz.strange_files import declarations, files, texts
from tests.fuzz.strange_pages import pages_within, pdf_documents
from tests.fuzz.whole_path import went_through
from tests.read.documents.pdf_files import with_places

KEPT = sorted((Path(__file__).parent / "kept").iterdir())
TABLE = "Item,2019,2020\nTotal,5,6\na,2,3\nx y,3,3\n"


@given(files())
def test_any_file_goes_through_every_step_and_format(raw: bytes) -> None:
    went_through(raw)


@given(pdf_documents())
def test_so_does_any_pdf_document(raw: bytes) -> None:
    went_through(raw)


def test_pages_within_one_another_a_thousand_times_are_read_or_refused() -> None:
    went_through(with_places(pages_within(1000)))


@given(texts())
@example("\ud800,1\n")
def test_so_does_any_text_handed_over_from_python(text: str) -> None:
    from bulletin.api.examine import examine_text

    try:
        examine_text(text)
    except BulletinError:
        return


@given(declarations)
def test_any_declaration_is_understood_or_refused(declared: str) -> None:
    try:
        went_through(TABLE.encode(), Options(relations=(declared,)))
    except BulletinError:
        return


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("path", KEPT, ids=[each.name for each in KEPT])
def test_files_that_once_took_too_long_or_broke_something_go_through(path: Path, part: str) -> None:
    PARTS[part](path.read_bytes())


@given(st.sampled_from(KEPT), st.integers(0, 2**32))
def test_so_do_they_with_rows_and_cells_changed(path: Path, seed: int) -> None:
    PARTS["figures"](mutated_table(path.read_text("utf-8"), chosen(seed)).encode())


def test_the_fuzzer_is_no_part_of_what_is_tested() -> None:
    assert "atheris" not in sys.modules
