"""Files of sentences and tables: text, web pages, Word and PDF, read as parts in their order."""
