import io
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bulletin.messages
from bulletin.cli.boundary import guarded
from bulletin.messages import catalogue as catalogues
from bulletin.messages.catalogue import ENGLISH, catalogue, languages
from bulletin.messages.message import Message
from bulletin.messages.speaking import say, speak, translated
from tests.messages.agreement import disagreements

BLANKS = """指标,绝对数（亿元）,增长（%）
地区生产总值,,6.1
第一产业,,3.0
第二产业,—,
第三产业,1131.2,6.6
"""
SAMPLES = Path(__file__).parents[2] / "samples"
ENGLISH_SENTENCES = catalogue(ENGLISH).sentences


def pseudo(without: str = "", **changed: str) -> str:
    """The text of a file for a language that puts every sentence of ours in brackets."""
    sentences = {
        key: forms if key.startswith("list.") else f"⟦{last(forms)}⟧"
        for key, forms in ENGLISH_SENTENCES.items()
        if key != without
    }
    body = {**sentences, **changed}
    return f"def form(count):\n    return 0\n\n\nSENTENCES = {body!r}\n"


def last(forms: str | tuple[str, ...]) -> str:
    return forms if isinstance(forms, str) else forms[-1]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder in which a catalogue is found as if it stood beside the English one."""
    monkeypatch.setattr(bulletin.messages, "__path__", [*bulletin.messages.__path__, str(tmp_path)])
    yield tmp_path
    speak(ENGLISH)
    catalogues.catalogue.cache_clear()
    for name in languages():
        if name != ENGLISH and (tmp_path / f"{name}.py").exists():
            sys.modules.pop(f"bulletin.messages.{name}", None)


def test_one_file_is_a_language(folder: Path) -> None:
    (folder / "qa.py").write_text(pseudo(), encoding="utf-8")
    inner = Message.of("missing.blank", item="粮食")

    assert "qa" in languages()
    assert inner.said("qa") == "⟦粮食 is blank⟧"
    assert Message.of("file.untested", reason=inner).said("qa") == (
        "⟦Nothing could be tested: ⟦粮食 is blank⟧.⟧"
    )


def test_a_language_may_have_one_form_for_every_count(folder: Path) -> None:
    (folder / "qb.py").write_text(pseudo(), encoding="utf-8")
    speak("qb")

    assert [say("count.files", count=number) for number in (1, 2)] == ["⟦1 files⟧", "⟦2 files⟧"]


def test_a_language_joins_its_lists_in_its_own_way(folder: Path) -> None:
    (folder / "qc.py").write_text(pseudo(**{"list.comma": "、"}), encoding="utf-8")
    speak("qc")

    assert say("list.of.cells", cells=("a", "b")) == "a、b"


def test_a_sentence_that_a_language_lacks_is_said_in_english(folder: Path) -> None:
    (folder / "qf.py").write_text(pseudo("missing.blank"), encoding="utf-8")
    inner = Message.of("missing.blank", item="粮食")

    assert Message.of("file.untested", reason=inner).said("qf") == (
        "⟦Nothing could be tested: 粮食 is blank.⟧"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "{item} bleibt {gap}",  # a gap that nobody fills
        "{item} {",
        (),
    ],
)
def test_a_sentence_that_does_not_fit_is_said_in_english(
    folder: Path, sentence: str | tuple[str, ...]
) -> None:
    (folder / "qg.py").write_text(f"SENTENCES = {{'missing.blank': {sentence!r}}}")

    assert Message.of("missing.blank", item="Korn").said("qg") == "Korn is blank"


def test_a_language_of_one_sentence_says_the_rest_in_english_by_its_count(folder: Path) -> None:
    (folder / "qh.py").write_text("SENTENCES = {'missing.blank': '{item} ist leer'}")
    speak("qh")

    assert say("missing.blank", item="Korn") == "Korn ist leer"
    assert [say("count.files", count=number) for number in (1, 2)] == ["1 file", "2 files"]


def test_a_language_of_one_form_says_english_sentences_in_the_right_one(folder: Path) -> None:
    (folder / "qi.py").write_text("SENTENCES = {}\n\ndef form(count):\n    return 0\n")
    speak("qi")

    assert say("count.files", count=2) == "2 files"


def test_a_report_does_not_fail_over_a_sentence_that_nobody_wrote(tmp_path: Path) -> None:
    """A rule of one's own, say, before its sentence stands in `en.py`."""
    code = "from bulletin.messages.message import Message\n"
    code += "print(Message.of('rule.of-mine', item='Korn', printed='49').said('zh'))"
    done = subprocess.run(  # noqa: S603  our own text
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )

    assert done.stdout == "[rule.of-mine, item: Korn, printed: 49]\n"


def test_what_scripts_read_stays_english_in_every_language(folder: Path) -> None:
    (folder / "qd.py").write_text(pseudo(), encoding="utf-8")
    speak("qd")
    message = Message.of("missing.blank", item="粮食")

    assert (str(message), translated(message)) == ("粮食 is blank", "⟦粮食 is blank⟧")


def test_a_faulty_catalogue_is_found() -> None:
    scope: dict[str, dict[str, str]] = {}
    faulty = pseudo("count.errors", **{"of.file": "⟦{sentence}⟧", "no.such": "⟦x⟧"})
    exec(faulty, scope)  # noqa: S102  our own text

    assert sorted(disagreements(ENGLISH_SENTENCES, scope["SENTENCES"])) == [
        "count.errors: no sentence",
        "no.such: nobody asks for it",
        "of.file: ['sentence'] for ['path', 'sentence']",
    ]


@pytest.mark.parametrize(
    "command",
    [
        "check table.csv -f table",
        "show table.csv -f table",
        "shares table.csv -f table",
        "rank table.csv --by level -f table",
        "growth table.csv -f table",
        "fix table.csv",
        "check sectors.csv -f table",
        "check table.csv --rule 第一产业=第四产业 -f table",
        "accept table.csv:3:9 --because x",
        "fix table.csv --undo",
        "fix table.csv --interactive",
        "show blanks.csv -f table",
        "check blanks.csv -f table",
        "growth blanks.csv -f table",
        "shares blanks.csv -f table",
        "explain nothing",
        "check table.csv --trust 9:9",
        "check table.csv --kind nothing",
        "rank table.csv --top 0",
        "check --no-such-option",
    ],
)
def test_no_sentence_of_any_command_stays_in_english(
    folder: Path, command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "qe.py").write_text(pseudo(), encoding="utf-8")
    shutil.copy(SAMPLES / "jiaozuo-sectors-2020-mistyped.csv", folder / "table.csv")
    (folder / "blanks.csv").write_text(BLANKS, encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "400")
    monkeypatch.setattr("sys.stdin", io.StringIO("?\n12:\nr\nn\nn\n"))
    monkeypatch.setenv("BULLETIN_LANG", "qe")

    guarded(command.split())

    shown = capsys.readouterr()
    rest = outside_brackets(shown.out + shown.err)
    assert "⟦" in shown.out + shown.err
    assert words(rest) <= {"table", "csv", "sectors", "utf", "total", "not", "additive"} | {
        "share",
        "reproducible",
        "y",
        "blanks",
    }  # fmt: skip  names of files, kinds, encodings and rules


def outside_brackets(text: str) -> str:
    depth, kept = 0, ""
    for letter in text:
        depth += letter == "⟦"
        kept += letter if not depth else " "
        depth -= letter == "⟧"
    return kept


def words(text: str) -> set[str]:
    return set(re.findall(r"[A-Za-z]+", text))
