"""Workbooks: what a command has to say as sheets, and tables with the cells in doubt marked."""
