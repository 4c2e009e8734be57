"""Who gives the help: roles and names that do it, by the plan's own words, not those it is done for or to."""

from __future__ import annotations

import re
from functools import lru_cache

from summaries.understanding.people.role_names import JOINED, TITLE_NAME, candidates, role_heads
from summaries.understanding.people.services import service_acts, service_named
from summaries.understanding.people.who_acts import acts
from summaries.understanding.people.who_named import givers, tidy
from summaries.understanding.words import load


@lru_cache(maxsize=1)
def _services() -> re.Pattern[str]:
    names = "|".join(re.escape(s) for s in sorted(load("roles")["services"], key=len, reverse=True))
    return re.compile(
        rf"^(?:(?:direct|weekly|individual|regular|further|ongoing|specialist|an?|the)\s+)*({names})\b", re.IGNORECASE
    )


def is_role(text: str) -> bool:
    """Whether the words name any role, person or service."""
    return bool(role_heads().search(text) or TITLE_NAME.search(text))


# "Soft start: …", "Aids and adaptations at home. …": a few words over what follows.
_LABEL = re.compile(r"(?:[A-H]\d[\d.]*\s+)?[A-Z][^.:;]{2,60}(?:[.:]|\s[–—-])\s+(?=[A-Za-z])")


def who_in_text(text: str, section: str = "F") -> tuple[str, ...]:
    """Everyone who does what the sentence says, verbatim; () where the sentence names nobody."""
    people = _people(text, section)
    label = _LABEL.match(text)
    if people or not label:
        return people
    rest = text[label.end() :]
    found = _people(f"{rest[0].upper()}{rest[1:]}", section)
    return tuple(who if who in text else f"{who[0].lower()}{who[1:]}" for who in found)


def _people(text: str, section: str) -> tuple[str, ...]:
    shielded = JOINED.sub(lambda m: m.group().replace(" and ", " \0\0\0 "), text)
    found: list[tuple[int, int, str]] = []
    last_end = -1
    for start, end, head_end in candidates(text, shielded):
        if start < last_end:
            continue
        if acts(shielded[:start], shielded[end:], found, start, shielded[start:head_end], shielded[head_end:]):
            found.append((start, end, tidy(_OWNER.sub("", text[start:end].strip(" ,")))))
            last_end = end
    everyone = _EVERYONE.match(text)
    people = list(
        dict.fromkeys(
            [
                *_in_brackets(text),
                *([everyone.group(1)] if everyone else []),
                *(person for _, _, person in found if person),
            ]
        )
    )
    people = givers(text, [p for p in people if not _NOT_A_HELPER.fullmatch(p)])
    people = [*(s for s in service_acts(text) if not any(s in p or p in s for p in people)), *people]
    if everyone:  # "All staff who teach Niamh" names "all staff" already
        people = [p for p in people if p == everyone.group(1) or p not in everyone.group(1)]
    if people and not re.match(r"(?:The )?(?:school|college|nursery|setting|academy)\b", text, re.IGNORECASE):
        # "lent to him by the college", "at school": a place is not who gives the help.
        people = [p for p in people if not _SETTING.fullmatch(p)]
    if len(people) == 1 and _SETTING_GIVES.search(text):
        given = [text[a:b].strip(" ,") for a, b, _ in candidates(text, shielded) if a > len(people[0]) + 3]
        people = given[:1] or people
    supplies = _COUNCIL_SUPPLIES.match(text)
    if not people and supplies:
        people = [supplies["who"]]
    if not people and (supplied := _SUPPLIED_BY.search(text)):
        people = [supplied["who"]]
    if not people and (meets := _MEETS.search(text)):
        met = [(a, b) for a, b, _ in candidates(text, shielded) if a == meets.end()][:1]
        by_name = [
            hit["name"] for _, b in met for hit in [_BY_NAME.match(text, b)] if hit
        ]  # "her mentor, Mr Lovibond,"
        people = by_name or [text[a:b].strip(" ,") for a, b in met]
    if not people:
        people = _in_pieces(text)
    if not people:
        people = [hit.group(1) for hit in [_MEMBER.search(text)] if hit]
    if not people:
        people = [hit.group(1) for hit in [_DO_THIS.search(text)] if hit]
    if not people:
        people = _opens_with(text, shielded)
    if not people:
        people = [hit.group(1) for pattern in _BY_THE_WAY for hit in [pattern.search(text)] if hit][:1]
    if not people:
        named = _RUN_BY.search(text)
        service = _services().match(text)
        if named and not service:
            return (named.group(1),)
        if service:
            people.append(service.group(1))
        elif branch := service_named(text):
            people.extend(branch)
        elif section in ("H1", "H2"):
            people.extend(_provider(text))
    return tuple(people)


_CHOSEN = re.compile(r"^ of (?:his|her|their|your) (?:own )?(?:choice|choosing)\b")


def _opens_with(text: str, shielded: str) -> list[str]:
    """The one whom the help itself is ("A registered nurse on the college site day and night", "A home carer
    for …")."""
    opening = re.match(r"(?:(?:An?|One|Two|The|A named) )?", text)
    bare = opening is None or not opening.group()
    for start, end, _ in candidates(text, shielded):
        if start <= (opening.end() if opening else 0) and re.match(
            r"(?: for \d| for (?:one|two|three|half|an?) | chosen by\b|, who must\b)"
            if bare
            else r"(?:,| who\b| on\b| for (?:\d|one|two|three|half|an?\b)| in\b| from\b"
            r"| throughout\b| every\b| each\b| at\b)",
            _CHOSEN.sub("", text[end:]),
        ):
            named = text[start:end].strip(" ,")
            return (
                []
                if re.search(r"(?:school|college|nursery|centre|clinic|scheme|hub|service|team|group)s?$", named)
                else [named]
            )
        break
    return []


# "All staff will …": everyone who must do it.
_EVERYONE = re.compile(
    r"((?:(?:All|Every) (?:[a-z]+ (?:and [a-z]+ )?){0,2}(?:staff|adults?|teachers?|teaching staff)"
    r"|(?:Everyone|Everybody|Anyone|All those|All staff|All adults) (?:who [a-z]+s?|[a-z]+ing)(?: with)? [A-Z][\w’'-]+)"
    r"(?:, including [a-z ]{3,70}(?= will| must| shall| should|,))?),? (?:will|must|shall|should|are to)\b"
)
# "the school's QTVI" is the QTVI.
_OWNER = re.compile(
    r"^(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|same)\s+|^(?:the )?(?:school|college|council|borough|county|city"
    r"|local authority|authority|trust|nursery|setting|hospital|NHS|LA)['’]s\s+",
    re.IGNORECASE,
)
# Things the council itself gives; what it "secures" or "arranges" others give.
_COUNCIL_SUPPLIES = re.compile(
    r"(?:The )?(?P<who>(?:Local )?(?:Council|Authority)) (?:will|shall|must) (?:supply|lend|buy|fit"
    r"|install|pay for|replace)\b"
)
# "a wobble cushion, bought by the school": who gives a thing.
_SUPPLIED_BY = re.compile(
    r"\b(?:supplied|provided|bought|purchased|lent|loaned|funded|maintained|fitted) by (?P<who>(?:the )?"
    r"(?:school|college|nursery|academy|council|local authority))\b(?!['’]s? [A-Z])",
    re.IGNORECASE,
)
# "Ana will meet her mentor for 20 minutes every week": whom she meets gives it.
_MEETS = re.compile(
    r"\bwill (?:also )?(?:meet|see|meet with|work with|have time with) (?:an?|the|his|her|their|your) (?=[a-z])"
)
_BY_NAME = re.compile(rf",? (?P<name>{TITLE_NAME.pattern})(?=[,.]| (?:for|once|every|each)\b)")
# "Subject teachers do this."
_DO_THIS = re.compile(
    r"(?:^|[.!?]\s)((?:The )?[A-Z][a-z]+(?: [a-z]+){0,4}) (?:do|does|give|gives|run|runs|lead|leads) (?:this|it|them)\b"
)
# "Five hours a year of an occupational therapist's time", "check-ins with a trusted adult", "input from psychology".
_BY_THE_WAY = (
    re.compile(
        r"\b(?:[Mm]entoring|[Cc]ounselling|[Tt]raining|[Hh]elp|[Ss]upport|[Aa]dvice|[Ii]nput"
        r"|[Ss]essions?) (?:from|by|with) "
        r"(?:the )?((?:[A-Z][\w’'&-]+ ){1,4}(?:Project|Trust|Team|Service|Centre|Charity|Foundation|Partnership"
        r"|Group))\b"
    ),
    re.compile(r"\bof (?:an?|the|his|her|their) ([a-z][\w -]{3,60}?)['’]s time\b"),
    re.compile(r"\bwith an? ((?:trusted|key|familiar|named|known|chosen|designated|responsible|consistent) adult)\b"),
    re.compile(
        r"\b(?:[Ii]nput|[Ss]upport|[Aa]dvice|[Cc]onsultation|[Vv]isits?|[Ss]essions?) from (?:the )?"
        r"((?:[\w-]+ ){0,4}?(?:psychology|therapy|physiotherapy|nursing|outreach|CAMHS))\b"
    ),
)
_MEMBER = re.compile(
    r"\b(?:by|from|with|where|when|and) (?:an?|any|another) (member of (?:the |a |his |her )?[\w’' -]{3,45}?"
    r"(?:team|staff|[Ss]ervice))\b"
)


def _in_pieces(text: str) -> list[str]:
    """ "Talker practice: 3 x 10 minutes daily, LSA.": a piece between commas that is a role and nothing else."""
    if not re.search(r"\d|\b(?:daily|weekly|once|twice|each|every)\b", text):
        return []
    found = []
    for piece in re.split(r"[,;:]\s|\.\s|\.$", text)[1:]:
        bare = re.sub(r"^(?:an?|the|one|with an?|by an?) ", "", piece.strip())
        bare = re.sub(r" (?:with|beside|near) (?:him|her|them|you|(?-i:[A-Z])[\w’'-]+)\.?$", "", bare)
        if re.match(r"(?:in|at|on|to|from) |\d", bare):
            continue
        whole, bare = bare, re.sub(r" (?:trained|shown how|coached) by .*$", "", bare)
        head = role_heads().search(bare)
        if (
            head
            and head.end() == len(bare)
            and len(bare.split()) <= 6
            and not re.search(r"\b(?:and|for|of|to)\b", bare)
        ):
            found.append(whole)
    return found[:2]


# "run by Sunbeams": an organisation with a name of its own.
_RUN_BY = re.compile(
    r"\b(?:run|provided|delivered|organised|led|hosted|offered) by (?:the )?"
    r"((?:[A-Z][\w’'&-]+)(?: (?:of |and |& )?[A-Z][\w’'&-]+){0,4})"
)
# "The young person shall …", "under the Care Act": nobody who helps.
_NOT_A_HELPER = re.compile(r"(?:the )?(?:young person|child|pupil|student|learner)|.*\bAct(?: \d{4})?", re.IGNORECASE)
_SETTING = re.compile(r"(?:the )?(?:school|college|nursery|setting|academy|sixth form)", re.IGNORECASE)
_SETTING_GIVES = re.compile(
    r"(?:The )?(?:school|college|setting|nursery|local authority|council|academy|university)s? (?:will|must|shall) "
    r"(?:provide|arrange|employ|fund|deploy|make available|appoint|ensure)\b",
    re.IGNORECASE,
)


def _in_brackets(text: str) -> list[str]:
    """ "Phonics at his own level (qualified teacher, daily, 20 minutes)"."""
    for inside in re.finditer(r"\(([^()]{2,90})\)", text):
        pieces = [p.strip() for p in inside.group(1).split(",")]
        last = inside.end() >= len(text.rstrip(" ."))
        for piece in pieces:
            if re.match(
                r"\w+ing (?:the|an?|his|her|your)\b|(?:turns?|shakes?|nods?|drops?|lowers?|bangs?|hits?) ", piece
            ):
                continue  # "(cooking, telephoning the dentist)"
            piece = re.sub(
                r"^(?:(?:led|run|taught|given|delivered|provided|supervised|supported) )?by (?:the |an? )?", "", piece
            )
            head = role_heads().search(piece)
            if head and _are_examples(pieces, piece):
                continue  # "(trips, supply teachers, moving class)"
            after = (
                re.match(r"\s*(?:trained|supported|led|qualified|with|or|and|plus|$)", piece[head.end() :])
                if head
                else None
            )
            whole = len(pieces) > 1 or (last and len(piece.split()) <= 6)
            aside = re.match(r"e\.?g|including|such|as |see |or ", piece)
            if head and after and whole and not aside and not _names_the_role(text, inside.start()):
                return [piece]
    return []


def _are_examples(pieces: list[str], piece: str) -> bool:
    """Whether a bracket is a list of matters, where a role in the middle is one of them: no figure, no rhythm, and
    the role not first."""
    others = [p for p in pieces if p != piece]
    said = re.search(
        r"\d|\b(?:daily|weekly|termly|fortnightly|monthly|each|every|once|twice|half)\b", ", ".join(pieces)
    )
    return len(pieces) >= 3 and pieces[0] != piece and not said and not any(role_heads().search(p) for p in others)


def _names_the_role(text: str, bracket: int) -> bool:
    """Whether the bracket only gives the short name of the role before it ("vision impairment (QTVI)")."""
    return bool(re.search(rf"(?:{role_heads().pattern}|impairment|young people|deaf)\s*$", text[:bracket]))


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
