"""What it costs: this program beside what users would otherwise use, measured in turns."""
