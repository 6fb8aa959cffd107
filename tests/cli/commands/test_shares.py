import csv
from io import StringIO

from tests.cli.conftest import Run


def test_every_part_is_printed_with_what_rounding_leaves_and_whether_the_print_fits(
    run: Run, honest: str, mistyped: str
) -> None:
    rows = list(csv.DictReader(StringIO(run(["shares", honest]).stdout)))
    wrong = list(csv.DictReader(StringIO(run(["shares", mistyped]).stdout)))

    assert [(row["item"], row["printed"], row["outcome"]) for row in rows] == [
        ("第一产业", "5.43", "held"),
        ("第二产业", "53.61", "held"),
        ("第三产业", "40.97", "held"),
    ]
    assert [row["outcome"] for row in wrong] == ["held", "failed", "held"]


def test_whatever_is_found_the_status_is_0(run: Run, mistyped: str) -> None:
    assert run(["shares", mistyped]).returncode == 0


def test_a_column_of_growth_alone_gives_implied_weights(run: Run) -> None:
    table = "item,增长(%)\n规模以上工业增加值,8.7\n轻工业,8.4\n重工业,10.2\n"
    rows = list(csv.DictReader(StringIO(run(["shares", "-"], table).stdout)))

    assert [(row["item"], row["share_low"], row["share_high"], row["basis"]) for row in rows] == [
        ("轻工业", "77.7", "88.9", "implied weight"),
        ("重工业", "11.1", "22.3", "implied weight"),
    ]


def test_where_no_share_follows_only_the_reason_is_shown(run: Run) -> None:
    text = (
        "2023年居民消费价格涨幅\n指标,2023年（%）\n居民消费价格,0.4\n食品烟酒,0.8\n衣着,0.9\n"
        "居住,-0.1\n生活用品及服务,0.2\n交通通信,-2.2\n教育文化娱乐,2.0\n医疗保健,1.1\n"
        "其他用品及服务,3.1\n"
    )
    shown = run(["shares", "-", "-f", "table"], text).stdout

    assert "not determined" in shown
    assert "衣着" not in shown
