"""Whether the one who wrote a help says "I" in it: on the page that would be the young person."""

from __future__ import annotations

import re

from summaries.model import Plan

_WRITER = re.compile(r"\bI (?:would |strongly |also )*(?:suggest|recommend|advise)\b")
_I = re.compile(r"\bI (?:will|would|shall|can|have|am|may|should|must|also)\b")
_OWN = re.compile(r"\b(?:my|me|mine|myself)\b", re.IGNORECASE)


def writer_speaks(text: str, plan: Plan) -> bool:
    """Whether "I" is a therapist in the plan ("I will see Seyi"): in a line of the page it would be the reader."""
    bare = re.sub(r'"[^"]*"|“[^”]*”|‘[^’]*’', " ", text)
    named = any(re.search(rf"\b{re.escape(name)}\b", bare) for name in plan.person.names if name)
    about = named or (not _OWN.search(bare) and re.search(r"\b(?:he|she|him|her|his)\b", bare))
    return bool(_WRITER.search(bare) or (_I.search(bare) and about))
