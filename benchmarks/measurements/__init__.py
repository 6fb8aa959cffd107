"""One measurement a file, found by walking this folder: `measured` yields its tables."""
