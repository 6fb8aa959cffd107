"""What sentences claim of figures, one file a kind of claim; found by walking the rooms."""
