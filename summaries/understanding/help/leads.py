"""Lines over a list of help that say who does it, or only how the page is to be read."""

from __future__ import annotations

import re

# "All staff, supply teachers too, will follow these arrangements." over a list of them.
FOLLOWS_THESE = re.compile(
    r"(?:All|Every|The|His|Her|Their|Your|[A-Z])[^.;]{3,110}? (?:will|must|should|shall) (?:follow|use"
    r"|keep to|do) (?:all of )?these"
    r"(?: \w+){0,2}\.$"
)
# "The letter in brackets is the outcome that the help is for": how to read the page, no help.
ABOUT_PAGE = re.compile(
    r"\W*(?:unless (?:it says|otherwise|stated|we say)|the (?:letters?|numbers?"
    r"|codes?)\b[^.]{0,40}\b(?:in|after|beside|at) "
    r"|everything (?:here|below|in this section)\b|(?:times|hours|amounts) (?:here |below )?are (?:in|for|per)\b"
    r"|[“\"][^”\"]{2,30}[”\"] (?:means|stands for)\b)",
    re.IGNORECASE,
)
# "Her class teacher will:" set as a title over its points.
TITLE_LEADS = re.compile(
    r"(?:\b(?:will|must|shall|should|to|that)(?: (?:all|also|between them|together|jointly))?|^(?:Every"
    r"|All|Each)\b.{3,60})\s*:$"
)
NEXT_LEAD = re.compile(r"^(.{20,}[.!?])\s+([A-Z][^.!?:]{2,80}:)\s*$", re.DOTALL)
