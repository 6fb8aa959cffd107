"""A table as understood, what its kind lists, and what a relation may say of its figures."""
