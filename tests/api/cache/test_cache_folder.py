"""Where answers are kept unless somebody says."""

import sys
from pathlib import Path

import pytest

from bulletin.api.cache.cache_folder import usual_folder

linux = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="other systems have other places"
)


@linux
def test_the_folder_that_the_system_names_goes_before_the_home(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", "/home/ann")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert usual_folder() == "/home/ann/.cache/bulletin"
    monkeypatch.setenv("XDG_CACHE_HOME", "/caches/ann")
    assert usual_folder() == "/caches/ann/bulletin"


@linux
def test_a_folder_that_hangs_on_where_one_stands_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "here")
    monkeypatch.setenv("HOME", "nowhere")
    assert usual_folder() == ""


def test_the_folder_is_nowhere_or_named_from_the_top() -> None:
    assert not usual_folder() or Path(usual_folder()).is_absolute()
