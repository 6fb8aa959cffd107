import pytest

from bulletin.cli.command_line.language import chosen
from bulletin.messages.speaking import Languages
from tests.cli.conftest import Run

ENGLISH = Languages()
CHINESE = Languages("zh")


@pytest.mark.parametrize(
    ("surroundings", "expected"),
    [
        ({}, ENGLISH),
        ({"LANG": "zh_CN.UTF-8"}, CHINESE),
        ({"LANG": "zh_TW"}, CHINESE),
        ({"LANG": "fr_FR.UTF-8"}, ENGLISH),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "C"}, ENGLISH),
        ({"LANG": "C", "LC_ALL": "zh_CN.GBK"}, CHINESE),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": ""}, CHINESE),
        ({"LANG": "zh_CN.UTF-8", "BULLETIN_LANG": "en"}, ENGLISH),
        ({"LANG": "C", "BULLETIN_LANG": "zh_CN"}, CHINESE),
    ],
)
def test_people_are_spoken_to_as_their_system_is(
    surroundings: dict[str, str], expected: Languages
) -> None:
    assert chosen(["check", "table.csv"], surroundings) == expected


@pytest.mark.parametrize(
    "arguments",
    [
        ["--lang", "zh", "check", "a.csv"],
        ["check", "a.csv", "--lang=zh"],
        ["check", "--lang", "en", "a.csv", "--lang", "zh"],
    ],
)
def test_the_command_line_goes_before_the_surroundings(arguments: list[str]) -> None:
    assert chosen(arguments, {"BULLETIN_LANG": "en"}) == Languages("zh", "zh")


def test_a_file_may_be_called_like_the_option() -> None:
    assert chosen(["check", "--", "--lang", "zh"], {}) == ENGLISH


@pytest.mark.parametrize(
    ("arguments", "surroundings", "where"),
    [(["--lang", "zhh"], {}, "--lang"), ([], {"BULLETIN_LANG": "zhh"}, "BULLETIN_LANG")],
)
def test_a_language_that_does_not_exist_is_named(
    run: Run, arguments: list[str], surroundings: dict[str, str], where: str
) -> None:
    done = run([*arguments, "new"], surroundings=surroundings)

    assert done.returncode == 2
    assert done.stderr == (f"bulletin: {where}: there is no language 'zhh': did you mean 'zh'?\n")


@pytest.mark.parametrize("surroundings", [{"BULLETIN_LANG": "zh"}, {"LC_ALL": "zh_CN.UTF-8"}])
def test_people_read_chinese_and_scripts_english(
    run: Run, mistyped: str, surroundings: dict[str, str]
) -> None:
    screen = run(["check", mistyped, "-f", "table"], surroundings=surroundings)
    script = run(["check", mistyped, "-f", "csv"], surroundings=surroundings)

    assert "分项之和" in screen.stdout
    assert "its parts add up to" in script.stdout
    assert "1 个文件" in script.stderr


@pytest.mark.parametrize("form", ["csv", "json", "sarif", "junit", "annotations", "github"])
def test_a_script_that_asks_for_chinese_gets_the_same_codes_and_figures(
    run: Run, mistyped: str, form: str
) -> None:
    english = run(["check", mistyped, "-f", form])
    chinese = run(["check", mistyped, "-f", form, "--lang", "zh"])

    assert "分项之和" in chinese.stdout
    for code in ("total-not-additive", "2761.1", "1480.2"):
        assert english.stdout.count(code) == chinese.stdout.count(code)


def test_what_is_wrong_with_the_arguments_is_said_in_the_language_they_ask_for(run: Run) -> None:
    done = run(["check", "--no-such-option", "--lang", "zh"])

    assert done.returncode == 2
    assert "没有" in done.stderr
