"""Charts as shapes on a drawing sheet, a kind of chart a file; a template makes SVG of them."""
