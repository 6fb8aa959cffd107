import json

import pytest

from bulletin.understand.kinds.kind import kind_names
from tests.cli.conftest import Run


def test_without_a_name_the_kinds_are_listed(run: Run) -> None:
    lines = run(["new"]).stdout.splitlines()

    assert tuple(line.split()[0] for line in lines) == kind_names()


@pytest.mark.parametrize("kind", kind_names())
def test_what_new_prints_is_understood_and_nothing_is_found_in_it(run: Run, kind: str) -> None:
    blank = run(["new", kind])
    (file,) = json.loads(run(["check", "-", "-f", "json"], blank.stdout).stdout)["files"]

    assert blank.returncode == 0
    assert file["kind"] == kind
    assert file["findings"] == []
