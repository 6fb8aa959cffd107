"""How claims are looked for: each file of `prose/claims` in turn."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module

from bulletin.prose.context import Prose
from bulletin.prose.stated import StatedClaim

Find = Callable[[Prose], Iterable[StatedClaim]]
_FOLDER = os.path.join(os.path.dirname(__file__), "claims")  # noqa: PTH118, PTH120 -- pathlib would cost 2 ms at every start


@cache
def _finders() -> tuple[Find, ...]:
    names = sorted(name[:-3] for name in os.listdir(_FOLDER) if name.endswith(".py"))  # noqa: PTH208 -- see above
    modules = (import_module(f"bulletin.prose.claims.{name}") for name in names if name[0] != "_")
    return tuple(module.find for module in modules)


def stated_claims(prose: Prose) -> Iterator[StatedClaim]:
    """Yield every claim that some kind of claim finds in a document, before it is judged."""
    for find in _finders():
        yield from find(prose)
