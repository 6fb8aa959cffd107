"""Every sentence of the program: messages as a key and gaps, and one catalogue a language."""
