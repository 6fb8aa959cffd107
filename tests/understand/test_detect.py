import pytest

from tests.understand.drawn import table


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("指标,指数\n居民消费价格总指数,101.1\n一、食品烟酒,99.9\n二、衣着,101.1\n", "cpi"),
        ("产品名称,单位,产量\n液压元件,万件,216.97\n盐酸,万吨,21.73\n", "output"),
        ("指标,增长(%)\n规模以上工业增加值,8.7\n轻工业,8.4\n重工业,10.2\n", "ownership"),
        ("label,level\n生产总值,613.52\n第一产业,31.16\n第二产业,241.26\n", "sectors"),
        ("2022年规模以上工业增加值增速\n地区,增速（%）\n全市,5.8\n山阳区,2.6\n", "table"),
        ("居民人均消费支出\n指标,绝对值（元）\n食品烟酒,10187\n衣着,2601\n居住,8776\n", "table"),
        ("指标,投资\n固定资产投资,100\n第一产业,10\n第二产业,40\n第三产业,50\n", "table"),
        (
            "Item,2023\nAll items,7.3\nFood and non-alcoholic beverages,14\nTransport,3\nCPI,7.3\n",
            "cpi",
        ),
    ],
)
def test_the_kind_is_told_by_title_heads_and_labels(text: str, kind: str) -> None:
    assert table(text).kind == kind


def test_the_evidence_names_what_was_seen() -> None:
    read = table("2020年生产总值\nlabel,level\n生产总值,613.52\n第一产业,31.16\n第二产业,241.26\n")

    assert (
        read.kind_evidence == "title says 生产总值; 3 telling labels (生产总值, 第一产业, 第二产业)"
    )


def test_a_kind_asked_for_is_taken() -> None:
    read = table("label,2023\nA,1\nB,2\n", "sectors")

    assert (read.kind, read.kind_evidence) == ("sectors", "as asked")
