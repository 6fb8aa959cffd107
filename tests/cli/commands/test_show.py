import json

from tests.cli.conftest import Run


def test_kind_hierarchy_units_and_relations_are_shown_with_their_evidence(
    run: Run, honest: str
) -> None:
    shown = run(["show", honest, "-f", "table"]).stdout

    for word in (
        "sectors",
        "地区生产总值",
        "total",
        "part",
        "亿元",
        "share",
        "classification",
        "held",
    ):
        assert word in shown


def test_a_relation_on_the_command_line_is_shown_as_declared(run: Run, honest: str) -> None:
    done = run(["show", honest, "--rule", "第二产业 >= 第一产业", "-f", "json"])
    (table,) = json.loads(done.stdout)["files"]
    declared = [each for each in table["relations"] if each["evidence"] == "declared"]

    assert [each["outcome"] for each in declared] == ["held", "held"]  # in both columns


def test_a_kind_can_be_said(run: Run, honest: str) -> None:
    done = run(["show", honest, "--kind", "table", "-f", "json"])

    assert json.loads(done.stdout)["files"][0]["kind"] == "table"
