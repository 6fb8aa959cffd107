"""Whether two figures may be held against each other: by words, periods and price bases."""
