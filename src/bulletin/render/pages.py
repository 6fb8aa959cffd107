"""Rules explained: one page, or the list of all with a line each."""

from collections.abc import Sequence
from inspect import cleandoc

from bulletin.messages.rule_pages import rule_title
from bulletin.messages.speaking import say
from bulletin.model.findings.severity import Severity
from bulletin.render.terminal.drawing.line_breaks import cells

Entry = tuple[str, Severity, str]  # name, weight, page


def rule_page(name: str, severity: Severity, page: str, width: int | None = None) -> str:
    """Return the page of a rule under its name; its paragraphs fill a screen, if it is for one."""
    head = say("explain.head", title=rule_title(name), severity=say(f"severity.{severity}"))
    text = f"{head}\n\n{cleandoc(page)}\n"
    if not width:
        return text
    from bulletin.render.terminal.drawing.wrapped import reflowed

    return reflowed(text, width)


def rule_list(entries: Sequence[Entry], width: int | None = None) -> str:
    """Return a line a rule, the gravest first, with the first sentence of its page."""
    ordered = sorted(entries, key=lambda each: (each[1].lightness, each[0]))
    name_width = max((len(name) for name, _, _ in entries), default=0)
    lines = [
        (f"{name:<{name_width}}  {_weight(severity)}  ", _first_line(page))
        for name, severity, page in ordered
    ]
    if width:
        from bulletin.render.terminal.drawing.wrapped import wrapped_after

        return "".join(f"{wrapped_after(*line, width)}\n" for line in lines)
    return "".join(f"{start}{sentence}\n" for start, sentence in lines)


def _weight(severity: Severity) -> str:
    """Return the word for a weight, as wide as the widest of them."""
    words = {each: say(f"severity.{each}") for each in Severity}
    return words[severity] + " " * (max(map(cells, words.values())) - cells(words[severity]))


def _first_line(page: str) -> str:
    return cleandoc(page).partition("\n")[0]
