"""`make pictures`: the pictures of README and docs, made anew from the real thing."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import site_pictures

OUT = Path(__file__).resolve().parent / "pictures"

if __name__ == "__main__":
    for path in site_pictures.take(OUT):
        print(path)
