"""Levels of one thing at several times, and how they grew."""
