from itertools import chain

import pytest

from bulletin.api.rules import rule_names
from bulletin.cli.application import COMMANDS
from bulletin.cli.command_line.help_texts import help_key, metavar_word, option_name
from bulletin.cli.command_line.typer_program import Commands, program
from bulletin.messages.catalogue import ENGLISH, catalogue, languages
from bulletin.model.derived.ranked_by import By
from bulletin.model.figures.unit import Dimension
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Basis, Evidence, Measure, Role
from bulletin.render.formats import FORMATS
from bulletin.understand.kinds.schema import Takes
from tests.messages.agreement import COMPLETE, NO_SENTENCE, disagreements, gaps, ways
from tests.messages.source import asked, asked_by_templates, literals

PAGES = next(each for each in FORMATS if each.name == "html").commands
SENTENCES = catalogue(ENGLISH).sentences
ASKED = [*asked(), *asked_by_templates()]
LITERALS = {text for _, text in literals()} | {each.key for each in ASKED}

# Where the last word of a key is one of a closed set, and which words there are.
SETS = {
    "rule": {*rule_names()},
    "slip": {each.value for each in SlipKind if each},
    "severity": {*Severity},
    "measure": {*Measure},
    "basis": {each.name.lower() for each in Basis},
    "role": {*Role},
    "relation": {*RelationKind},
    "evidence": {*Evidence},
    "judged": {*Outcome},
    "outcome": {*Outcome},
    "head.by": {*By},
    "unit": {each.name.lower() for each in Dimension} - {"quantity"},
    "format": {each.name for each in FORMATS},
    "kind.takes": {*Takes},
    "nothing": {"claims", "shares", "growth", "rank"},
    "claim": {*TextClaimKind},
    "page.title": {*PAGES},
    "page.lead": {*PAGES} - {"check"},
    "page.state": {"error", "warning", "fine", "untested", "unreadable"},
    "page.mark": {*Severity, "doubt", "involved"},
    "count": {"errors", "warnings", "notes"},
    "names": {
        "key",
        "language",
        "measure",
        "severity",
        "role",
        "rounding",
        "shell",
        "kind",
        "rule",
        "format",
        "command",
    },
    "help.page.section": {"arguments", "options", "commands"},
    "ask.prompt": {"nothing", "typed", "typed.nothing"},
    "ask.help": {"nothing", "typed", "typed.nothing"},
}
OF_SETS = {f"{start}.{word}" for start, words in SETS.items() for word in words}


def metavars() -> set[str]:
    """What stands for values in the help of all commands."""
    group = program()
    context = group.make_context("bulletin", ["check"])
    commands = [group, *(Commands.get_command(group, context, name) for name in COMMANDS)]
    words = {each.metavar for command in commands for each in command.get_params(context)}
    return {f"metavar.{metavar_word(each)}" for each in words if each}


OF_LISTS = {f"list.{way}" for way in chain(*map(ways, SENTENCES.values()))} | {"list.comma"}


def of_help() -> set[str]:
    group = program()
    context = group.make_context("bulletin", ["check"])
    found = {"help.bulletin"}
    for each in group.get_params(context):
        found.add(help_key("bulletin", option_name(each)))
    for name in COMMANDS:
        command = Commands.get_command(group, context, name)
        found.add(f"help.{name}")
        found |= {help_key(name, option_name(each)) for each in command.get_params(context)}
    return found - {key for key in found if key.endswith(".format")}  # said by the register


def test_every_sentence_that_is_asked_for_exists() -> None:
    missing = [f"{each.place}: {each.key}" for each in ASKED if each.key not in SENTENCES]

    assert missing == [], "add them to messages/en.py"


def test_whoever_asks_fills_the_gaps_of_the_sentence() -> None:
    wrong = [
        f"{each.place}: {each.key}"
        for each in ASKED
        if each.gaps is not None and each.gaps != gaps(SENTENCES[each.key])
    ]

    assert wrong == []


def test_every_word_of_a_closed_set_and_every_option_has_its_sentence() -> None:
    missing = sorted((OF_SETS | of_help() | metavars()) - SENTENCES.keys())

    assert missing == [], "add them to messages/en.py"


def test_every_sentence_is_used() -> None:
    variants = {f"{rule}.{word}" for rule in OF_SETS for word in LITERALS}
    rest = SENTENCES.keys() - LITERALS - OF_SETS - OF_LISTS - of_help() - metavars() - variants

    assert rest == set()


@pytest.mark.parametrize("language", COMPLETE)
def test_a_catalogue_that_we_ship_has_every_sentence(language: str) -> None:
    assert SENTENCES.keys() - catalogue(language).sentences.keys() == set()


@pytest.mark.parametrize("language", languages())
def test_what_a_catalogue_has_is_asked_for_with_the_same_gaps(language: str) -> None:
    faults = disagreements(SENTENCES, catalogue(language).sentences)

    assert [each for each in faults if not each.endswith(NO_SENTENCE)] == []
