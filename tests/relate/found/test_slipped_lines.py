"""Lines that fail what many show: `relate/found/slipped_lines.py`."""

from bulletin.api.examine import examine_text
from tests.relate.found.found_in import shown

LEVELS = (
    (1487684, 1508322),
    (727751, 742865),
    (759933, 765457),
    (472881, 620809),
    (1014803, 887513),
    (391104, 402218),
    (885456, 871120),
    (233871, 241506),
)


def _table(line: int, printed: str) -> str:
    rates = [f"{100 * (b / a - 1):.3f}" for a, b in LEVELS]
    rates[line] = printed
    lines = (f"p{n},{a},{b},{r}\n" for n, ((a, b), r) in enumerate(zip(LEVELS, rates, strict=True)))
    return "A,B,C,D\n" + "".join(lines)


def _failed(text: str) -> list[tuple[int, int]]:
    return [each.target for each in shown(text) if each.outcome == "failed"]


def test_a_line_that_one_wrong_key_sets_apart_is_tested() -> None:
    assert _failed(_table(2, "0.127")) == [(4, 4)]  # 0.727 is right
    assert _failed(_table(3, "31.382")) == [(5, 4)]  # 31.282 is right


def test_a_line_that_no_slip_explains_may_be_meant_otherwise() -> None:
    assert _failed(_table(3, "28.964")) == []


def test_a_line_that_rounding_nearly_explains_was_made_to_fit() -> None:
    assert _failed(_table(3, "31.283")) == []


def test_a_few_lines_that_hold_are_enough_where_only_a_slip_leads_so_far() -> None:
    places = (("Ash", 1204, 3377), ("Birch", 915, 1201), ("Cedar", 3310, 2842), ("Elm", 642, 655))
    lines = (f"{name},{a},{b},{100 * a / b:.1f}\n" for name, a, b in places)
    text = "place,x,y,z\n" + "".join(lines)

    assert _failed(text) == []
    assert _failed(text.replace("116.5", "416.5")) == [(4, 4)]
    assert _failed(text.replace("116.5", "117.8")) == []  # that may be meant otherwise


def test_shares_that_may_be_nothing_show_nothing_of_others() -> None:
    """Whatever is small enough is 0.0 per cent of anything."""
    text = (
        "Регион;Итого;А;Б;В;Г;Д\n"
        "Выпуск 2001;1 815 576,69;919 964,37;840 802,68;54 800,30;7,06;2,28\n"
        "Удельный вес, % 2001;100,0;50,6;46,3;3,0;0,0;0,0\n"
        "Выпуск 2002;840 714,73;4,51;214 698,89;738,44;625 176,33;96,57\n"
        "Удельный вес, % 2002;100,0;0,0;25,5;0,0;74,3;0,0\n"
    )

    assert not examine_text(text).findings
