"""What the documents point to is there, and everything there is pointed to."""

import re
from pathlib import Path

import pytest

from docs.console import ROOT

FOLDERS = (".", "docs", "docs/rules", "docs/zh", "docs/zh/rules", "samples")
DOCUMENTS = tuple(path for folder in FOLDERS for path in sorted((ROOT / folder).glob("*.md")))
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
# Files and folders of the project as they are named in running text.
_NAMED = re.compile(r"`((?:src/|tests/|docs/|samples/|benchmarks/)[\w./-]*)`")


def prose(path: Path) -> str:
    return _FENCED.sub("", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_and_every_file_that_is_named_is_there(path: Path) -> None:
    linked = [path.parent / each for each in _LINK.findall(prose(path))]
    named = [ROOT / each for each in _NAMED.findall(prose(path))]

    assert [str(each) for each in (*linked, *named) if not each.exists()] == []


def test_every_page_can_be_reached_from_readme() -> None:
    reached, waiting = {ROOT / "README.md"}, [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        for link in _LINK.findall(prose(page)):
            target = (page.parent / link).resolve()
            if target.suffix == ".md" and target not in reached and target.exists():
                reached.add(target)
                waiting.append(target)

    assert [path.name for path in DOCUMENTS if path not in reached] == []


def test_readme_is_read_in_a_few_minutes() -> None:
    assert (ROOT / "README.md").stat().st_size <= 7000
