"""
The formats, a line each: help, validation, `auto`, dispatch and completion follow from here.

A format is added by a file with `write(result, form)` and a line below.
"""

from importlib import import_module
from typing import Any, NamedTuple

from bulletin.render.form import Form, Result

AUTO = "auto"
_TABLES = ("check", "shares", "growth", "rank", "show")
_CHECK = ("check",)


class Format(NamedTuple):
    """
    A format: its name, what its help says of it, and the module of this folder that writes it.

    `for_people`: what `auto` means on a screen; in a pipe it means the first other one.
    `counts`: the text itself says how many findings there are, so nobody else has to.
    `family`: the module writes others too, and names them all in `names()`. Where the
    module is empty, the command itself writes the only format that it has.
    """

    name: str
    about: str
    module: str
    commands: tuple[str, ...] = _TABLES
    for_people: bool = False
    counts: bool = False
    family: bool = False


FORMATS = (
    Format("table", "for a screen", "terminal.write", for_people=True, counts=True),
    Format("csv", "comma-separated", "separated"),
    Format("tsv", "tab-separated", "separated"),
    Format("json", "one document", "json.write", counts=True),
    Format("jsonl", "one document a line", "json.write", counts=True),
    Format("sarif", "for code scanning", "sarif", _CHECK, counts=True),
    Format("junit", "for continuous integration", "junit", _CHECK, counts=True),
    Format("annotations", "for editors", "annotations", _CHECK),
    Format("github", "latex, html, ... as tabulate has them", "markup", family=True),
    Format("diff", "for people and patch", "", ("fix",), for_people=True),
)


def offered(command: str) -> list[Format]:
    """Return the formats of a command."""
    return [each for each in FORMATS if command in each.commands]


def names(command: str) -> tuple[str, ...]:
    """Return every name that `--format` of a command takes."""
    found = [AUTO]
    for each in offered(command):
        found += _written_by(each).names() if each.family else [each.name]
    return tuple(found)


def find(command: str, name: str, *, on_screen: bool) -> Format | None:
    """Return the format of this name that a command has, `auto` settled; None if there is none."""
    mine = offered(command)
    if name == AUTO:
        return next((each for each in mine if each.for_people is on_screen), mine[0])
    own = next((each for each in mine if each.name == name), None)
    families = (each for each in mine if each.family and name in _written_by(each).names())
    return own or next((each._replace(name=name) for each in families), None)


def help_text(command: str) -> str:
    """Return what the help of `--format` says: every format, and what `auto` is."""
    mine = offered(command)
    listed = ", ".join(f"{each.name} ({each.about})" for each in mine)
    screen, pipe = (find(command, AUTO, on_screen=each) for each in (True, False))
    if screen is None or pipe is None or screen == pipe:
        return f"{listed}, the only one."
    return f"{listed}; {AUTO} is {screen.name} on a terminal and {pipe.name} in a pipe."


def write(result: Result[Any], form: Form) -> str:
    """Return what a command has to say as text; only what writes that form is imported."""
    found = find(result.command, form.name, on_screen=False)
    if found is None:
        message = f"{result.command} has no format {form.name}"
        raise ValueError(message)
    text: str = _written_by(found).write(result, form)
    return text


def _written_by(each: Format) -> Any:  # noqa: ANN401  a module
    return import_module(f"bulletin.render.{each.module}")
