import pytest

from bulletin.read.delimited.foreign_quotes import standard_quotes, swapped_back


@pytest.mark.parametrize(
    ("typed", "standard"),
    [
        ("'Coal, raw','5'\n'Iron','6'\n", '"Coal, raw","5"\n"Iron","6"\n'),
        ("“Coal, raw”,“5”\n“Iron”,“6”\n", '"Coal, raw","5"\n"Iron","6"\n'),
        ('"Coal \\"raw\\" ore",5\n', '"Coal ""raw"" ore",5\n'),
    ],
)
def test_quotes_of_other_programs_become_those_of_the_format(typed: str, standard: str) -> None:
    assert standard_quotes(typed)[0] == standard


@pytest.mark.parametrize(
    "typed",
    [
        "Women's clothing,5\nMen's clothing,6\n",
        "全市“四上”企业,5\n其他,6\n",
        '"Coal",5\n',
    ],
)
def test_what_is_a_letter_of_the_text_stays(typed: str) -> None:
    assert standard_quotes(typed) == (typed, False)


def test_both_kinds_of_quotes_inside_cells_come_back_as_typed() -> None:
    text, swapped = standard_quotes("'Pipe 5\" wide','5'\n'Iron','6'\n")

    assert swapped
    assert swapped_back(text.split(",")[0].strip('"')) == 'Pipe 5" wide'
