"""Which sets of figures, changed, explain everything that cannot be."""
