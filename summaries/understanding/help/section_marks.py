"""The letter of its section before a help, in a plan that sets needs, help and outcomes side by side: "(G) The school
nurse will …", "[H2] A befriender …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from summaries.model import Section

_MARK = re.compile(r"\W{0,2}[\[(](?:[Ss]ection )?(?P<section>F|G|H1|H2)[\])]\s*[:.–—-]?\s*(?=[A-Z0-9“\"‘])")


def marked(text: str, section: Section, sections: Sequence[Section]) -> tuple[str, Section]:
    """The help without its mark, and the section it names; only where the table or the part is of several sections, or
    the mark names the section it stands in ("(F)" in a list of letters is none)."""
    found = _MARK.match(text)
    if found is None or not (len(sections) > 1 or found["section"] == section):
        return text, section
    return text[found.end() :], cast("Section", found["section"])
