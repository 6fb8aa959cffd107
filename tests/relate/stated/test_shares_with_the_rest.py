from collections.abc import Sequence

import pytest

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Severity
from tests.relate.judging import HELD, NOT_TESTABLE, outcomes

SHARES = "品牌,占比\n甲,31.4%\n乙,{}%\n丙,17.5%\n丁,9.2%\n其他,15.3%\n"


def test_shares_that_close_with_the_rest_add_to_a_hundred() -> None:
    assert outcomes("hundred", SHARES.format("26.6")) == [HELD]


def test_one_slip_among_them_is_a_warning_at_the_share_it_explains() -> None:
    report = examine_text(SHARES.format("62.6"))

    (finding,) = report.findings
    assert (finding.severity, finding.place.item) == (Severity.WARNING, "乙")
    assert report.diagnoses[0].hypotheses[0].changes[0].proposed == "26.6%"


@pytest.mark.parametrize(
    "shares", [(31, 62, 17, 11, 15), ("31.42", "62.58", "17.50", "9.20", "15.30")]
)
def test_a_slip_among_them_is_seen_however_many_decimals_they_have(
    shares: Sequence[object],
) -> None:
    rows = [f"{name},{share}%" for name, share in zip("甲乙丙丁", shares, strict=False)]
    report = examine_text("\n".join(["品牌,占比", *rows, f"其他,{shares[-1]}%", ""]))

    assert [each.place.item for each in report.findings] == ["乙"]


def test_answers_of_which_several_may_be_given_are_not_tested() -> None:
    text = "Reason,Share of respondents (%)\nPrice,61\nQuality,55\nService,48\nOther,17\n"

    assert outcomes("hundred", text) == [NOT_TESTABLE]
    assert not examine_text(text).findings


def test_a_list_without_the_rest_claims_nothing() -> None:
    assert outcomes("hundred", SHARES.replace("其他", "戊").format("26.6")) == []
