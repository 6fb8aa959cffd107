"""Help in the language chosen: sentences of the catalogue, looked up only when help is printed."""

from collections.abc import Mapping
from typing import Any

# Lines that work as they stand in the folder of the project, by command.
EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "check": (
        "bulletin check samples/jiaozuo-sectors-2020.csv",
        "bulletin check samples/*.csv -f json",
        "bulletin check samples --fail-on never -o report.html",
    ),
    "watch": ("bulletin watch samples/jiaozuo-sectors-2020-mistyped.csv",),
    "fix": (
        "bulletin fix samples/jiaozuo-sectors-2020-mistyped.csv",
        "bulletin fix samples/jiaozuo-sectors-2020-mistyped.csv --write",
        "bulletin fix samples/jiaozuo-sectors-2020-mistyped.csv --undo",
    ),
    "accept": ('bulletin accept samples/qingxi-bulletin-2021.txt:17:12 --because "printed so"',),
    "claims": (
        "bulletin claims samples/qingxi-bulletin-2021.txt",
        "bulletin claims samples/qingxi-bulletin-2021.txt -o claims.csv",
    ),
    "shares": ("bulletin shares samples/jiaozuo-sectors-2020.csv",),
    "growth": (
        "bulletin growth samples/national-fiscal-2023.csv",
        "bulletin growth samples/northmark-trade-2021-05.md -o growth.xlsx",
    ),
    "rank": (
        "bulletin rank samples/jiaozuo-output-2019.csv --top 3 --bottom 3",
        "bulletin rank samples/national-retail-2023.csv --by level",
    ),
    "show": ("bulletin show samples/jiaozuo-cpi-2019.csv",),
    "explain": ("bulletin explain", "bulletin explain total-not-additive"),
    "new": ("bulletin new", "bulletin new cpi -o cpi.xlsx"),
    "cache": ("bulletin cache", "bulletin cache --clear"),
}


def page_of(command: Any, context: Any) -> str:  # noqa: ANN401  of Click
    """Return the whole help of a command, for people."""
    from bulletin.cli.command_line.help_page import HelpPage
    from bulletin.cli.streams import to_people
    from bulletin.messages.speaking import say

    to_people()
    with_texts(command, context)
    page = HelpPage()
    command.format_help(context, page)
    page.write_lines(say("help.page.section.examples"), EXAMPLES.get(command.name, ()))
    return page.getvalue().rstrip("\n")


def with_texts(command: Any, context: Any) -> None:  # noqa: ANN401  of Click
    """Give a command and its options their sentences."""
    from bulletin.messages.speaking import say

    command.help = say(f"help.{command.name}")
    for each in command.get_params(context):
        each.help = _of_option(command.name, option_name(each))
        if each.metavar:
            each.metavar = spelled_out(each.metavar)


def spelled_out(metavar: str) -> str:
    """
    Return in the language chosen what stands for a value in help, such as FILE... or [RULE].

    >>> spelled_out("FILE...")
    'FILE...'
    """
    from bulletin.messages.speaking import say

    word = metavar_word(metavar)
    return metavar.replace(word, say(f"metavar.{word}"))


def metavar_word(metavar: str) -> str:
    """Return the word without the marks that it may be left out, or be given more than once."""
    return metavar.strip("[]{}.'")


def option_name(parameter: Any) -> str:  # noqa: ANN401  a parameter of Click
    """Return the long name of an option without its dashes, or the name of an argument."""
    return str(max(parameter.opts, key=len)).lstrip("-")


def help_key(command: str, option: str) -> str:
    """Return the key of an option's sentence: the command's own, else that of all commands."""
    from bulletin.messages.catalogue import ENGLISH, catalogue

    own = f"help.{command}.{option}"
    return own if own in catalogue(ENGLISH).sentences else f"help.option.{option}"


def _of_option(command: str, option: str) -> str:
    if option == "format":
        from bulletin.render.formats import help_text

        return help_text(command)
    from bulletin.messages.speaking import say

    return say(help_key(command, option))
