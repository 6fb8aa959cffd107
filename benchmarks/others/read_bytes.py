"""Reads the bytes of files and does nothing with them."""

import sys
from pathlib import Path

print(sum(len(Path(name).read_bytes()) for name in sys.argv[1:]))
