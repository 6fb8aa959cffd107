"""
Hooks of MkDocs: what the documents are on a site that they are not in a checkout.

The pages of all rules stand in the navigation, a file of the checkout is named instead of
pointed to, and the options of a sample stand above it: `csv file=a.csv` is no language.
Browsers would put a blank where a line of Chinese ends, so such lines are joined.
"""

import re
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parent
RULES = {"Rules": "rules", "规则": "zh/rules"}  # sections of the navigation, by their folder
_FENCE = re.compile(r"^```(?P<language>\w+) (?P<options>.+)$", re.MULTILINE)
_FENCED = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
_CHINESE_LINE_END = re.compile(
    r"(?<=[\u3000-\u9fff\uff01-\uff60])\n(?=[\u3000-\u9fff\uff01-\uff60])"
)
_LINK = re.compile(r"\[(?P<text>[^\]]*)\]\((?P<target>(?:\.\./)+[^)#\s]+)\)")


def on_config(config: Any) -> Any:  # noqa: ANN401  of MkDocs
    """List the pages of the rules, which nobody keeps a list of."""
    for language in config.nav:
        for section in next(iter(language.values())):
            for name in section.keys() & RULES.keys():
                section[name] = list(rule_pages(RULES[name]))
    return config


def rule_pages(folder: str) -> list[str]:
    """Return the pages of a folder, the list of them first."""
    names = sorted(path.name for path in (DOCS / folder).glob("*.md"))
    return [f"{folder}/{name}" for name in sorted(names, key=lambda name: name != "README.md")]


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:  # noqa: ANN401
    """Return the text of a page as it is to stand on the site."""
    folder = (DOCS / page.file.src_uri).parent
    named = _LINK.sub(lambda found: _named(found, folder), markdown)
    shown = _FENCE.sub(r"\n`\g<options>`\n\n```\g<language>", named)
    return "".join(
        part if part.startswith("```") else _CHINESE_LINE_END.sub("", part)
        for part in _FENCED.split(shown)
    )


def _named(link: re.Match[str], folder: Path) -> str:
    target = (folder / link["target"]).resolve()
    if target.is_relative_to(DOCS):
        return link.group()
    return f"{link['text']} (`{target.relative_to(DOCS.parent).as_posix()}`)"
