"""Text in, claims out."""

from bulletin.model.files.document import Document
from bulletin.prose.claims_of import claims_of


def test_a_document_without_figures_claims_nothing() -> None:
    assert claims_of(Document("empty", ()), {}).claims == ()
