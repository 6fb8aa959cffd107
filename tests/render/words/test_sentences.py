import re
from pathlib import Path
from string import Formatter

import bulletin.render
from bulletin.render.words.english import SENTENCES
from bulletin.render.words.sentences import counted, say

SOURCE = Path(bulletin.render.__file__).parent


def test_every_sentence_that_is_asked_for_exists() -> None:
    asked = {
        key
        for path in SOURCE.rglob("*.py")
        for key in re.findall(r"""\bsay\(["']([\w. ]+)["']""", path.read_text(encoding="utf-8"))
    }

    assert len(asked) > 30
    assert asked <= set(SENTENCES)


def test_gaps_are_named_so_that_another_language_may_order_them() -> None:
    for sentence in SENTENCES.values():
        assert all(name != "" for _, name, _, _ in Formatter().parse(sentence))


def test_what_fills_a_gap_is_harmless_and_never_a_template() -> None:
    assert say("untested", reason="{0} \x1b[2J") == ("Nothing could be tested: {0} \\x1b[2J.")


def test_one_is_told_from_many() -> None:
    assert [counted("files", number) for number in (0, 1, 2)] == ["0 files", "1 file", "2 files"]
