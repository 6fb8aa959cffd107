import pytest

from bulletin.cli.application import COMMANDS
from bulletin.cli.command_line.help_page import HelpPage
from bulletin.messages.catalogue import languages
from bulletin.messages.speaking import speaking
from bulletin.render.terminal.drawing.line_breaks import cells
from tests.cli.conftest import Run


def test_a_long_name_has_its_text_below_and_a_short_one_beside() -> None:
    page = HelpPage()
    page.write_dl([("--by", "What to rank by.  [default: growth; required]"), ("-" * 31, "Long.")])

    assert page.getvalue() == (
        "--by                            What to rank by. [default: growth; required]\n"
        f"{'-' * 31}\n"
        "                                Long.\n"
    )


def test_an_argument_that_must_be_given_stands_without_braces() -> None:
    page = HelpPage()
    page.write_usage("bulletin check", "[OPTIONS] {FILE...}")

    assert page.getvalue() == "Usage: bulletin check [OPTIONS] FILE...\n"


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_page_of_help_fits_a_screen_of_80(run: Run, command: str, language: str) -> None:
    done = run([*command.split(), "--help", "--lang", language], surroundings={"COLUMNS": "80"})

    assert done.returncode == 0
    assert max(map(cells, done.stdout.splitlines())) <= 80


@pytest.mark.parametrize("language", languages())
def test_the_list_of_commands_gives_their_whole_first_sentence(run: Run, language: str) -> None:
    done = run(["--help", "--lang", language], surroundings={"COLUMNS": "80"})

    assert "..." not in done.stdout.partition("check ")[2]


def test_the_words_of_click_are_ours() -> None:
    with speaking("en"):
        page = HelpPage()
        with page.section("Options"):
            page.write_dl([("--top N", "Only the first N.  [x>=1]")])

    assert page.getvalue() == "\nOptions:\n  --top N  Only the first N. [x>=1]\n"
