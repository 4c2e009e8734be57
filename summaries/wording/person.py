"""Person and voice: the plan's "he", "Priya" and "the young person" become I, me and my, also in the middle.

In two halves. `mark` puts a marker where the plan means the young person; sentences are then turned about; `speak`
makes each marker I, me, my or myself by where it now stands, and lets the verb agree.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from functools import lru_cache

from summaries.model import Person
from summaries.wording import verbs

ME, MY, SELF = "Xme", "Xmy", "Xself"

_GENERIC = (
    r"(?:the|this|that|our) (?:named )?(?:young person|child/young person|child or young person|young man"
    r"|young woman|young adult|child|pupil|"
    r"student|learner|boy|girl|cyp|yp|service user|client|patient)|\[(?:child's |pupil's |student's "
    r"|young person's )?name\]|"
    r"(?<![\w])(?:CYP|YP)(?![\w])|<name>"
)
# "the young adult service" is a service.
_NOT_THEM = r"(?! (?:who|whose|that is|next to|beside|with whom|service|services|team|clinic|group|club|hub|unit|centre|programme|pathway)\b)"
_SAME = {"he": ("he", "him", "his", "himself"), "she": ("she", "her", "hers", "herself"),
         "they": ("they", "them", "their", "themselves", "theirs", "themself")}  # fmt: skip
_OTHERS = {"he": r"\b(?:father|dad|brother|stepfather|uncle|grandad|grandfather|Mr)\b",
           "she": r"\b(?:mother|mum|mummy|sister|stepmother|aunt|nan|grandmother|Mrs|Ms|Miss)\b",
           "they": r"\b(?:staff|adults?|teachers?|parents?|carers?|pupils|peers|friends|others|people|children"
           "|students|"
                   r"assistants?|professionals|therapists?|family|colleagues|customers|young people|team|LSAs?|TAs?)\b"}  # fmt: skip
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
_GIVEN = frozenset(
    "time space extra enough more choices information feedback praise processing clear short simple warning two-way".split()
)
_HELPING = frozenset(
    """help helps helping let lets make makes making see sees watch support supports enable enables encourage
    encourages prompt prompts remind reminds ask asks allow allows""".split()
)
_STARTS = frozenset(
    """and or but that when if because before after until unless while so whenever where wherever which whom as how what why
    than once since says though although whether then - : ( \"""".split()
)
_BE = {
    "is": "am",
    "has": "have",
    "does": "do",
    "isn't": "am not",
    "hasn't": "have not",
    "doesn't": "do not",
    "'s": "am",
}
_MODALS = frozenset(
    "will shall should must may can could might would cannot can't won't needs had was do did am have".split()
)
_VERB_FOLLOWS = frozenset("who which to will must should can may not".split())
_OBJECT_AFTER = frozenset(
    "with to for of by from about at around near alongside on in into through behind beside between towards without".split()
)
_ADVERBS = frozenset(
    "also always often sometimes usually still already never not then only really currently just first".split()
)


@lru_cache(maxsize=64)
def _names(names: tuple[str, ...]) -> re.Pattern[str]:
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if name.strip())
    return re.compile(
        rf"(?:{'(?:' + known + ')|' if known else ''}(?:{_GENERIC}){_NOT_THEM}(?! (?:in need|and adolescent"
        rf"|protection|development|minder|psycholog)))(?P<own>'s?(?= |$|[,.;)]))?",
        re.I,
    )


def _all_names(person: Person) -> tuple[str, ...]:
    found = [*person.names, person.full_name or "", person.known_as or ""]
    first = (person.full_name or "").split()
    if first and len(first[0]) > 1:
        found.append(first[0])
    return tuple(dict.fromkeys(name for name in found if name))


def mark(text: str, person: Person) -> str:
    """`text` with every mention of the young person as a marker. A pronoun that may be someone else's stays."""
    pattern = re.compile(
        rf"(?<!\w)(?<!\bMr )(?<!\bMrs )(?<!\bMs )(?<!\bMiss )(?<!\bDr ){_names(_all_names(person)).pattern}(?!\w)", re.I
    )
    text = pattern.sub(lambda m: MY if m["own"] else ME, text)
    if person.pronoun == "you":
        # A plan to "you" that slips ("Delly must not be kept in. She must …").
        for kind in ("she", "he") if re.search(rf"\b{ME}\b", text) else ():
            text = _mark_pronouns(text, kind) if re.search(rf"\b{ME}\b.*\b{kind}\b", text, re.I | re.S) else text
        return re.sub(rf"\b{ME}(?:'s)\b", MY, _mark_you(text))
    kinds = [person.pronoun] if person.pronoun else ["he", "she"]
    named = text
    for kind in kinds:
        text = _mark_pronouns(text, kind)
    # "let him keep them": a sentence that says "him" says "them" of something else.
    if "they" not in kinds and text == named:
        text = _mark_their(text)
    return re.sub(rf"\b{ME}(?:'s)\b", MY, text)


_YOU_BE = {"are": "is", "have": "has", "do": "does", "were": "was", "'re": "is", "'ve": "has", "'ll": "will"}
_OPENS = (
    r"(?:^|[,;:.]\s|\b(?:when|whenever|if|that|because|while|what|as|before|after|until|whom|which|where|and|unless)\s)"
)


def _mark_you(text: str) -> str:
    """ "You are", "with your mentor": of a plan that is written to the young person."""
    text = re.sub(r"\byou(?:r|rs)self\b|\byourself\b", SELF, text, flags=re.I)
    text = re.sub(
        r"\byou(?: (are|have|do|were)\b|('re|'ve|'ll)\b)", lambda m: f"{ME} {_YOU_BE[m[1] or m[2]]}", text, flags=re.I
    )
    text = re.sub(
        rf"({_OPENS})you ([a-z]+)\b",
        lambda m: f"{m[1]}{ME} {verbs.third(m[2]) if verbs.is_base(m[2]) and m[2] not in _MODALS else m[2]}",
        text,
        flags=re.I,
    )
    # "the way you choose", "the kind of growing you want": after a noun it is the one who does.
    text = re.sub(
        r"\b([a-z]+) you ([a-z]+)\b",
        lambda m: (
            f"{m[1]} {ME} {verbs.third(m[2])}"
            if verbs.is_base(m[2])
            and m[2] not in verbs.NOUN_TOO
            and m[2] not in _MODALS
            and m[1] not in _OBJECT_AFTER
            and not verbs.forms().get(m[1])
            else m[0]
        ),
        text,
    )
    return re.sub(r"\byou\b", ME, re.sub(r"\byour\b", MY, text, flags=re.I), flags=re.I)


def _mark_pronouns(text: str, kind: str) -> str:
    _, _, his, himself, *_ = _SAME[kind]
    out: list[str] = []
    at = 0
    for match in re.finditer(r"\b(?:" + "|".join(_SAME[kind]) + r")\b", text, re.I):
        before = "".join(out) + text[at : match.start()]
        word = match[0].lower()
        # "Mr Osei will meet him": who does it is not whom it is done to
        done_to = (
            word == "him"
            and len(re.findall(_OTHERS[kind], before)) == 1
            and re.search(r"\b(?:will|to|must|should|can|may) [a-z]+ $", before)
        )
        if kind == "they" and (_THEY_THINGS.match(text[match.start() :]) or _OF_SEVERAL.search(before)):
            continue
        mine = kind == "they" and (_THEY_KNOW.match(text[match.start() :]) or _SUBJECT_IS_ME.match(before))
        if _means_another(before, kind) and not done_to and not mine:
            continue
        out.append(text[at : match.start()])
        at = match.end()
        if word in (himself, "themself"):
            out.append(SELF)
        elif word == "her":
            out.append(MY if _owns(before, text[match.end() :]) else ME)
        elif word in (his, "theirs", "hers"):
            out.append(MY)
        else:
            out.append(ME)
    out.append(text[at:])
    return "".join(out)


# "checks that they work", "the two of them": things, or more than one.
_THEY_THINGS = re.compile(r"they (?:work|fit|are (?:charged|working|clean|in place|ready to use))\b", re.I)
_OF_SEVERAL = re.compile(r"\b(?:both|all|each|one|two|\d|some|none|most|neither|either) of $", re.I)
# Of one person who is called "they": "staff they know"; and in a sentence of which they are the subject.
_THEY_KNOW = re.compile(r"they (?:know|trust|like|choose|chose|need|want|prefer)s?\b", re.I)
_SUBJECT_IS_ME = re.compile(
    rf"(?:.*[.;]\s)?(?:[^.;,]{{0,60}}, )?{ME} (?:will|must|can|should|may|is|has|needs|does)\b(?!.*\b(?:staff"
    rf"|adults?|teachers?|parents?) who\b)[^.;]*$",
    re.S,
)


def _means_another(before: str, kind: str) -> bool:
    others = [m.start() for m in re.finditer(_OTHERS[kind], before, 0 if kind != "they" else re.I)]
    mine = [m.start() for m in re.finditer(rf"\b(?:{ME}|{MY})\b", before)]
    if kind != "they" and others and re.search(rf"\b{MY} (?:\w+ )?$", before[: others[-1]]):
        mine = [m for m in mine if m > others[-1]]
        return not mine
    return bool(others) and (not mine or max(others) > max(mine))


def _mark_their(text: str) -> str:
    """ "Their" of one young person, where nobody else stands before it in the sentence."""
    for match in list(re.finditer(r"\b(?:their|them|they|themselves)\b", text, re.I))[::-1]:
        before = re.split(r"[.;]\s", text[: match.start()])[-1]
        used = re.search(
            r"\b(?:use|uses|using|keep|put|take|bring|wear|carry|charge|check|fix|need|have|of)\s+$", before
        )
        if match[0].lower() == "them" and used:
            continue  # "shown how to use them": things that an earlier sentence names
        things = re.search(
            r"\b(?:[a-z]{3,}[^s\W]s|two|both|all|no one|nobody|anyone|someone|person|staff|people|children|men"
            r"|women|everyone)\b",
            before,
            re.I,
        )
        word = match[0].lower()
        other = word == "their" and re.search(
            r"\b(?:an?|another|the) (?:\w+ )?(?:peer|friend|classmate|partner|listener)\b", before
        )
        if things or other or not re.search(rf"\b(?:{ME}|{MY})\b", before):
            continue
        marker = MY if word == "their" else SELF if word == "themselves" else ME
        text = text[: match.start()] + marker + text[match.end() :]
    return text


def _owns(before: str, after: str) -> bool:
    """Whether "her" is "my" (her book) and not "me" (help her read)."""
    following = re.match(r"[\s\"]+([\w:'-]+)(?:\s+([\w:'-]+))?", after)
    if not following:
        return False
    word, second = following[1].lower(), (following[2] or "").lower()
    if word.isdigit() and re.search(r"\bof\s+$", before):
        return True  # "one of her three ideas"
    if word.isdigit() or word in ("1:1", "2:1", "one-to-one") or re.match(r'\s*"[^"]*"(?:[.,;]|$)', after):
        return False
    previous = re.findall(r"[\w'-]+", before)[-1:] or [""]
    verb = previous[0].lower()
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
    if word in _NOT_OWNED:
        return False
    if verb in _GIVE and (word in _GIVEN or word[0].isdigit()):
        return False
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


def speak(text: str) -> str:
    """Markers to I, me, my and myself, with the verb after "I" in its own form."""
    text = re.sub(rf"\b({ME}) and {MY} (\w+)(?= (?:{'|'.join(_MODALS)}|\w+)\b)", _two_people, text)
    text = re.sub(
        rf"\b({ME}) and (others|friends|staff|an adult)(?= (?:can|will|must|may|agree)\b)", rf"\2 and {ME}", text
    )
    pieces = re.findall(r"\s+|[\w':/.&-]*\w|[^\w\s]", text)
    words = [i for i, piece in enumerate(pieces) if not piece.isspace()]
    active = False
    for place, i in enumerate(words):
        piece = pieces[i]
        previous = pieces[words[place - 1]] if place else ""
        following = pieces[words[place + 1]] if place + 1 < len(words) else ""
        if piece == SELF:
            pieces[i] = "myself"
        elif piece == MY:
            pieces[i] = "mine" if following in ("", ".", ",", ";") else "my"
        elif piece == ME:
            earlier = pieces[words[place - 2]].lower() if place > 1 else ""
            # "whom I can go to when I feel worried": after "when" a sentence begins, whatever stands before it.
            opens = previous.lower() in ("when", "whenever", "if", "because", "while", "where", "which", "whom")
            opens = opens or (previous.lower() in _SUBORDINATE and _third_person(following.lower()) is not None)
            ruled = earlier in _VERB_FOLLOWS and verbs.as_form(previous.lower(), "base") is not None
            active = (opens or not ruled) and _is_subject(
                previous, following, [pieces[w] for w in words[place + 1 : place + 4]], _led(pieces[:i])
            )
            pieces[i] = "I" if active else "me"
            if active:
                _agree(pieces, words, place + 1)
        elif active and piece.lower() in ("and", "or", "but", ","):
            _agree(pieces, words, place + 1, joined=True)
        elif piece in ".;:(" or piece.lower() in ("that", "who", "which", "when", "if", "because", "while"):
            active = False
    return _capital("".join(pieces))


def _two_people(match: re.Match[str]) -> str:
    return f"{MY} {match[2]} and {ME}" if match.start() == 0 else match[0]


def _is_subject(previous: str, following: str, ahead: list[str], lead: bool = False) -> bool:
    nxt = following.lower()
    verb = (
        nxt in _MODALS
        or nxt in _BE
        or nxt in ("likes", "choose", "picks", "pick", "like", "wants", "want")
        or (not previous and bool(re.fullmatch(r"[a-z]{2,}[^s]s", nxt)))
        or verbs.as_form(nxt, "s") is not None
        or nxt in ("need", "am", "is")
    )
    if nxt in _ADVERBS and len(ahead) > 1:
        later = ahead[1].lower()
        verb = later in _MODALS or later in _BE or verbs.as_form(later, "s") is not None or verbs.is_base(later)
    starts = not previous or previous.lower() in _STARTS or previous in ",."
    if not verb and starts and previous.lower() not in ("and", "or", "") and previous != ",":
        verb = verbs.is_base(nxt) or verbs.as_form(nxt, "ed") is not None
    if starts and not verb and previous.lower() in _SUBORDINATE:
        verb = _third_person(nxt) is not None  # "before she freezes", whatever the verb
    if nxt in ("will", "shall", "must", "should", "can", "may") and lead:
        return True  # "When she has not been understood she will …"
    if verb and not starts:
        # "the words I know", "things I like": a noun before, a verb after that is no noun. "Staff who teach me must": no.
        if previous.lower() in _OBJECT_AFTER or (
            verbs.forms().get(previous.lower()) and not _noun_too(previous.lower())
        ):
            return False
        if nxt in (
            "choose",
            "chooses",
            "like",
            "likes",
            "know",
            "knows",
            "trust",
            "trusts",
            "pick",
            "picks",
            "want",
            "wants",
        ):
            return True
        return (
            nxt in _MODALS - {"had"}
            or nxt in _BE
            or (nxt not in verbs.NOUN_TOO and verbs.as_form(nxt, "s") is not None)
        )
    return verb and starts


def _led(before: list[str]) -> bool:
    """Whether a "when" or an "if" that opens the sentence waits for its main clause."""
    said = re.split(r"[.;:]\s", "".join(before))[-1].strip()
    led = re.match(r"(?:by [^,]{3,30}, )?(?:when|if|whenever|once|where)\b", said, re.I)
    return bool(led) and not re.search(r"\b(?:who|which|that|will|shall|must)\b", said)


def _noun_too(word: str) -> bool:
    return (
        word in verbs.NOUN_TOO
        or (verbs.as_form(word, "s") or "") in verbs.NOUN_TOO
        or (word.endswith("s") and (verbs.as_form(word, "s") or "") in ("place", "thing"))
    )


def _agree(pieces: list[str], words: list[int], place: int, joined: bool = False) -> None:
    while place < len(words) and pieces[words[place]].lower() in _ADVERBS:
        place += 1
    if place >= len(words):
        return
    word = pieces[words[place]].lower()
    if word in _BE:
        pieces[words[place]] = _BE[word]
        return
    base = {"likes": "like", "wants": "want", "trusts": "trust", "picks": "pick"}.get(word) or verbs.as_form(word, "s")
    if base is None and (place == 1 or pieces[words[place - 2]].lower() in _SUBORDINATE):
        base = _third_person(word)
    if base is None:
        return
    if joined and (word in verbs.NOUN_TOO or base in verbs.NOUN_TOO):
        after = pieces[words[place + 1]].lower() if place + 1 < len(words) else ""
        last = after in ("", ".", ",", ";") and pieces[words[place - 1]].lower() == "or"
        if not last and after not in (
            "the",
            "a",
            "an",
            "to",
            "what",
            "when",
            "it",
            "them",
            "my",
            MY.lower(),
            "me",
            "off",
            "out",
            "up",
            "down",
            "away",
            "on",
            "back",
        ):
            return
    pieces[words[place]] = "have" if base == "have" else base


_SUBORDINATE = frozenset("before after until once unless when whenever if because while since though although".split())


def _third_person(word: str) -> str | None:
    """The base of what looks like a verb after "she" ("freezes" -> "freeze"); None for other words."""
    known = verbs.as_form(word, "s")
    if known:
        return known
    if not re.fullmatch(r"[a-z]{3,}s", word) or word.endswith(("ss", "us", "is")):
        return None
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "xes", "sses")) else word[:-1]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if text else text
