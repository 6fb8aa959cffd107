"""What the layout of the project promises, where no linter looks."""

import ast
import re
import tomllib
from importlib import import_module
from pathlib import Path

import bulletin
from bulletin import __version__

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "bulletin"
HOMELESS = {"utils", "util", "helpers", "helper", "common", "core", "misc", "base"}


def test_no_file_is_named_after_nothing() -> None:
    named = {path.stem for path in SOURCE.rglob("*")}

    assert named & HOMELESS == set()


def test_every_class_has_a_name_of_its_own() -> None:
    files = [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in SOURCE.rglob("*.py")]
    homes: dict[str, list[str]] = {}
    for path, module in files:
        for each in module.body:
            if isinstance(each, ast.ClassDef) and not each.name.startswith("_"):
                homes.setdefault(each.name, []).append(path.relative_to(SOURCE).as_posix())

    assert {name: found for name, found in homes.items() if len(found) > 1} == {}


def test_pins_name_packages_and_versions_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]

    assert pins
    assert [line for line in pins if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []


def test_what_the_project_needs_is_pinned() -> None:
    pinned = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8").lower()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = [re.match(r"[\w-]+", each) for each in needed]

    assert [name[0] for name in names if name and f"\n{name[0]}==" not in pinned] == []


def test_the_version_stands_in_two_places_and_is_the_same() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["version"] == __version__


def test_the_public_names_are_sorted_and_exist() -> None:
    assert list(bulletin.__all__) == sorted(bulletin.__all__)
    assert [name for name in bulletin.__all__ if not hasattr(bulletin, name)] == []


def test_type_checkers_see_the_public_names_where_they_are_imported_from() -> None:
    stub = ast.parse((SOURCE / "__init__.pyi").read_text(encoding="utf-8"))
    seen = {
        name.name: each.module
        for each in stub.body
        if isinstance(each, ast.ImportFrom)
        for name in each.names
    }

    assert sorted((*seen, "__version__")) == bulletin.__all__
    for name, module in seen.items():
        assert getattr(bulletin, name) is getattr(import_module(module or ""), name)


def test_folders_do_not_hide_functions_of_the_same_name() -> None:
    import_module("bulletin.check.findings")
    import_module("bulletin.read.source")

    assert bulletin.check.__name__ == "check"
    assert bulletin.read.__name__ == "read"


def test_readme_holds_the_two_lines_that_do_everything() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert (
        len(re.findall(r"^```sh\n[^\n]+\n```$", readme, re.MULTILINE))
        == len(re.findall(r"^```sh$", readme, re.MULTILINE))
        == 2
    )
