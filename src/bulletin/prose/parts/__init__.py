"""Which quantities of a text are parts of which, and whether they leave nothing out."""
