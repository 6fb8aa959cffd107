from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Outcome
from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, outcomes

SHARES = (
    "品种,产量（万吨）,占全部产量比重（%）\n玉米,2612,{}\n水稻,2109,33.4\n小麦,848,13.4\n"
    "大豆,379,6.0\n薯类,221,3.5\n"
)


def test_every_line_implies_one_whole_that_is_not_printed() -> None:
    assert outcomes("share", SHARES.format("41.4")) == [HELD] * 5


def test_a_share_that_implies_another_whole_is_wrong() -> None:
    report = examine_text(SHARES.format("44.1"))

    (finding,) = report.findings
    assert (finding.rule, finding.place.printed) == ("share-not-reproducible", "44.1")
    likeliest = report.diagnoses[0].hypotheses[0]
    assert [each.proposed for each in likeliest.changes] == ["41.4"]


def test_shares_of_different_wholes_say_nothing_of_each_other() -> None:
    text = (
        "品种,产量（万吨）,占全国比重（%）\n玉米,2612,9.4\n水稻,2109,10.2\n小麦,848,6.3\n"
        "大豆,379,19.1\n薯类,221,7.7\n"
    )

    assert FAILED not in outcomes("share", text)


def test_coarse_shares_imply_any_whole_and_are_not_tested() -> None:
    text = "品种,产量,占全部产量比重（%）\n甲,26,4\n乙,21,3\n丙,13,2\n丁,7,1\n戊,6,1\n"

    assert set(outcomes("share", text)) <= {NOT_TESTABLE}


def test_shares_that_were_cut_are_of_the_printed_whole() -> None:
    """Cut shares imply a whole a little larger than that, and all of them about the same."""
    text = (
        "指标,绝对数（亿元）,比重（%）\n地区生产总值,1895.0,100.0\n第一产业,215.4,11.3\n"
        "第二产业,582.9,30.7\n　工业,391.9,20.6\n　建筑业,191.0,10.0\n第三产业,1096.7,57.8\n"
        "　批发和零售业,246.9,13.0\n　住宿和餐饮业,118.6,6.2\n　金融业,265.5,14.0\n"
        "　其他服务业,465.7,24.5\n"
    )

    assert [each for each in examine_text(text).findings if each.severity != "note"] == []


def test_four_shares_are_enough_to_show_of_what_they_are() -> None:
    four = "\n".join(SHARES.format("41.4").splitlines()[:5])

    assert outcomes("share", four) == [HELD] * 4


def test_where_more_than_one_in_four_imply_another_whole_nobody_is_accused() -> None:
    agreeing = SHARES.format("41.4") + "花生,126,2.0\n"
    two = agreeing + "油菜,190,4.0\n芝麻,95,2.1\n"
    three = two.replace("花生,126,2.0", "花生,126,2.9")

    assert outcomes("share", two).count(HELD) == 6
    assert set(outcomes("share", three)) <= {NOT_TESTABLE}


def test_a_share_of_nothing_implies_no_whole() -> None:
    assert outcomes("share", SHARES.format("41.4") + "其他,1,0.0\n") == [HELD] * 5


NINE = (
    "品种,产量（万吨）,占全部产量比重（%）\n玉米,2612,41.4\n水稻,2109,33.4\n小麦,848,13.4\n"
    "大豆,379,6.0\n薯类,221,3.5\n{}"
)


def test_of_all_lines_three_in_four_must_imply_one_whole() -> None:
    others = ["杂豆,24,9.1\n", "高粱,31,7.7\n", "谷子,18,8.8\n"]

    assert outcomes("share", NINE.format(others[0])) == [*[HELD] * 5, FAILED]
    assert set(outcomes("share", NINE.format("".join(others)))) <= {NOT_TESTABLE}


def test_what_is_no_share_at_all_says_nothing_of_the_whole() -> None:
    nothing = "杂豆,1,0.0\n高粱,2,0.0\n谷子,1,0.0\n"

    assert outcomes("share", NINE.format(nothing)) == [HELD] * 5


def test_a_share_that_may_be_forced_or_cut_is_not_tested_against_an_implied_whole() -> None:
    def judged_as(share: str) -> list[Outcome]:
        return sorted(outcomes("share", SHARES.format(share)))

    assert judged_as("41.4") == [HELD] * 5
    assert judged_as("41.5") == [*[HELD] * 4, NOT_TESTABLE]
    assert judged_as("41.7") == [FAILED, *[HELD] * 4]
