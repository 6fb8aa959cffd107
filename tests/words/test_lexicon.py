"""The words of languages stand in data, are asked for by name, and nowhere else."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import bulletin
from bulletin.words.lexicon import LISTS, Idea, idea, said
from bulletin.words.schema import TABLES

SOURCE = Path(bulletin.__file__).parent
FILES = sorted((SOURCE / "words").glob("*.toml"))
_HAN = re.compile(r"[\u3400-\u9fff]")
# What may hold Chinese characters outside the lexicon, and why.
EXCEPTIONS = {
    "model/table/table.py": "the spelling of a basis that output has had since schema 1",
    "amend/style.py": "the first and the last Chinese character, as ends of a range",
    "render/terminal/drawing/line_breaks.py": "where Chinese begins and ends",
    "messages": "catalogues of sentences, one file a language",
}
_ASKED = re.compile(
    r"\b(?:idea|said|letters|words|entries|_without|_first)\(\s*[\"'](?P<name>[a-z-]+)[\"']"
)


def sections() -> dict[str, list[dict[str, object]]]:
    found: dict[str, list[dict[str, object]]] = {}
    for path in FILES:
        for name, section in tomllib.loads(path.read_text(encoding="utf-8")).items():
            found.setdefault(name, []).append(section)
    return found


def modules() -> Iterator[tuple[str, str]]:
    for path in sorted(SOURCE.rglob("*.py")):
        yield path.relative_to(SOURCE).as_posix(), path.read_text(encoding="utf-8")


def literals(text: str) -> Iterator[str]:
    """Yield the literals of a module that are no docstrings."""
    tree = ast.parse(text)
    documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in documents:
            continue
        if isinstance(node.value, str):
            yield node.value


def test_no_words_of_chinese_stand_in_code() -> None:
    found = [
        (name, literal)
        for name, text in modules()
        if not name.startswith(tuple(EXCEPTIONS))
        for literal in literals(text)
        if _HAN.search(literal)
    ]

    assert found == []


def test_every_exception_is_needed() -> None:
    assert [
        name
        for name in EXCEPTIONS
        if not any(
            module.startswith(name) and (_HAN.search("".join(literals(text))) or name == "messages")
            for module, text in modules()
        )
    ] == []


def test_whatever_the_code_asks_for_stands_in_some_file() -> None:
    asked = {
        match["name"]
        for name, text in modules()
        if not name.startswith("messages")
        for match in _ASKED.finditer(text)
        if match["name"] and "lexicon import" in text
    }

    assert len(asked) > 80
    assert asked - sections().keys() == set()


def test_whatever_stands_in_a_file_is_asked_for() -> None:
    code = "\n".join(text for _, text in modules())

    assert [name for name in sections() if not re.search(f"[\"']{name}[\"']", code)] == []


@pytest.mark.parametrize("name", sorted(sections().keys() - TABLES.keys() - {"money"}))
def test_words_are_in_lower_case_and_patterns_can_be_compiled(name: str) -> None:
    words = idea(name)
    for plain in (*words.anywhere, *words.whole, *words.begins, *words.ends):
        assert plain == plain.casefold(), plain
    for pattern in (words.latin, words.other, words.pattern, *(each.text for each in words.full)):
        re.compile(pattern)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("einschließlich Bau", 14),
        ("EINSCHLIESSLICH Bau", 15),
        ("of which, in all: 5", 9),
        ("of which all", 8),
        ("of whichever", 0),
        ("其中工业", 2),
        ("o/w 3", 3),
        ("", 0),
    ],
)
def test_what_stands_in_front_is_as_long_as_it_is_printed(text: str, length: int) -> None:
    words = Idea(begins=("of which", "of which,", "einschliesslich", "其中", "o/w"))

    assert words.in_front(text) == length


def test_no_language_says_a_thing_twice() -> None:
    for path in FILES:
        for name, section in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for key in section.keys() & set(LISTS):
                assert len(set(section[key])) == len(section[key]), (path.name, name, key)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("growth", "veränderung gegenüber dem vorjahr"),
        ("growth", "évolution (en %)"),
        ("growth", "variación interanual (%)"),
        ("growth", "variação homóloga"),
        ("rate", "arbeitslosenquote"),
        ("rate", "fälle je 100.000 einwohner"),
        ("rate", "taux de chômage"),
        ("rate", "tasa de paro"),
        ("rate", "óbitos por 1000 habitantes"),
        ("share", "anteil in prozent"),
        ("index", "verbraucherpreisindex"),
        ("average", "revenu par habitant"),
        ("per-head", "renta por persona"),
        ("growth", "variazione % rispetto all'anno precedente"),
        ("share", "quota sul totale"),
        ("growth", "% over same period last year"),
        ("growth", "verandering t.o.v. vorig jaar (%)"),
        ("share", "aandeel in totaal"),
    ],
)
def test_other_languages_are_understood(name: str, text: str) -> None:
    assert said(name, text)


@pytest.mark.parametrize(
    "text",
    [
        "Gesamt",
        "insgesamt",
        "Ensemble",
        "Ambos sexos",
        "Total général",
        "Summe",
        "In complesso",
        "Totaal",
    ],
)
def test_totals_of_other_languages(text: str) -> None:
    assert idea("total").said_by(text.casefold())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("share", "part time workers"),
        ("growth", "evolution of species"),
        ("rate", "corporate bonds"),
        ("average", "mass media"),
        ("average", "esportazioni per settore"),
        ("average", "bevolking per provincie"),
        ("share", "import quota"),
        ("index", "indexed bonds"),
    ],
)
def test_words_of_one_language_are_not_found_in_those_of_another(name: str, text: str) -> None:
    assert not said(name, text)
