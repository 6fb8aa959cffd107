"""Workbooks of Excel and OpenDocument, as they display their cells."""
