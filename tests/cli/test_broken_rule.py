"""A rule of ours that breaks is named, all others are asked, and nobody is told of success."""

from pathlib import Path
from typing import Any

import pytest

from bulletin.check.rules.relations import total_not_additive
from tests.cli.conftest import Run

TABLE = "item,2023,Share of total (%)\nTotal,290.0,100.0\nNorth,150.0,60.0\nSouth,100.0,40.1\n"


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one rule divide by nothing, as a mistake of ours might."""

    def look(_: Any) -> Any:  # noqa: ANN401  of a rule
        yield 1 // 0

    whole = total_not_additive.total_not_additive
    monkeypatch.setattr(total_not_additive, "total_not_additive", whole._replace(look=look))


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("workers", [[], ["--workers", "1"]])
def test_it_is_named_with_status_3_and_the_others_are_asked(
    run: Run, tmp_path: Path, workers: list[str]
) -> None:
    (tmp_path / "t.csv").write_text(TABLE, encoding="utf-8")
    done = run(["check", "t.csv", "-f", "csv", *workers])

    assert done.returncode == 3
    assert "t.csv: the rule total-not-additive broke (ZeroDivisionError" in done.stderr
    assert "share-not-reproducible" in done.stdout
    assert "total-not-additive" not in done.stdout
