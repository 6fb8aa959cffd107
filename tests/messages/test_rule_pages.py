"""The pages of rules in other languages; of `messages/rule_pages/__init__.py`."""

import re

import pytest

from bulletin.api.rules import explained, named_rule, rule_names
from bulletin.messages.catalogue import ENGLISH
from bulletin.messages.rule_pages import rule_title
from bulletin.messages.speaking import speaking
from tests.messages.agreement import COMPLETE

OTHERS = [each for each in COMPLETE if each != ENGLISH]
HEADING = re.compile(r"^\S[^\n]*[:：]$", re.MULTILINE)
CODE = re.compile(r"--[a-z]+|`[^`\n]+`")


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("rule", rule_names())
def test_every_rule_has_a_page_in_every_language_with_the_same_sections(
    rule: str, language: str
) -> None:
    english = named_rule(rule)
    with speaking(language):
        page = explained(english).page

    assert page != english.page, f"add messages/rule_pages/{language}/{rule}.txt"
    dedented = re.sub("^    ", "", english.page, flags=re.MULTILINE)
    assert len(HEADING.findall(page)) == len(HEADING.findall(dedented))


@pytest.mark.parametrize("rule", rule_names())
def test_a_chinese_page_names_the_options_and_codes_of_the_english_one(rule: str) -> None:
    english = named_rule(rule)
    with speaking("zh"):
        page = explained(english).page

    said, wanted = bare(page), {bare(each) for each in CODE.findall(english.page)}
    assert [each for each in wanted if each not in said] == []
    assert page.encode("gbk")


def bare(text: str) -> str:
    return "".join(text.split())


def test_english_pages_stand_with_the_rules() -> None:
    assert explained(named_rule("residual")) == named_rule("residual")


def test_a_rule_has_a_title_in_every_other_language_and_its_name_in_english() -> None:
    titles = {}
    for each in rule_names():
        assert rule_title(each) == each
        with speaking("zh"):
            titles[each] = rule_title(each)

    assert [each for each, title in titles.items() if not title.endswith(f"（{each}）")] == []
