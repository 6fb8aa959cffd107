"""Where results of measurements are written to."""

from pathlib import Path

from benchmarks.__main__ import made_folder


def test_a_folder_for_results_is_made_before_anything_is_measured(tmp_path: Path) -> None:
    wanted = tmp_path / "results" / "today"

    assert made_folder(wanted, partly=True) == wanted
    assert wanted.is_dir()


def test_a_part_of_the_measurements_is_written_nowhere_unless_it_is_said_where() -> None:
    assert made_folder(None, partly=True) is None
