"""How claims are looked for: each file in a room of `prose/claims` in turn."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module

from bulletin.prose.context import Prose
from bulletin.prose.verdicts.stated import StatedClaim

Find = Callable[[Prose], Iterable[StatedClaim]]
_FOLDER = os.path.join(os.path.dirname(__file__), "claims")  # noqa: PTH118, PTH120 -- pathlib would cost 2 ms at every start


@cache
def _finders() -> tuple[Find, ...]:
    """Return who finds claims, in the order of their names, whatever room they are in."""
    rooms = (each for each in os.listdir(_FOLDER) if not each.startswith("_"))  # noqa: PTH208 -- see above
    files = (
        (name.removesuffix(".py"), room)
        for room in rooms
        for name in os.listdir(os.path.join(_FOLDER, room))  # noqa: PTH118, PTH208 -- see above
        if name.endswith(".py") and not name.startswith("_")
    )
    modules = (
        import_module(f"bulletin.prose.claims.{room}.{name}") for name, room in sorted(files)
    )
    return tuple(module.find for module in modules)


def stated_claims(prose: Prose) -> Iterator[StatedClaim]:
    """Yield every claim that some kind of claim finds in a document, before it is judged."""
    for find in _finders():
        yield from find(prose)
