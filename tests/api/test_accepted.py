"""
What was accepted steers no diagnosis of the rest.

Also of `api/tables/diagnosing.py`, `api/tables/judging.py`.
"""

from pathlib import Path

import pytest

from bulletin.amend.exceptions.exceptions_file import AcceptedEntry, add_entries
from bulletin.api.examine import examine
from bulletin.api.options.options import Options
from bulletin.model.findings.report import FileReport, Finding

TABLE = "item,2023\nAll,290.0\nNorth,150.0\nSouth,100.0\nInner,100.0\nOuter,90.0\n"
RULES = ("All = North + South", "North = Inner + Outer")
PRICES = """\
2019年居民消费价格指数
类别,指数（上年=100）
居民消费价格指数,103.0
一、食品烟酒,106.8
二、衣着,103.3
三、居住,101
四、生活用品及服务,100.7
五、交通和通信,98.6
六、教育文化和娱乐,100.4
七、医疗保健,103.0
八、其他用品和服务,104.4
"""


@pytest.fixture
def path(tmp_path: Path) -> str:
    (tmp_path / "t.csv").write_text(TABLE, encoding="utf-8")
    return str(tmp_path / "t.csv")


def examined(path: str, *relations: str) -> FileReport:
    (report,) = examine([path], Options(relations=relations)).files
    return report


def accept(path: str, *found: Finding) -> None:
    entries = [AcceptedEntry.of(path, each, "so in the yearbook") for each in found]
    add_entries(str(Path(path).with_name("bulletin-accepted.toml")), entries)


def suspects(report: FileReport) -> list[set[str]]:
    return [
        {change.place.item for each in diagnosis.hypotheses for change in each.changes}
        for diagnosis in report.diagnoses
    ]


def test_an_accepted_finding_is_no_evidence_against_other_figures(path: str) -> None:
    before = examined(path, *RULES)
    assert before.diagnoses[0].explains == (1, 2)
    assert before.diagnoses[0].hypotheses[0].changes[0].proposed == "190.0"

    accept(path, before.findings[0])
    after = examined(path, *RULES)
    alone = examined(path, RULES[1])

    assert [each.accepted for each in after.findings] == ["so in the yearbook", ""]
    assert after.diagnoses[0].explains == (2,)
    assert after.diagnoses[0].hypotheses == alone.diagnoses[0].hypotheses
    assert suspects(after) == [{"North", "Inner", "Outer"}]


def test_what_is_accepted_altogether_has_no_diagnosis(path: str) -> None:
    accept(path, *examined(path, *RULES).findings)

    assert examined(path, *RULES).diagnoses == ()


def test_one_condition_is_accepted_and_another_on_the_same_figures_is_not(path: str) -> None:
    rules = ("North >= 2 * South", "North <= 1.2 * South")
    found = examined(path, *rules).findings
    accept(path, found[0])
    after = examined(path, *rules)

    assert [each.accepted for each in after.findings] == ["so in the yearbook", ""]
    assert [each.explains for each in after.diagnoses] == [(2,)]


def test_what_the_eye_alone_sees_takes_no_relation_along(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(PRICES, encoding="utf-8")
    before = examined(str(path), "居住 >= 110")
    accept(str(path), *(each for each in before.findings if each.rule == "unlike-decimals"))
    after = examined(str(path), "居住 >= 110")

    assert {each.rule: bool(each.accepted) for each in after.findings} == {
        "condition-not-met": False,
        "unlike-decimals": True,
    }
    assert suspects(after) == [{"居住"}]
