"""
Of a list that everybody knows: whichever line is left out, or whichever two are exchanged.

Of `check/known_lists/missing.py`, `check/known_lists/order.py`,
`check/known_lists/engaged.py` and `check/known_lists/label_style.py`.
"""

import pytest

from bulletin.check.known_lists.missing import Missing, missing
from bulletin.check.known_lists.order import Misplaced, misplaced
from bulletin.model.table.table import Table
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand

GROUPS = (
    "食品烟酒", "衣着", "居住", "生活用品及服务", "交通和通信", "教育文化和娱乐", "医疗保健",
    "其他用品和服务",
)  # fmt: skip
NUMBERED = tuple(
    f"{number}、{each}" for number, each in zip("一二三四五六七八", GROUPS, strict=True)
)
SECTIONS = (
    "Food and live animals", "Beverages and tobacco", "Crude materials", "Mineral fuels",
    "Animal and vegetable oils, fats and waxes", "Chemicals", "Manufactured goods",
    "Machinery and transport equipment", "Miscellaneous manufactures",
)  # fmt: skip
PRICES = ("2019年居民消费价格指数\n类别,指数（上年=100）", "居民消费价格指数")
EXPORTS = ("Exports by commodity group (million USD),\nCommodity,2023", "Total exports")

Heads = tuple[str, str]


def table(heads: Heads, labels: tuple[str, ...]) -> Table:
    lines = [heads[0], f"{heads[1]},104.2", *(f'"{each}",10{n}.4' for n, each in enumerate(labels))]
    (found,) = understand(read_text("\n".join([*lines, ""]), "<text>"))
    return found


def without(labels: tuple[str, ...], place: int) -> tuple[str, ...]:
    return (*labels[:place], *labels[place + 1 :])


def turned(labels: tuple[str, ...], place: int) -> tuple[str, ...]:
    return (*labels[:place], labels[place + 1], labels[place], *labels[place + 2 :])


LISTS = [(PRICES, GROUPS), (PRICES, NUMBERED), (EXPORTS, SECTIONS)]


@pytest.mark.parametrize(("heads", "labels"), LISTS)
def test_a_whole_list_in_its_order_lacks_nothing(heads: Heads, labels: tuple[str, ...]) -> None:
    assert missing(table(heads, labels)) == []
    assert misplaced(table(heads, labels)) == []


@pytest.mark.parametrize(("heads", "labels"), [*LISTS[:2]])
def test_whichever_line_is_left_out_it_is_that_one_behind_the_one_before_it(
    heads: Heads, labels: tuple[str, ...]
) -> None:
    for place, label in enumerate(labels):
        (found,) = missing(table(heads, without(labels, place)))

        assert isinstance(found, Missing)
        assert (found.label, found.printed) == (GROUPS[place], label)
        assert found.after.printed == (labels[place - 1] if place else heads[1])
        assert found.total.label == heads[1]
        assert found.main == (place == 0)
        last = place == len(labels) - 1
        assert found.shown == (labels is NUMBERED and not last)  # numerals do not show the last


@pytest.mark.parametrize(("heads", "labels"), [*LISTS[:2]])
def test_of_two_lines_that_are_left_out_none_is_lost(heads: Heads, labels: tuple[str, ...]) -> None:
    for place in range(len(labels) - 1):
        assert missing(table(heads, without(without(labels, place), place))) == []


@pytest.mark.parametrize(("heads", "labels"), [*LISTS[:2]])
def test_a_line_by_another_name_is_not_left_out(heads: Heads, labels: tuple[str, ...]) -> None:
    for place in range(1, len(labels)):
        other = labels[place].replace(GROUPS[place], "住房与维护")
        renamed = (*labels[:place], other, *labels[place + 1 :])

        assert missing(table(heads, renamed)) == []


@pytest.mark.parametrize(("heads", "labels"), LISTS)
def test_whichever_two_neighbours_are_exchanged_it_is_those_two(
    heads: Heads, labels: tuple[str, ...]
) -> None:
    for place in range(len(labels) - 1):
        (found,) = misplaced(table(heads, turned(labels, place)))

        assert isinstance(found, Misplaced)
        assert (found.first.printed, found.second.printed) == (labels[place + 1], labels[place])
        assert found.shown == (labels is NUMBERED)


@pytest.mark.parametrize(("heads", "labels"), LISTS)
def test_two_exchanges_in_one_list_are_an_order_of_its_own(
    heads: Heads, labels: tuple[str, ...]
) -> None:
    assert misplaced(table(heads, turned(turned(labels, 0), 4))) == []
    assert misplaced(table(heads, (labels[2], *labels[:2], *labels[3:]))) == []


@pytest.mark.parametrize(
    ("labels", "shown"),
    [
        (("第一产业", "　工业", "第三产业"), False),  # the sector of industry was left out
        (("第二产业", "第一产业", "　工业", "　建筑业", "第三产业"), True),
    ],
)
def test_an_indented_line_shows_an_exchange_where_its_own_total_is_printed(
    labels: tuple[str, ...], *, shown: bool
) -> None:
    (found,) = misplaced(table(("\n指标,绝对数（亿元）", "地区生产总值"), labels))

    assert found.shown is shown
