"""Each dependency has its reason in a line, and its version pinned."""

import re
import tomllib
from pathlib import Path

import pytest

from docs.console import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
PAGE = (ROOT / "docs/dependencies.md").read_text(encoding="utf-8")


def bare(requirement: str) -> str:
    return re.split(r"[\[<>=! ]", requirement)[0].lower()


def every() -> set[str]:
    lists = (PROJECT["dependencies"], *EXTRAS.values())
    return {bare(each) for requirements in lists for each in requirements} - {PROJECT["name"]}


def pinned() -> set[str]:
    lines = (ROOT / ".ci/constraints.txt").read_text(encoding="utf-8").splitlines()
    return {each.partition("==")[0].lower() for each in lines if "==" in each}


@pytest.mark.parametrize("name", [bare(each) for each in PROJECT["dependencies"]])
def test_each_dependency_says_why_it_is_there(name: str) -> None:
    assert re.search(rf"^\| `{name}` \| \d+ \| .{{15,}} \|$", PAGE, re.MULTILINE)


@pytest.mark.parametrize("extra", EXTRAS)
def test_each_extra_has_a_line_that_names_what_it_brings(extra: str) -> None:
    (line,) = re.findall(rf"^\| `{extra}` .*$", PAGE, re.MULTILINE)
    stubs = {each for each in map(bare, EXTRAS[extra]) if re.search("stubs|^types-", each)}
    elsewhere = {bare(each) for name in EXTRAS if name != "dev" for each in EXTRAS[name]}
    named = (
        set(map(bare, EXTRAS[extra]))
        - {PROJECT["name"]}
        - stubs
        - (elsewhere if extra == "dev" else set())
    )
    assert [each for each in named if f"`{each}`" not in line] == []


def test_no_line_is_on_a_package_that_is_gone() -> None:
    named = set(re.findall(r"^\| `([\w-]+)` \|", PAGE, re.MULTILINE))
    assert named - every() - set(EXTRAS) == {"numpy"}  # which two of them need


def test_every_version_is_pinned() -> None:
    assert every() - pinned() == set()


def test_the_licence_and_the_types_are_in_the_package() -> None:
    assert PROJECT["license"] == "MIT"
    assert (ROOT / PROJECT["license-files"][0]).exists()
    assert (Path(ROOT) / "src/bulletin/py.typed").exists()
