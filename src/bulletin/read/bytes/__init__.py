"""From bytes to text: signatures, encodings."""
