"""Reads the paragraphs and cells of Word documents with python-docx, and counts their letters."""

import sys

from docx import Document

letters = 0
for name in sys.argv[1:]:
    document = Document(name)
    letters += sum(len(each.text) for each in document.paragraphs)
    for table in document.tables:
        letters += sum(len(cell.text) for row in table.rows for cell in row.cells)
print(letters)
