"""Writes the fictional plans of `texts` anew. From the root: python -m tests.plans.more.write tuning (or aside).

The set to tune on is eighteen plans, each in its own layout and its own writer's habits: the first six, and two sixes
that were kept aside at first (figures of first contact in README.md). Nothing is tuned on those in `aside`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.plans.more.texts import (
    anna,
    beth,
    callum,
    dev,
    esme,
    hana,
    idris,
    jamie,
    joel,
    kofi,
    leo,
    lily,
    marcus,
    mei,
    nia,
    noor,
    omar,
    pip,
    priya,
    ruby,
    sasha,
    theo,
    toby,
    yusuf,
)
from tests.plans.more.writer import save

SETS = {
    "tuning": {
        "t1-leo": ("docx", leo.made),
        "t2-nia": ("docx", nia.made),
        "t3-idris": ("pdf", idris.made),
        "t4-marcus": ("docx", marcus.made),
        "t5-priya": ("pdf", priya.made),
        "t6-jamie": ("docx", jamie.made),
        "t7-omar": ("docx", omar.made),
        "t8-beth": ("pdf", beth.made),
        "t9-kofi": ("docx", kofi.made),
        "t10-sasha": ("pdf", sasha.made),
        "t11-mei-scan": ("scan", mei.made),
        "t12-toby": ("docx", toby.made),
        "t13-ruby": ("docx", ruby.made),
        "t14-dev": ("pdf", dev.made),
        "t15-lily": ("docx", lily.made),
        "t16-yusuf": ("pdf", yusuf.made),
        "t17-anna-scan": ("scan", anna.made),
        "t18-theo": ("docx", theo.made),
    },
    "aside": {
        "a1-hana": ("docx", hana.made),
        "a2-callum": ("pdf", callum.made),
        "a3-esme": ("docx", esme.made),
        "a4-noor-scan": ("scan", noor.made),
        "a5-pip": ("pdf", pip.made),
        "a6-joel": ("docx", joel.made),
    },
}

if __name__ == "__main__":
    for name in sys.argv[1:] or SETS:
        for stem, (kind, made) in SETS[name].items():
            save(Path(__file__).parent / name, stem, kind, *made())
