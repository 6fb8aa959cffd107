"""bulletin new [KIND]: a blank table to type into."""

from typing import Annotated

import typer

from bulletin.api.options.names import need_kind
from bulletin.cli.parameters import kinds
from bulletin.cli.streams import to_people, write


def command(
    kind: Annotated[str | None, typer.Argument(metavar="[KIND]", autocompletion=kinds)] = None,
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
    from bulletin.understand.kinds.kind import load

    write(load(kind).blank)
    return 0
