"""
What may have happened between the true table and this file, weighed in one sum.

To be read in this order: `grid`, `forms` and `claims`, of what is spoken; `found`, `worded`
and `usual`, where claims come from; `happened`, what may have taken place, with a file each
for `mistyped`, `moved`, `scaled` and `relabelled` figures (`runs` screens where); `scoring`
(with `columns`), the likelihood of one hypothesis; `posterior`, which weighs all of them;
`judge` and `explains`, what is told.
"""
