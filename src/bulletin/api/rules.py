"""
Every rule under whose name a finding may stand, as its file describes it.

The files are read and not imported: to name or to explain a rule nothing is needed that
judges a table. A test compares each with what is imported.
"""

import os
import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from bulletin.messages.rule_pages import translated_page
from bulletin.model.findings.severity import Severity

_FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "check", "rules")  # noqa: PTH118, PTH120 - pathlib costs 4 ms of start-up

# A decorator that names the weight, the function, and its docstring.
_RULE = r'^@rule\(\s*Severity\.([A-Z]+)[^@]*?^def {}\(.*?"""(.*?)"""'


class NamedRule(NamedTuple):
    """A rule: its name, its weight, and its page, which is the docstring of its function."""

    name: str
    severity: Severity
    page: str


@cache
def rule_names() -> tuple[str, ...]:
    """Return the names of all rules, in alphabetical order: one a file."""
    return tuple(sorted(_files()))


@cache
def _files() -> Mapping[str, str]:
    """Return the file of every rule by the rule's name; a folder holds rules of one sort."""
    return {
        name[:-3].replace("_", "-"): os.path.join(folder, name)  # noqa: PTH118
        for folder, _, names in os.walk(_FOLDER)
        for name in names
        if name.endswith(".py") and not name.startswith("_")
    }


@cache
def named_rule(name: str) -> NamedRule:
    """Return the rule of this name, which must exist."""
    with open(_files()[name], encoding="utf-8") as file:  # noqa: PTH123
        text = file.read()
    found = re.search(_RULE.format(name.replace("-", "_")), text, re.DOTALL | re.MULTILINE)
    if found is None:
        message = f"{_files()[name]} is written unlike a rule"
        raise TypeError(message)
    return NamedRule(name, Severity[found[1]], found[2])


def named_rules() -> Mapping[str, NamedRule]:
    """Return all rules by name, in alphabetical order."""
    return {name: named_rule(name) for name in rule_names()}


def explained(rule: NamedRule) -> NamedRule:
    """Return a rule with its page in the language chosen; in English where there is no other."""
    return rule._replace(page=translated_page(rule.name) or rule.page)


def pages() -> Mapping[str, str]:
    """Return the page of every rule by name, in the language chosen."""
    return {each.name: explained(each).page for each in named_rules().values()}
