"""
A kind file is checked key by key, and a faulty one spoils nothing but its own kind.

What it speaks of (`understand/kinds/references.py`) is checked with it.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import bulletin
from bulletin.api.examine import examine
from bulletin.cli.boundary import guarded
from bulletin.understand.kinds import detect, kind, signs
from bulletin.understand.kinds.schema import checked_kind

FOLDER = Path(bulletin.__file__).parent / "kinds"
GOOD = """
zh = "灯塔"
en = "Lighthouses"
needs = ["lighthouse"]
titles = ["lighthouses"]
tell = ["On the coast", "On rivers"]
blank = "Lighthouses\\nItem,Number\\nAll lighthouses,\\n"
[labels]
all = ["All lighthouses"]
coast = ["On the coast"]
river = ["On rivers"]
[[breakdown]]
name = "places"
totals = ["all"]
parts = ["coast", "river"]
complete = [["coast", "river"]]
start = ""
"""
TABLE = "Lighthouses\nItem,Number\nAll lighthouses,{}\nOn the coast,31\nOn rivers,11\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder with all kinds, which the test may add to."""
    copied = tmp_path / "kinds"
    shutil.copytree(FOLDER, copied, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(kind, "_FOLDER", str(copied))
    _forget()
    yield copied
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    for each in (kind._files, kind.kind_names, kind.file, kind.load, detect.needs, signs.sign):  # noqa: SLF001 -- what was read of another folder
        each.cache_clear()


def test_a_new_file_is_a_new_kind(folder: Path, tmp_path: Path) -> None:
    (folder / "lighthouses.toml").write_text(GOOD, encoding="utf-8")
    table = tmp_path / "table.csv"
    table.write_text(TABLE.format(45), encoding="utf-8")
    report = examine([str(table)])

    assert [each.kind for each in report.files[0].tables] == ["lighthouses"]
    assert [each.rule for each in report.files[0].findings] == ["total-not-additive"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('needs = ["lighthouse"]\n', "", "`needs` is missing. Add a list of texts"),
        ("titles =", "tittles =", "no key `tittles`: did you mean `titles`?"),
        ('["lighthouse"]', '"lighthouse"', "`needs` must be a list of texts"),
        ('zh = "灯塔"', "zh = 1", "`zh` must be a text"),
        ('en = "Lighthouses"', 'en = "L"\nprices = "old"', "must be one of same, other, unknown"),
        ('en = "Lighthouses"', 'en = "L"\nleast = true', "`least` must be a whole number"),
        ('totals = ["all"]\n', "", "`totals` of [[breakdown]] number 1 is missing"),
        ('[["coast", "river"]]', '[["coast", "lake"]]', "'lake', which is not among its `parts`"),
        ('totals = ["all"]', 'totals = ["all"]\nsigns = [1]', "must hold one sign a part"),
        ("[labels]", "[labels", "This is no TOML"),
        (
            'start = ""',
            'start = "rivr"',
            "speaks of 'rivr', which has no labels: did you mean `river`",
        ),
        (
            '["all"]',
            '["qq"]',
            "`totals` of [[breakdown]] number 1 speaks of 'qq', which has no labels:",
        ),
        ('["all"]', '["qq"]', "give it a list under [labels]."),
        ("[labels]", 'alone = ["coasts"]\n[labels]', "The key `alone` speaks of 'coasts'"),
        ("[labels]", 'expected = [["coasts"]]\n[labels]', "The key `expected` speaks of 'coasts'"),
        ("[[b", '[[memo]]\nof = "every"\nkeys = []\n[[b', "`of` of [[memo]] number 1 speaks of"),
        ("[[b", '[[per_head]]\nitem = "coast"\nof = "every"\n[[b', "`of` of [[per_head]] number 1"),
        (
            "[labels]",
            'unlike = ["US dollar"]\n[labels]',
            "`US dollar` under `unlike` is no unit of words/units.toml: did you mean `USD`?",
        ),
        ("[labels]", 'unlike = ["parsec"]\n[labels]', "give it a line under [bases] there."),
        (
            '["On rivers"]\n',
            '["On rivers", "On the coast"]\n',
            "The label 'On the coast' stands under `coast` and under `river`.",
        ),
    ],
)
def test_a_faulty_file_is_named_with_key_and_cure(
    folder: Path, tmp_path: Path, old: str, new: str, said: str
) -> None:
    assert old in GOOD
    (folder / "lighthouses.toml").write_text(GOOD.replace(old, new), encoding="utf-8")
    table = tmp_path / "table.csv"
    table.write_text(TABLE.format(42), encoding="utf-8")
    report = examine([str(table)])

    assert report.files[0].error == ""
    assert report.files[0].findings == ()
    assert [(each.path, said in each.error) for each in report.files[1:]] == [
        (str(folder / "lighthouses.toml"), True)
    ]


def test_a_faulty_file_ends_with_status_2_and_all_else_is_checked(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "lighthouses.toml").write_text(GOOD.replace("titles", "tittles"), encoding="utf-8")
    table = tmp_path / "table.csv"
    table.write_text("Item,Number\nTotal,49\nA,31\nB,11\n", encoding="utf-8")
    status = guarded(["check", str(table)])
    shown = "".join(capsys.readouterr())

    assert status == 2
    assert "lighthouses.toml" in shown
    assert "tittles" in shown
    assert "add up to" in shown


def test_what_a_file_leaves_out_has_a_default() -> None:
    found = checked_kind("x", {"zh": "", "en": "", "needs": [], "blank": "", "labels": {}})

    assert isinstance(found, dict)
    assert (found["name"], found["least"], found["followers"]) == ("x", 3, True)
