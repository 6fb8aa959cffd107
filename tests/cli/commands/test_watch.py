import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def edits(path: Path, *slips: tuple[str, str]) -> Iterator[None]:
    """Type into a file at each look, and interrupt at the end."""
    for slip in slips:
        path.write_text(path.read_text(encoding="utf-8").replace(*slip), encoding="utf-8")
        yield
        yield
    raise KeyboardInterrupt


def test_a_clerk_sees_what_each_save_mends_and_breaks(
    run: Run, mistyped: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing = edits(tmp_path / mistyped, ("1408.2", "1480.2"), ("149.8", "194.80"))
    monkeypatch.setattr(time, "sleep", lambda _: next(typing))
    done = run(["watch", mistyped])
    _, mended, broken = done.stdout.split(" saved: ")

    assert done.returncode == 0
    assert mended.startswith("0 new, 2 gone, 0 left.\ngone: mistyped.csv:3:2 total-not-additive")
    assert broken.startswith("2 new, 0 gone, 2 left.")
    assert "probably 149.8 was meant" in " ".join(broken.split())


def test_standard_input_is_never_saved(run: Run) -> None:
    done = run(["watch", "-"], "a,1\n")

    assert done.returncode == 2
    assert "Name the files" in done.stderr
