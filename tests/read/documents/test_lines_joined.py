from bulletin.read.documents.lines_joined import joined


def texts(*lines: str) -> list[str]:
    return [each.text for each in joined(list(enumerate(lines, start=1)))]


def test_a_number_that_the_end_of_a_line_cuts_is_whole_again() -> None:
    first = "全年实现地区生产总值按可比价格计算比上年增长百分之八点六，总量达到199"
    (paragraph,) = joined([(4, first), (5, "17.0亿元。")])

    assert "19917.0亿元" in paragraph.text
    assert paragraph.position(paragraph.text.index("17.0")) == (5, 1)
    assert paragraph.position(paragraph.text.index("199")) == (4, len(first) - 2)


def test_words_in_letters_are_parted_where_the_line_ended() -> None:
    assert texts(
        "Civil Service employment on 31 March 2014 was 439,942, down", "8,893 on 31 March 2013."
    ) == ["Civil Service employment on 31 March 2014 was 439,942, down 8,893 on 31 March 2013."]


def test_headings_items_and_captions_begin_a_paragraph() -> None:
    long = "全年粮食种植面积三十一万公顷比上年增加油菜籽种植面积五点六六万公顷比上年增加"

    assert texts(long, "（一）农业", long, "表1 产量", long, "1. 粮食", long, "# 二") == [
        long, "（一）农业", long, "表1 产量", long, "1. 粮食", long, "二",
    ]  # fmt: skip


def test_a_text_with_a_paragraph_a_line_is_left_as_it_is() -> None:
    lines = ["全" * 300, "年" * 200]

    assert texts(*lines) == lines
