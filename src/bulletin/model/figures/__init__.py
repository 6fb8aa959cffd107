"""Printed numbers: the range each stands for, its unit, and how digits are written."""
