"""
Sentences understood as figures with a subject, and what they claim of one another.

In the order of the path: `wording`, `numbers`, `subjects`, `comparable`, `beside_tables`, `parts`,
`verdicts`, `claims`; `claims_of.py` walks it.
"""
