"""Whether "her" is "my" (her book) or "me" (help her read, give her notes): by the words before and after it."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import verbs

ME, MY, SELF = "Xme", "Xmy", "Xself"

_NOT_OWNED = frozenset(
    """alone unsupervised unattended waiting behind to in on at with for from by of about as and or but when if while before after during until unless so that because
    the a an is are was will can may must should what how where why who which than through into within without not also again
    regularly daily weekly each every once twice independently directly closely individually either both more less back away up
    down out off there beforehand first afterwards straightaway straight here if whenever wherever throughout over under between near using this these those feel understand know
    well better yet much enough become remain identify manage express develop achieve recognise choose access complete organise communicate participate engage""".split()
)
_GIVE = frozenset(
    "give gives giving allow allows allowing offer offers tell show shows teach teaches send lend bring".split()
)
# "give her handwritten notes": two objects, the one who gets it and what is given.
_TWO_OBJECTS = re.compile(
    r"(?:give|offer|send|show|hand|lend|teach|ask|allow)(?:s|es)?|(?:giv|offer|send|show|hand|lend|teach|ask|allow)ing"
)
# What she may have of her own, and may be shown or handed as well; who else may be asked or taught.
_HER_OWN = re.compile(
    r"(?:\w+ ){0,3}(?:views?|opinions?|names?|consent|permission|permit|understanding|feelings?|wishes|voice|attention|full attention|needs|self"
    r"|mum|dad|mother|father|parents?|carers?|family|brothers?|sisters?|siblings?|friends?|classmates?|peers?|class|teachers?|tutors?"
    r"|assistants?|workers?|mentors?|staff|team|therapists?|grandparents?|key adult|adults?|peers|host|employer|supervisor|manager|taxi driver"
    r"|work|homework|bag|phone|coat|diary|book|talker|device|frame|chair|card|passport|timetable|planner|lunch box|tray|seat|place|progress|turn)\b"
)
# Where the thing goes to somebody else or somewhere, it is hers: "give her notes to the tutor", "hand her work in".
_GOES_SOMEWHERE = re.compile(
    r"[^.;:]*?\b(?:to (?:an?|the|Xmy|my|each|all|every|another|staff|others|home|school|college)\b|back\b|away\b|in (?:by|on time)\b|priority\b|weight\b)"
)
_WITH_HER = re.compile(r"\b(?:adult|person|assistant|worker|staff|teacher|someone|somebody|one|carer) with\s*$")
_STANDS_WHERE = frozenset("at in back behind beside nearby by to no about within near up out away on".split())
_GIVEN = frozenset(
    "time space extra enough more choices information feedback praise processing clear short simple warning two-way".split()
)
_HELPING = frozenset(
    """help helps helping let lets make makes making see sees watch support supports enable enables encourage
    encourages prompt prompts remind reminds ask asks allow allows""".split()
)
# "to keep her safe": how she is kept, no thing of hers.
_KEEPING = frozenset("keep keeps keeping make makes making leave leaves find finds feel help helps get gets".split())
_HOW_KEPT = frozenset(
    "safe calm happy comfortable warm dry clean well healthy busy occupied engaged interested informed included"
    " company awake regulated settled focused upright mobile independent".split()
)
MODALS = frozenset(
    "will shall should must may can could might would cannot can't won't needs had was do did am have".split()
)
OBJECT_AFTER = frozenset(
    "with to for of by from about at around near alongside on in into through behind beside between towards without".split()
)


def _gets(before: str, after: str) -> bool:
    """Whether "give her …" is said of what she is given, by somebody else: not of what is hers ("show her work")."""
    thing = after.strip()
    if re.match(
        r"(?:her|no|any|some|something|anything|nothing|one|another|both|each|every|lots|plenty|as|up)\b", thing
    ):
        return True
    said = re.split(
        r"[;:.]\s|\band (?=(?:staff|adults|an?|the|all|no one|nobody) )", before[: before.rstrip().rfind(" ") + 1]
    )[-1]
    main = said.rsplit(", ", 1)[-1]
    if re.search(r"\b(?:will|must|should|may|can)\b", main):
        said = main  # "When Xme is upset, staff will give her …"
    if re.search(rf"\b{ME} (?:and\b|to\b|[a-z]+s\b|{'|'.join(MODALS)})", said):
        return False  # "Xme will show her card"
    if re.match(r"(?:that|who)\b", thing):
        return False
    if _HER_OWN.match(thing) or _GOES_SOMEWHERE.match(thing):
        return False
    verb = before.rstrip().rsplit(" ", 1)[-1].lower()
    if verb.startswith(("ask", "allow")):
        return bool(re.match(r"(?:[\w-]+,? (?:or |and )?){0,3}questions?\b", thing))
    # More than one, or a thing without number: one thing of hers would be "give her a book".
    return bool(
        re.match(
            r"(?:[\w'-]+,? (?:or |and )?){0,3}?[a-z-]+(?:s|ing|ion|nce|ice|braille|food|water|money|help|time|space|text|print|work|support)\b",
            thing,
        )
    )


def owns(before: str, after: str) -> bool:
    """Whether "her" is "my" (her book) and not "me" (help her read)."""
    following = re.match(r"[\s\"]+([\w:'-]+)(?:\s+([\w:'-]+))?", after)
    if not following:
        return False
    word, second = following[1].lower(), (following[2] or "").lower()
    if word.isdigit() and re.search(r"\bof\s+$", before):
        return True  # "one of her three ideas"
    if word.isdigit() and re.search(
        r"\b(?:practis|practic|us|learn|choos|follow|nam|remember|achiev|try|tries)(?:e|es|ing|ed)?\s+$", before
    ):
        return True  # "to practise her three ideas"
    if word.isdigit() or word in ("1:1", "2:1", "one-to-one") or re.match(r'\s*"[^"]*"(?:[.,;]|$)', after):
        return False
    if _WITH_HER.search(before) and verbs.as_form(word, "s") and second in _STANDS_WHERE:
        return False  # "the adult with her stands at least 2 metres away"
    previous = re.findall(r"[\w'-]+", before)[-1:] or [""]
    verb = previous[0].lower()
    if word in ("home", "there", "out", "outside") and re.match(
        r"(?:take|bring|drive|walk|send|collect|get|fetch|bus)", verb
    ):
        return False  # "bring her to school and take her home"
    if word == "back" and second in ("to", "against", "straight") and verb in ("with", "keep", "keeps", "has"):
        return True
    if following[1] == "A" and second in ("level", "levels", "star"):
        return True
    if (
        word in ("daily", "weekly", "fortnightly")
        and second
        and verb in ("of", "in", "during", "at", "for", "to", "from", "after", "before", "into")
    ):
        return True  # "as part of her daily maths group"
    if word in _NOT_OWNED or (verb in _KEEPING and word in _HOW_KEPT):
        return False
    if verb in _GIVE and (word in _GIVEN or word[0].isdigit()):
        return False
    if _TWO_OBJECTS.fullmatch(verb) and _gets(before, after):
        return False
    if verb in ("make", "makes", "made") and not second and verbs.is_base(word):
        return False  # "pain that makes her stop"
    if verb in _HELPING and verbs.is_base(word) and not word.endswith("ing"):
        return word in verbs.NOUN_TOO and second not in (
            MY.lower(),
            "the",
            "a",
            "an",
            "her",
            "his",
            "and",
            "with",
            "out",
            "to",
        )
    return True
