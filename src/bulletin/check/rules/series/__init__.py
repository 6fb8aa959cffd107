"""Rules on series of years: what is usual in them, and what is not."""
