"""Markers become I, me, my and myself, each by where it stands in the finished sentence, and the verb agrees."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import verbs
from summaries.wording.person import ME, MODALS, MY, OBJECT_AFTER, SELF

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
_VERB_FOLLOWS = frozenset("who which to will must should can may not".split())
_ADVERBS = frozenset(
    "also always often sometimes usually still already never not then only really currently just first".split()
)


def speak(text: str) -> str:
    """Markers to I, me, my and myself, with the verb after "I" in its own form."""
    # "Xme and Xmy learning support assistant will", then "Xme and Xmy mum agree"
    modals = "|".join(MODALS)
    text = re.sub(
        rf"^({ME}) and {MY} ((?:(?!(?:{modals})\b)[\w-]+ ){{1,4}}[\w-]+)(?= (?:will|must|should|may|can)\b)",
        _two_people,
        text,
    )
    text = re.sub(rf"\b({ME}) and {MY} (\w+)(?= (?:{modals}|\w+)\b)", _two_people, text)
    text = re.sub(
        rf"\b(before|after|until|when|unless|once|if) {ME} and ({MY} \w+)(?= (?:agree|decide|think|choose|know|have|are|meet|want|ask)\b)",
        r"\1 \2 and I",
        text,
    )
    text = re.sub(
        rf"\b({ME}) and (others|friends|staff|an adult)(?= (?:can|will|must|may|agree)\b)", rf"\2 and {ME}", text
    )
    # "once she, her employer and the coach agree": three who do it, and I come last
    text = re.sub(
        rf"\b(before|after|until|when|unless|once|if) {ME}, ((?:{MY}|the|an?) [\w' -]+?) and ((?:{MY}|the|an?) [\w' -]+?)"
        r"(?= (?:agree|decide|think|choose|know|have|are|meet|feel)\b)",
        r"\1 \2, \3 and I",
        text,
    )
    # "before my tutor and I agree": two who do it, before a verb in its own form.
    text = re.sub(
        rf"\b(before|after|until|when|unless|once|if) ({MY} \w+|the \w+|\w+) and {ME}(?= (?:agree|decide|think|choose|know|have|are|meet)\b)",
        r"\1 \2 and I",
        text,
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
            if earlier in ("and", "or") and place > 3 and pieces[words[place - 4]].lower() in _VERB_FOLLOWS:
                # "all staff who teach or support Xme will": both verbs are theirs
                ruled = all(verbs.as_form(pieces[words[place - n]].lower(), "base") is not None for n in (1, 3))
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
        nxt in MODALS
        or nxt in _BE
        or nxt in ("likes", "choose", "picks", "pick", "like", "wants", "want")
        or (not previous and bool(re.fullmatch(r"[a-z]{2,}[^s]s", nxt)))
        or verbs.as_form(nxt, "s") is not None
        or nxt in ("need", "am", "is")
    )
    if nxt in _ADVERBS and len(ahead) > 1:
        later = ahead[1].lower()
        verb = later in MODALS or later in _BE or verbs.as_form(later, "s") is not None or verbs.is_base(later)
    starts = not previous or previous.lower() in _STARTS or previous in ",."
    # "who was not there when she wrote it", "the sessions she missed": what was done has its own forms.
    past = nxt in _PAST or (verbs.as_form(nxt, "ed") is not None and nxt not in verbs.NOUN_TOO)
    if past and (previous.lower() in _SUBORDINATE or (previous.lower() in _TIMES and nxt in _MISSES)):
        return True
    if not verb and starts and previous.lower() not in ("and", "or", "") and previous != ",":
        verb = verbs.is_base(nxt) or verbs.as_form(nxt, "ed") is not None
    if starts and not verb and previous.lower() in _SUBORDINATE:
        verb = _third_person(nxt) is not None  # "before she freezes", whatever the verb
    if nxt in ("will", "shall", "must", "should", "can", "may") and lead:
        return True  # "When she has not been understood she will …"
    if verb and not starts:
        # "the words I know", "things I like": a noun before, a verb after that is no noun. "Staff who teach me must": no.
        if previous.lower() in OBJECT_AFTER or (
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
            nxt in MODALS - {"had"} or nxt in _BE or (nxt not in verbs.NOUN_TOO and verbs.as_form(nxt, "s") is not None)
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
        or word in ("place", "list", "plan")
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
        started = [pieces[w] for w in words[:place]]
        if "I" in started and started[len(started) - started[::-1].index("I") :][:1] in (["will"], ["must"], ["can"]):
            return  # "I will be told of every alarm or works": after "will" a verb would have no ending
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


_PAST = frozenset(
    "wrote did went made was had chose saw said came got took told ate drew spoke felt fell left heard".split()
)
_TIMES = frozenset("session sessions lesson lessons visit visits time times day days work learning part parts".split())
_MISSES = frozenset("missed attended chose enjoyed liked lost did".split())
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
