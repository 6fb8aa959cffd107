from inspect import cleandoc

import pytest

from bulletin.api.rules import named_rule, rule_names
from bulletin.check.asked_rules import all_rules


def test_every_rule_is_named() -> None:
    assert rule_names() == tuple(all_rules())


@pytest.mark.parametrize("name", rule_names())
def test_a_file_is_parsed_as_it_would_be_imported(name: str) -> None:
    parsed, imported = named_rule(name), all_rules()[name]

    assert (parsed.name, parsed.severity) == (imported.name, imported.severity)
    # From Python 3.13 on, docstrings have lost their indentation once they are imported.
    assert cleandoc(parsed.page) == cleandoc(imported.look.__doc__ or "")
