"""What is a figure in a sentence, and what it says: digits, unit, precision, hedge."""
