"""A text by the words of its language: patterns, sentences and clauses, places."""
