"""
What a table claims to add up to what: claims are proposed, one judge weighs all readings.

To be read in this order: `claims`, of what is spoken, and how likely it is before any figure
is looked at; `generators`, which propose; `likelihood`, what the figures say of one claim;
`choice`, which weighs all against one another until nothing is new; `doubt`, how surely a
figure is wrong where a chosen claim fails; `structure`, what the choice makes of the table.
`decide` is the way in.
"""
