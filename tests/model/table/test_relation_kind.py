import json

import pytest

from bulletin.model.table.relation_kind import RelationKind

KINDS = list(RelationKind)


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_kind_is_its_word_in_reports_and_scripts(kind: RelationKind) -> None:
    assert RelationKind(str(kind)) is kind
    assert json.dumps({"kind": kind}) == f'{{"kind": "{kind.value}"}}'


def test_that_no_two_kinds_share_a_word() -> None:
    assert len({kind.value for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_that_what_adds_up_is_in_one_unit(kind: RelationKind) -> None:
    assert kind.one_unit or not kind.additive


@pytest.mark.parametrize("kind", KINDS)
def test_that_what_figures_alone_can_show_pins_them_down(kind: RelationKind) -> None:
    assert kind.exact or not kind.in_figures


@pytest.mark.parametrize("kind", KINDS)
def test_that_one_definition_is_exact(kind: RelationKind) -> None:
    assert kind.exact or not kind.one_definition


@pytest.mark.parametrize("kind", KINDS)
def test_that_an_order_fixes_no_figure(kind: RelationKind) -> None:
    assert not (kind.orders and (kind.exact or kind.additive or kind.one_unit))


def test_that_a_bound_pins_nothing_down_and_a_sum_does() -> None:
    assert RelationKind.SUM.exact
    bounds = (RelationKind.OF_WHICH, RelationKind.HULL, RelationKind.WEIGHTED, RelationKind.RANK)
    assert not any(kind.exact for kind in bounds)


def test_that_only_signed_sums_are_both_additive_and_exact() -> None:
    both = {kind for kind in KINDS if kind.additive and kind.exact}
    assert both == {RelationKind.SUM, RelationKind.DIFFERENCE}


def test_that_a_sum_may_stand_beside_another_of_the_same_figure_and_a_share_may_not() -> None:
    assert not RelationKind.SUM.one_definition
    assert RelationKind.SHARE.one_definition
