"""Documents: a whole bulletin as text, web page and Word document, and a folder of a hundred."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.made_bulletins import as_page, as_text, as_word, bulletin
from benchmarks.measured import Limit, Measured, World, compared
from benchmarks.programs import Command, floor, ours, script, tool, tool_script

_ABOUT = (
    "About 9,000 characters, 470 numbers and 12 tables, all of them true. Ours checks tables and "
    "sentences. The others only read: pandoc makes plain text of it, pandas the tables of a page, "
    "python-docx the paragraphs and tables of a Word document; none compares any figures."
)
_FOLDER = (
    "Texts, web pages and Word documents in turn, of which one in five has a wrong digit. The "
    "others are started once with all files that they can read."
)


def measured(world: World) -> Iterator[Measured]:
    """Yield what one bulletin costs in each form, then what a folder of them does."""
    blocks = bulletin(1)
    for form, written in (("txt", _text), ("html", _page), ("docx", as_word)):
        name = f"bulletin.{form}"
        (world.folder / name).write_bytes(written(blocks))
        found = compared(world, f"A whole bulletin, .{form}", _ABOUT, _one(name), 5)
        yield found._replace(limits=(Limit("bulletin check", 0.5), Limit("bulletin claims", 0.5)))
    names = _folder(world.folder / "bulletins", 20 if world.quick else 100)
    found = compared(world, f"A folder of {len(names)} bulletins", _FOLDER, _all(names), 2)
    yield found._replace(limits=() if world.quick else (Limit("bulletin check", 30),))


def _text(blocks: list[str | list[list[str]]]) -> bytes:
    return as_text(blocks).encode()


def _page(blocks: list[str | list[list[str]]]) -> bytes:
    return as_page(blocks).encode()


def _one(name: str) -> Mapping[str, Command]:
    found = {
        "bulletin check": ours("check", name, "--fail-on", "never"),
        "bulletin claims": ours("claims", name),
        "python -c pass": floor("-c", "pass"),
        "reading the bytes": floor(script("read_bytes"), name),
    }
    if name.endswith("html"):
        found["pandas.read_html"] = tool_script("html_tables", name)
    if name.endswith("docx"):
        found["python-docx"] = tool_script("docx_texts", name)
    if not name.endswith("txt"):
        found["pandoc -t plain"] = tool("pandoc", "-t", "plain", "-o", "/dev/null", name)
    return found


def _folder(folder: Path, count: int) -> list[str]:
    """Write bulletins in turn in each form, one in five with a digit changed."""
    folder.mkdir(exist_ok=True)
    names = []
    for number in range(count):
        blocks = bulletin(number + 2)
        if number % 5 == 1 and isinstance(blocks[3], str):
            blocks[3] = blocks[3].replace("1", "7", 1)
        form, written = (("txt", _text), ("html", _page), ("docx", as_word))[number % 3]
        names.append(f"{folder.name}/b{number:03}.{form}")
        (folder.parent / names[-1]).write_bytes(written(blocks))
    return names


def _all(names: list[str]) -> Mapping[str, Command]:
    folder = names[0].partition("/")[0]
    pages = [each for each in names if each.endswith("html")]
    words = [each for each in names if each.endswith("docx")]
    return {
        "bulletin check": ours("check", folder, "--fail-on", "never"),
        "bulletin check --workers 1": ours("check", folder, "--fail-on", "never", "--workers", "1"),
        "bulletin claims": ours("claims", folder),
        "reading the bytes": floor(script("read_bytes"), *names),
        "pandas.read_html, the pages": tool_script("html_tables", *pages),
        "python-docx, the Word documents": tool_script("docx_texts", *words),
    }
