"""Who gives the help: roles and names that do it, by the plan's own words, not those it is done for or to."""

from __future__ import annotations

import re
from functools import lru_cache

from summaries.understanding.role_names import JOINED, TITLE_NAME, candidates, role_heads
from summaries.understanding.words import load

_AGENT_BEFORE = re.compile(
    r"(?:\bby|\bfrom|\bwith|\bvia|\bthrough|\bbetween|\bled by|\bsupport of|\bhelp of"
    r"|\bassistance of|\bpresence of|\bdirection of"
    r"|\bsupervision of|\bguidance of|\baccompanied by|\bunder|\bwhich|\bat least|\bfor)\s+$",
    re.IGNORECASE,
)
_SUBJECT_AFTER = re.compile(
    r"^\s*(?:(?:who (?:work|are working)|working|involved|supporting)(?: with)? [A-Z]?[\w’'-]+(?: [A-Z][\w’'-]+)? )?"
    r"\s*(?:from (?:the )?[\w’'-]+(?: [\w’'-]+){0,5}?(?:,[^,]{3,40},)? (?=will|must|shall|to|is|are)"
    r"|of (?:his|her|your|their) choice(?: for [^,.;]{3,30})? )?"
    r"\s*(?:(?:for|of|in) [a-z-]+(?: [a-z-]+){0,3}(?= (?:will|must"
    r"|shall)))?(?:,[^,]{0,90},)?\s*(?:\([^)]*\)\s*)?(?:,? who [^,]{1,60}?(?:,)?\s+)?"
    r"(?:will|must|shall|should|to|may|can|meets?|provides?|delivers?|works?|teaches|runs?"
    r"|carries|sees|visits|trains|supports|checks|is to|are to"
    r"|uses?|sits?|follows?|reads?|gives?|takes?|joins?|helps?|leads?|stays?|comes?|keeps?|looks?|makes?|spends?"
    r"|has|have|need|needs|and|or|for (?:\d|one|two|three|four|five|six|half|an hour))\b"
)
# "A social worker in the Disabled Children's Team will …": what stands between only says more of who.
_FAR_VERB = re.compile(
    r"\s(?:in|from|at|of|on|for|with|working) (?:the |his |her |your )?[^.;:,]{2,90}?\b(?:will|must|shall"
    r"|to (?:carry|visit|advise|provide|work|teach|train|see|write|support|deliver|monitor|run|lead))\b"
)
_TRAINING_OF = re.compile(
    r"\b(?:train(?:s|ed|ing)?(?: (?:and|for|to|of|modelling|coaching|advice))*|supervis\w+(?: "
    r"of)?|coach\w*|advice (?:and training )?(?:to|for)|"
    r"advise|support to|support for|feedback to|modelling (?:to|for)|guidance (?:to|for)"
    r"|reports? to|meet|tell|inform|call to|calls to|upskill)\s+$",
    re.IGNORECASE,
)


# "A teaching assistant shown the exercises by the physiotherapist will …": what stands between the two.
_ONCE_SHOWN = re.compile(
    r"^\s*,? ?(?:who (?:has|have) been )?(?:shown|coached|briefed|taught|trained)\b[^,.;]{0,50}? by (?:the |an? |his |her "
    r"|their )?[^,.;]{2,40}?,? (?=will|must|shall|should)"
)
# What somebody else did for the one who gives the help.
_PREPARED_BY = re.compile(
    r"\b(?:shown|trained|coached|taught|briefed|inducted|signed off|chosen|selected|approved|prepared)\b[^,.;]{0,50}?\bby\s+$",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _services() -> re.Pattern[str]:
    names = "|".join(re.escape(s) for s in sorted(load("roles")["services"], key=len, reverse=True))
    return re.compile(
        rf"^(?:(?:direct|weekly|individual|regular|further|ongoing|specialist|an?|the)\s+)*({names})\b", re.IGNORECASE
    )


def is_role(text: str) -> bool:
    """Whether the words name any role, person or service."""
    return bool(role_heads().search(text) or TITLE_NAME.search(text))


def who_in_text(text: str, section: str = "F") -> tuple[str, ...]:
    """Everyone who does what the sentence says, verbatim; () where the sentence names nobody."""
    shielded = JOINED.sub(lambda m: m.group().replace(" and ", " \0\0\0 "), text)
    found: list[tuple[int, int, str]] = []
    last_end = -1
    for start, end, head_end in candidates(text, shielded):
        if start < last_end:
            continue
        if _acts(shielded[:start], shielded[end:], found, start, shielded[start:head_end], shielded[head_end:]):
            found.append((start, end, _OWNER.sub("", text[start:end].strip(" ,"))))
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
    people = [p for p in people if not _NOT_A_HELPER.fullmatch(p)]
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
    if not people:
        people = _in_pieces(text)
    if not people:
        people = [hit.group(1) for hit in [_MEMBER.search(text)] if hit]
    if not people:
        people = [hit.group(1) for hit in [_DO_THIS.search(text)] if hit]
    if not people:
        people = _opens_with(text, shielded)
    if not people:
        named = _RUN_BY.search(text)
        service = _services().match(text)
        if named and not service:
            return (named.group(1),)
        if service:
            people.append(service.group(1))
        elif section in ("H1", "H2"):
            people.extend(_provider(text))
    return tuple(people)


def _opens_with(text: str, shielded: str) -> list[str]:
    """The one whom the help itself is ("A registered nurse on the college site day and night", "A home carer for …")."""
    opening = re.match(r"(?:An?|One|Two|The|A named) ", text)
    if not opening:
        return []
    for start, end, _ in candidates(text, shielded):
        if start <= opening.end() and re.match(
            r"(?:,| who\b| on\b| for (?:\d|one|two|three|half|an?\b)| in\b| from\b| throughout\b| every\b| each\b| at\b)", text[end:]
        ):
            named = text[start:end].strip(" ,")
            return [] if re.search(r"(?:school|college|nursery|centre|clinic|scheme|hub|service|team|group)s?$", named) else [named]
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
    r"^(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|same)\s+|^(?:the )?(?:school|college|council|borough|county|city|local authority|authority|trust"
    r"|nursery|setting|hospital|NHS|LA)['’]s\s+",
    re.IGNORECASE,
)


# Things the council itself gives; what it "secures" or "arranges" others give.
_COUNCIL_SUPPLIES = re.compile(
    r"(?:The )?(?P<who>(?:Local )?(?:Council|Authority)) (?:will|shall|must) (?:supply|lend|buy|fit"
    r"|install|pay for|replace)\b"
)
# "Subject teachers do this."
_DO_THIS = re.compile(
    r"(?:^|[.!?]\s)((?:The )?[A-Z][a-z]+(?: [a-z]+){0,4}) (?:do|does|give|gives|run|runs|lead|leads) (?:this|it|them)\b"
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
        head = role_heads().search(bare)
        if (
            head
            and head.end() == len(bare)
            and len(bare.split()) <= 6
            and not re.search(r"\b(?:and|for|of|to)\b", bare)
        ):
            found.append(bare)
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
            if re.match(r"\w+ing (?:the|an?|his|her|your)\b", piece):
                continue  # "(cooking, telephoning the dentist)"
            piece = re.sub(
                r"^(?:(?:led|run|taught|given|delivered|provided|supervised|supported) )?by (?:the |an? )?", "", piece
            )
            head = role_heads().search(piece)
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


def _acts(before: str, after: str, found: list[tuple[int, int, str]], start: int, role: str, head_end: str) -> bool:
    after = _ONCE_SHOWN.sub(" ", after)
    after = re.sub(r"^,\s+(?=(?:will|must|shall|should|may)\b)", " ", after)
    bare = re.sub(
        r"(?:\b(?:the|an?|named|one|two|three|one of|his|her|their|your|another|each|every|either|some|any"
        r"|same)\s+)+$",
        "",
        before,
        flags=re.IGNORECASE,
    )
    if re.fullmatch(r"\W*No\s+", before) and re.match(r"\s*(?:is|are|will|must|shall|may|should)\b", after):
        return True  # "No member of staff is to …"
    if re.search(r"\b(?:provide|employ|appoint|engage|fund)\s+$", bare) and re.match(
        r"\s*(?:,? who|holding|with|qualified|trained)\b", after
    ):
        return True  # "The Authority will provide a specialist teacher holding …"
    if _PREPARED_BY.search(bare) and re.match(r"\s*,?\s*(?:will|must|shall|should)\b", after):
        return False  # "a teaching assistant who has been coached by the therapist will …"
    if _TRAINING_OF.search(bare) or re.search(r"\bbenefit from\s+$", bare):
        return False
    if re.match(r"\s*(?:time|support|cover|hours)\b", head_end) and re.search(
        r"\b(?:of|hours?|week|for|to)\s+$|^\W*$", bare
    ):
        return True
    if re.search(r"\bat\s+$", bare) and re.search(r"(?:provider|service|agency)$", role):
        return True
    if re.search(r"\bwith [^,.;]{0,60} and\s+$", bare) and not re.search(
        r"\b(?:liais|meet|shar|agre|consult)\w*\b|\bwork(?:s|ing)? with\b", bare
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
    if role.endswith(("personal assistant", "PA")) and re.search(r"\b(?:payments?|hours?|budget|money) for\s+$", bare):
        return True
    if re.search(r"\bfor\s+$", bare, re.IGNORECASE):
        return False
    if found and re.fullmatch(r"\s*from (?:the )?(?:[A-Z][\w’'-]+ )*", before[found[-1][1] :]):
        return False  # "a support worker from Bridge Outreach": where the one who acts comes from
    if re.search(r"\b(?:no circumstances|no time|nor) (?:should|must|will|may|shall)\s+$", bare, re.IGNORECASE):
        return True
    if re.search(r"\baccess to\s+$", bare, re.IGNORECASE):
        return not re.search(r"(?:school|college|setting|centre|service|clinic|provider|hub|scheme)s?$", role)
    if re.search(r"\bby\s+$", bare) and re.search(
        r"\b(?:must|shall|should|will) (?:not|never) be\b|\bno circumstances\b", bare, re.IGNORECASE
    ):
        return bool(re.search(r"(?:staff|TA|LSA|assistant|teacher)s?$", role))  # "never be lifted by one person"
    if role.endswith(("personal assistant", "PA")) and re.search(r"\b(?:payments?|hours?|budget|money) for\s+$", bare):
        return True
    if _AGENT_BEFORE.search(bare):
        return True
    if re.fullmatch(r"(?:an? )?(?:reader|scribe|note-?taker)", role, re.IGNORECASE) and not re.match(
        r"\s*(?:will|must|to)\b", after
    ):
        return False  # "Reader, scribe and rest breaks in tests"
    opening = re.sub(r"^[\W\d]*(?:[A-Z]\d[\w.]*\s+)?", "", bare)
    if not opening.strip():
        subject = bool(_SUBJECT_AFTER.match(after)) or not after.strip(" .") or bool(_FAR_VERB.match(after))
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
    acts = r"\s*(?:(?:and|or) (?:[A-Z][\w’.-]* ?){1,3})?(?:,[^,]{0,80},)?\s*(?:also )?(?:will|must|shall)\b"
    if re.match(acts, after) and bare != before:
        return True
    if re.search(r"\bwill have\s+$", bare) and bare != before:
        return True  # "Sam will have a mentor."
    return bool(
        re.search(r"(?:[,;.:]|\band|\bwhich|\bthat)\s+$", bare)
        and re.match(r"\s*(?:,[^,]{0,80},)?\s*(?:will|must|shall|should)\b", after)
    )
