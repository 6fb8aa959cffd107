"""What the print says of one cell, and how a figure that follows is written."""
