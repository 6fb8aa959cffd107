"""The bytes of a file: where cells stand in them, typed anew, replaced as a whole."""
