from bulletin.tables.from_source import sheets_of_text

PROSE = "全年实现地区生产总值100.0亿元，比上年增长8.6%，其中第一产业50.0亿元，第二产业50.0亿元。\n"
ROWS = "| 指标 | 亿元 |\n| 合计 | 100.0 |\n| 甲 | 50.0 |\n| 乙 | 50.0 |\n"


def test_the_caption_and_the_lines_below_it_are_the_first_rows() -> None:
    (sheet,) = sheets_of_text(f"{PROSE}表1：产值\n单位：亿元\n{ROWS}注：初步数。\n{PROSE}")

    assert sheet.rows[:3] == (("表1：产值",), ("单位：亿元",), ("指标", "亿元"))
    assert sheet.rows[-1] == ("注：初步数。",)
    assert sheet.lines == (2, 3, 4, 5, 6, 7, 8)


def test_sentences_and_headings_of_sections_are_no_title() -> None:
    for above in ("", "（二）财政税收\n"):
        (sheet,) = sheets_of_text(f"{PROSE}{above}{ROWS}{PROSE}")

        assert sheet.rows[0] == ("指标", "亿元")


def test_the_tables_among_sentences_are_counted_through() -> None:
    sheets = sheets_of_text(f"{PROSE}表1 甲\n{ROWS}{PROSE}表2 乙\n{ROWS}")

    assert [each.table for each in sheets] == [1, 2]
    assert sheets_of_text(f"{PROSE}{ROWS}{PROSE}{ROWS}", table=2)[0].lines[0] == 7
