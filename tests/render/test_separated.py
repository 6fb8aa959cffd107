import csv
from io import StringIO

from bulletin.render.rectangle import rectangle
from bulletin.render.separated import separated


def test_csv_is_quoted_by_the_standard_and_ends_lines_with_a_line_feed() -> None:
    text = separated(rectangle(["a", "b"], [['say "x"', "1,234"], ["two\nlines", ""]]), ",")

    assert text == 'a,b\n"say ""x""","1,234"\n"two\nlines",\n'
    assert list(csv.reader(StringIO(text)))[1] == ['say "x"', "1,234"]


def test_formulas_and_escapes_are_harmless() -> None:
    text = separated(rectangle(["a"], [["=1+1"], ["-3.70"], ["\x1b[2J"]]), "\t")

    assert text == "a\n'=1+1\n-3.70\n\\x1b[2J\n"
