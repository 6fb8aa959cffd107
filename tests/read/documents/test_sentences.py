import pytest

from bulletin.read.documents.sentences import is_document, is_sentence


@pytest.mark.parametrize(
    "text",
    [
        "全年粮食总产量122.35万吨，比上年增长1.8%",
        "其中，工业增长8.6%。",
        "Employment fell by 2.0% to 439,942 in March 2014.",
        "There were 44,251 civil servants in Scotland, 31,063 in Wales and 3,971 in Ireland",
        "- Food accounted for 2,130 million krone (44.3%)",
    ],
)
def test_a_sentence(text: str) -> None:
    assert is_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        "一、综合",
        "表1：2021年地区生产总值及其增长速度",
        "煤炭，5.0，6.0",
        ',,"11""值",;',
        "出口,135.1亿元,140.2亿元",
        "Coal, of all kinds,5.0,6.0",
        "Total,12.5,Rose in each of the last five years",
        "1. Figures are rounded.,,,,",
        "石门洲小计;亿元;20943.905;",
        "- Coal of all kinds    2,130    641",
        "- Food and clothing,5.0,6.0",
    ],
)
def test_no_sentence(text: str) -> None:
    assert not is_sentence(text)


def test_a_table_with_notes_is_no_document() -> None:
    table = "地区,产量\n合计,5.0\n甲县,2.0\n乙县,3.0\n"

    assert not is_document(f"各县产量\n{table}注：产量按新口径计算。\n")
    assert is_document(f"全年产量5.0万吨，比上年增长8.6%，其中甲县2.0万吨，乙县3.0万吨。\n{table}")
