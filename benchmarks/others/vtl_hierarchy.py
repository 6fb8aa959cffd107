"""A hierarchical ruleset of VTL: each parent against the sum of its children (no rounding)."""

import sys

import pandas as pd
from vtlengine import run

table = pd.read_csv(sys.argv[1])
codes = {item: f"C{number}" for number, item in enumerate(table["item"])}
rules = "; ".join(
    f"{codes[parent]} = {' + '.join(codes[item] for item in group['item'])}"
    for parent, group in table.groupby("parent", sort=False)
)
points = pd.DataFrame({"item": table["item"].map(codes), "value": table["value"]})
script = f"""
define hierarchical ruleset sums (variable rule item) is {rules} end hierarchical ruleset;
found <- check_hierarchy(cells, sums rule item dataset all);
"""
structure = {
    "datasets": [
        {
            "name": "cells",
            "DataStructure": [
                {"name": "item", "type": "String", "role": "Identifier", "nullable": False},
                {"name": "value", "type": "Number", "role": "Measure", "nullable": True},
            ],
        }
    ]
}
print(
    len(run(script=script, data_structures=structure, datapoints={"cells": points})["found"].data)
)
