import re

from hypothesis import example, given
from hypothesis import strategies as st

from bulletin.api.options.patterns import matches

_PIECES = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
_patterns = st.lists(st.sampled_from([*_PIECES, "a", "b", "/", "a/", "[ab]"]), max_size=7)


def tried_in_every_way(pieces: list[str], path: str) -> bool:
    text = "".join(pieces)
    name = path if "/" in text else path.rpartition("/")[2]
    tokens = re.findall(r"(?<![^/])\*\*/|\*+|\?|\[ab\]|.", text)
    spelt = (_PIECES.get(each, ".*" if "**" in each else each) for each in tokens)
    return bool(re.fullmatch("".join(spelt), name))


@given(_patterns, st.text("ab/", max_size=9))
@example(["**", "a", "*", "b"], "a/xab")
@example(["*", "a", "**", "b"], "aab/b")
def test_a_pattern_means_the_paths_that_it_means_in_any_of_its_readings(
    pieces: list[str], path: str
) -> None:
    assert matches("".join(pieces), path) is tried_in_every_way(pieces, path)


def test_a_pattern_of_many_stars_is_answered_without_trying_every_way() -> None:
    assert not matches("*a" * 60 + "x", "a" * 250)
    assert not matches("**/a/" * 60 + "x", "a/" * 120)
    assert matches("*a" * 60 + "*", "a" * 250)
