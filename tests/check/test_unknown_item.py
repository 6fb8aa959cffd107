from tests.check.rule_findings import cells, flagged

RULE = "unknown-item"
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


def test_a_mistyped_group_names_the_group_that_was_meant() -> None:
    mistyped = [*GROUPS[:6], "医疗保建", GROUPS[7]]
    (found,) = flagged(RULE, table("居民消费价格指数", *mistyped))

    assert found.place.position == (10, 1)
    assert found.meant == "医疗保健"


def test_an_item_of_the_publishers_own_is_left_alone() -> None:
    assert not cells(RULE, table("居民消费价格指数", *GROUPS, "豆腐干"))


def test_usual_variants_of_a_label_are_known() -> None:
    variants = ["交通通信", "教育、文化和娱乐", "其他用品及服务"]

    assert not cells(RULE, table("居民消费价格总指数", *GROUPS[:4], *variants, GROUPS[6]))


def test_products_are_a_free_list() -> None:
    assert not cells(
        RULE, "产品名称,单位,产量\n水泥,万吨,588.36\n钢材,万吨,96.30\n钢材料,万吨,64.48\n"
    )


def test_a_name_that_comes_twice_is_no_slip() -> None:
    town = [*GROUPS[:6], "医疗保建", GROUPS[7]]

    assert len(flagged(RULE, table("居民消费价格指数", *town))) == 1
    assert not cells(RULE, table("居民消费价格指数", *town, "农村居民消费价格指数", *town))
