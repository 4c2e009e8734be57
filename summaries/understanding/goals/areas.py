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
                r"|asleep|first aid|appetite|shunt|allerg"
                r"|inject|diabet|teeth"
            ),
        ),
        (
            "social_care",
            (
                r"short break|respite|community group|youth club|football match|clubs? outside|carer"
                r"|brownies|cubs\b|brigade|cadets|club in (?:his|her|their)|out of the house|in the community"
                r"|personal assistant|leisure|in (?:his|her|their) community|scouts|holiday"
            ),
        ),
        (
            "independence",
            (
                r"travel|bus\b|train journey|cook|snack|meal|money|shop|wash|dress|toilet|independen"
                r"|train\b|tram|journey|coins?\b|pays?\b|sandwich|lunch|appointment|planner|arrive|on time"
                r"|equipment|clothes"
                r"|batter(?:y|ies)|reminder|without being (?:told|reminded)|homework"
                r"|on (?:his|her|their) own|budget|tenancy|self-care|road|personal care|pack (?:his|her)|brush"
                r"|drink from|cup\b|spoon|feed (?:him|her|them)|cane\b"
            ),
        ),
        (
            "sensory_physical",
            (
                r"sensory|hearing aid|processors?|radio aid|wheelchair|chair\b|walk|motor|posture|position"
                r"|fatigue|tired|energy|rest breaks?|sensory break|legib|splint|crutch|hearing|implants?|tray\b|seated"
                r"|handwrit|balance|magnif|cane|vision|braille|standing|physio|swim|noise"
            ),
        ),
        (
            "feelings",
            (
                r"feel|anxi|worr|emotion|calm|regulat|behaviour|self-esteem|confident|happ|anger|angry"
                r"|into school|in school|in class\b|self-harm|tempers?|hurting|setback|mistake|lose|losing|assembly"
                r"|zones?|strateg|distress|time-out|wellbeing|frustrat|panic|stay(?:s|ed)? (?:in|calm)"
                r"|leav(?:es|ing) (?:the room|lessons)|for a break|mood|break card|upset|cope"
            ),
        ),
        (
            "communication",
            (
                r"communicat|speech|speak|sign(?:s|ing)?\b|talk|ask|conversation|word(?:s)?\b|language"
                r"|retell|story|stories|understood|request|\baac\b|other (?:pupil|child|student|young p)|peers?\b"
                r"|turns?\b"
                r"|game\b|device|point(?:s|ing)? (?:to|at|on)"
                r"|understand|friend|social|listen|symbol|picture|tell (?:an?|the|his|her|staff|people"
                r"|someone)\b|instruction|express|interact|join in|play\b|choice|choose|switch"
            ),
        ),
        (
            "learning",
            (
                r"read|writ|spell|maths|number|literacy|numeracy|task|lesson|curriculum|learn|attend"
                r"|accredit|text\b|essay|paragraph|sentences|activity chosen|adult-led|focus|remember|memory|tables\b"
                r"|accurac|braille"
                r"|qualification|course|gcse|english|concentrat|phonics|add\b|count|progress|tell the time"
                r"|pass(?:ed)?\b|art\b|award|level \d|clock|internship|placement|complete|typ(?:e|ing)"
                r"|laptop|phonic"
            ),
        ),
    )
)
# What says by itself which area is meant, whatever other words stand around it; the first that fits wins.
_SURE: tuple[tuple[Area, re.Pattern[str]], ...] = tuple(
    (cast(Area, area), re.compile(words, re.IGNORECASE))
    for area, words in (
        ("other", r"\b(?:paid (?:job|work|employment)|work (?:placement|experience)|apprenticeship|volunteer)"),
        (
            "health",
            r"\b(?:seizures?|inhaler|blood (?:sugar|glucose)|insulin|feeding tube|gastrostomy|epilep|asthma)",
        ),
        (
            "feelings",
            r"\b(?:self-esteem|resilien\w+|mental health|positive outlook|settled in|attend(?:s|ing)? (?:school|college"
            r"|at least|all|every|(?:his|her|their) (?:agreed )?(?:lessons|timetable\w*|sessions))|attendance"
            r"|self esteem|come to terms|worked up|incidents?\b(?! of hypo)"
            r"|before (?:he|she|they) (?:reach|leave|run|hit)\w*"
            r"|so that (?:he|she|they) (?:sits?|walks?|hits?|runs?|does not|stays?)\b|cross or stuck|stuck or cross"
            # "tired or cross": what tiredness does to feelings; tiredness alone is the body's
            r"|(?:tired\w*|fatigue)(?:,| or| and) (?:\w+ ){0,3}(?:temper|frustrat\w+|worri\w+|angry|anger|upset|cross)"
            r"|overwhelmed|calm down|ask(?:s|ing)? for (?:a|his|her|their) break|break card|worr(?:y|ied|ies)"
            r"|anxi\w+|instead of (?:hit|bit|shout|kick|run|leav|throw)\w*"
            r"|without (?:hitting|leaving|running|becoming)|how (?:he|she|they) feels?"
            r"|full (?:day|week) in school|between activities|line up|say sorry|apologis\w+|regulat\w+|school avoidance"
            r"|manage (?:his|her|their) (?:emotions|feelings|behaviour|anger))\b",
        ),
        (
            "learning",
            r"\b(?:word problems?|maths|paragraphs?|phonics|spell|functional skills|gcse|times tables?|number bonds)",
        ),
        (
            "independence",
            r"\b(?:(?:long |white )?cane|(?:his|her|their) own catheter\w*"
            r"|between (?:all )?(?:his|her|their) (?:class)?rooms"
            r"|spending|banking|travels?|trams?|by (?:bus|train)|the (?:\d+ )?bus|clean and dry"
            r"|(?:gets?|be) (?:un)?dressed|changed? for (?:PE|swimming)|tenancy|nights? (?:a|each) week in"
            r"|(?:plan|choose|lead|run) (?:his|her|their) own (?:support|week|review|day)"
            r"|public transport|shared house|the toilet|morning routine|checklist|visual timetable"
            r"|routes?\b|pay for|eats? (?:his|her|their) lunch|lunch in the hall|get dressed"
            r"|pack (?:his|her|their)|start a task on (?:his|her|their) own)",
        ),
        (
            "sensory_physical",
            r"\b(?:ear defenders|sensory (?:plan|menu|diet|tools?)|range of movement|fine motor|flight of stairs"
            r"|up and down (?:\w+ ){0,3}stairs|stand(?:s|ing)? (?:in|up in) (?:his|her|their) frame"
            r"|(?:hearing|radio) aids?\b.{0,20}\ball day"
            r"|wear(?:s|ing) (?:his|her|their)|listening equipment|noise)\b",
        ),
        (
            "social_care",
            r"\b(?:people of (?:his|her|their) own age|away from home|part of (?:his|her|their) community"
            r"|an? (?:evening|afternoon) (?:a|each) week|without (?:a )?members? of (?:his|her|their|your) family)\b",
        ),
        (
            "social_care",
            r"\b(?:go|goes|been|belong|take part|join|attend)\b[^.;]{0,30}?"
            r"\b(?:clubs?|activit(?:y|ies)|events?|groups?)\b"
            r"[^.;]{0,40}\b(?:week|month|fortnight|outside|community|choice|chosen)\b",
        ),
        ("sensory_physical", r"\b(?:tired\w*|fatigue)\b"),
        (
            "communication",
            r"\b(?:answers? a question|discussion|clarif\w+|english words|group game|explains? (?:his|her|their)"
            r"|new person|asks? for help|turn[- ]taking|starts? a conversation|three-word|two-word|spoken instruction)",
        ),
        (
            "social_care",
            r"\b(?:outside (?:of )?school|two friends|friends? at lunch|youth club|in (?:his|her|their) local)",
        ),
    )
)
_ASPIRES = re.compile(r"\bwants? to (?:be|live|work)\b|\bown (?:flat|home|house)\b", re.IGNORECASE)


def area_of_outcome(text: str) -> Area:
    """The area whose words the sentence holds most of; "other" where it holds none."""
    if _ASPIRES.search(text):
        return "other"
    sure = next((area for area, pattern in _SURE if pattern.search(text)), None)
    if sure:
        return sure
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
