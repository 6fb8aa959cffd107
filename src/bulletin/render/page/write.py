"""
The page of a report: one file without a script, which asks nobody for anything.

Jinja2 writes it, with everything escaped that comes from a table; on top of that no
control or direction mark of a cell reaches the page unseen.
"""

from functools import cache
from typing import TYPE_CHECKING, Any

from bulletin import __version__
from bulletin.messages.rule_pages import rule_title
from bulletin.messages.speaking import language, translated
from bulletin.render.form import Form, Result
from bulletin.render.page.page_view import page_of
from bulletin.render.phrases.report_sentences import say_safely
from bulletin.render.phrases.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment

HOLDS_COUNTS = True  # nobody else has to say how many findings there are


def write(result: Result[Any], form: Form) -> str:
    """Return the whole page, which a browser can show from a disk."""
    return _rendered("page.html", result, form)


def fragment(result: Result[Any]) -> str:
    """Return what stands in the page, with its style, for a notebook to put into its own."""
    from zlib import crc32

    # A notebook may show several: cells of one must not be taken for those of another.
    shown = repr([(each.path, each.sheet) for each in result.report.files])
    return _rendered("fragment.html", result, Form("html"), f"{crc32(shown.encode()):08x}-")


def _rendered(template: str, result: Result[Any], form: Form, within: str = "") -> str:
    return (
        _environment()
        .get_template(template)
        .render(page=page_of(result, form, within), language=language(), version=__version__)
    )


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("bulletin.render.page", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["say"] = say_safely
    environment.globals["title"] = rule_title
    return environment


def _harmless(shown: object) -> object:
    """Return a text without marks that could turn the page around; mark-up of ours stays."""
    from markupsafe import Markup

    if isinstance(shown, str) and not isinstance(shown, Markup):
        return visible(translated(shown))
    return shown
