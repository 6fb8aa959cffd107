"""
How many examples hypothesis tries: the same ones every time, few while somebody waits.

`pytest` tries 50 of every law, `pytest -m "not slow"` a few, and
`pytest tests/properties --hypothesis-profile=explore` looks for new ones.
"""

import os
from collections.abc import Mapping

import pytest
from hypothesis import settings

from bulletin.messages import catalogue

INNER_LOOP = "not slow"

settings.register_profile("steady", derandomize=True, deadline=None, max_examples=50)
settings.register_profile("quick", settings.get_profile("steady"), max_examples=5)
settings.register_profile("explore", deadline=None, max_examples=3000)
settings.load_profile("steady")


def pytest_configure(config: pytest.Config) -> None:
    """
    Try few examples where the slow tests are left out, unless a profile was asked for.

    The program speaks English within the tests, whoever runs them where.
    """
    os.environ["BULLETIN_LANG"] = "en"
    asked_for = config.getoption("--hypothesis-profile")
    if config.getoption("-m") == INNER_LOOP and not asked_for:
        settings.load_profile("quick")


def _missing(key: str, filled: Mapping[str, object]) -> str:
    """Fail the test that meets a sentence which English has not, or with other gaps."""
    message = f"messages/en.py has no sentence {key!r} with the gaps {sorted(filled)}"
    raise AssertionError(message)


catalogue.without_sentence = _missing
