"""Which letters an expression needs, and that no text without them is found to match."""

import re
import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.words.lexicon import idea
from bulletin.words.needed_letters import ANY, needed_letters
from tests.words.test_lexicon import FILES

EXPRESSIONS = sorted(
    {
        each
        for path in FILES
        for section in tomllib.loads(path.read_text(encoding="utf-8")).values()
        for each in section.get("patterns", ())
    }
)


@pytest.mark.parametrize(
    ("expression", "needed"),
    [
        (r"quote\b", {"quote"}),
        (r"[ns]rate\b", {"rate"}),
        (r"\bje (?:1[ .]?000|kopf)", {"je "}),
        (r"(?:im |je )?(?:monat|quartal)(?:s|lich)?\b", {"monat", "quartal"}),
        (r"totals?\b(?!.*\brates?\b).*", {"total"}),
        (r"(?:\d+ )?(?:previous|months)", {"previous", "months"}),
        (r"ab?c*d{0,2}e+f", {"a"}),
        (r"approx\.?|circa", {"approx", "circa"}),
        (r"year.to.date", {"year"}),
        (r"\[\d+\]", {"["}),
    ],
)
def test_the_longest_letters_that_are_surely_there_are_needed(
    expression: str, needed: set[str]
) -> None:
    assert set(needed_letters(expression)) == needed


@pytest.mark.parametrize("expression", [r"[~≈]", r"\d+", "a?", "(?:ab|)", "(?=ab).", "(?!ab).*"])
def test_of_some_expressions_nothing_is_known(expression: str) -> None:
    assert ANY[0] in needed_letters(expression)


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_a_text_that_an_expression_is_found_in_holds_what_it_needs(data: st.DataObject) -> None:
    expression = data.draw(st.sampled_from(EXPRESSIONS))
    lower = data.draw(st.from_regex(expression)).casefold()

    if re.search(expression, lower):
        assert any(each in lower for each in needed_letters(expression))


def test_only_what_could_be_found_is_asked_for() -> None:
    rate = idea("rate")

    assert rate.latin_for("item") == ""
    assert rate.latin_for("arbeitslosenquote") == r"quote\b|\w+quote\b"
    assert re.search(rate.latin, "arbeitslosenquote")
