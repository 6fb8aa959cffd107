"""Parts of wholes: shares, and the weights that rates imply."""
