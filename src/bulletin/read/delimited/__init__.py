"""From text to rows of cells: dialects, quotes, drawn tables, columns of blanks."""
