from tests.check.rule_findings import cells, flagged

RULE = "headline-outside-parts"
INDUSTRY = "指标,增长(%)\n规模以上工业增加值,{}\n轻工业,8.4\n重工业,10.2\n"


def test_the_edge_of_the_range_belongs_to_it() -> None:
    for rate, expected in (
        ("10.2", []),
        ("10.3", []),
        ("10.4", [(2, 2)]),
        ("8.3", []),
        ("8.2", [(2, 2)]),
        ("10.25", []),
        ("10.26", [(2, 2)]),
    ):
        assert cells(RULE, INDUSTRY.format(rate)) == expected


def test_the_finding_names_the_range() -> None:
    (found,) = flagged(RULE, INDUSTRY.format("11.5"))

    assert found.message == (
        "规模以上工业增加值 is printed as 11.5, but the figures of its parts allow only "
        "8.35 to 10.25: "
        "1.2 more than rounding explains."
    )


def test_overlapping_items_do_not_count() -> None:
    assert cells(RULE, INDUSTRY.format("11.5") + "国有控股企业,30.0\n") == [(2, 2)]


def test_a_part_without_a_figure_stops_the_rule() -> None:
    assert not cells(RULE, INDUSTRY.format("11.5").replace("8.4", "—"))
