"""One call a question: from sources to reports, for the commands and for Python."""
