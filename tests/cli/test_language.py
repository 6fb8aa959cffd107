import pytest

from bulletin.cli.language import chosen
from bulletin.messages.speaking import Languages
from tests.cli.conftest import Run


def test_a_file_may_be_called_like_the_option() -> None:
    assert chosen(["check", "--", "--lang", "fr"], {"LANG": "fr_FR.UTF-8"}) == Languages()


@pytest.mark.parametrize(
    ("arguments", "surroundings", "where"),
    [(["--lang", "enn"], {}, "--lang"), ([], {"BULLETIN_LANG": "enn"}, "BULLETIN_LANG")],
)
def test_a_language_that_does_not_exist_is_named(
    run: Run, arguments: list[str], surroundings: dict[str, str], where: str
) -> None:
    done = run([*arguments, "new"], surroundings=surroundings)

    assert done.returncode == 2
    assert done.stderr == f"bulletin: {where}: there is no language 'enn': did you mean 'en'?\n"
