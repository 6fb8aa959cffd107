"""One file a rule, nothing else; they are found by walking this folder."""
