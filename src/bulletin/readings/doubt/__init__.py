"""How surely a figure is wrong where a chosen claim fails: the claim against its rivals."""
