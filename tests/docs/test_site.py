import re
from types import SimpleNamespace

from docs.console import ROOT
from docs.site import on_config, on_page_markdown, rule_pages

LISTED = set(re.findall(r": (\S+\.md)$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE))


def test_every_page_stands_in_the_navigation_of_the_site() -> None:
    folder = ROOT / "docs"
    pages = {each.relative_to(folder).as_posix() for each in folder.rglob("*.md")}

    assert LISTED | set(rule_pages("rules")) | set(rule_pages("zh/rules")) == pages


def test_rules_are_listed_without_anybody_keeping_a_list() -> None:
    config = on_config(SimpleNamespace(nav=[{"中文": [{"规则": []}, {"术语": "zh/glossary.md"}]}]))

    rules = config.nav[0]["中文"][0]["规则"]
    assert rules[0] == "zh/rules/README.md"
    assert "zh/rules/residual.md" in rules


def test_a_file_of_the_checkout_is_named_and_a_page_of_the_site_linked() -> None:
    assert on_site("[samples](../samples/README.md), [rules](rules/README.md)") == (
        "samples (`samples/README.md`), [rules](rules/README.md)"
    )


def test_the_options_of_a_sample_stand_above_it() -> None:
    assert on_site("```csv file=a.csv\n1,2\n```\n") == "\n`file=a.csv`\n\n```csv\n1,2\n```\n"


def test_lines_of_chinese_are_joined_outside_of_samples_only() -> None:
    text = "合计不等于\n分项之和\n\n```csv\n合计\n分项\n```\n"

    assert on_site(text) == "合计不等于分项之和\n\n```csv\n合计\n分项\n```\n"


def on_site(markdown: str) -> str:
    return on_page_markdown(markdown, SimpleNamespace(file=SimpleNamespace(src_uri="page.md")))
