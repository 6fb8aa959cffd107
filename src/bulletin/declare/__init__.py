"""What a user declares where the table does not say it: relations, units, roles of columns."""
