"""Finds the names of roles in a sentence: where each begins and ends."""

from __future__ import annotations

import re
from functools import lru_cache

from summaries.understanding.rhythms.numbers import NUMBER
from summaries.understanding.words import load

# "and" inside these does not part two roles.
JOINED = re.compile(
    r"\b((?:A)?speech|moving|manual handling|children|teaching|health|sensing|art|care|eating|deaf"
    r"|reading|hearing|learning|teachers"
    r"|social|mental health|behaviour|music|education|outreach|vision|child|children’s|children's|school|special)"
    r"(?:,)? and (language|handling|young|support|social|drama|drinking|hearing|vision|writing"
    r"|skills|assistants|emotional|wellbeing"
    r"|adolescent|communication|physical|care|movement|assessment|educational|college)\b",
    re.IGNORECASE,
)


_POST = (
    r"(?:\s*\((?:[^()\d]{1,60}|[Ll]evel \d)\))?"
    r"(?:\s+of (?:the (?:[Dd]eaf|[Vv]ision(?:ally)? [Ii]mpaired|[Vv]isually [Ii]mpaired|[Hh]earing [Ii]mpaired)"
    r"|[Cc]hildren (?:and [Yy]oung [Pp]eople )?with [A-Za-z]+ [Ii]mpairments?|deaf children|pupils with "
    r"[a-z -]+)(?:\s*\([A-Za-z]+\))?)?"
    r"(?:,?\s+(?:who (?:has|have) (?:(?:an?|had|at least|some|recent|specialist) )*(?:[Ll]evel"
    r"|qualification|training|experience"
    r"|diploma|certificate)\b[^,.;]*?|who (?:is|are|has|have) (?:been )?(?:trained|qualified|experienced|accredited"
    r"|shown|coached|briefed|inducted|signed off|taught|completed|attended|received|undertaken"
    r"|passed)\b[^,.;]*?|who (?:has|have) (?:had|done) (?:[\w-]+ ){1,5}?training\b|(?:who holds? |whom )[^,.;]*?"
    r"|(?:who (?:works?|are working) with|working with) [A-Z][\w’'-]+"
    r"|holding (?:an?|the|at least)\b[^,.;]*?"
    r"|(?:with|having) (?:an? )?(?:[Ll]evel|NVQ) \d [\w() -]{0,40}?(?:qualification|diploma|certificate|award)"
    r"(?: in [^,.;]*?)?|(?:with|having) (?:(?:an?|post-\w+|some|specific|specialist"
    r"|relevant|accredited|recognised"
    r"|further|additional|post-?graduate|recent|appropriate|at least|"
    r"level|the|full|up-to-date|proven|current|good)\s+|\d+\s+)*(?:experience|qualifications?"
    r"|knowledge|expertise|training|skills?|accreditation|diploma|certificate|level|years"
    r"|post-?graduate"
    r"|specialism|understanding|bsl|mandatory)\b[^,.;]*?"
    r"|(?:specially |fully |suitably |already )?(?:trained|qualified|experienced|accredited"
    r"|certified|supervised|registered|assessed|specialising|overseen|directed|guided)\s+(?:by"
    r"|in|to|as|and|with|from|at|on|through)\b[^,.;]*?"
    r"|known to [A-Za-z’']+|in (?:the )?(?:learning base|resource base|class|attendance)))*"
)


_STOP_AFTER = re.compile(
    r"\s+(?:and (?:then )?whose|whose|will|must|shall|should|may|can|for (?:at least |up to "
    r"|a minimum of )?(?:\d[\d.]*"
    r"|one|two|three|four|five|six|half|an hour|all|every|each|the whole"
    r"|(?:his|her|their) (?:lessons|sessions))|once|twice|each|every|daily|weekly|who|"
    r"to (?!at least)|working|using|so that|in order|on|at least (?:once|twice)|before|after"
    r"|during|has|have|is|are|when|where|wherever|whenever|if|\d[\d.]* ?(?:x|times|minutes"
    r"|mins?|hours|hrs|sessions))\b.*$"
)


_LEFT_STOP = frozenset(
    (
        "by from with via through to for of will must shall should the a an in at on who that which and or is are"
        " be was as led run delivered provided taught between all's their his her its each every this these using"
        " including include used given named: any when than not no have has if then so but about into within under"
        " up made carried out having train trains meet meets see sees agreed written planned overseen per where"
    ).split()
)


# Words in -ing and -ed that belong to a role's name.
_PARTICIPLES = frozenset(
    (
        "trained qualified learning teaching visiting nursing moving hearing supporting skilled experienced"
        " specialised specialized named registered counselling nurturing accredited approved commissioned employed"
        " dysphagia-trained attending handling training working travelling dedicated appointed allocated assigned"
        " housing reading swimming mentoring safeguarding playing feeding leaving signing caring enabling"
        " befriending wellbeing well-being catering cleaning"
    ).split()
)


TITLE_NAME = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Nurse)\.? [A-ZŁŚŻ][\w’'-]+(?: [A-Z][\w’'-]+)?")


# "the physiotherapist's programme": whose it is, not who gives it.
_OWNS = re.compile(
    r"['’]s?\s+(?:\w+\s+)?(?:programmes?|plans?|guidelines?|guidance|advice|report|recommendations?"
    r"|targets?|strategies|room|office|base"
    r"|class|list|timetable)\b"
)


# "a screen reader", "a voice assistant": a thing to work with.
_TOOL = re.compile(
    r"(?:(?:screen|text|immersive|document|book|e-|card)[ -]?readers?|(?:voice|digital|virtual) assistants?)$", re.I
)


# "her tutor group", "the staff room": where or when, and nobody.
_THEIR_GROUP = re.compile(
    r"(?:tutor (?:groups?|room|base)|staff ?room|school (?:day|week|year|term)s?)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def role_heads() -> re.Pattern[str]:
    roles = load("roles")
    heads = sorted(roles["heads"], key=len, reverse=True)
    titles = sorted(roles["titles"], key=len, reverse=True)
    low = "|".join(re.escape(h) + ("s?" if not h.endswith("s") else "") for h in heads)
    exact = "|".join(re.escape(t) + ("s?" if t[-1] not in "sf" else "") for t in titles if any(c.isupper() for c in t))
    full = "|".join(re.escape(t) for t in titles if not any(c.isupper() for c in t))
    return re.compile(rf"(?<![\w-])(?:(?i:{full})|(?i:{low})|{exact})(?![\w-])")


def candidates(text: str, shielded: str) -> list[tuple[int, int, int]]:
    """(start, end, end of the role's own name) of each role or person named, in order."""
    heads = []
    for head in role_heads().finditer(shielded):
        if (
            _more_of_the_name(shielded, head.end())
            or _owns_a_role(shielded, head.end())
            or _OWNS.match(shielded, head.end())
            or _THEIR_GROUP.match(shielded, head.start())
            or _TOOL.search(shielded, max(0, head.start() - 14), head.end())
        ):
            continue
        heads.append((_left_edge(shielded, head.start(), head.end()), _right_edge(text, head.end()), head.end()))
    names = [(n.start(), n.end(), n.end()) for n in TITLE_NAME.finditer(text) if not n.group().endswith(("’s", "'s"))]
    return sorted(heads + names)


def _owns_a_role(text: str, end: int) -> bool:
    """Whether another role is this one's own ("the teacher's assistant"): then that one is meant."""
    following = re.match(r"['’]s?\s+((?:[\w\0-]+\s+){0,5}[\w-]+)", text[end:])
    for word in following.group(1).split() if following else ():
        if word.lower() in _LEFT_STOP:
            return False
        if role_heads().fullmatch(word):
            return True
    return False


def _more_of_the_name(text: str, end: int) -> bool:
    """Whether this word only begins a longer role: "adult learning disability social worker"."""
    following = re.match(r"((?:\s+[\w\0’'-]+){1,4})", text[end:])
    if not following:
        return False
    for word in following.group(1).split():
        if word.lower() in _LEFT_STOP or word.lower() in (
            "trained",
            "known",
            "qualified",
            "time",
            "will",
            "support",
            "cover",
            "hours",
            "input",
        ):
            return False
        if role_heads().fullmatch(word):
            return True
    return False


def _left_edge(text: str, start: int, end: int) -> int:
    """Where the role's name begins: back over its own adjectives."""
    edge = start
    words = list(re.finditer(r"\S+", text[:start]))
    opening = [w.group().lower() for w in words]
    if 0 < len(words) <= 5 and not any(
        w in _LEFT_STOP - {"a", "an", "the"} or w.endswith((",", ".", ":", ";")) or "(" in w for w in opening
    ):
        # A sentence may open with the whole of a long role ("An independent living skills tutor …").
        at = 1 if opening[0] in ("a", "an", "the", "named") else 0
        if (
            at < len(words)
            and opening[at] == "named"
            and not re.match(r"(?:member|mentor|adult|person)", text[start:end])
        ):
            at += 1
        if at < len(words) and (at or not re.search(r"(?:ing|ed)$", opening[at])):
            return words[at].start()
    for word in reversed(words[-9:]):
        raw = word.group()
        plain = raw.strip("(").lower()
        if raw.endswith((",", ";", ".", ":", ")")) or plain in _LEFT_STOP:
            break
        if "(" in raw:
            break
        if plain in ("named", "specific") and not re.match(
            r"(?:member|mentor|adult|person)", text[edge:end], re.IGNORECASE
        ):
            break
        if re.fullmatch(r"(?:same|relevant)", plain) and edge == start:
            edge = word.start()
            continue
        if re.search(r"(?:ing|ed)$", plain) and plain not in _PARTICIPLES and "-" not in plain:
            break
        if "\0" in raw:
            edge = word.start()
            continue
        edge = word.start()
    return edge


# "a social worker from the adult team", "the orthoptist at the Infirmary": where somebody comes from is part of who.
_FROM = re.compile(
    r"\s+(?:from|of|at) (?:the |his |her |their |your |an? )?(?:(?:[A-Z][\w’'-]*|[a-z][\w’'-]+|\d+[-–]\d+) ){0,5}?"
    r"(?:[Ss]ervices?|[Tt]eam|[Dd]epartment|[Cc]linic|[Pp]roject|[Oo]utreach|[Uu]nit|[Aa]gency"
    r"|[Ii]nfirmary|[Hh]ospital"
    r"|Centre|Hub|CAMHS|Trust)\b(?=\s+(?:will|must|shall|should|to|is|are|may)\b|[,.;:)]|$)"
    r"|\s+(?:of|for) (?:people|learners|children|pupils|adults|students|young people|deaf (?:children|people))"
    r"(?: (?:and|with|who have|of)(?: (?!will\b|must\b|shall\b)[\w’'-]+){1,6}?)?(?=\s+(?:will|must|shall"
    r"|should|to|is|are|may)\b|[,.;)]|$)"
    r"|\s+from (?:the )?(?:[A-Z][\w’'&-]+ (?:and |& |of )?){0,4}[A-Z][\w’'&-]+(?=\s+(?:will|must|shall"
    r"|should|to|is|are|may|goes|visits|comes|takes|teaches|works|sees|meets|helps|supports|gives|leads|runs)\b)"
    r"|\s+attached to (?:the |an? )?(?:[\w’'-]+ ){0,4}(?:[Tt]eam|[Ss]ervice|[Uu]nit|[Cc]linic)\b"
    r"(?=\s+(?:will|must|shall|may|should|to)\b)"
)


def _right_edge(text: str, end: int) -> int:
    come = _FROM.match(text, end)
    return come.end() if come and " who " not in come.group() else _post_edge(text, end)


_FIGURES_AFTER = re.compile(
    rf":\s(?=(?:{NUMBER}|once|twice|daily|weekly|fortnightly|termly|up to|at least|half"
    r"|an? (?:hour|day|session|visit)|each|every)\b)",
    re.IGNORECASE,
)


def _post_edge(text: str, end: int) -> int:
    post = re.compile(_POST + r"(?=$|[,.;:]| )").match(text, end)
    if not post or not post.group():
        return end
    if not re.search(
        r"\b(?:with|having|hold(?:s|ing)|whom?|trained|qualified|experienced|accredited|assessed|certified|supervised|directed)\b",
        post.group(),
    ):
        return post.end()
    more = re.match(r"[^,.;]*", text[post.end() :])
    edge = post.end() + len(_STOP_AFTER.sub("", more.group() if more else ""))
    colon = _FIGURES_AFTER.search(text, end, edge)  # "a tutor with a diploma in braille: three lessons a week of …"
    return colon.start() if colon else edge
