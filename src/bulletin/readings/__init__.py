"""
What a table claims to add up to what: claims are proposed, one judge weighs all readings.

To be read in this order: `claim` and `view`, of what is spoken; `words`, `codes`, `runs` and
`total_heads`, which propose; `weigh` (with `priors` and `keystrokes`), which scores one
claim; `forest` (with `span`), which chooses among all; `learn` and `judge`, which do both
again until nothing is new; `settle`, the way in, and `accuse`, which doubts the figures.
"""
