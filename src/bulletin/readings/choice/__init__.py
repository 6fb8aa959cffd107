"""Which claims make one reading: all are weighed against one another, round by round."""
