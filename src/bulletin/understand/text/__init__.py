"""Characters and numbers: printed texts made comparable, before any word is known."""
