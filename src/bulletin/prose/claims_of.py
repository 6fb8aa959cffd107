"""The claims of a document, its tables included."""

from collections.abc import Mapping, Sequence

from bulletin.model.document import Document
from bulletin.model.table import Table
from bulletin.model.text_claim import Claims


def claims_of(document: Document, tables: Mapping[int, Sequence[Table]]) -> Claims:
    """
    Return every claim that figures of a document make of one another, judged.

    `tables` has for the number of each part that is a sheet the tables that were understood
    in it.
    """
    del document, tables
    return Claims((), ())
