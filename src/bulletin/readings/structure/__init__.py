"""What the chosen claims make of the table: lists, parents, roles, units."""
