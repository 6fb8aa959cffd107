import pytest
from rich.cells import cell_len

from bulletin.render.terminal.drawing.line_breaks import broken, cells

SENTENCES = [
    "Print a blank table to type into; without a name, list the kinds.",
    "“地区生产总值”印为 2761.1，而各分项相加为 2689.05 至 2689.35，超出四舍五入误差（71.7）。",
    "退出状态：0 一致，1 有达到 --fail-on 的问题，2 参数或输入不可用，3 程序缺陷……请告诉我们。",
]


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("width", range(12, 90, 7))
def test_lines_fit_and_lose_nothing(text: str, width: int) -> None:
    lines = broken(text, width)

    assert max(map(cell_len, lines)) <= width
    assert "".join("".join(lines).split()) == "".join(text.split())


@pytest.mark.parametrize("text", SENTENCES[1:])
@pytest.mark.parametrize("width", range(12, 90))
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(
    text: str, width: int
) -> None:
    lines = broken(text, width)

    assert [each for each in lines if each[0] in "，。；：”）…" or each[-1] in "“（"] == []


def test_a_word_of_latin_letters_stays_whole_within_chinese() -> None:
    assert broken("达到 --fail-on 的问题", 10) == ["达到", "--fail-on", "的问题"]


def test_what_is_longer_than_a_line_is_broken_anywhere() -> None:
    assert broken("1234567890", 4) == ["1234", "5678", "90"]


@pytest.mark.parametrize("text", SENTENCES)
def test_cells_are_counted_as_on_the_screen(text: str) -> None:
    assert cells(text) == cell_len(text)


@pytest.mark.parametrize("width", range(12, 60))
def test_a_number_stays_with_what_it_counts(width: int) -> None:
    lines = broken("1 个文件 | 关系成立 4、不成立 2 | 2 个错误、0 个警告、2019年、12 个提示", width)

    assert [each for each in lines if each[0] in "个年"] == []
