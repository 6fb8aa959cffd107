import pytest

from bulletin.api.options.mistypable_names import need, need_kind, need_rules
from bulletin.errors import UsageError


def refused(name: str, known: tuple[str, ...], where: str = "") -> str:
    with pytest.raises(UsageError) as caught:
        need("rule", name, known, where)
    return str(caught.value)


def test_the_name_that_was_probably_meant_is_named() -> None:
    assert "'residual'" in refused("residuel", ("residual", "missing-item"))
    assert "'missing-item'" in refused("missing", ("residual", "missing-item"))


def test_else_all_of_them_are() -> None:
    said = refused("xyz", ("residual", "missing-item"))

    assert "residual" in said
    assert "missing-item" in said


def test_the_sentence_begins_with_the_place() -> None:
    assert refused("xyz", ("residual",), "bulletin.toml").startswith("bulletin.toml: ")


def test_kinds_and_rules_that_exist_are_fine() -> None:
    need_kind("cpi")
    need_rules(["residual"])
    with pytest.raises(UsageError):
        need_kind("cpj")
