"""Rules on what was not tested: asked only by who wants a table that says nothing to fail."""
