"""Reads the tables of web pages with pandas, and counts their cells."""

import sys

import pandas as pd

print(sum(each.size for name in sys.argv[1:] for each in pd.read_html(name)))
