"""Who gives one help: named by its row, by its own words, by the lead over it or by the help before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.model import Provision
from summaries.understanding.help.begins import capital_subject, her_or_his, starts_with_people
from summaries.understanding.help.drafts import Draft
from summaries.understanding.help.labelled import names_only
from summaries.understanding.help.predicates import goes_on
from summaries.understanding.people.services import perhaps_somebody
from summaries.understanding.people.who import is_role, who_in_text
from summaries.understanding.people.who_cells import who_in_cell
from summaries.understanding.sentences import sentences

# "The local authority shall secure the following:" says who must see to it, not who gives it.
_COUNCIL_ONLY = re.compile(r"(?:the )?(?:local )?(?:education )?(?:authority|council|LA)", re.IGNORECASE)
_FINITE = re.compile(r"\b(?:will|must|shall|should|may|is|are|has|have)\b(?! (?:watched|been|had|trained))")
_PRONOUN = re.compile(r"(?:He|She|They|You|It|This|These|I)\b")
_NAME_ALONE = re.compile(r"[A-Z][\w’'-]+(?: (?:of |and |& )?[A-Z][\w’'-]+){1,4}(?: \([^)]{3,30}\))?\.")
_ASIDE = re.compile(r",? one to one\b|, together\b|,? with (?=[A-Z])|\.$")
# "The class teacher will:", "Every adult in school:": whoever the lead names does what its points say.
_LEAD_WILL = re.compile(r"\s*(?:,? (?:will|must|shall|should|is to|are to)\b[^:]{0,40})?:\s*$")
_CUT_OFF = re.compile(r"\b(?:will|must|shall)$")
_DOES = re.compile(r"(?:also )?(?:must |should |will |shall )?(?:not |never )?[a-z]+\b")


def who_gives(draft: Draft, rhythm: str | None) -> tuple[str, ...]:
    """Who gives a help: the cell beside it, its own words, the words of its label, its pieces or its lead."""
    who_cell = draft.beside.get("who")
    own = who_in_text(draft.text, draft.section) if draft.lead_only or not who_cell else ()
    promised = _promised_by(draft)
    if promised and not who_cell:
        own = promised
    who = own or (tuple(map(_plain_who, who_in_cell(who_cell))) if who_cell else ())
    who = tuple(dict.fromkeys(w for w in who if not _SAYS_HOW.match(w)))
    short = None if who_cell else _SHORTHAND.match(draft.text)
    named = short and not re.search(r"\b(?:will|shall|must|to|is|are|for|of|with)\b", short["who"])
    if short and named and (is_role(short["who"]) or (short["who"].isupper() and short["who"] not in _SUBJECTS)):
        who = tuple(dict.fromkeys([short["who"], *who]))  # "SLT direct x 45 mins weekly – …"
    if not who_cell and rhythm:
        # "4 x 10 minutes, 1:1 with the class teaching assistant": the cell or note of figures may name them too.
        who = tuple(dict.fromkeys([*who, *who_in_text(rhythm, draft.section)]))
    if not who and not who_cell and rhythm:
        # "Helena Quist, advisory teacher, Tarn Service: two hours each term" in a cell of how often.
        head = re.match(r"([A-Z][^:\d]{4,120}):\s", rhythm)
        who = who_in_cell(head.group(1)) if head and is_role(head.group(1)) else ()
    if not who:
        # "Life skills tutor: cooking in the training kitchen …": the label says who.
        label = re.match(r"([^:.;]{3,70}):\s", draft.text) or re.match(
            r"([^:.;]{3,70}):?$", draft.block.bold_lead or ""
        )
        who = who_in_cell(label.group(1)) if label and names_only(label.group(1)) else ()
    if not who:
        # "Small-group phonics. Class teacher. Daily, 15 minutes.": a piece of its own may name who.
        said = [
            s
            for s in sentences(draft.text)[1:]
            if starts_with_people(s) and not _FINITE.search(s) and not _PRONOUN.match(s)
        ]
        who = tuple(w for s in said[:1] for w in who_in_cell(_ASIDE.split(s)[0]))
    if not who:
        # "Overnight short breaks. Starfish House (nurse-led). 2 nights a month."
        who = tuple(s.rstrip(" .") for s in sentences(draft.text)[1:] if _NAME_ALONE.fullmatch(s))[:1]
    if not who and draft.lead:
        who = who_in_text(re.sub(r"\s*:\s*$", ".", draft.lead), draft.section)
        who = tuple(w for w in who if not _COUNCIL_ONLY.fullmatch(w))
    return who


_SHORTHAND = re.compile(
    r"(?P<who>[A-Z]{2,5}s?|[A-Z][\w-]+(?: [a-z-]+){0,4}?)(?: direct| consult\w*(?: to [a-z ]{3,25}?)?)?(?: x)?"
    r" \d+ ?(?:min|hr|hour|sess)"
)
_SUBJECTS = frozenset("ICT IT PE PSHE DT RE BSL AAC GCSE ABI PBS SEMH EHC".split())
# "TA, shown how by the therapist", "Class teacher, who will teach this herself": more of somebody, and nobody else.
_SAYS_HOW = re.compile(
    r"(?:shown(?: how)?|trained|supervised|overseen|supported|directed|guided|assisted|advised|signed off)"
    r" (?:by|in|on)\b",
    re.IGNORECASE,
)


def _plain_who(name: str) -> str:
    return re.sub(r", (?:who|which|whom)\b.*$", "", name).strip()


# "FORM TUTOR WILL:", "SENCO (MRS ALLARDYCE) WILL:": a title in capitals over what that person does.
_CAPITAL_LEAD = re.compile(r"^\W*(?P<who>[A-Z][^:;]{2,90}?)\s+(?:WILL|MUST|SHALL)\s*:?\s*$")


def _promised_by(draft: Draft) -> tuple[str, ...]:
    """Who the lead over a point names, where the point goes on with what they do ("… will:", "visit once a term")."""
    lead = draft.lead or ""
    titled = _CAPITAL_LEAD.match(lead)
    if titled and (_DOES.match(draft.text) or re.match(r"NOT\b|(?:if|when|where)\b", draft.text)):
        return (titled["who"],)
    everyone = re.match(r"\W*((?:Every|All|Each)\b[^:,;]{3,60}?)(?: (?:will|must|shall|should|are to))?:\s*$", lead)
    if lead and _CUT_OFF.search(lead) and goes_on(draft.text):
        return tuple(
            w for w in who_in_text(_CUT_OFF.sub("will help.", lead), draft.section) if not _COUNCIL_ONLY.fullmatch(w)
        )
    if not (everyone or re.search(r"\b(?:will|must|shall|should)\b[^:]{0,40}:\s*$", lead)):
        return ()
    if not _DOES.match(draft.text) or starts_with_people(draft.text):
        return ()
    if everyone and is_role(everyone.group(1)):
        return (everyone.group(1),)
    named = who_in_text(_LEAD_WILL.sub(" will help.", lead), draft.section)
    return tuple(w for w in named if not _COUNCIL_ONLY.fullmatch(w))


_COUNCIL_ACTS = re.compile(
    r"(?:The )?(?:Local|City|County|Borough|Council|Education|Special|Integrated Care Board|Authority)\b"
)
# "Everyone who speaks to Ana will …", "A helper will …": somebody, though no post.
_SOMEBODY = re.compile(
    r"(?:A )?(?P<who>(?:Everyone|Everybody|Anyone|Whoever|helper|grown-up)(?: who [^,.;]{3,40}?)?)(?= (?:will"
    r"|must|shall)\b)"
)


def named(each: Provision, names: Sequence[str]) -> Provision:
    """With who acts where the sentence opens with a name that no list knows ("Bridgewell Support will …")."""
    if each.who:
        return each
    opens = capital_subject(each.text)
    own = opens and any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", opens) for name in names)
    who = (opens,) if opens and not own and not _COUNCIL_ACTS.match(opens) else ()
    somebody = _SOMEBODY.match(each.text)
    who = who or ((somebody["who"],) if somebody else ())
    doubtful = re.match(r"(?:She|He|They)\b", each.text) or perhaps_somebody(each.text, names)
    if not who and not doubtful:
        return each
    return replace(each, who=who, gaps=tuple(gap for gap in each.gaps if gap != "who"))


def of_the_same(found: list[Provision]) -> list[Provision]:
    """ "She will also train six staff": whoever gives the help before it, where the young person is "he"."""
    kept: list[Provision] = []
    for each in found:
        before = kept[-1] if kept else None
        if before and not each.who and len(before.who) == 1 and her_or_his(each.text, before.text):
            each = replace(each, who=before.who, gaps=tuple(g for g in each.gaps if g != "who"))
        kept.append(each)
    return kept
