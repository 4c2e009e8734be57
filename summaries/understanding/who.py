"""Who gives the help: roles and names that do it, by the plan's own words, not those it is done for or to."""

from __future__ import annotations

import re
from functools import lru_cache

from summaries.understanding.words import load

# "and" inside these does not part two roles.
_JOINED = re.compile(
    r"\b(speech|moving|manual handling|children|teaching|health|sensing|art|care|eating|deaf"
    r"|reading|hearing|learning|teachers"
    r"|social|mental health|behaviour|music|education|outreach|vision|child|children’s|children's|school|special)"
    r"(?:,)? and (language|handling|young|support|social|drama|drinking|hearing|vision|writing"
    r"|skills|assistants|emotional|wellbeing"
    r"|adolescent|communication|physical|care|movement|assessment|educational|college)\b",
    re.IGNORECASE,
)
_AGENT_BEFORE = re.compile(
    r"(?:\bby|\bfrom|\bwith|\bvia|\bthrough|\bbetween|\bled by|\bsupport of|\bhelp of"
    r"|\bassistance of|\bpresence of|\bdirection of"
    r"|\bsupervision of|\bguidance of|\baccompanied by|\bunder|\bwhich|\bat least|\bfor)\s+$",
    re.IGNORECASE,
)
_SUBJECT_AFTER = re.compile(
    r"^\s*(?:,[^,]{0,90},)?\s*(?:\([^)]*\)\s*)?(?:,? who [^,]{1,60}?(?:,)?\s+)?"
    r"(?:will|must|shall|should|to|may|can|meets?|provides?|delivers?|works?|teaches|runs?"
    r"|carries|sees|visits|trains|supports|checks|is to|are to"
    r"|has|have|need|needs|and|or|for (?:\d|one|two|three|four|five|six|half|an hour))\b"
)
_TRAINING_OF = re.compile(
    r"\b(?:train(?:s|ed|ing)?(?: (?:and|for|to|of|modelling|coaching|advice))*|supervis\w+(?: "
    r"of)?|coach\w*|advice (?:and training )?(?:to|for)|"
    r"advise|support to|support for|feedback to|modelling (?:to|for)|guidance (?:to|for)"
    r"|reports? to|meet|tell|inform|call to|calls to|upskill)\s+$",
    re.IGNORECASE,
)
_POST = (
    r"(?:\s*\((?:[^()\d]{1,60}|[Ll]evel \d)\))?"
    r"(?:\s+of (?:the deaf|children and young people with [a-z -]+|deaf children|pupils with "
    r"[a-z -]+)(?:\s*\([A-Za-z]+\))?)?"
    r"(?:,?\s+(?:who (?:is|are|has|have) (?:been )?(?:trained|qualified|experienced|accredited)\b[^,.;]*?"
    r"|(?:with|having) (?:(?:an?|some|specific|specialist|relevant|accredited|recognised"
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
    r"\s+(?:will|must|shall|should|may|can|for (?:at least |up to |a minimum of )?(?:\d[\d.]*"
    r"|one|two|three|four|five|six|half|an hour)|once|twice|each|every|daily|weekly|who|"
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
        " housing reading swimming mentoring safeguarding playing feeding"
    ).split()
)
_TITLE_NAME = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Nurse)\.? [A-ZŁŚŻ][\w’'-]+(?: [A-Z][\w’'-]+)?")
_CELL_TAIL = re.compile(
    r"\s+(?:to (?:provide|arrange|deliver|organise|lead|run|make|keep|carry|apply|ensure"
    r"|oversee|order|write|set|train|support|monitor|complete|refer"
    r"|co-?ordinate|supervise|plan|buy|fund|teach|fit|check|supply|implement|share|agree|review|adapt)\b.*)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _heads() -> re.Pattern[str]:
    roles = load("roles")
    heads = sorted(roles["heads"], key=len, reverse=True)
    titles = sorted(roles["titles"], key=len, reverse=True)
    low = "|".join(re.escape(h) + ("s?" if not h.endswith("s") else "") for h in heads)
    exact = "|".join(re.escape(t) + ("s?" if t[-1] not in "sf" else "") for t in titles if any(c.isupper() for c in t))
    full = "|".join(re.escape(t) for t in titles if not any(c.isupper() for c in t))
    return re.compile(rf"(?<![\w-])(?:(?i:{full})|(?i:{low})|{exact})(?![\w-])")


@lru_cache(maxsize=1)
def _services() -> re.Pattern[str]:
    names = "|".join(re.escape(s) for s in sorted(load("roles")["services"], key=len, reverse=True))
    return re.compile(
        rf"^(?:(?:direct|weekly|individual|regular|further|ongoing|specialist|an?|the)\s+)*({names})\b", re.IGNORECASE
    )


def is_role(text: str) -> bool:
    """Whether the words name any role, person or service."""
    return bool(_heads().search(text) or _TITLE_NAME.search(text))


def who_in_cell(text: str) -> tuple[str, ...]:
    """Everyone named in a "Who" cell, verbatim, one each."""
    people: list[str] = []
    for piece in re.split(r";|\n|(?<=\w)\. (?=[A-Z])|\s+/\s+|,? (?:led|supervised|overseen) by (?:the |an? )?", text):
        piece = _CELL_TAIL.sub("", piece.strip(" .,–-")).strip()
        for part in _parted(piece):
            part = re.sub(r"^(?:the|an?)\s+(?=\w)", "", part.strip(" ,."), flags=re.IGNORECASE)
            if len(part) > 1 and part not in people:
                people.append(part)
    return tuple(people)


def _parted(piece: str) -> list[str]:
    """Parts "Class teacher and PECS-trained TA", and leaves "Speech and language therapist" whole."""
    if "(" in piece:
        return [piece]
    shielded = _JOINED.sub(lambda m: m.group().replace(" and ", " \0 "), piece)
    parts = re.split(r" and | & ", shielded)
    if len(parts) > 1 and all(_heads().search(p) for p in parts):
        return [p.replace("\0", "and") for p in parts]
    comma = re.split(r", (?=[a-z])", piece)
    if (
        not re.search(r", (?:\w+ed|including|with)\b", piece)
        and len(comma) > 1
        and all(re.search(rf"(?:{_heads().pattern})$", p) for p in comma)
    ):
        return comma
    return [piece]


def who_in_text(text: str, section: str = "F") -> tuple[str, ...]:
    """Everyone who does what the sentence says, verbatim; () where the sentence names nobody."""
    shielded = _JOINED.sub(lambda m: m.group().replace(" and ", " \0\0\0 "), text)
    found: list[tuple[int, int, str]] = []
    last_end = -1
    for start, end, head_end in _candidates(text, shielded):
        if start < last_end:
            continue
        if _acts(shielded[:start], shielded[end:], found, start, shielded[start:head_end], shielded[head_end:]):
            found.append((start, end, text[start:end].strip(" ,")))
            last_end = end
    people = list(dict.fromkeys([*_in_brackets(text), *(person for _, _, person in found if person)]))
    if len(people) == 1 and _SETTING_GIVES.match(text):
        given = [text[a:b].strip(" ,") for a, b, _ in _candidates(text, shielded) if a > len(people[0]) + 3]
        people = given[:1] or people
    if not people:
        service = _services().match(text)
        if service:
            people.append(service.group(1))
        elif section in ("H1", "H2"):
            people.extend(_provider(text))
    return tuple(people)


def _candidates(text: str, shielded: str) -> list[tuple[int, int, int]]:
    """(start, end, end of the role's own name) of each role or person named, in order."""
    heads = []
    for head in _heads().finditer(shielded):
        if _more_of_the_name(shielded, head.end()):
            continue
        heads.append((_left_edge(shielded, head.start(), head.end()), _right_edge(text, head.end()), head.end()))
    names = [(n.start(), n.end(), n.end()) for n in _TITLE_NAME.finditer(text)]
    return sorted(heads + names)


def _more_of_the_name(text: str, end: int) -> bool:
    """Whether this word only begins a longer role: "adult learning disability social worker"."""
    following = re.match(r"((?:\s+[\w’'-]+){1,4})", text[end:])
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
        if _heads().fullmatch(word):
            return True
    return False


_SETTING_GIVES = re.compile(
    r"(?:The )?(?:school|college|setting|nursery|local authority|council|academy|university)s? (?:will|must|shall) "
    r"(?:provide|arrange|employ|fund|deploy|make available|appoint|ensure)\b",
    re.IGNORECASE,
)


def _in_brackets(text: str) -> list[str]:
    """ "Phonics at his own level (qualified teacher, daily, 20 minutes)"."""
    for inside in re.finditer(r"\(([^()]{2,90})\)", text):
        first = inside.group(1).split(",")[0].strip()
        head = _heads().search(first)
        after = (
            re.match(r"\s*(?:trained|supported|led|qualified|with|or|and|plus|$)", first[head.end() :])
            if head
            else None
        )
        whole = "," in inside.group(1) or (inside.end() >= len(text.rstrip(" .")) and len(first.split()) <= 6)
        if (
            head
            and after
            and whole
            and not re.match(r"e\.?g|including|such|as|see|or ", first)
            and not _names_the_role(text, inside.start())
        ):
            return [first]
    return []


def _names_the_role(text: str, bracket: int) -> bool:
    """Whether the bracket only gives the short name of the role before it ("vision impairment (QTVI)")."""
    return bool(re.search(rf"(?:{_heads().pattern}|impairment|young people|deaf)\s*$", text[:bracket]))


def _provider(text: str) -> list[str]:
    """A club or an organisation that gives social care help: "Lantern House", "Saturday club for deaf children"."""
    named = re.search(r"\b(?:at|from|with|by|under)(?: the)? ((?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+)", text)
    if named:
        return [named.group(1)]
    club = re.match(
        r"(?:An? )?((?:[A-Z]?[\w-]+ ){0,4}?(?:club|scheme|project|group|service)(?: for (?!\d|one"
        r"|two|three|four|five|six|half|an? )[a-z ]+?)?)"
        r"(?=,| each| every| place| for |\.|$)",
        text,
    )
    return [club.group(1)] if club else []


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
        if at < len(words) and not re.search(r"(?:ing|ed)$", opening[at]):
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


def _right_edge(text: str, end: int) -> int:
    post = re.compile(_POST + r"(?=$|[,.;:]| )").match(text, end)
    if not post or not post.group():
        return end
    if not re.search(
        r"\b(?:with|having|who|trained|qualified|experienced|accredited|assessed|certified|supervised|directed)\b",
        post.group(),
    ):
        return post.end()
    more = re.match(r"[^,.;]*", text[post.end() :])
    return post.end() + len(_STOP_AFTER.sub("", more.group() if more else ""))


def _acts(before: str, after: str, found: list[tuple[int, int, str]], start: int, role: str, head_end: str) -> bool:
    bare = re.sub(
        r"(?:\b(?:the|an?|named|one|two|three|his|her|their|another|each|every|either|some|any|same)\s+)+$",
        "",
        before,
        flags=re.IGNORECASE,
    )
    if _TRAINING_OF.search(bare) or re.search(r"\bbenefit from\s+$", bare):
        return False
    if re.match(r"\s*(?:time|support|cover|hours)\b", head_end) and re.search(
        r"\b(?:of|hours?|week|for|to)\s+$|^\W*$", bare
    ):
        return True
    if re.search(r"\bat\s+$", bare) and re.search(r"(?:provider|service|agency)$", role):
        return True
    if re.search(r"\bwith [^,.;]{0,60} and\s+$", bare) and not re.search(
        r"\b(?:liais|meet|shar|agre|consult)\w*\b", bare
    ):
        return True
    if re.search(
        (
            r"\b(?:agreement of|parents? of|needs? of|absence of|consult(?:ed)? with|consultation with"
            r"|shared with|meetings? with|liais\w+ with|available to|close to|given to|relationships? "
            r"with|contact with|communicate with)\s+$"
        ),
        bare,
        re.IGNORECASE,
    ):
        return False
    if re.search(r"\bfor\s+$", bare, re.IGNORECASE):
        return False
    if _AGENT_BEFORE.search(bare):
        return True
    opening = re.sub(r"^[\W\d]*(?:[A-Z]\d[\w.]*\s+)?", "", bare)
    if not opening.strip():
        subject = bool(_SUBJECT_AFTER.match(after)) or not after.strip(" .")
        return (
            subject
            or bool(re.match(r"\s*(?:who [^,.;]{1,60})?(?:,|\(|-|:|–)", after))
            or bool(
                re.match(
                    (
                        r"\s*(?:time|support|cover|hours|review|assessment|visits?|input|sessions?|consultation"
                        r"|training|drop-in)\b"
                    ),
                    head_end,
                )
            )
        )
    if (
        found
        and found[-1][1] <= start
        and re.fullmatch(
            r"\s*(?:,?\s*(?:and|or|together with|alongside|with|plus)\s*|,\s*)",
            before[found[-1][1] :][: len(bare) - found[-1][1]] or "x",
        )
    ):
        return True
    # What a role "will" do makes it the one who acts, wherever it stands: "In their first term the mentor will ..."
    if re.match(r"\s*(?:,[^,]{0,80},)?\s*(?:also )?(?:will|must|shall)\b", after) and bare != before:
        return True
    return bool(
        re.search(r"(?:[,;.:]|\band|\bwhich|\bthat)\s+$", bare)
        and re.match(r"\s*(?:,[^,]{0,80},)?\s*(?:will|must|shall|should)\b", after)
    )
