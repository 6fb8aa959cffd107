from bulletin.check.witnesses import tied
from tests.relate.judging import FAILED, HELD, judged

SECTORS = """\
2020年焦作市地区生产总值及构成
指标,绝对数（亿元）,比重（%）
地区生产总值,2761.1,
第一产业,149.8,5.43
第二产业,1408.2,53.61
第三产业,1131.2,40.97
"""


def test_figures_that_exact_relations_speak_for_and_against_are_told_apart() -> None:
    found = judged(SECTORS)

    assert {(1, 0), (1, 1)} <= tied(found, HELD)
    assert {(0, 0), (1, 0), (2, 0), (2, 1), (3, 0)} == tied(found, FAILED)


def test_a_headline_among_its_parts_pins_nothing_down() -> None:
    found = judged("指标,增长(%)\n规模以上工业增加值,8.7\n轻工业,8.4\n重工业,10.2\n")

    assert [each.outcome for each in found.verdicts] == [HELD]
    assert tied(found, HELD) == set()
