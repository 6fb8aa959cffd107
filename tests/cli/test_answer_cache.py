"""
`--cache`: the same bytes with and without, cold and warm, and never what is no longer true.

Also of `api/cache/earlier_answers.py`.
"""

from collections.abc import Sequence
from pathlib import Path
from shutil import copytree
from zipfile import ZipFile

import pytest

from bulletin.api.cache.kept_answers import KeptAnswers
from bulletin.api.many import file_reader
from bulletin.api.options.settings import Applied
from bulletin.api.tables.understood import Understood
from bulletin.api.tables.understood_file import understand_path
from bulletin.render import formats
from tests.cli.conftest import Done, Run
from tests.many_tables import write_tables

SAMPLES = Path(__file__).parents[2] / "samples"
OURS = [each.name for each in formats.offered("check") if not (each.family or each.in_file)]
CACHE = ["--cache-dir", "kept"]


def seen(done: Done) -> tuple[int, str, str]:
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tables").mkdir()
    write_tables(tmp_path / "tables")
    return tmp_path / "tables"


@pytest.fixture
def read_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are read while a test runs."""
    found: list[str] = []
    understand = understand_path

    def noted(path: str, applied: Applied, *, sentences: bool) -> list[Understood]:
        found.append(Path(path).name)
        return understand(path, applied, sentences=sentences)

    monkeypatch.setattr(file_reader, "understand_path", noted)
    return found


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("form", OURS)
def test_every_format_is_the_same_cold_and_warm(run: Run, read_files: list[str], form: str) -> None:
    plain = seen(run(["check", "tables", "-f", form]))
    cold = seen(run(["check", "tables", "-f", form, *CACHE]))
    after = len(read_files)
    warm = seen(run(["check", "tables", "-f", form, *CACHE]))

    assert plain == cold == warm
    assert set(read_files[after:]) == {"empty.csv"}  # which cannot be read, and is asked again


@pytest.mark.slow
@pytest.mark.parametrize(
    ("form", "rest"),
    [
        *((each, []) for each in [*OURS, "github", "latex"]),
        ("table", ["--lang", "zh"]),
        ("html", ["--lang", "zh"]),
        ("json", ["--strict", "--notes", "--quiet"]),
    ],
)
def test_so_are_all_samples_among_any_number_of_processes(
    run: Run, tmp_path: Path, form: str, rest: list[str]
) -> None:
    copytree(SAMPLES, tmp_path / "samples")
    write_tables(tmp_path / "samples")
    line = ["check", "samples", "-f", form, *rest]
    plain = seen(run(line))

    assert seen(run([*line, *CACHE, "--workers", "2"])) == plain
    for count in ("1", "2", "4"):
        assert seen(run([*line, *CACHE, "--workers", count])) == plain


def test_a_workbook_holds_the_same(run: Run, folder: Path) -> None:
    run(["check", "tables", "-o", "plain.xlsx", "-q"])
    for name in ("cold.xlsx", "warm.xlsx"):
        run(["check", "tables", "-o", name, "-q", *CACHE])

    plain, *others = (
        {each: book.read(each) for each in book.namelist() if not each.startswith("docProps")}
        for book in map(ZipFile, (folder.parent / f"{n}.xlsx" for n in ("plain", "cold", "warm")))
    )
    assert all(each == plain for each in others)


def test_what_changed_is_read_again_and_what_it_bears_on(
    run: Run, folder: Path, read_files: list[str]
) -> None:
    run(["check", "tables", *CACHE])
    path = folder / "output-2019.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("319.5", "268.7"), encoding="utf-8")
    del read_files[:]
    now = seen(run(["check", "tables", *CACHE]))
    again = set(read_files)

    assert now == seen(run(["check", "tables"]))
    assert {"output-2019.csv", "output-2020.csv"} <= again
    assert "city0.csv" not in again


def test_a_file_that_is_gone_bears_on_nothing_any_more(run: Run, folder: Path) -> None:
    run(["check", "tables", *CACHE])
    (folder / "output-2019.csv").unlink()

    assert seen(run(["check", "tables", *CACHE])) == seen(run(["check", "tables"]))
    write_tables(folder)
    assert seen(run(["check", "tables", *CACHE])) == seen(run(["check", "tables"]))


def test_a_file_written_while_it_is_read_is_not_kept(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    understand, path = understand_path, folder / "plain.csv"
    right, wrong = (f"item,2023\nTotal,30.0\nA,10.0\nB,{n}\n" for n in ("20.0", "21.0"))
    path.write_text(right, encoding="utf-8")

    def written_meanwhile(name: str, applied: Applied, *, sentences: bool) -> list[Understood]:
        found = understand(name, applied, sentences=sentences)
        if name.endswith("plain.csv"):
            path.write_text(wrong, encoding="utf-8")
        return found

    with monkeypatch.context() as changed:
        changed.setattr(file_reader, "understand_path", written_meanwhile)
        assert run(["check", "tables/plain.csv", *CACHE]).returncode == 0

    assert run(["check", "tables/plain.csv", *CACHE]).returncode == 1
    path.write_text(right, encoding="utf-8")
    assert run(["check", "tables/plain.csv", *CACHE]).returncode == 0


def test_what_was_accepted_counts_at_once(run: Run, folder: Path) -> None:
    line = ["check", "tables/plain.csv", *CACHE]
    assert run(line).returncode == 1
    assert run(["accept", "tables/plain.csv:2:2", "--because", "printed so"]).returncode == 0
    assert run(line).returncode == 0
    (folder / "bulletin-accepted.toml").unlink()
    assert run(line).returncode == 1


@pytest.mark.parametrize("damage", [b"", b"bulletin-answer/1 nonsense\n[]\n\n[]", b"\x80\x04."])
def test_damaged_answers_are_made_anew(run: Run, folder: Path, damage: bytes) -> None:
    plain = seen(run(["check", "tables"]))
    run(["check", "tables", *CACHE])
    answers = list((folder.parent / "kept").rglob("*.answer"))
    whole = {each: each.read_bytes() for each in answers}
    for each in answers:
        each.write_bytes(damage)

    assert seen(run(["check", "tables", *CACHE])) == plain
    assert {each: each.read_bytes() for each in answers} == whole


@pytest.mark.usefixtures("folder")
def test_an_answer_that_goes_while_it_is_needed_is_made_anew(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = seen(run(["check", "tables"]))
    run(["check", "tables", *CACHE])
    lines, asked = KeptAnswers.lines, set[str]()

    def only_once(kept: KeptAnswers, key: str) -> Sequence[bytes]:
        found = () if key in asked else lines(kept, key)
        asked.add(key)
        return found

    monkeypatch.setattr(KeptAnswers, "lines", only_once)
    assert seen(run(["check", "tables", *CACHE])) == plain


def test_a_folder_that_takes_nothing_is_a_note_and_no_more(run: Run, folder: Path) -> None:
    plain = run(["check", "tables"])
    (folder.parent / "file").write_text("no folder", encoding="utf-8")
    done = run(["check", "tables", "--cache-dir", "file/below"])
    quiet = run(["check", "tables", "--cache-dir", "file/below", "--quiet"])

    assert (done.returncode, done.stdout) == (plain.returncode, plain.stdout)
    assert done.stderr.removeprefix(plain.stderr).startswith("bulletin: Nothing is kept")
    assert "Nothing is kept" not in quiet.stderr


def test_settings_may_wish_for_it_and_the_line_goes_before(
    run: Run, folder: Path, read_files: list[str]
) -> None:
    home = {"XDG_CACHE_HOME": str(folder.parent / "home"), "LOCALAPPDATA": str(folder.parent)}
    home["HOME"] = str(folder.parent)
    (folder / "bulletin.toml").write_text("cache = true\n", encoding="utf-8")
    first = seen(run(["check", "tables/plain.csv"], surroundings=home))
    assert seen(run(["check", "tables/plain.csv"], surroundings=home)) == first
    assert read_files == ["plain.csv"]
    run(["check", "tables/plain.csv", "--no-cache"], surroundings=home)
    assert read_files == ["plain.csv"]  # since a few files are not read by a reader of many
    assert list(folder.parent.rglob("*.answer"))


def test_standard_input_is_read_each_time(run: Run, folder: Path) -> None:
    right, wrong = (f"item,2023\nTotal,30.0\nA,10.0\nB,{n}\n" for n in ("20.0", "21.0"))

    assert run(["check", "-", *CACHE], right).returncode == 0
    assert run(["check", "-", *CACHE], wrong).returncode == 1
    assert not (folder.parent / "kept").exists()
