"""
Pages that explain rules in other languages than English, whose pages are with the rules.

A page is `LANGUAGE/RULE.txt`; its first line is the title of the rule in that language.
"""

import os
from functools import cache

from bulletin.messages.speaking import language

_FOLDER = os.path.dirname(__file__)  # noqa: PTH120 - pathlib costs 4 ms of start-up


def translated_page(rule: str) -> str | None:
    """Return the page of a rule in the language chosen; None where there is none in it."""
    return _text(language(), rule).partition("\n")[2].lstrip("\n") or None


def rule_title(rule: str) -> str:
    """Return how a rule is called in the language chosen: its name, where no page says another."""
    return _text(language(), rule).partition("\n")[0].removeprefix("# ") or rule


@cache
def _text(spoken: str, rule: str) -> str:
    path = os.path.join(_FOLDER, spoken, f"{rule}.txt")  # noqa: PTH118
    if not os.path.exists(path):  # noqa: PTH110
        return ""
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        return file.read()
