import pytest

from bulletin.declare.language.conditionals import as_signs


@pytest.mark.parametrize(
    "text",
    [
        "if x > 0 then y > 5",
        "If x > 0, then y > 5",
        "若x > 0则y > 5",
        "若 x > 0，则 y > 5",
        "如果 x > 0 那么 y > 5",
        "如果x > 0，那么 y > 5",
    ],
)
def test_words_become_a_sign(text: str) -> None:
    assert as_signs(text) == "x > 0 => y > 5"


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("若规则数>0则违规数>5", "规则数>0 => 违规数>5"),
        ("若x>规则数则y>5", "x>规则数 => y>5"),
        ("若x≥0则规则数＞5", "x≥0 => 规则数＞5"),
        ("若若尔盖县>0则y>5", "若尔盖县>0 => y>5"),
    ],
)
def test_words_that_belong_to_a_label_stay(text: str, signs: str) -> None:
    assert as_signs(text) == signs


@pytest.mark.parametrize(
    "text",
    ["若尔盖县 <= 阿坝州", "规则 = 准则 + 细则", "若尔盖县 > 0 => y > 5", "iffy then = a + b"],
)
def test_what_is_no_conditional_stays_as_it_is(text: str) -> None:
    assert as_signs(text) == text


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ('if "now > then x" > 0 then y > 5', '"now > then x" > 0 => y > 5'),
        ('若"甲>乙，则丙">0，则y>5', '"甲>乙，则丙">0 => y>5'),
        ("if men's > 0 then women's > 5", "men's > 0 => women's > 5"),
    ],
)
def test_quotes_keep_any_word(text: str, signs: str) -> None:
    assert as_signs(text) == signs


def test_a_quote_that_is_not_closed_hides_nothing() -> None:
    assert as_signs('if "x > 0 then y > 5') == '"x > 0 => y > 5'
