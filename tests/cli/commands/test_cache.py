"""`bulletin cache`."""

from pathlib import Path

from tests.cli.conftest import Run


def test_it_says_where_answers_are_and_lets_them_go(run: Run, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("item,2023\nTotal,3\nA,1\nB,2\n", encoding="utf-8")
    run(["check", "t.csv", "--cache-dir", "kept"])

    assert run(["cache", "--cache-dir", "kept"]).stdout == "kept: answers on 1 file, 0.0 MB\n"
    done = run(["cache", "--cache-dir", "kept", "--clear"])
    assert done.stdout == "kept: answers on 0 files, 0.0 MB\n"
    assert list((tmp_path / "kept").rglob("*.answer")) == []


def test_without_a_folder_it_says_so(run: Run) -> None:
    done = run(["cache"], surroundings={"HOME": "nowhere", "XDG_CACHE_HOME": ""})

    assert (done.returncode, done.stdout) == (2, "") or done.stdout
