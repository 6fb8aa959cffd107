"""Of what each figure of a paragraph is said, and what it says of it: level, growth, share, ..."""
