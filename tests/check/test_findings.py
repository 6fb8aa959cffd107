"""Published tables, and the same tables with one cell mistyped: exactly what each deserves."""

from pathlib import Path

import pytest

from bulletin.api.examine import examine, examine_text
from bulletin.api.options.options import Options
from bulletin.model.findings.report import FileReport, Outcome, Severity
from bulletin.tables.from_source import read_path

SAMPLES = Path(__file__).parents[2] / "samples"
CPI, OUTPUT, OWNERSHIP = (
    "jiaozuo-cpi-2019.csv",
    "jiaozuo-output-2019.csv",
    "jiaozuo-ownership-2019.csv",
)
SECTORS, DISTRICTS = "jiaozuo-sectors-2020.csv", "jiaozuo-districts-2022.csv"


def mistyped(name: str, *changes: tuple[str, str]) -> FileReport:
    """Report on a sample in which each of these texts, printed once, is replaced."""
    text = (SAMPLES / name).read_text(encoding="utf-8")
    for printed, typed in changes:
        assert text.count(printed) == 1
        text = text.replace(printed, typed)
    return examine_text(text)


def found(report: FileReport) -> list[tuple[str, str, str]]:
    """Return the rule, the item and the printed text of every finding."""
    return [(each.rule, each.place.item, each.place.printed) for each in report.findings]


def related(report: FileReport, kind: str) -> list[Outcome]:
    return [each.outcome for each in report.judgements if each.kind == kind]


@pytest.mark.parametrize("name", [CPI, OUTPUT, OWNERSHIP, SECTORS, DISTRICTS])
def test_no_published_table_is_accused_of_an_error(name: str) -> None:
    (report,) = examine([str(SAMPLES / name)]).files

    assert report.severities(Severity.ERROR) == report.count(Outcome.FAILED) == 0


def test_the_sectors_hold_in_every_way() -> None:
    report = mistyped(SECTORS)

    assert related(report, "sum") == [Outcome.HELD]
    assert related(report, "share") == [Outcome.HELD] * 3
    assert related(report, "hundred") == [Outcome.HELD]
    assert related(report, "per-head") == [Outcome.HELD]
    assert found(report) == []


def test_the_price_index_lies_inside_its_groups_and_inside_town_and_country() -> None:
    report = mistyped(CPI)

    assert {len(each.parts) for each in report.judgements} == {2, 8}
    assert related(report, "hull") == [Outcome.HELD, Outcome.HELD]


def test_the_types_of_ownership_are_not_testable_because_one_growth_is_a_word() -> None:
    report = mistyped(OWNERSHIP)

    assert related(report, "hull") == [Outcome.HELD, Outcome.NOT_TESTABLE]
    assert "其他" in report.judgements[1].reason
    assert found(report) == [("not-a-figure", "其他", "其他")]


def test_four_units_picked_up_something_that_is_no_unit() -> None:
    report = mistyped(OUTPUT)

    assert [(each.rule, each.place.item, each.meant) for each in report.findings] == [
        ("stray-text-in-unit", item, "万吨") for item in ("盐酸", "合成氨", "原煤", "水泥")
    ]
    assert report.untested


def test_two_digits_of_a_sector_exchanged_break_its_sum_and_its_share() -> None:
    assert found(mistyped(SECTORS, ("1480.2", "1408.2"))) == [
        ("total-not-additive", "地区生产总值", "2761.1"),
        ("share-not-reproducible", "第二产业", "53.61"),
    ]


def test_a_share_mistyped_breaks_the_share_and_the_sum_to_a_hundred() -> None:
    assert found(mistyped(SECTORS, ("40.97", "40.79"))) == [
        ("shares-off-hundred", "第一产业", "5.43"),
        ("share-not-reproducible", "第三产业", "40.79"),
    ]


def test_a_unit_ten_thousand_times_too_small_makes_a_city_a_village() -> None:
    report = mistyped(SECTORS, ("亿元", "万元"))

    assert found(report) == [("per-head-not-reproducible", "人均地区生产总值", "76827")]
    assert "about 359," in report.findings[0].message


def test_a_price_index_above_all_of_its_parts_is_outside_both_breakdowns() -> None:
    report = mistyped(CPI, ("居民消费价格指数,103.0", "居民消费价格指数,130.0"))

    assert found(report) == [("headline-outside-parts", "居民消费价格指数", "130.0")] * 2
    assert sorted(each.gaps["implied"] for each in report.findings) == [
        "102.95 to 103.05",
        "98.55 to 106.85",
    ]


def test_a_price_index_without_its_point_stands_out_by_its_decimals_too() -> None:
    report = mistyped(CPI, ("居民消费价格指数,103.0", "居民消费价格指数,1030"))

    assert sorted({each.rule for each in report.findings}) == [
        "headline-outside-parts",
        "unlike-decimals",
    ]


def test_a_shifted_point_in_heavy_industry_leaves_no_room_for_the_headline() -> None:
    report = mistyped(OWNERSHIP, ("重工业,10.2", "重工业,1.02"))

    assert found(report) == [
        ("headline-outside-parts", "规模以上工业增加值", "8.7"),
        ("unlike-decimals", "重工业", "1.02"),
        ("not-a-figure", "其他", "其他"),
    ]


def test_findings_are_numbered_from_one_by_weight_and_then_by_place() -> None:
    report = mistyped(OWNERSHIP, ("重工业,10.2", "重工业,1.02"))

    assert [each.id for each in report.findings] == [1, 2, 3]
    assert [each.severity for each in report.findings] == sorted(
        (each.severity for each in report.findings), key=list(Severity).index
    )


def test_only_the_rules_asked_for_are_asked() -> None:
    text = (SAMPLES / "jiaozuo-sectors-2020-mistyped.csv").read_text(encoding="utf-8")

    only = examine_text(text, Options(select=("share-not-reproducible",))).findings
    others = examine_text(text, Options(ignore=("share-not-reproducible",))).findings

    assert [each.rule for each in only] == ["share-not-reproducible"]
    assert [each.rule for each in others] == ["total-not-additive"]
    assert [each.id for each in (*only, *others)] == [1, 1]


def test_the_tables_of_a_panel_number_their_findings_together() -> None:
    sheet = (SAMPLES / "crops-panel.csv").read_text(encoding="utf-8")
    text = sheet.replace("East,2021,Grain,426.0", "East,2021,Grain,462.0")
    text = text.replace("West,2023,Fruit,184.2", "West,2023,Fruit,148.2")

    report = examine_text(text)

    assert [each.id for each in report.findings] == list(range(1, len(report.findings) + 1))
    assert {each.place.position.line for each in report.findings if each.rule[:5] == "total"} == {
        2,
        22,
    }


def test_a_file_saved_in_an_older_encoding_is_judged_as_text_is() -> None:
    path = str(SAMPLES / DISTRICTS)

    (report,) = examine([path]).files

    assert report.sheet == read_path(path)
    assert report.untested
    assert not report.judgements
