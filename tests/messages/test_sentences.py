import re

from tests.messages.source import literals

SENTENCE = re.compile(r"[A-Za-z]{2,}[,;:.]? (?=.*[A-Za-z]{2,})")
PATTERN = re.compile(r"\\|\(\?|\|")  # a regular expression, or a list of words to be told apart

# Literals of two or more words that are no sentences of ours, each for its reason.
ALLOWED = {
    "__init__.py": "what Python says where a module lacks a name",
    "api/rules.py": "said to whoever writes a rule",
    "amend/diff.py": "what the format of a diff says itself",
    "cli/command_line/help_page.py": "what Click says, to be known again",
    "cli/command_line/help_texts.py": "examples, which are typed as they stand",
    "cli/command_line/misuse.py": "what Click says, to be known again",
    "render/flat/check.py": "names of columns",
    "render/flat/rank.py": "names of columns",
    "render/flat/claims.py": "names of columns",
    "render/flat/shares.py": "names of columns",
    "render/check_formats/junit.py": "XML",
    "render/terminal/drawing/styles.py": "styles of a screen",
    "scale/databases.py": "a question to a database",
    "understand/kinds/kind.py": "what kinds are kept by, which no name is",
    "words/lexicon.py": "what ideas are kept by, which no name is",
}
ROOM_OF_WORDS = "understand/labels/"  # words of tables, which are no words of ours


def test_sentences_stand_in_the_catalogue_and_nowhere_else() -> None:
    found = {
        f"{path}: {text}"
        for path, text in literals()
        if SENTENCE.search(text)
        and not PATTERN.search(text)
        and path not in ALLOWED
        and not path.startswith(ROOM_OF_WORDS)
    }

    assert found == set(), "put them into messages/en.py, and a key in their place"


def test_nothing_is_allowed_that_is_not_there() -> None:
    said = {path for path, text in literals() if SENTENCE.search(text)}

    assert ALLOWED.keys() - said == set()
