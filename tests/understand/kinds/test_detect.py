"""The kind of a table, told by its title, heads and labels."""

import pytest

from bulletin.understand.kinds.detect import needs
from bulletin.understand.kinds.kind import kind_names
from bulletin.understand.kinds.signs import sign
from bulletin.understand.text.spelling import comparable
from tests.understand.understood_table import table


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("指标,指数\n居民消费价格总指数,101.1\n一、食品烟酒,99.9\n二、衣着,101.1\n", "cpi"),
        ("产品名称,单位,产量\n液压元件,万件,216.97\n盐酸,万吨,21.73\n", "output"),
        ("指标,增长(%)\n规模以上工业增加值,8.7\n轻工业,8.4\n重工业,10.2\n", "ownership"),
        ("label,level\n生产总值,613.52\n第一产业,31.16\n第二产业,241.26\n", "sectors"),
        ("2022年规模以上工业增加值增速\n地区,增速（%）\n全市,5.8\n山阳区,2.6\n", "table"),
        ("居民人均消费支出\n指标,绝对值（元）\n食品烟酒,10187\n衣着,2601\n居住,8776\n", "income"),
        ("指标,投资\n固定资产投资,100\n第一产业,10\n第二产业,40\n第三产业,50\n", "investment"),
        (
            "Item,2023\nAll items,7.3\nFood and non-alcoholic beverages,14\nTransport,3\nCPI,7.3\n",
            "cpi",
        ),
    ],
)
def test_the_kind_is_told_by_title_heads_and_labels(text: str, kind: str) -> None:
    assert table(text).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Population at year end\nItem,2023\nTotal,9\nUrban,6\nRural,3\n", "population"),
        ("Item,Tonnes\nCrop production,\nWheat,5\nMaize,6\nPotatoes,7\n", "agriculture"),
        (
            "Investment in fixed assets\nItem,Growth (%)\nTotal,3.0\nManufacturing,6.5\n",
            "investment",
        ),
        (
            "Item,2023\nFloor space completed,9\nFloor space sold,8\nOffice buildings,1\n",
            "real-estate",
        ),
        (
            'Item,$m\n"Retail and food services, total",9\nRetail,8\nCatering,1\n',
            "retail",
        ),
        ("Merchandise trade\n,2023\nTotal exports,9\nDomestic exports,4\nRe-exports,5\n", "trade"),
        ("Budget\nItem,2023\nReceipts,9\nOutlays,12\nSurplus or deficit,-3\n", "fiscal"),
        ("Item,Balance\nTotal deposits,9\nHousehold deposits,4\nTotal loans,7\n", "finance"),
        ("Disposable income of households\nItem,Yuan\nNet business income,3\n", "income"),
        (
            "Freight traffic\nMode,Million tonnes\nRailways,3\nHighways,6\nWaterways,2\n",
            "transport",
        ),
        ("Tourism\nItem,2023\nDomestic tourists,9\nForeigners,1\n", "tourism"),
        (
            "GDP by expenditure\nItem,2023\nFinal consumption expenditure,9\nNet exports,1\n",
            "expenditure",
        ),
        (
            "Gross domestic product\nItem,2023\nGDP,100\nPrimary sector,7\nTertiary sector,60\n",
            "sectors",
        ),
    ],
)
def test_english_heads_and_labels_tell_the_kind_too(text: str, kind: str) -> None:
    assert table(text).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Visits to the theatre (population aged 10 and over)\nSex,2006\nMales,41\nFemales,53\n",
            "table",
        ),
        ("主要食品零售价格（元/千克）\n品名,价格\n猪肉,30\n牛肉,80\n羊肉,76\n粮食,6\n", "table"),
        ("居民人均主要食品消费量\n品名,千克\n粮食,130\n猪肉,27\n牛肉,2\n禽肉,12\n", "table"),
        ("产品名称,单位,产量\n大米,万吨,25\n饮料酒,万千升,11\n水泥,万吨,1022\n", "output"),
        ("分行业就业人员和人口\n行业,万人\n男性,10\n女性,11\n城镇,12\n", "table"),
    ],
)
def test_words_of_another_kind_rule_one_out(text: str, kind: str) -> None:
    assert table(text).kind == kind


def test_the_evidence_names_what_was_seen() -> None:
    read = table("2020年生产总值\nlabel,level\n生产总值,613.52\n第一产业,31.16\n第二产业,241.26\n")

    assert (
        read.kind_evidence == "title says 生产总值; 3 telling labels (生产总值, 第一产业, 第二产业)"
    )


def test_a_kind_asked_for_is_taken() -> None:
    read = table("label,2023\nA,1\nB,2\n", "sectors")

    assert (read.kind, read.kind_evidence) == ("sectors", "as asked")


def test_every_kind_but_the_plain_table_needs_some_word() -> None:
    found = dict(needs())

    assert tuple(found) == kind_names()[:-1]
    assert all(found.values())


def test_words_are_in_plain_spelling_so_that_they_compare() -> None:
    for name in kind_names()[:-1]:
        betrays = sign(name)
        words = (*betrays.titles, *betrays.heads, *betrays.never, *betrays.suffixes, *betrays.tell)
        assert [word for word in words if word != comparable(word)] == []


def test_what_betrays_a_kind_does_not_forbid_it() -> None:
    for name in kind_names()[:-1]:
        betrays = sign(name)
        assert set(betrays.never).isdisjoint({*betrays.titles, *betrays.heads}), name
