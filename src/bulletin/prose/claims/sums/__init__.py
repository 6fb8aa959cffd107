"""Claims that parts make a whole, or that two quantities leave a balance."""
