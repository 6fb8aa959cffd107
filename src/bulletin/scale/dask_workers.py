"""A panel screened by the workers of a Dask cluster."""

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.scale.group import Shape
from bulletin.scale.local import PanelSource, screened
from bulletin.scale.panel import Panel
from bulletin.scale.screen import PanelPart, Templates

if TYPE_CHECKING:
    import pyarrow as pa

_AHEAD = 4  # parts a thread of the cluster, so that none waits
_AGAIN = 3  # times that a part is given to another worker


class OnDask:
    """
    The parts of a panel, screened by workers, which read them where they are.

    A part is a path and a place in it, and what is found in it hangs on nothing else; so that
    one which is lost with its worker is given to another.
    """

    def __init__(self, source: PanelSource, panel: Panel, client: Any) -> None:  # noqa: ANN401
        self._source, self._panel, self._client = source, panel, client

    def head(self) -> "pa.Table":
        """Return the first rows of the panel, read here."""
        return self._source.head().rows(self._panel)

    def parts(self, templates: Templates, only: frozenset[Shape] | None) -> Iterator[PanelPart]:
        """Yield what is found in every part, in the order of the file."""
        ahead = _AHEAD * max(1, sum(self._client.nthreads().values()))
        everywhere = self._client.scatter((self._panel, dict(templates), only), broadcast=True)
        waiting: deque[Any] = deque()
        for part in self._source.parts():
            future = self._client.submit(_screened, part, everywhere, pure=False, retries=_AGAIN)
            waiting.append(future)
            if len(waiting) > ahead:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def _screened(part: Any, told: Any) -> list[PanelPart]:  # noqa: ANN401  as they came over the wire
    panel, templates, only = told
    return screened(part, panel, templates, only)


def connected(scheduler: str | None) -> Any:  # noqa: ANN401  a client of Dask
    """
    Return a client of the cluster at an address; of one on this machine where there is none.

    Raises:
        InputError: Dask is not installed, or nobody answers.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise InputError(Message.of("scale.no.engine", engine="dask")) from error
    client: Any = Client
    try:
        return client(scheduler) if scheduler else client(dashboard_address=None)
    except OSError as error:
        message = Message.of("scale.no.scheduler", address=scheduler or "", reason=str(error))
        raise InputError(message) from error
