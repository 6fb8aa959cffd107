"""Claims in exact arithmetic: stated, judged, and which figure of a failed one is suspect."""
