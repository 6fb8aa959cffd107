"""A report as one page for a browser and for paper: what it shows, its charts, its templates."""
