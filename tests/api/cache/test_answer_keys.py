"""Everything that an answer hangs on changes its key, and nothing else does."""

from pathlib import Path

import pytest

from bulletin.api.cache import answer_keys
from bulletin.api.cache.answer_keys import AnswerKeys, key_beside
from bulletin.api.many.file_writer import FileWriter
from bulletin.api.options.options import Options
from bulletin.messages.speaking import Languages
from bulletin.model.figures.figure import Rounding
from bulletin.model.findings.report import ACCEPTED, Severity
from bulletin.render.form import Canvas, Form
from bulletin.render.formats import need_format

TABLE = "item,2023\nTotal,3\nA,1\nB,2\n"
WRITER = FileWriter(
    "check",
    need_format("check", "table"),
    Form("table", Canvas(80)),
    frozenset({Severity.ERROR}),
    Languages(),
)
OTHER_OPTIONS = {
    "kind": "cpi",
    "encoding": "gbk",
    "sheet": "1",
    "table": 2,
    "rounding": Rounding.TRUNCATED,
    "column_rounding": {"2023": Rounding.ADJUSTED},
    "select": ("total-not-additive",),
    "ignore": ("total-not-additive",),
    "severity": {"total-not-additive": Severity.NOTE},
    "unit": "%",
    "columns": {"2023": 1},
    "groups": ("item",),
    "relations": ("Total = A + B",),
    "trust": {"Total": 2.0},
    "config": "",
    "strict": True,
    "max_size": 3,
    "beside": ("beside.csv",),
    "searched": (".",),
}
NO_MATTER = {
    "cache": True,
    "cache_dir": "elsewhere",
    "run_tables": ("beside.csv",),
    "one_document": True,
}


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("t.csv", "beside.csv"):
        (tmp_path / name).write_text(TABLE, encoding="utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / "bulletin.toml").write_text("strict = false\n", encoding="utf-8")
    return tmp_path / "t.csv"


def key(
    path: str = "t.csv",
    options: Options = Options(),  # noqa: B008  of a named tuple
    writer: FileWriter = WRITER,
    *,
    sentences: bool = True,
) -> str:
    return AnswerKeys(options, writer, sentences=sentences).of_file(path)


def test_options_are_all_tried_here() -> None:
    assert {*OTHER_OPTIONS, *NO_MATTER} == set(Options._fields)


@pytest.mark.usefixtures("table")
@pytest.mark.parametrize("name", OTHER_OPTIONS)
def test_every_option_changes_the_key(name: str) -> None:
    assert key(options=Options(**{name: OTHER_OPTIONS[name]})) not in ("", key())  # type: ignore[arg-type]


@pytest.mark.usefixtures("table")
@pytest.mark.parametrize("name", NO_MATTER)
def test_where_answers_are_kept_does_not(name: str) -> None:
    assert key(options=Options(**{name: NO_MATTER[name]})) == key() != ""  # type: ignore[arg-type]


@pytest.mark.usefixtures("table")
@pytest.mark.parametrize(
    "writer",
    [
        WRITER._replace(command="shares"),
        WRITER._replace(format=need_format("check", "csv"), form=Form("csv")),
        WRITER._replace(form=Form("table", Canvas(81))),
        WRITER._replace(form=Form("table", Canvas(80, colour=True))),
        WRITER._replace(form=Form("table", Canvas(80), notes=True)),
        WRITER._replace(form=Form("table", Canvas(80), quiet=True)),
        WRITER._replace(failing=frozenset({Severity.ERROR, Severity.WARNING})),
        WRITER._replace(languages=Languages("zh")),
    ],
)
def test_so_does_the_form_in_which_it_is_told(writer: FileWriter) -> None:
    assert key(writer=writer) not in ("", key())


@pytest.mark.usefixtures("table")
def test_so_does_whether_sentences_are_asked() -> None:
    assert key(sentences=False) not in ("", key())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("t.csv", TABLE.replace("3", "4")),
        ("bulletin.toml", "strict = true\n"),
        ("bulletin.toml", ""),
        ("pyproject.toml", "[tool.bulletin]\n"),
        (ACCEPTED, ""),
        (ACCEPTED, "# nothing\n"),
    ],
)
def test_so_do_the_files_that_it_hangs_on(table: Path, name: str, text: str) -> None:
    before = key()
    (table.parent / name).write_text(text, encoding="utf-8")

    assert key() not in ("", before)


def test_so_do_files_that_sentences_are_held_against(table: Path) -> None:
    options = Options(beside=("beside.csv",))
    before = key(options=options)
    (table.parent / "beside.csv").write_text(TABLE.replace("3", "5"), encoding="utf-8")

    assert key(options=options) not in ("", before)
    assert key(options=Options(beside=("gone.csv",))) == ""


def test_so_does_the_name_and_where_it_is_called_from(
    table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = key()
    (table.parent / "u.csv").write_text(TABLE, encoding="utf-8")
    assert key("u.csv") not in ("", before)
    assert key(str(table)) not in ("", before)
    (table.parent / "below").mkdir()
    monkeypatch.chdir(table.parent / "below")
    assert key(str(table)) not in ("", before)


@pytest.mark.usefixtures("table")
def test_so_does_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    before = key()
    monkeypatch.setattr(answer_keys, "program_fingerprint", lambda: "another")

    assert key() not in ("", before)


def test_what_cannot_be_known_again_has_no_key(table: Path) -> None:
    assert key("-") == ""
    assert key("gone.csv") == ""
    (table.parent / ACCEPTED).mkdir()
    assert key() == ""


def test_nothing_else_does(table: Path) -> None:
    before = key()
    (table.parent / "another.csv").write_text(TABLE, encoding="utf-8")
    table.write_text(TABLE, encoding="utf-8")

    assert key() == before


def test_what_others_hold_changes_what_is_told_beside_them() -> None:
    mates = {"output": [("a.csv", 0, "key of a"), ("b.csv", 0, "key of b")]}
    found = {
        key_beside("own", {}),
        key_beside("other", {}),
        key_beside("own", mates),
        key_beside("own", {"output": [("a.csv", 0, "another"), ("b.csv", 0, "key of b")]}),
        key_beside("own", {"output": [("a.csv", 1, "key of a"), ("b.csv", 0, "key of b")]}),
        key_beside("own", {"output": mates["output"][::-1]}),
        key_beside("own", {"harvest": mates["output"]}),
    }

    assert len(found) == 7
    assert "" not in found
    assert key_beside("", {}) == ""
    assert key_beside("own", {"output": [("a.csv", 0, "")]}) == ""
