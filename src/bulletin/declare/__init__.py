"""
What a user declares where the table does not say it: relations, units, roles of columns.

A relation goes from `tokens` by `parse` (with `conditionals` and `algebra`) and `shapes` to
one of the `forms`, and is a `statement`. `labels` and `placing` lay it on a table, by whose
labels `unspaced_signs` may read it anew; `fitting` and `conflicts` say what is wrong with
it. `columns`, `roles` and `trust` are the other things that can be declared.
"""
