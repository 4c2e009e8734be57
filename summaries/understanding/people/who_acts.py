"""Whether a role named in a sentence is one that gives the help, by the words before and after it."""

from __future__ import annotations

import re

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
    r"(?:will|must|shall|should|(?:must|wo|should)n['’]t|to|may|can|meets?|provides?|delivers?|works?|teaches|runs?"
    r"|carries|sees|visits|trains|supports|checks|is to|are to"
    r"|uses?|sits?|goes|calls|brings|walks|follows?|reads?|gives?|takes?|joins?|helps?|leads?|stays?|comes?|keeps?|looks?|makes?|spends?"
    r"|(?:is|are) available|has|have|need|needs|and|or"
    r"|for (?:up to |at least |\d|one|two|three|four|five|six|half|an hour))\b"
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
    r"^\s*,? ?(?:who (?:has|have) been )?(?:shown|coached|briefed|taught|trained)\b[^,.;]{0,50}? by "
    r"(?:the |an? |his |her |their )?[^,.;]{2,40}?,? (?=will|must|shall|should)"
)
# "A coach employed by the college, …", "An assistant chosen by Ana for …": said of the one who acts.
_EMPLOYED_BY = re.compile(
    r"^\s*,? ?(?:who (?:is|has been) )?(?:employed|chosen|appointed|engaged|recruited|selected|paid) by [^,.;:]{2,40}?"
    r"(?=,|\s(?:will|must|shall|should|for|to|is|are)\b|\.|$)"
)
# "The occupational therapist together with the physiotherapist will …": both of them.
_TOGETHER_WITH = re.compile(
    r"^\s*,? ?(?:together with|along with|alongside|jointly with|as well as)"
    r" (?:the |an? |his |her |their )?[^,.;:]{3,60}?,?"
    r" (?=will|must|shall|should)"
)
_OFFERED = re.compile(
    r"\b(?:be|is|are) (?:also )?(?:offered|given|assigned|allocated|provided with|matched with|paired with)\s+$"
)
_PLACE = re.compile(r"(?:school|college|setting|centre|service|clinic|provider|hub|scheme|team|department|agency)s?$")
# "until she can travel with the adult at a distance", "when there is no lesson with the teacher": nobody helps then.
_NOT_WITH = re.compile(
    r"\buntil [^,.;]{0,60}\bwith\s+$|\b(?:no (?!more\b|fewer\b|less\b)|without an? )(?:[\w-]+ ){1,3}with\s+$"
)
# What somebody else did for the one who gives the help.
_PREPARED_BY = re.compile(
    r"\b(?:shown|trained|coached|taught|briefed|inducted|signed off|chosen|selected|approved|prepared)\b"
    r"[^,.;]{0,50}?\bby\s+$",
    re.IGNORECASE,
)


# "one adult trained by SaLT": SaLT trained the one who gives it.
_TRAINED_BY = re.compile(
    r"\b(?:adults?|staff|assistants?|TAs?|LSAs?|practitioners?|tutors?|teachers?|workers?|person)"
    r"(?: who (?:has|have) been)? trained by\s+$"
)
_HOURS_OF = re.compile(
    r"\b(?:hours?|hrs?|minutes?|mins?|days?|sessions?) (?:an?|per|each|every)"
    r" (?:week|fortnight|half[- ]term|term|year|day) of\s+$"
)


def acts(before: str, after: str, found: list[tuple[int, int, str]], start: int, role: str, head_end: str) -> bool:
    """Whether `role` gives the help; `found` are those who give it, named before."""
    after = _TOGETHER_WITH.sub(" ", _EMPLOYED_BY.sub(" ", _ONCE_SHOWN.sub(" ", after)))
    after = re.sub(r"^ (?:him|her|them)sel(?:f|ves)\b", "", after)  # "The therapist herself shall work with Ana"
    after = re.sub(r"^,\s+(?=(?:will|must|shall|should|may)\b)", " ", after)
    if re.search(r"\b(?:used|seen|treated|regarded) (?:only |instead )?as (?:an? |the )?$", before):
        return False  # "The interpreter will not be used as a general classroom assistant"
    if re.match(r"['’](?:s\b)? ?(?:club|group|team|project|service|centre|choir)\b", after):
        return False  # "the young adults' club"
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
    if _NOT_WITH.search(bare) or _TRAINED_BY.search(bare):
        return False
    if bare != before and _HOURS_OF.search(bare) and not _PLACE.search(role):
        return True  # "20 hours a week of a teaching assistant who has …"
    if bare != before and _OFFERED.search(bare) and not _PLACE.search(role):
        return True  # "Ana may be offered a mentor from …"
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
    if re.search(r"\b(?:will have|there (?:will|must|shall|should) (?:also |always )?be)\s+$", bare) and bare != before:
        return True  # "Sam will have a mentor.", "On trips there will be an additional adult."
    return bool(
        re.search(r"(?:[,;.:]|\band|\bwhich|\bthat)\s+$", bare)
        and re.match(r"\s*(?:,[^,]{0,80},)?\s*(?:will|must|shall|should)\b", after)
    )
