"""Sentences understood as figures with a subject, and what they claim of one another."""
