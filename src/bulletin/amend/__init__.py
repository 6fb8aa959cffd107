"""From what is certain enough about a table to a changed file, without touching another byte."""
