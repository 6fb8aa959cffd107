import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import clean

HEAVY = {
    "rich", "pandas", "numpy", "tabulate", "pydantic", "importlib.metadata", "logging", "asyncio",
}  # fmt: skip
LIST_MODULES = """
import sys
from bulletin.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    print(*sys.modules, file=sys.stderr)
"""


@pytest.mark.parametrize("form", ["csv", "json", "annotations"])
def test_a_check_in_a_script_imports_nothing_heavy(
    mistyped: str, form: str, tmp_path: Path
) -> None:
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", LIST_MODULES, "check", mistyped, "-f", form, "-q"],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env=clean(),
    )
    imported = set(done.stderr.split())

    assert "bulletin.cli.check" in imported
    assert imported & HEAVY == set()
    assert imported.isdisjoint({"bulletin.cli.shares", "bulletin.cli.new"})
