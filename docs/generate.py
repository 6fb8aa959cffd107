"""
Write what can be worked out: a page a rule, those on kinds and words, and the outputs shown.

    python docs/generate.py            writes the files that are out of step
    python docs/generate.py --check    writes nothing, names them, and ends with 1 if there are any
"""

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bulletin.api.rules import NamedRule, named_rules
from bulletin.messages.speaking import translated
from bulletin.understand.kinds.kind import faults as faults_of_kinds
from bulletin.understand.kinds.schema import KEYS, Key
from bulletin.words.lexicon import LISTS
from bulletin.words.lexicon import faults as faults_of_words
from bulletin.words.schema import FULL, LETTERS, keys_of_ideas
from docs import chinese, limits
from docs.console import ROOT, shown

RULES = ROOT / "docs" / "rules"
WORDS = ROOT / "src" / "bulletin" / "words"
KINDS = ROOT / "src" / "bulletin" / "kinds"
_CONSOLE = re.compile(r"^```console\n\$ (?P<command>[^\n]+)\n.*?^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^(?P<words>[A-Z][^\n:]*):$", re.MULTILINE)
_ON_KINDS = (
    "A kind is one TOML file in `src/bulletin/kinds/`. Its name is the kind\u2019s name, and "
    "nothing else has to be touched: a new file is a new kind, which `check` recognises, "
    "`new` prints and `--kind` accepts. A file that does not keep to the keys below is "
    "named with the key and the cure; all other kinds go on."
)
_ON_WORDS = """\
<!-- Written by docs/generate.py from the files of words. -->
# Words of tables

What labels and heads say is data: a file a language in `src/bulletin/words/`, which gives
words to ideas. Code asks for an idea and never lists words. A new file is a new language; one
that does not keep to the ideas and keys below is named with the key and the cure, and left
out, while all others go on.

| key | what stands under it |
|---|---|
| `anywhere` | letters that say it wherever they stand, as in Chinese |
| `words` | whole words, of languages that part them by blanks |
| `patterns` | regular expressions, for what depends on the words around |
| `whole` | texts that say it where nothing else is said |
| `full` | regular expressions for such texts |
| `begins`, `ends` | what a text that says it begins or ends with |
| `letters` | single characters, in one text |

All are in lower case. `multipliers` and `months` give a number and names to each word, and
`bases` names to the units of `units.toml`, as the file of any language shows.

## Ideas

Those to which several languages give words, with the first plain words of two of them;
expressions stand in the files. `zh.toml`, `en.toml` and those of no language have all others.
An idea that a language leaves out is merely not understood in it. Under an idea a language
may use its keys and no others, since nobody would look there.
"""
_COMMON = 3  # languages
_WRITTEN = "<!-- Written by docs/generate.py from the rule's docstring and its sample. -->\n"


def page(rule: NamedRule) -> str:
    """Return the page of a rule: what its docstring says, and its sample below."""
    summary, _, rest = rule.page.strip().partition("\n")
    body = _unindented(_HEADING.sub(r"## \g<words>\n", dedent(rest)))
    sample = (ROOT / "tests" / "samples" / f"{rule.name}.md").read_text(encoding="utf-8")
    examples = re.sub("^## ", "### ", sample, flags=re.MULTILINE)
    return (
        f"{_WRITTEN}# {rule.name}\n\n{summary} ({rule.severity})\n\n{body}\n"
        "## Examples\n\nThe cells that the rule names stand in `<<` and `>>`; "
        f"a table without them is one that it leaves alone.\n\n{examples}"
    )


def _unindented(body: str) -> str:
    """Return sections as Markdown: what stood indented below a heading is plain text."""
    return "\n".join(line.removeprefix("    ") for line in body.strip().splitlines()) + "\n"


def contents() -> str:
    """Return the list of all rules, gravest first."""
    rows = sorted(named_rules().values(), key=lambda each: (each.severity.lightness, each.name))
    lines = [
        f"| [{rule.name}]({rule.name}.md) | {rule.severity} | {rule.page.strip().splitlines()[0]} |"
        for rule in rows
    ]
    return "\n".join(
        [
            _WRITTEN.rstrip(),
            "# Rules",
            "",
            "An error cannot be right, a warning is doubtful, a note is good to know.",
            "",
            "| rule | weight | what it finds |",
            "|---|---|---|",
            *lines,
            "",
        ]
    )


def kinds() -> str:
    """Return the page on kind files: every key, what it takes and what it means."""
    usual = Path(KINDS / "income.toml").read_text(encoding="utf-8").partition("blank =")[0]
    parts = [
        "<!-- Written by docs/generate.py from understand/kinds/schema.py. -->",
        "# Kinds of table",
        "",
        _ON_KINDS,
        "",
        f"So begins `income.toml`:\n\n```toml\n{usual.strip()}\n```",
        "",
        "## Keys",
        "",
        *_keys(KEYS),
    ]
    for key in KEYS:
        if key.inner:
            parts += ["", f"## Keys of `[[{key.name}]]`", "", *_keys(key.inner)]
    return "\n".join([*parts, ""])


def _keys(keys: Iterable[Key]) -> Iterator[str]:
    yield "| key | takes | left out | what it says |"
    yield "|---|---|---|---|"
    for key in keys:
        takes = ", ".join(f"`{word}`" for word in key.among) or key.takes.said
        default = "must be there" if key.required else _shown_default(key.default)
        yield f"| `{key.name}` | {takes} | {default} | {key.meaning} |"


def _shown_default(default: object) -> str:
    if isinstance(default, bool):
        return str(default).lower()
    return str(default) if default else "nothing"


def words() -> str:
    """Return the page on words: every idea, what says it, and who asks."""
    said = {
        name: tomllib.loads((WORDS / f"{name}.toml").read_text(encoding="utf-8")) for name in FULL
    }
    every = [tomllib.loads(path.read_text(encoding="utf-8")) for path in WORDS.glob("*.toml")]
    given = Counter(idea for file in every for idea in file)
    rows = (
        f"| `{idea}` | {', '.join(f'`{key}`' for key in keys) or 'its own'} | "
        f"{_shown_words(said['en'], idea)} | {_shown_words(said['zh'], idea)} | "
        f"{', '.join(_askers(idea))} |"
        for idea, keys in sorted(keys_of_ideas((*LISTS, LETTERS)).items())
        if given[idea] >= _COMMON
    )
    heads = "| idea | keys | English | Chinese | asked by |"
    return "\n".join([_ON_WORDS, heads, "|---|---|---|---|---|", *rows, ""])


def _shown_words(language: Mapping[str, Any], idea: str) -> str:
    """Return the first words of a language for an idea, safe to stand in a table."""
    found = language.get(idea, {})
    texts = [text for key in (*LISTS, LETTERS) for text in found.get(key, ())] or list(found)
    shown = [f"`{text}`" for text in texts if not re.search(r"[`|\\\n\[\]]", text)]
    return " ".join(shown[:4])


def _askers(idea: str) -> Iterator[str]:
    asked = re.compile(rf"[\"']{idea}[\"']")
    for path, text in _modules():
        if "words.lexicon import" in text and asked.search(text):
            yield path.removesuffix(".py")


@cache
def _modules() -> tuple[tuple[str, str], ...]:
    source = ROOT / "src" / "bulletin"
    return tuple(
        (path.relative_to(source).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(source.rglob("*.py"))
    )


def with_output(document: str, language: str = "en") -> str:
    """Return a document with the output of every command in it as it is now."""

    def now(found: re.Match[str]) -> str:
        return f"```console\n$ {found['command']}\n{shown(found['command'], language)}```"

    return _CONSOLE.sub(now, document)


def pages() -> Iterator[tuple[Path, str]]:
    """Yield every written file and what it should hold."""
    yield RULES / "README.md", contents()
    yield ROOT / "docs" / "kinds.md", kinds()
    yield ROOT / "docs" / "words.md", words()
    yield ROOT / "docs" / "limits.md", limits.page()
    yield chinese.FOLDER / "README.md", chinese.contents()
    for rule in named_rules().values():
        yield RULES / f"{rule.name}.md", page(rule)
        yield chinese.FOLDER / f"{rule.name}.md", chinese.page(rule)
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        if path.name not in ("kinds.md", "words.md", "limits.md"):
            yield path, with_output(path.read_text(encoding="utf-8"))
    for path in (ROOT / "README.zh.md", *sorted(chinese.FOLDER.parent.glob("*.md"))):
        yield path, with_output(path.read_text(encoding="utf-8"), chinese.LANGUAGE)


def stale() -> Iterator[tuple[Path, str | None]]:
    """Yield the files that are out of step with what they should hold, None for no such file."""
    due = dict(pages())
    for path, text in due.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            yield path, text
    for path in sorted((*RULES.glob("*.md"), *chinese.FOLDER.glob("*.md"))):
        if path not in due:
            yield path, None


def main() -> int:
    """Write the files that are out of step, or only name them; nothing while data is faulty."""
    faulty = [*faults_of_kinds(), *faults_of_words()]
    for name, fault in faulty:
        print(f"{name}: {translated(fault)}")
    if faulty:
        return 1
    checking = "--check" in sys.argv[1:]
    found = list(stale())
    for path, text in found:
        print(f"{'out of step' if checking else 'written'}: {path.relative_to(ROOT)}")
        if checking:
            continue
        if text is None:
            path.unlink()
        else:
            path.write_text(text, encoding="utf-8")
    if checking and found:
        print("Run `python docs/generate.py` and look at what changed.")
    return int(checking and bool(found))


if __name__ == "__main__":
    sys.exit(main())
