"""Rules on relations between figures: asked only where one of these failed."""
