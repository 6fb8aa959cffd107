import doctest

import pytest

from docs.console import ROOT, shown
from docs.generate import stale, with_output


@pytest.mark.slow
def test_every_written_page_and_every_output_in_the_documents_is_in_step() -> None:
    assert [str(path.relative_to(ROOT)) for path, _ in stale()] == []


def test_a_command_is_shown_as_on_a_terminal_of_eighty_columns() -> None:
    assert shown("stty size < /dev/stdout; echo a message >&2") == "24 80\na message\n"


def test_output_in_a_document_is_replaced_by_what_the_command_prints_now() -> None:
    document = "before\n```console\n$ echo 1\nold\n```\nafter\n"

    assert with_output(document) == "before\n```console\n$ echo 1\n1\n```\nafter\n"


@pytest.mark.parametrize("name", ["tour.md", "python.md"])
def test_the_python_in_a_document_does_what_it_shows(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    outcome = doctest.testfile(str(ROOT / "docs" / name), module_relative=False)

    assert outcome.attempted
    assert outcome.failed == 0
