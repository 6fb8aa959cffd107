"""The lines of a document's tables, and which of them a sentence speaks of."""
