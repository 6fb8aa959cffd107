"""Pages that explain rules in other languages than English, whose pages are with the rules."""

import os

from bulletin.messages.speaking import language

_FOLDER = os.path.dirname(__file__)  # noqa: PTH120 - pathlib costs 4 ms of start-up


def translated_page(rule: str) -> str | None:
    """Return the page of a rule in the language chosen; None where there is none in it."""
    path = os.path.join(_FOLDER, language(), f"{rule}.txt")  # noqa: PTH118
    if not os.path.exists(path):  # noqa: PTH110
        return None
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        return file.read()
