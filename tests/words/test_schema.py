"""
A file of words is checked idea by idea, and a faulty one spoils nothing but itself.

The units that it speaks of (`words/unit_bases.py`) are checked with it.
"""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import bulletin
from bulletin.messages.message import Message
from bulletin.words.lexicon import LISTS
from bulletin.words.schema import FULL, TABLES, checked_words, keys_of_ideas

FOLDER = Path(bulletin.__file__).parent / "words"
GOOD = """
[total]
whole = ["totalt", "summa"]
[share]
words = ["andel"]
patterns = ['i procent av']
[multipliers]
miljoner = 6
[months]
"5" = ["maj"]
[bases]
SEK = ["kronor"]
"""
CHECK = """
import sys
import bulletin.words.lexicon as lexicon

lexicon._FOLDER = sys.argv[1]
from bulletin.cli.boundary import guarded

sys.exit(guarded(["check", sys.argv[2], "--format", "annotations"]))
"""


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_nothing_is_wrong_with_our_own_files(path: Path) -> None:
    found = tomllib.loads(path.read_text(encoding="utf-8"))

    assert checked_words(path.stem, found, LISTS) == found


def test_a_language_gives_words_to_ideas_there_are() -> None:
    found = tomllib.loads(GOOD)

    assert checked_words("sv", found, LISTS) == found
    assert set(TABLES) <= set(keys_of_ideas(LISTS))
    assert set(FULL) <= {path.stem for path in FOLDER.glob("*.toml")}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[total]", "[totla]", "There is no idea [totla]: did you mean `total`?"),
        ("[total]", "[qzqzqz]", "There is no idea [qzqzqz]: known are "),
        ("words =", "word =", "There is no key `word` under [share]: did you mean `words`?"),
        ('["andel"]', '"andel"', "The key `words` under [share] must be a list of texts."),
        ("whole =", "words =", "There is no key `words` under [total]: known are whole, full,"),
        ("= 6", '= "6"', "The key `miljoner` under [multipliers] must be a whole number."),
        ('["maj"]', '"maj"', "The key `5` under [months] must be a list of texts."),
        ('"andel"', '"Andel"', "holds 'Andel'. Write it in lower case: 'andel'."),
        ("'i procent av'", "'(i procent'", "holds '(i procent', which is no regular expression"),
        ("\n[total]\n", "\n", "`whole` stands under no idea."),
        (
            "SEK =",
            "SEKK =",
            "`SEKK` under [bases] is no unit of words/units.toml: did you mean `SEK`?",
        ),
        ("SEK =", "parsec =", "under [bases] is no unit of words/units.toml: give it a line under"),
        (
            '["kronor"]',
            '["kg"]',
            "The key `SEK` under [bases] holds 'kg', which `千克` goes by already.",
        ),
    ],
)
def test_the_first_fault_is_told_with_key_and_cure(old: str, new: str, said: str) -> None:
    assert old in GOOD
    fault = checked_words("sv", tomllib.loads(GOOD.replace(old, new, 1)), LISTS)

    assert isinstance(fault, Message)
    assert said in fault


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("sv", GOOD.replace("[total]", "[totla]"), "sv.toml: There is no idea [totla]"),
        ("sv", "[total", "sv.toml: This is no TOML"),
        ("en", "[total", "en.toml: This is no TOML"),
    ],
)
def test_a_faulty_file_is_named_and_ends_with_status_2(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    folder = tmp_path / "words"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    table = tmp_path / "table.csv"
    table.write_text("项目,数量\n合计,49\n甲,31\n乙,11\n", encoding="utf-8")
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", CHECK, str(folder), str(table)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2, done.stderr
    assert said in done.stdout + done.stderr
    assert name == "en" or "total-not-additive" in done.stdout
