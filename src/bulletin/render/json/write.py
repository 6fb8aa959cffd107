"""Documents as JSON text that is safe to print."""

import json
import re
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

from bulletin.render.form import Form, Result

HOLDS_COUNTS = True  # nobody else has to say how many findings there are
_HARMFUL = "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]"


def write(result: Result[Any], form: Form) -> str:
    """Return one document, or one a line, as the file of the command in this folder has them."""
    command = import_module(f"bulletin.render.json.{result.command}")
    if form.name == "json":
        return document(command.document(result))
    return lines(command.objects(result))


def document(content: Mapping[str, object]) -> str:
    """Return an indented document, in UTF-8 text as far as that is harmless."""
    return _safe(json.dumps(content, ensure_ascii=False, indent=2)) + "\n"


def lines(contents: Iterable[Mapping[str, object]]) -> str:
    """Return one document a line."""
    return "".join(_safe(json.dumps(each, ensure_ascii=False)) + "\n" for each in contents)


def _safe(text: str) -> str:
    """Write characters that could steer a terminal by their number; they mean the same."""
    if text.isascii() and "\x7f" not in text:
        return text
    return re.sub(_HARMFUL, lambda match: f"\\u{ord(match.group()):04x}", text)
