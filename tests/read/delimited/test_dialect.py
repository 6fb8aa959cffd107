import pytest

from bulletin.read.delimited.dialect import find_delimiter


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Item,2022\nCoal,1.5\n", ","),
        ("Item\t2022\nCoal\t1,234\nIron\t5,678\n", "\t"),
        ("Coal;1,5\nIron;2,3\n", ";"),
        ("1,5;2,3\n", ";"),
        ("Coal;1,5\nIron;;2,3\nSalt;3,1\n", ";"),
        ("Item|2022\nCoal|1.5\n", "|"),
        ("指标，2022年\n第一产业，149.8\n", "，"),
        ("指标，产值\n全市，1,234\n市区，1,034\n", "，"),
        ("表1，2022年，产值\n指标,产值\n全市,1234\n市区,1034\n", ","),
        ("Wholesale; retail,5\nCoal,6\nIron; steel,7\n", ","),
        ('"Wholesale; retail",5\n"Coal; coke",6\n', ","),
        ('"Mining, quarrying"\t5\n"Oil, gas"\t6\n', "\t"),
        ('"A, ""raw"", all";5\n"B, ""raw"", all";6\n', ";"),
        ('"Two\nlines; here",5\nCoal,6\n', ","),
        ('"Coal,5\nIron; steel,6\n', ","),
        ("Title; with; semicolons\nItem,2022,2023\nCoal,1,2\nIron,3,4\n", ","),
        ("Item, all\tA\nCoal\t1\n", "\t"),
        ("Just a title\nand a line", ""),
        ("", ""),
        ('"a,b"\n"c;d"\n', ""),
        ("Item;2022\rCoal;1,5\rIron;2,5", ";"),
    ],
)
def test_the_delimiter_is_what_parts_the_lines_alike(text: str, delimiter: str) -> None:
    assert find_delimiter(text) == delimiter
