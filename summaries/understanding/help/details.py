"""The smaller facts of a provision, verbatim: group, review, place, training, equipment, conditions, "must not"."""

from __future__ import annotations

import re
from functools import lru_cache

from summaries.understanding.rhythms.numbers import NUMBER
from summaries.understanding.sentences import sentences
from summaries.understanding.words import load

_NUMBER = rf"(?i:{NUMBER})"
_GROUP = re.compile(
    rf"\b(?:1\s?:\s?1\b|one[- ]to[- ]one\b|(?:two|three|four|five|six|\d) (?:pupils|students|children"
    rf"|learners) to one adult\b|\d{{1,2}}\s?:\s?\d{{1,2}}(?= (?:support|ratio|staff"
    rf"|adult|with|basis))|(?:a )?ratio of \d{{1,2}}\s?:\s?\d{{1,2}}"
    rf"|(?:an? )?(?:small |paired |nurture |mixed |supported )?(?:group|class|groups)(?: "
    rf"size)? of (?:(?:no more than|up to|at most|fewer than|a maximum of|not more than|between"
    rf"|around|about) )?{_NUMBER}"
    rf"(?:(?:\s*(?:-|–|to|and|or)\s*){_NUMBER})?(?!\d|[.:]\d)(?![\s-]*(?:(?:-|–|to"
    rf"|or)\s*{_NUMBER})?[\s-]*(?:minutes?|mins?|hours?|hrs?|weeks?"
    rf"|sessions?|lessons?|days?|terms?)\b)(?: (?:other )?(?:pupils?|students?|learners?"
    rf"|children|young people|peers?|others|friends|members|people))?"
    rf"|(?:no more than|a maximum of|up to) {_NUMBER} (?:other )?(?:pupils|students|learners"
    rf"|children|young people|peers)"
    rf"|(?:[\w-]+ ){{0,3}}group \((?:of )?(?:max(?:imum)?\.?|up to|no more than)? ?{_NUMBER}"
    rf"(?:(?:\s?(?:-|–|to)\s?){_NUMBER})?(?: [a-z]+)?\)"
    rf"|max(?:imum)?\.? (?:of )?{_NUMBER} (?:other )?(?:pupils|students|learners|children|ch\.?"
    rf"|young people|peers)(?!\w)|in pairs\b|in a pair\b"
    r"|\bpaired (?=(?:[\w-]+ )?(?:sessions?|work|activit\w+)\b)|(?:in class and )?(?:in )?small[- ]groups?\b"
    rf"|whole[- ]class\b|\bindividually\b|paired with [a-z ]+?(?=[,.;]))",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(
    r"\b(?:must|will|shall|should|may|can|is to|are to) (?:\w+ly )?(?:not|never)\b|\bcannot\b"
    r"|\bnever\b|\bnot to be\b|\bis not to\b|\bare not to\b|\bmustn['’]t\b|\bwon['’]t\b"
    r"|\bshouldn['’]t\b"
    r"|\b(?:and|but) does(?: not|n['’]t) (?:line up|queue|go|come|attend|join|take part|sit|wait|eat|walk|use|share"
    r"|work|travel|do|change|move|carry|stand|sign)\b"
    r"|\b(?:and|but|then) (?:do not|don['’]t|never)\b|^\W*no (?:insist|forc|rush|shout|touch|withdraw|mak"
    r"|tak|us)ing\b"
    r"|^\W*no [\w ,-]{3,80}\b(?:until|unless)\b|^\W*(?:(?:adults|staff) do not|(?:nobody|no one) (?:may"
    r"|should|must|will|is to))\b"
    r"|^\W*(?:do not|don['’]t|no (?!more\b|fewer\b|less\b|later\b|provision)[\w-]+ (?:\w+ "
    r"){0,7}(?:will|must|shall|should|may|is to|are to|to be)\b)|\b(?:will|must) be no\b|\bno "
    r"longer be\b|\bno other [\w’-]+ (?:will|must|shall|should|may|is to|are to)\b"
    r"|\bneither (?:of them |one )?(?:is |are )?to be\b"
    r"|\band not (?:to be|(?:be )?(?:taken away|removed|cancelled|withdrawn|stopped))\b"
    r"|\bunder no circumstances\b|\b(?:is|are) prohibited\b|\bmust avoid\b",
    re.IGNORECASE,
)
_HARMLESS_NOT = re.compile(
    (
        r"\b(?:so that|because|when|if|where|who|which|what|as|since|until|in case|to ensure(?: that)?"
        r"|ensuring(?: that)?|so)\s+(?:(?!and\b|or\b)[\w’'-]+\s+){1,4}?"
        r"(?:can and cannot|will|can|should|may|must|cannot"
        r"|never)\b[^,.;]*"
    ),
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(
    (
        r"\b(?:will|should|must) not (?:only|just|exceed|be (?:less|fewer|more|longer) than)\b"
        r"|\b(?:will|must) be no (?:more|fewer|less|longer|later) than\b"
        r"|\bif (?:he|she|they) (?:cannot|can not)\b"
    ),
    re.IGNORECASE,
)
_REVIEW = re.compile(
    r"(?:\b(?:and |which |to |will |with |is |are |all )*?(?:be )?(?P<core>(?:reviewed"
    r"|monitored|evaluated|measured|reported)\b[^,.;]*?\b(?:each|every|half|once|twice|weekly"
    r"|fortnightly|monthly|termly|annual\w*|term|year|weeks?|at the|by the"
    r"|with)\b[^.;]*?)(?=[.;]|$|, and ))"
    r"|(?P<report>\ban? (?:written )?report (?:each|every|for|at|to)[^,.;]*)"
    r"|(?P<progress>\bprogress (?:will be )?(?:measured|reviewed|reported|recorded|monitored"
    r"|checked)[^.;]*)|(?P<attend>\b\w+ will be recorded and reported[^.;]*)"
    r"|(?P<own>\bwill review (?:his|her|their|the) [^.;]*)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:in|at|inside|within) (?P<place>(?:an?|the|his|her|their) (?:[\w’'-]+ ){0,4}?(?:room"
    r"|base|space|area|classroom|kitchen|hall|pool|library|flat|unit|centre|workshop|garden"
    r"|gym|studio|home|clinic|workplace|hub|playground)\b)"
    r"|\bat (?P<named>(?:[A-Z][\w’'-]+ ){1,3}(?:House|Centre|School|College|Academy|Farm|Club"
    r"|Hospital|Pool|Lodge|Hub))",
)
_TRAINING = re.compile(
    r"\b(?:(?:specially |fully |suitably |appropriately )?(?:trained|qualified|accredited"
    r"|certified|experienced) (?:in|by|to|and|as|with|through|at)\b[^,.;()]*?(?=,|\.|;|\(|$| "
    r"will\b| for \d| each\b| every\b| once\b| twice\b)"
    r"|with (?:[\w-]+ ){0,4}(?:experience|qualifications?|expertise|training|knowledge"
    r"|accreditation)(?: (?:of|in|with|on) [^,.;()]*?)?(?=,|\.|;|\(|$| will\b| for \d| each\b"
    r"| every\b| once\b| twice\b)|[Ll]evel \d+[^,.;()]{0,30}|PECS-trained|[\w-]+-trained)",
)
_CONDITION = re.compile(
    r"\b(?:if|unless|until|when|whenever|where|wherever|except|provided that|as long as"
    r"|subject to|in term time|term[- ]time only|during (?:the )?(?:school )?holidays|in "
    r"(?:the )?school holidays"
    r"|for (?:the first )?(?:\w+ )?(?:weeks|terms|months)|starting (?:in|from|on)|from (?:the "
    r")?(?:start|beginning)|by (?:the end of|\w+ \d{4})|within \w+ (?:\w+ )?(?:days|weeks"
    r"|months))\b[^,.;()]*",
    re.IGNORECASE,
)


def grouping(text: str) -> str | None:
    """ "1:1", "a small group of no more than four pupils", as the plan writes it."""
    for found in _GROUP.finditer(text):
        if not (found.group().lower().startswith("whole") and _LEAVES.search(text[: found.start()])):
            return found.group().strip()
    return None


# "He should be withdrawn from whole class phonics": where he is not, which is no group.
_LEAVES = re.compile(
    r"\b(?:withdr\w+|removed|away|excused|leave|leaves|out|taken|absent|instead|rather than|not be in|missing|miss)"
    r"(?: (?:of|from|than))?(?: (?:the|his|her|their|any|all))?\s+$",
    re.IGNORECASE,
)


# "Individual tuition in …", "… shared with no more than one other pupil".
_ALONE = re.compile(
    r"(?<!his )(?<!her )(?<!their )(?<!your )(?<!’s )(?<!'s )\bindividual(?= (?:[\w’'&-]+ ){0,6}?(?:therapy|sessions?"
    r"|teaching|tuition|practice|training|lessons?|work|coaching|counselling|support|mentoring|intervention)\b"
    r"(?! (?:plans?|programmes?|needs?|targets?)))"
    rf"|\bshared (?:with|between|among|by) (?:no more than |not more than |up to |at most |a maximum of )?{_NUMBER}"
    r"(?: (?:other )?(?:pupils?|students?|children|child|learners?|young people|others?))"
    # "see Ana on her own for 30 minutes", "with Ana and two other children", "one adult to one child"
    r"|\b(?:with|sees?|meets?|teach|taught) (?:him|her|them|you|(?-i:[A-Z])[\w’-]+)"
    r" (?P<own>on (?:his|her|their|your) own)(?= (?:for|once|twice|each|every)\b|[.,;])"
    rf"|(?<=\bwith )(?:him|her|them|you|(?-i:[A-Z])[\w’-]+) and (?:no more than |up to )?{_NUMBER} other"
    r" (?:pupils?|students?|children|child|learners?|young people)\b"
    r"|\b(?:one|two) adults? to (?:one|each|every) (?:child|pupil|student|learner)\b",
    re.IGNORECASE,
)


def alone_or_shared(text: str) -> str | None:
    """ "Individual", "shared with one other pupil": said of help whose group no other words or cell give."""
    found = _ALONE.search(text)
    return (found["own"] or found.group()).strip() if found else None


def negative(text: str) -> bool:
    """Whether the sentence says that something must not happen."""
    # Sentence by sentence: "No adult is to follow him in" may be the last of them.
    return any(_NEGATIVE.search(_NOT_ONLY.sub(" ", _HARMLESS_NOT.sub(" ", one))) for one in sentences(text))


def is_rule(text: str) -> bool:
    """Whether the help itself is a "must not", not help that ends with one."""
    return negative(next((one for one in sentences(text) if len(one.split()) >= 4), text))  # "Timetabling. Ana …"


# "The council will lend a radio aid", "A sloping desk, pencil grips and a wobble cushion": a thing that is there.
_SUPPLIED = re.compile(
    r"\b(?:will|must|shall|is|are|to)\b[^.;]{0,40}?\b(?:provided?|suppl(?:y|ied)|len[dt]|loan(?:ed)?|buy|bought"
    r"|purchased?"
    r"|install(?:ed)?|fit(?:ted)?|fund(?:ed)?|issued?|kept|held|stored|fixed|available)\b",
    re.IGNORECASE,
)
_BARE_THINGS = re.compile(
    r"(?!.*\b(?:will|must|shall|should|sessions?|support|training|teaching|programme)\b).{3,160}$"
)
_GIVEN_IN_TIME = re.compile(
    r"\b(?:sessions?|group(?! (?:room|base))|therapy|teaching|tuition|programme|lessons?|mentoring|counselling"
    r"|club|visits?"
    r"|intervention|training|trained|practice|support)\b",
    re.IGNORECASE,
)


def is_supply(text: str) -> bool:
    """Whether the help is a thing that is given or stands ready, which has no "how often"."""
    plain = re.sub(
        r"\b(?:tutor|form|year|class|teaching) (?:group|room|base|area)s?\b", "room", text, flags=re.IGNORECASE
    )
    if (
        _ONLY_OFFERED.match(plain)
        or _GIVEN_IN_TIME.search(plain)
        or not (_things().search(plain) or _SUPPLY_KEPT.search(plain))
    ):
        return False
    return bool(_SUPPLIED.search(plain) or _BARE_THINGS.match(plain))


_ONLY_OFFERED = re.compile(r"\W*(?:access|use|opportunit\w+|consideration)\b", re.IGNORECASE)
_SUPPLY_KEPT = re.compile(
    r"\b(?:is|are|be) (?:always )?(?:kept|held|stored)\b[^.;]{0,40}?\b(?:in|at|with|by|near|on)\b"
)


def review_in_text(text: str) -> str | None:
    """The words of the sentence that say when and by whom the help is reviewed."""
    found = _REVIEW.search(text)
    if not found:
        return None
    return next(g for g in found.groups() if g).strip()


def place_of(text: str) -> str | None:
    """Where the help is given."""
    found = _PLACE.search(text)
    return (found["place"] or found["named"]) if found else None


def training(text: str) -> str | None:
    """What training or expertise the plan asks of the person."""
    found = _TRAINING.search(text)
    return found.group().strip() if found else None


def conditions(text: str, rhythm: str | None) -> tuple[str, ...]:
    """ "unless she has agreed to it", "in term time": what the help hangs on."""
    found = [hit.group().strip() for part in (text, rhythm or "") for hit in _CONDITION.finditer(part)]
    return tuple(dict.fromkeys(c for c in found if len(c.split()) >= 2))


@lru_cache(maxsize=1)
def _things() -> re.Pattern[str]:
    names = sorted(load("roles").get("equipment", ()), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})s?\b", re.IGNORECASE)


def equipment(text: str, cell: str | None) -> tuple[str, ...]:
    """Things that the help uses or gives, verbatim."""
    if cell:
        return tuple(p.strip() for p in re.split(r"[;,]", cell) if p.strip())
    return tuple(dict.fromkeys(hit.group() for hit in _things().finditer(text)))
