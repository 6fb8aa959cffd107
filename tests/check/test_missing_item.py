from tests.check.rule_findings import cells, flagged

RULE = "missing-item"
GROUPS = [
    "食品烟酒",
    "衣着",
    "居住",
    "生活用品及服务",
    "交通和通信",
    "教育文化和娱乐",
    "医疗保健",
    "其他用品和服务",
]


def table(*labels: str) -> str:
    rows = [f"{label},10{n}.4" for n, label in enumerate(labels)]
    return "\n".join(["2019年居民消费价格指数", "类别,指数（上年=100）", *rows, ""])


def test_the_one_group_that_is_missing_is_named() -> None:
    (found,) = flagged(RULE, table("居民消费价格指数", *GROUPS[:2], *GROUPS[3:]))

    assert found.place.position == (3, 1)
    assert (found.gaps["present"], found.gaps["missing"]) == ("7", "居住")


def test_of_several_groups_that_are_missing_each_is_named_without_its_number() -> None:
    numbered = [f"{'一二三四五六七八'[n]}、{group}" for n, group in enumerate(GROUPS)]
    (found,) = flagged(RULE, table("居民消费价格指数", *numbered[:2], *numbered[3:6], numbered[7]))

    assert found.gaps["missing"] == "居住 | 医疗保健"


def test_a_full_list_is_left_alone() -> None:
    assert not cells(RULE, table("居民消费价格指数", *GROUPS))


def test_a_table_that_shows_a_few_groups_shows_a_selection() -> None:
    assert not cells(RULE, table("居民消费价格指数", *GROUPS[:4]))


def test_the_groups_before_2016_are_a_full_list_of_their_own() -> None:
    former = [
        "食品",
        "烟酒及用品",
        "衣着",
        "家庭设备用品及维修服务",
        "医疗保健和个人用品",
        "交通和通信",
        "娱乐教育文化用品及服务",
        "居住",
    ]

    assert not cells(RULE, table("居民消费价格指数", *former))


def test_a_city_without_one_type_of_ownership_misses_nothing() -> None:
    text = (
        "2019年规模以上工业增加值\n指标,增长(%)\n规模以上工业增加值,8.7\n轻工业,8.4\n重工业,10.2\n"
        "国有企业,7.8\n股份制企业,10.4\n外商及港澳台投资企业,-13.5\n其他,3.0\n"
    )

    assert not cells(RULE, text)
