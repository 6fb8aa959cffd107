"""
What may have happened between the true table and this file, weighed in one sum.

To be read in this order: `claims`, what a table says of its figures; `hypotheses`, what may
have taken place, a kind a file; `likelihood`, how well one hypothesis explains the print;
`posterior`, which weighs all of them; `outcomes`, what they come to; `conclusions`, what a
reader hears of it.
"""
