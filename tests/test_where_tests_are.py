"""
Where the tests of a module are found by somebody who opens the project for the first time.

A module with something public in it has a test file of its own name in the same room of
`tests`, or a test file there imports it, or says in its first docstring that it tests it
too (`render/flat/shares.py`). Rules have a sample of their name.
"""

import ast
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCE, TESTS = ROOT / "src" / "bulletin", ROOT / "tests"

# Modules whose tests stand elsewhere, and why.
ELSEWHERE = {
    "cli/__init__.py": "every test of a command goes in by it (tests/cli/conftest.py)",
}


@cache
def texts() -> dict[Path, str]:
    return {
        path.relative_to(TESTS): path.read_text(encoding="utf-8")
        for path in sorted(TESTS.rglob("test_*.py"))
    }


@cache
def headers() -> str:
    """Return the first docstrings of all test files."""
    return "\n".join(ast.get_docstring(ast.parse(text)) or "" for text in texts().values())


@cache
def modules() -> tuple[Path, ...]:
    """Return the modules that others can call: by a public function, or a public method."""
    return tuple(
        path.relative_to(SOURCE)
        for path in sorted(SOURCE.rglob("*.py"))
        if _has_something_public(ast.parse(path.read_text(encoding="utf-8")).body)
    )


def _has_something_public(body: Sequence[ast.stmt]) -> bool:
    methods = (each.body for each in body if isinstance(each, ast.ClassDef))
    return any(map(_is_public, body)) or any(any(map(_is_public, each)) for each in methods)


def _is_public(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.FunctionDef) and not statement.name.startswith("_")


def is_found(module: Path) -> bool:
    room = module.parts[0]
    name = f"bulletin.{'.'.join(module.with_suffix('').parts)}"
    return (
        module.with_name(f"test_{module.name}") in texts()
        or module.as_posix() in headers()
        or any(f"{name} import" in text for path, text in texts().items() if path.parts[0] == room)
    )


def has_a_sample(module: Path) -> bool:
    name = module.stem.replace("_", "-")
    return module.parts[:2] == ("check", "rules") and (TESTS / f"samples/{name}.md").exists()


def test_the_tests_of_every_module_are_found() -> None:
    lost = [each.as_posix() for each in modules() if not is_found(each) and not has_a_sample(each)]

    assert [each for each in lost if each not in ELSEWHERE] == []


def test_no_exception_is_kept_that_is_none() -> None:
    known = {each.as_posix(): each for each in modules()}

    assert [each for each in ELSEWHERE if each not in known or is_found(known[each])] == []


def test_no_header_names_a_module_that_is_gone() -> None:
    named = re.findall(r"`((?:[a-z_]+/)+[a-z_]+\.py)`", headers())

    assert [each for each in named if not (SOURCE / each).exists()] == []


def test_every_room_has_tests_that_are_not_slow() -> None:
    rooms = {path.parts[0] for path in modules() if len(path.parts) > 1}
    quick = {path.parts[0] for path, text in texts().items() if _has_a_quick_test(text)}

    assert rooms - quick == set()


def _has_a_quick_test(text: str) -> bool:
    return any(
        isinstance(each, ast.FunctionDef)
        and each.name.startswith("test_")
        and not any("slow" in ast.unparse(mark) for mark in each.decorator_list)
        for each in ast.parse(text).body
    )
