import pytest

from bulletin.api.rules import named_rule, rule_names
from bulletin.check.rule import all_rules


def test_every_rule_is_named() -> None:
    assert rule_names() == tuple(all_rules())


@pytest.mark.parametrize("name", rule_names())
def test_a_file_is_parsed_as_it_would_be_imported(name: str) -> None:
    parsed, imported = named_rule(name), all_rules()[name]

    assert (parsed.name, parsed.severity, parsed.page) == (
        imported.name,
        imported.severity,
        imported.page,
    )
