import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.understand.labels.row_labels import OF_TOTAL, OF_WHICH, SIGN, Label, read_label


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("指 标", "指标"),
        ("粮 食", "粮食"),
        ("工业\u3000增加值", "工业增加值"),
        ("ＧＤＰ", "GDP"),
        ("Public  corporations", "Public corporations"),
        ("Food &amp; drink", "Food & drink"),
        ("Item 12", "Item 12"),
        ("Stoppages 2", "Stoppages 2"),
        ("GDHI1", "GDHI1"),
        ("1,000 and under 5,000", "1,000 and under 5,000"),
        ("15 to 24 years", "15 to 24 years"),
        ("1.6升及以下", "1.6升及以下"),
        ("3.5 tonnes and over", "3.5 tonnes and over"),
        ("90平方米及以下", "90平方米及以下"),
        ("氢氧化钠(烧碱)", "氢氧化钠(烧碱)"),
        ("移动通信手持机（手机）", "移动通信手持机（手机）"),
        ("第一产业", "第一产业"),
        ("Factor income (1+2+3)", "Factor income (1+2+3)"),
        ("#NAME?", "#NAME?"),
        ("|", ""),
    ],
)
def test_a_bare_name_stays_as_it_is(text: str, clean: str) -> None:
    assert read_label(text) == Label(clean)


@pytest.mark.parametrize(
    ("text", "clean", "rank", "code"),
    [
        ("一、食品烟酒", "食品烟酒", 1, ""),
        ("二十一、其他", "其他", 1, ""),
        ("（一）工业", "工业", 2, ""),
        ("1.食品烟酒", "食品烟酒", 3, "1"),
        ("1、粮食", "粮食", 3, "1"),
        ("1. Housing", "Housing", 3, "1"),
        ("（1）税收收入", "税收收入", 4, ""),
        ("(1) Housing", "Housing", 4, ""),
        ("1）煤", "煤", 4, ""),
        ("①煤", "煤", 4, ""),
        ("1.1 New Housing", "New Housing", 0, "1.1"),
        ("3.1.2 Mining", "Mining", 0, "3.1.2"),
        ("HC.1.1 In-patient care", "In-patient care", 0, "HC.1.1"),
    ],
)
def test_numerals_and_codes_say_the_depth(text: str, clean: str, rank: int, code: str) -> None:
    assert read_label(text) == Label(clean, rank=rank, code=code)


@pytest.mark.parametrize(
    ("text", "clean", "of_which"),
    [
        ("其中：粮 食", "粮食", OF_WHICH),
        ("其中:猪肉", "猪肉", OF_WHICH),
        ("其中住宅", "住宅", OF_WHICH),
        ("其中：", "", OF_WHICH),
        ("其中：#无缝钢管", "无缝钢管", OF_WHICH),
        ("#铁路", "铁路", SIGN),
        ("#\u00a0日本", "日本", SIGN),
        ("＃日本", "日本", SIGN),
        ("在总计中：", "", OF_TOTAL),
        ("在总计中：出口", "出口", OF_TOTAL),
        ("of which: Women", "Women", OF_WHICH),
        ("Of which private", "private", OF_WHICH),
        ("Including women", "women", OF_WHICH),
        (", of which: women", "women", OF_WHICH),
        ("incl. women", "women", OF_WHICH),
        ("Darunter: Frauen", "Frauen", OF_WHICH),
        ("Dont femmes", "femmes", OF_WHICH),
        ("Das quais, mulheres", "mulheres", OF_WHICH),
        ("De las cuales: mujeres", "mujeres", OF_WHICH),
        ("De las que mujeres", "mujeres", OF_WHICH),
    ],
)
def test_a_marker_in_front_makes_an_of_which_item(text: str, clean: str, of_which: str) -> None:
    assert read_label(text) == Label(clean, of_which=of_which)


@pytest.mark.parametrize(
    "text", ["Dontown", "Includings", "Of whichever", "Darunterliegende", "Women", "合金"]
)
def test_a_word_that_only_begins_like_a_marker_is_none(text: str) -> None:
    assert read_label(text) == Label(text)


def test_a_numeral_and_a_marker_can_stand_together() -> None:
    assert read_label("（1）其中：猪肉") == Label("猪肉", rank=4, of_which=OF_WHICH)


@pytest.mark.parametrize(
    ("text", "indent"),
    [
        ("水运", 0),
        ("  水运", 2),
        ("\u3000水运", 2),
        ("\u00a0\u00a0水运", 2),
        ("\t水运", 4),
        ("——水运", 2),
        ("- 水运", 1),
    ],
)
def test_leading_blanks_and_dashes_indent(text: str, indent: int) -> None:
    assert read_label(text) == Label("水运", indent=indent)


@pytest.mark.parametrize(
    ("text", "clean", "note"),
    [
        ("居住[3]", "居住", "[3]"),
        ("居住①", "居住", "①"),
        ("Other*", "Other", "*"),
        ("*Nuclear reactors", "Nuclear reactors", "*"),
        ("Not included(1)", "Not included", "(1)"),
        ("Forestry (LULUCF)\u00a01)", "Forestry (LULUCF)", "1)"),
        ("Housing²", "Housing", "²"),
    ],
)
def test_clear_footnote_marks_come_off(text: str, clean: str, note: str) -> None:
    assert read_label(text) == Label(clean, note=note)


@pytest.mark.parametrize(
    ("text", "clean", "base", "exponent"),
    [
        ("人均地区生产总值（元）", "人均地区生产总值", "元", 0),
        ("发电量（亿千瓦小时）", "发电量", "千瓦小时", 8),
        ("失业率（%）", "失业率", "%", 0),
        ("Expenditure on health. NOK million", "Expenditure on health", "NOK", 6),
        ("Gross debt, EUR billion", "Gross debt", "EUR", 9),
    ],
)
def test_a_unit_at_the_end_comes_off(text: str, clean: str, base: str, exponent: int) -> None:
    label = read_label(text)
    assert label.clean == clean
    assert label.unit is not None
    assert (label.unit.base, label.unit.exponent) == (base, exponent)


@pytest.mark.parametrize(
    "text",
    [
        "合计",
        "总 计",
        "全市",
        "全省",
        "全市合计",
        "一、总计",
        "Total",
        "TOTAL",
        "Grand total",
        "All causes",
        "All New Work",
        "Total revenue",
        "Other products, total",
        "Both sexes",
        "Persons",
    ],
)
def test_a_total_says_so(text: str) -> None:
    assert read_label(text).total


@pytest.mark.parametrize(
    "text",
    [
        "地区生产总值",
        "进出口总额",
        "总部经济",
        "全州500万元以上固定资产投资",
        "United Kingdom",
        "All other services",
        "Total fertility rate",
        "Allied products",
        "Totalling",
        "其他",
    ],
)
def test_a_name_that_only_sounds_like_a_total_is_none(text: str) -> None:
    assert not read_label(text).total


@given(st.text(max_size=60))
def test_any_text_is_a_label(text: str) -> None:
    label = read_label(text)
    assert label.clean == label.clean.strip()
    assert label.indent >= 0


@pytest.mark.parametrize("letter", ["1", "(", "（", "一", "*", "#", ".", " ", "其中", "- "])
def test_a_very_long_label_is_read_at_once(letter: str) -> None:
    assert read_label(letter * 50_000 + "x").unit is None


@pytest.mark.parametrize(("text", "indent"), [("- - 甲", 3), ("- - - Sheep", 6), ("– – Sheep", 4)])
def test_a_label_is_as_deep_as_it_has_dashes(text: str, indent: int) -> None:
    assert (read_label(text).indent, read_label(text).clean) == (indent, text.lstrip("-– "))
