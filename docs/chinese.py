"""The pages of rules in Chinese: the translated page, and the first table that shows the defect."""

import re

from bulletin.api.rules import NamedRule, explained, named_rules
from bulletin.messages.rule_pages import rule_title
from bulletin.messages.speaking import say, speaking
from bulletin.render.terminal.drawing.wrapped import reflowed
from docs.console import ROOT

LANGUAGE = "zh"
FOLDER = ROOT / "docs" / LANGUAGE / "rules"
_WRITTEN = (
    "<!-- Written by docs/generate.py from messages/rule_pages/zh and the rule's sample. -->\n"
)
_FENCED = re.compile(r"^```(?P<form>csv|text)[^\n]*\n(?P<table>.*?)^```$", re.MULTILINE | re.DOTALL)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HEADING = re.compile(r"^(?P<words>\S[^\n]*)：$", re.MULTILINE)
_WITHOUT_END = 100_000
_EXAMPLE = "## 示例\n\n规则指出的单元格用 `<<` 和 `>>` 标出。\n"
_CONTENTS = (
    "# 规则\n\n错误不可能正确，警告值得怀疑，提示供参考。\n\n"
    "| 规则 | 级别 | 查什么 |\n|---|---|---|\n"
)
_OTHERS = "全部示例见[英文页]({english}#examples)。\n"


def page(rule: NamedRule) -> str:
    """Return the page of a rule: its title, its text, and a table that shows its defect."""
    with speaking(LANGUAGE):
        title, text = _title(rule), explained(rule).page
        weight = say(f"severity.{rule.severity}")
    summary, _, rest = reflowed(text.strip(), _WITHOUT_END).partition("\n")
    body = "\n".join(line.removeprefix("    ") for line in rest.strip().splitlines())
    sections = _HEADING.sub(r"## \g<words>\n", body)
    return (
        f"{_WRITTEN}# {title}\n\n`{rule.name}`（{weight}）\n\n{summary}\n\n{sections}\n\n"
        f"{_EXAMPLE}\n{_sample(rule)}\n\n"
        f"{_OTHERS.format(english=f'../../rules/{rule.name}.md')}"
    )


def contents() -> str:
    """Return the list of all rules, gravest first."""
    rules = sorted(named_rules().values(), key=lambda each: (each.severity.lightness, each.name))
    return f"{_WRITTEN}{_CONTENTS}{''.join(map(_row, rules))}"


def _row(rule: NamedRule) -> str:
    with speaking(LANGUAGE):
        found = explained(rule).page.strip().splitlines()[0]
        return (
            f"| [{_title(rule)}]({rule.name}.md) | {say(f'severity.{rule.severity}')} | {found} |\n"
        )


def _title(rule: NamedRule) -> str:
    return rule_title(rule.name).partition("（")[0]


def _sample(rule: NamedRule) -> str:
    """Return the first sample in which the rule finds its defect, in Chinese if there is one."""
    text = (ROOT / "tests" / "samples" / f"{rule.name}.md").read_text(encoding="utf-8")
    every = list(_FENCED.finditer(text))
    marked = [each for each in every if "<<" in each["table"]] or every
    found = next((each for each in marked if _HAN.search(each["table"])), marked[0])
    return f"```{found['form']}\n{found['table']}```"
