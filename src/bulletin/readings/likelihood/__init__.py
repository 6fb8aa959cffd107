"""What the figures of a table say of one claim, and what is learned of the table by it."""
