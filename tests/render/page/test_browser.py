"""
The page in a real browser, where there is one: no error, no request, nothing cut on paper.

Chromium is started as a program of its own; where it is not installed nothing is tested.
"""

import json
import re
import subprocess
from pathlib import Path
from shutil import which

import pytest

from tests.render.page.pages import GROWTH, MISTYPED, SERIES, page

CHROMIUM = which("chromium") or which("chromium-browser") or which("google-chrome")
_OWN = "not an origin"
LIMIT = 60  # seconds; a browser that hangs fails the test
HOSTILE = MISTYPED.replace("第一产业", '"<script>alert(1)</script><img src=http://x.test/a.png>"')

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed"),
]


def browse(folder: Path, text: str, *wanted: str) -> subprocess.CompletedProcess[str]:
    """Open a page from a disk and do what is wanted; what the browser did stands in net.json."""
    (folder / "page.html").write_text(text, encoding="utf-8")
    return subprocess.run(  # noqa: S603  a program of the system
        [
            str(CHROMIUM),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--enable-logging=stderr",
            f"--user-data-dir={folder / 'profile'}",
            f"--log-net-log={folder / 'net.json'}",
            "--net-log-capture-mode=IncludeSensitive",
            *wanted,
            (folder / "page.html").as_uri(),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=True,
        timeout=LIMIT,
    )


def requested(folder: Path) -> set[str]:
    """Return the addresses that the page made the browser ask for; its own errands are none."""
    text = (folder / "net.json").read_text(encoding="utf-8")
    every = [each.get("params", {}) for each in json.loads(text)["events"]]
    asked = [each for each in every if each.get("initiator", _OWN) != _OWN]
    return {each["url"] for each in asked if not each["url"].startswith(("file:", "data:"))}


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("check", MISTYPED),
        ("check", SERIES),
        ("check", HOSTILE),
        ("shares", MISTYPED),
        ("growth", GROWTH),
        ("rank", GROWTH),
    ],
    ids=["check", "series", "hostile", "shares", "growth", "rank"],
)
def test_a_browser_shows_it_without_a_complaint_or_a_request(
    command: str, text: str, tmp_path: Path
) -> None:
    done = browse(tmp_path, page(text, command), "--dump-dom")

    assert '<main id="content">' in done.stdout
    assert re.findall(r".*CONSOLE.*", done.stderr) == []
    assert requested(tmp_path) == set()


def test_what_is_asked_of_others_would_be_seen(tmp_path: Path) -> None:
    """The tests above can fail: a page with a script and a picture is caught."""
    bare = "<!DOCTYPE html><img src='http://x.test/a.png'><script>console.log(1)</script>"
    done = browse(tmp_path, bare, "--dump-dom")

    assert "CONSOLE" in done.stderr
    assert requested(tmp_path) == {"http://x.test/a.png"}


def test_it_prints_on_paper_of_a4(tmp_path: Path) -> None:
    browse(tmp_path, page(MISTYPED), f"--print-to-pdf={tmp_path / 'page.pdf'}")

    printed = (tmp_path / "page.pdf").read_bytes()
    boxes = re.findall(rb"/MediaBox ?\[([\d. ]+)\]", printed)
    assert printed.startswith(b"%PDF")
    assert {tuple(round(float(end)) for end in each.split()) for each in boxes} == {
        (0, 0, 595, 842)
    }
