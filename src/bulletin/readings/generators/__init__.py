"""Who proposes claims: figures that add up, words, codes, heads, lists of labels."""
