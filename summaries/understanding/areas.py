"""The area of an outcome or a need by its own words, where no heading names one."""

from __future__ import annotations

import re
from typing import cast

from summaries.model.plan import Area

_WORDS: tuple[tuple[Area, re.Pattern[str]], ...] = tuple(
    (cast(Area, area), re.compile(rf"\b(?:{words})", re.IGNORECASE))
    for area, words in (
        (
            "health",
            (
                r"hospital|nurse|doctor|health|medic|feed\b|weight|sleep|pain\b|dentist|asthma|epilep"
                r"|inject|diabet|teeth"
            ),
        ),
        (
            "social_care",
            (
                r"short break|respite|community group|youth club|football match|clubs? outside|carer"
                r"|personal assistant|leisure|in (?:his|her|their) community|scouts|holiday"
            ),
        ),
        (
            "independence",
            (
                r"travel|bus\b|train journey|cook|snack|meal|money|shop|wash|dress|toilet|independen|on "
                r"(?:his|her|their) own|budget|tenancy|self-care|road|personal care|pack (?:his|her)|brush"
                r"|drink from|cup\b|spoon|feed (?:him|her|them)|cane\b"
            ),
        ),
        (
            "sensory_physical",
            (
                r"sensory|hearing aid|processors?|radio aid|wheelchair|chair\b|walk|motor|posture|position"
                r"|handwrit|balance|magnif|cane|vision|braille|standing|physio|swim|noise"
            ),
        ),
        (
            "feelings",
            (
                r"feel|anxi|worr|emotion|calm|regulat|behaviour|self-esteem|confident|happ|anger|angry"
                r"|zones?|strateg|distress|time-out|wellbeing|frustrat|panic|stay(?:s|ed)? (?:in|calm)"
                r"|leav(?:es|ing) (?:the room|lessons)|for a break|mood|break card|upset|cope"
            ),
        ),
        (
            "communication",
            (
                r"communicat|speech|speak|sign(?:s|ing)?\b|talk|ask|conversation|word(?:s)?\b|language"
                r"|understand|friend|social|listen|symbol|picture|tell (?:an?|the|his|her|staff|people"
                r"|someone)\b|instruction|express|interact|join in|play\b|choice|choose|switch"
            ),
        ),
        (
            "learning",
            (
                r"read|writ|spell|maths|number|literacy|numeracy|task|lesson|curriculum|learn|attend"
                r"|qualification|course|gcse|english|concentrat|phonics|add\b|count|progress|tell the time"
                r"|pass(?:ed)?\b|art\b|award|level \d|clock|internship|placement|complete|typ(?:e|ing)"
                r"|laptop|phonic"
            ),
        ),
    )
)
_ASPIRES = re.compile(r"\bwants? to (?:be|live|work)\b|\bown (?:flat|home|house)\b", re.IGNORECASE)


def area_of_outcome(text: str) -> Area:
    """The area whose words the sentence holds most of; "other" where it holds none."""
    if _ASPIRES.search(text):
        return "other"
    # What the young person will do says more than what it is done with.
    skill = re.search(r"\b(?:will be able to|be able to|will|can)\s+(.{0,50})", text)
    main = skill.group(1) if skill else ""
    first = min(((m.start(), -i) for i, (_, p) in enumerate(_WORDS) for m in [p.search(main)] if m), default=None)
    scores: list[tuple[int, int, Area]] = [
        (
            len(pattern.findall(text)) + 2 * len(pattern.findall(main)) + 3 * (first is not None and first[1] == -i),
            -i,
            area,
        )
        for i, (area, pattern) in enumerate(_WORDS)
    ]
    best = max(scores)
    return best[2] if best[0] else "other"
