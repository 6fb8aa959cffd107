"""Cells of an Excel workbook typed anew: one part of its package changes, no other byte does."""
