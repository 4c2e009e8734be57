"""People by what they do: easy role names, a short name to use again, and the parts of a "who" cell."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from summaries.places import own_words_dir
from summaries.wording.data import load_words


@dataclass(frozen=True)
class Role:
    """`name` goes into a line; `short` when it is said again; `does` finishes "A … " in plain words; `bracket` is the
    explanation that stands beside the name; `article` is a, an, the, my or "" (a name or a team's own name)."""

    name: str
    short: str
    aliases: tuple[str, ...] = ()
    does: str | None = None
    bracket: str | None = None
    article: str = "a"
    plural: bool = False
    team: bool = False


@dataclass(frozen=True)
class Who:
    """Those who do one help, ready for a sentence: `text` "a learning support assistant", `short` "the assistant"."""

    text: str
    short: str
    plural: bool = False
    extra: tuple[str, ...] = ()
    """Sentences about them ("The therapist trains the assistant.")."""
    person: bool = True


def all_roles() -> tuple[Role, ...]:
    """Every role of `people.yml`, and the reader's own."""
    own = own_words_dir()
    return _all(str(own) if own else None)


@lru_cache(maxsize=8)
def _all(_own: str | None) -> tuple[Role, ...]:
    found: list[Role] = []
    for group in load_words("people.yml"):
        for row in group.get("roles", []):
            name = str(row["name"])
            found.append(
                Role(name, str(row.get("short", name.split()[-1])), tuple(map(str, row.get("aliases", ()))), row.get("does"),
                     row.get("bracket"), str(row.get("article", "an" if name[0] in "aeiou" else "a")),
                     bool(row.get("plural", False)), bool(row.get("team", False)))
            )  # fmt: skip
    return tuple(found)


def plural(name: str) -> str:
    """ "teaching assistant" -> "teaching assistants"; staff and people stay."""
    if name.lower().endswith(("staff", "people", "team", "service", "children", "s")):
        return name
    if name.lower().startswith("teacher of the"):
        return name.replace("eacher", "eachers", 1)
    return name + "s"


_HEADS = (
    "therapist|assistant|teacher|tutor|lecturer|psychologist|nurse|worker|practitioner|adviser|advisor|coach|mentor|trainer|instructor|"
    "manager|co-?ordinator|specialist|paediatrician|doctor|physiotherapist|counsellor|supervisor|officer|leader|lead|adult|person|"
    "headteacher|head|deputy|assessor|employer|librarian|receptionist|chaplain|coordinator|student|pupil|head of sixth form|head of year|writer|examiner|invigilator|psychiatrist|intervenor|enabler|advocate|trainee|colleague|registrar|expert|visitor|SENCO|interpreter|carer|dietitian|audiologist|technician|facilitator|member|volunteer|buddy|"
    "neurologist|ophthalmologist|orthoptist|optometrist|podiatrist|cardiologist|endocrinologist|gastroenterologist|radiographer|orthotist|neuropsychologist|technologist|caseworker|"
    "note-taker|scribe|reader|escort|driver|guide|consultant|clinician|professional|governor|TA|friend|parent|mum|dad|mother|father"
)
_PLURAL_HEADS = "staff|adults|people|assistants|teachers|therapists|carers|workers|mentors|nurses|practitioners|tutors|members|parents|supervisors|officers|peers|pupils|professionals|lunchtime staff|coaches|psychologists|family"
_TEAM_HEADS = "team|service|centre|school|college|provider|clinic|department|unit|scheme|hub|CAMHS|council|authority|company|charity|hospital|club|NHS|academy|nursery|setting|trust"
HUMAN_END = re.compile(rf"\b(?:{_HEADS}|{_PLURAL_HEADS}|{_TEAM_HEADS})$", re.I)
PLURAL_END = re.compile(rf"\b(?:{_PLURAL_HEADS})$", re.I)
TEAM_END = re.compile(rf"\b(?:{_TEAM_HEADS})$", re.I)
_TITLE = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam|Prof)\b|^[A-Z][a-z]+ [A-Z][a-z]+$")
# The role stops before what only describes it.
TAIL = re.compile(
    r"(?<!^a)(?<!^an)(?<!^the)(?<!^all)(?<!^\d)(?<!^two)(?<!^any)(?<!^Xmy)(?<!^one)(?<!^some),?\s+(?:with|who|trained|qualified|experienced|directed|supervised|planned|supported|overseen|guided|advised|led|from|at|in|under|"
    r"working|known|using|employed|including|appropriately|holding|through|via|for|on|skilled|specialising|specialist in|of no)\b.*$|\s*\(.*$|,.*$",
    re.I,
)


def is_human(phrase: str) -> bool:
    """True where the phrase ends in a person, people or a service ("the class teacher", "CAMHS")."""
    phrase = TAIL.sub("", re.sub(r" (?:I|Xme) (?:know|trust|choose|like)s?$", "", phrase.strip()))
    bare = re.sub(r"^(?:an?|the|my|Xmy|all|some|any)\s+", "", phrase, flags=re.I).lower()
    return bool(HUMAN_END.search(phrase) or _TITLE.match(phrase) or bare in _names())


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(word.lower() for role in all_roles() for word in (role.name, plural(role.name)))


def find(name: str) -> Role | None:
    """The role of this easy name, or None."""
    lowered = re.sub(r"^(?:an?|the|Xmy|my|his|her|their)\s+", "", name.strip(), flags=re.I).lower()
    for role in all_roles():
        if lowered in (role.name.lower(), plural(role.name).lower()):
            return role
    return None


def with_article(name: str) -> str:
    """ "class teacher" -> "my class teacher"; a name, a number or a plural takes none."""
    name = _small(name)
    if re.match(r"(?:head|director|deputy head) of\b", name, re.I):
        return f"the {name[:1].lower() + name[1:]}"
    if re.match(
        r"(?:an?|the|my|Xmy|all|any|every|each|some|both|his|her|their|no|another|one|at least|up to|\d)\b", name, re.I
    ) or _TITLE.match(name):
        return name
    core = re.sub(r" (?:I|Xme) (?:know|trust|choose|like)s?$", "", TAIL.sub("", name))
    role = find(core)
    if role is not None and not PLURAL_END.search(core) and core.lower() == role.name.lower():
        return f"{role.article} {name}".strip()
    if PLURAL_END.search(core):
        return name
    if TEAM_END.search(core):
        return name if core[:1].isupper() and core.split()[-1][:1].isupper() and core.isupper() else f"the {name}"
    if HUMAN_END.search(core):
        return ("an " if name[:1].lower() in "aeiou" else "a ") + name
    return name


def _small(name: str) -> str:
    """A capital that only began a cell or a sentence goes ("Speech and language therapist")."""
    words = TAIL.sub("", name).split()
    if (
        len(words) > 1
        and HUMAN_END.search(" ".join(words))
        and all(w.isupper() or w.lower() in _ordinary() or w.lower() in ("and", "of", "the") for w in words[:-1])
    ):
        low = " ".join(w if w.isupper() else w.lower() for w in words)
        return low + name[len(" ".join(words)) :]
    first, _, rest = name.partition(" ")
    if first in ("Xme", "Xmy", "Xself"):
        return name
    if not (first == "A" or (first[:1].isupper() and first[1:].islower())) or _TITLE.match(name):
        return name
    if re.match(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|(?:English|British|Makaton|Polish|French)$", first):
        return name
    if (
        find(TAIL.sub("", name))
        or first in ("A", "An", "The", "All", "Any", "One", "Staff", "Each", "Every", "Two", "Trained", "Named")
        or (not rest and first.lower() in _HEADS.split("|"))
        or (not rest and TEAM_END.search(first) and first not in ("CAMHS", "NHS"))
        or (rest and rest == rest.lower() and HUMAN_END.search(TAIL.sub("", name)) and first.lower() in _ordinary())
    ):
        return first.lower() + (" " + rest if rest else "")
    return name


def short_name(name: str) -> str:
    """What to call the person the second time: "a learning support assistant" -> "the assistant"."""
    core = re.sub(r"^(?:an?|the|my|Xmy|all|any|one|1|another|named)\s+", "", TAIL.sub("", name), flags=re.I)
    if _TITLE.match(core):
        return core
    if PLURAL_END.search(core):
        return "staff" if core.lower().endswith("staff") else "the " + core.split()[-1]
    role = find(core)
    if role is not None:
        return f"the {role.short}" if not role.short.isupper() or role.short == "SENCO" else role.short
    return "the " + core.split()[-1] if core else name


@lru_cache(maxsize=1)
def _ordinary() -> frozenset[str]:
    """Words that may open the name of a post and are no name themselves ("Class", "Community")."""
    from summaries.wording import verbs

    words = {w.lower() for role in all_roles() for name in (role.name, *role.aliases) for w in name.split()}
    more = """child children clinical college community council family form head health home hospital key lead local lunchtime main
    midday named new nursery old outreach part personal lunch break office reception sensory pastoral higher welfare medical therapy teaching learning
    behaviour attendance inclusion careers post early years year phase subject duty
    county city borough regional district
    life skills employment mobility independence learning communication assistive exam bursary finance
    catering maths science music art drama media technology food design history geography computing vocational craft workshop
    consultant paediatric clinical rehabilitation advisory habilitation occupational physical behavioural deaf vision hearing
    site residential day evening weekend night midday trusted familiar member qualified registered same school senior special specialist
    sports subject support transport trained travel visiting work young youth experienced independent external internal host premises timetable respiratory vestibular neurological neuromuscular horticulture
    foundation nurture sixth hub kitchen library exams admissions"""
    return frozenset(words | set(more.split()) | set(_HEADS.lower().split("|")) | set(verbs.forms()))
