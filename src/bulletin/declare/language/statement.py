"""A declared relation: its text, where it was declared, and its form."""

from dataclasses import dataclass
from functools import lru_cache

from bulletin.declare.language.comparison_forms import form_of
from bulletin.declare.language.parse import parse
from bulletin.declare.language.relation_forms import Form, canonical, labels_of
from bulletin.errors import UsageError
from bulletin.messages.message import Message


@dataclass(frozen=True, slots=True)
class Statement:
    """
    One declared relation.

    `origin` names the file or option it was declared in, for sentences. `labels` stand
    in the order of the text. `same` is equal for two statements that say the same.
    """

    text: str
    origin: str
    form: Form
    labels: tuple[str, ...]
    same: tuple[object, ...]

    @property
    def named(self) -> Message:
        """Name the statement in a sentence."""
        return Message.of("declare.named", origin=self.origin, text=self.text)


@lru_cache(maxsize=1024)
def read_statement(text: str, origin: str, *, parting: frozenset[int] = frozenset()) -> Statement:
    """
    Return the relation that a text declares; `parting` as in `tokens`.

    >>> read_statement("exports - imports = balance", "--rule").form
    Additive(target='balance', parts=('exports', 'imports'), signs=(1, -1), constant=0)

    Raises:
        UsageError: the text declares none that can be tested.
    """
    text = " ".join(text.split())
    try:
        comparison = parse(text, parting=parting)
        form = form_of(comparison)
    except UsageError as error:
        message = Message.of("declare.no.relation", origin=origin, text=text, error=error.message)
        raise UsageError(message) from None
    return Statement(text, origin, form, labels_of(form, comparison.order), canonical(form))
