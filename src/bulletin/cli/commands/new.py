"""bulletin new [KIND]: a blank table to type into."""

from typing import Annotated

from bulletin.api.options.mistypable_names import need_kind
from bulletin.cli.command_line.parameters import Bom, Output, Quiet, argument, kinds
from bulletin.cli.streams import MARK, to_people, write

_ENDINGS = (".csv", ".xlsx")


def command(
    kind: Annotated[str | None, argument(metavar="[KIND]", completion=kinds)] = None,
    *,
    output: Output = None,
    bom: Bom = None,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin new`."""
    if kind is None:
        from bulletin.messages.speaking import say
        from bulletin.understand.kinds.kind import faults, kind_names, load

        faulty = {path.rpartition("/")[2].removesuffix(".toml") for path, _ in faults()}
        found = [load(name) for name in kind_names() if name not in faulty]
        width = max(len(each.name) for each in found)
        to_people()
        rows = [(each.name, say("kind.listed", en=each.en, zh=each.zh)) for each in found]
        write("".join(f"{name:<{width}}  {said}\n" for name, said in rows))
        return 0
    need_kind(kind)
    if output:
        return _in_file(kind, output, bom=bom is not False, quiet=quiet)
    from bulletin.understand.kinds.kind import load

    write(f"{MARK if bom else ''}{load(kind).blank}")
    return 0


def _in_file(kind: str, path: str, *, bom: bool, quiet: bool) -> int:
    """Write a blank table to a file, as a form if that is a workbook; return the exit status."""
    from bulletin.cli.output import to_file
    from bulletin.errors import UsageError
    from bulletin.messages.message import Message
    from bulletin.render.form import Form
    from bulletin.understand.kinds.kind import load

    ending = next((each for each in _ENDINGS if path.lower().endswith(each)), "")
    if not ending:
        raise UsageError(Message.of("misuse.output.ending.only", path=path, endings=_ENDINGS))
    if ending == ".csv":
        content = load(kind).blank.encode("utf-8-sig" if bom else "utf-8")
    else:
        from bulletin.api.forms import blank_form
        from bulletin.render.workbook.blank_form import form_bytes

        blank = blank_form(kind)
        content = form_bytes(load(kind).zh, blank.rows, blank.relations)
    to_file(content, Form(ending, quiet=quiet, file=path))
    return 0
