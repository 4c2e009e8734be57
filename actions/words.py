"""What a special word means, however it is spelt."""

from __future__ import annotations

import re

from actions import focus
from actions.own_plan import plan_topics
from actions.own_plan.finding import stem
from actions.own_plan.shares import best_sentences
from actions.talking import CompanionAction
from actions.turn import Say, Turn
from actions.wordbook import buttons
from summaries.wording.jargon import lookup

_ASKED = (
    re.compile(r"\b(?:what|wot|wat) means? (?:the word |this word )?[\"“'‘]?(.+?)[\"”'’]?[?.!]*$", re.I),
    re.compile(r"\b(?:what|wot|wat) mean (?:the word )?[\"“'‘]?(.+?)[\"”'’]?[?.!]*$", re.I),
    re.compile(
        r"\b(?:what|wot|wat|wats|whats|wots|what's)\b.*?\b(?:does|dose|dus|do|is|are|iz|s)\s+(?:the\s+|a\s+|an\s+"
        r"|it\s+)?"
        r"[\"“']?(.+?)[\"”']?\s*(?:mean|meen|men|stand for|even mean|supposed to mean)\b",
        re.I,
    ),
    re.compile(r"\bwhat is mean\s+[\"“'‘]?(.+?)[\"”'’]?[?.!]*$", re.I),
    re.compile(r"(?<!\w)[\"“‘']([\w][\w -]{1,29}?)[\"”’'](?!\w)"),
    re.compile(r"\bword\s+[\"“'‘](.+?)[\"”'’]", re.I),
    re.compile(r"\b(?:know|understand|get) (?:this |the |that )?word\s+(\w[\w-]*)", re.I),
    re.compile(r"\bwhat (?:an? |the )?([\w -]{2,25}?) means?\b", re.I),
    re.compile(r"\b(?:mean(?:s|ing)?|meening)\s+(?:of|by)\s+[\"“']?(.+?)[\"”']?[?.!]*$", re.I),
    re.compile(
        r"\b(?:what|wot|wat)(?:'?s|\s+is|\s+are|\s+iz)?\s+(?:(?:a|an"
        r"|the)\s+)?[\"“']?(.+?)[\"”']?[?.!]*$",
        re.I,
    ),
    re.compile(r"\b(?:whats|wots|wats|define|explain)\s+(?:a|an|the)?\s*[\"“']?(.+?)[\"”']?[?.!]*$", re.I),
    re.compile(r"^(.+?)\s+(?:mean(?:s|ing)?|meening)?\s*[?.!]*$", re.I),
)
_TOLD = 0.5
"""How much of a word that is asked for a help must speak of, to be what is talked of then."""
_PART = re.compile(r"[a-z]+")
_EMPTY = frozenset(["it", "that", "this", "word", "a", "the", "mean", "means", "one", "thing"])


class ActionWords(CompanionAction):
    """Named in bot/domain/words.yml."""

    topic = "words"


def jargon(turn: Turn) -> list[Say]:
    """One short definition; else ask for the word, else say who would know."""
    if turn.button is not None:
        return _ask_for_it(turn)
    sections = sections_about(turn.words)
    from actions.own_plan import defined

    if not sections and (own := defined.about(turn)) is not None:
        return own
    if sections:
        return [Say("utter_meaning", {"meaning": each}, picture="plan folder") for each in sections]
    found = next(filter(None, map(_heard, turn.readings)), None) or next(
        filter(None, map(meaning, turn.readings)), None
    )
    if found is not None:
        return [Say("utter_meaning", {"meaning": found}, picture="words")]
    words = candidates(turn.words)
    if not words:
        return _ask_for_it(turn)
    told = best_sentences(turn.plan, words[0].lower().split(), 0.99)[:1] if turn.plan else []
    quoted = [plan_topics.quote(each) for each in told]
    return [
        *quoted,
        Say("utter_not_known_word", {"word": words[0]}, picture="words", buttons=buttons("ask_who_can_help")),
    ]


_WHAT_IS = re.compile(
    r"^\W*(?:(?:so|and|but|ok)\s+)*(?:what|wot|wat)(?:'?s| is| are|s)? (?:an? |the )?"
    r"(?!(?:my|wrong|is|are|it|this|that|her|his|happens?|happened|if|can|do|does|will|about)\b)[\w' -]{2,30}\W*$",
    re.I,
)


_FIRST_QUESTION = re.compile(
    r"^\W*(?:(?:and|so|but|please|sorry)\W+)*(?P<asked>(?:what(?:'?s| is| are| does)"
    r"|wots|whats) [^.?!]{3,50}\?) \S",
    re.I,
)
_THE_SAME_AS = re.compile(
    r"^\W*(?:is|are|r) (?:it|that|this|they|she|he)\b.{0,12}\b(?:same as|like|different (?:to|from)"
    r"|part of) (?:a |the )?"
    r"(?P<word>[\w -]{2,30})\?*\W*$",
    re.I,
)


# "They said amend?? idk what that is".
_THEY_SAID = re.compile(
    r"\b(?:they|he|she|it|miss|sir|mum|dad|someone|everyone|the \w+)(?:'?re|'?s| are| is| all| r)? ?(?:said|says|saying"
    r"|keeps? (?:on )?(?:saying|talking about|on about|going on about)|wrote|put|called it|mentioned"
    r"|(?:talking|talkin|talked|going on|on) about|used(?: the word)?|using(?: the word)?) "
    r"(?:an? |the |my )?[\"“'‘]?(?P<word>[\w -]{2,30}?)[\"”'’]?[\s?!.,]+"
    r"(?:(?:and|but|so) )?(?:i )?(?:idk|dunno|(?:dont|don'?t|do not) (?:know|get|understand)|what(?:'?s| is| "
    r"does)|wots|whats)\b.{0,14}\b(?:that|it|this)\b",
    re.I,
)


def _heard(words: str) -> str | None:
    """What a word means that somebody said: "theyre talking about outcomes what is that"."""
    heard = _THEY_SAID.search(words)
    return meaning(f"what is {heard['word'].strip()}") if heard else None


def known(turn: Turn) -> list[Say] | None:
    """ "What is a time out card": a word that is known, where the guess was unsure; else None."""
    first = _FIRST_QUESTION.match(turn.words or "")
    beside = _THE_SAME_AS.search(turn.words or "")
    if first or beside:  # "What is a sensory diet? I am not on a diet.", "is it the same as CAMHS?"
        said = meaning(first["asked"]) if first else meaning(f"what is {beside['word']}") if beside else None
        if said:
            return [Say("utter_meaning", {"meaning": said}, picture="words")]
    if (said := _heard(turn.words or "")) is not None:
        return [Say("utter_meaning", {"meaning": said}, picture="words")]
    if not turn.unsure or not turn.words or not _WHAT_IS.match(turn.words):
        return None
    found = next(filter(None, map(meaning, turn.readings)), None)
    if found:
        _on_help(turn)
    return [Say("utter_meaning", {"meaning": found}, picture="words")] if found else None


def _on_help(turn: Turn) -> None:
    """ "What's CBT", "how many hours": the help that has the word is talked of from now on."""
    from actions.own_plan import likely

    first = next(iter(likely.pieces(turn)), None)
    if first is not None and first.near.kind == "help" and first.near.told >= _TOLD:
        focus.on_item(turn, "help", first.near.at)


_WHICH_SECTION = re.compile(
    r"\b(?:what|which|wich|wot) (?:section|part|letter)\b(?: (?:of|in) (?:my|the) plan)?\s*(?P<about>.{3,60})$", re.I
)


def sections_about(words: str) -> list[str]:
    """What the sections are for that hold what was asked ("which section has my goals?"); [] where it is not clear."""
    from summaries.wording.jargon import lookup

    asked = _WHICH_SECTION.search(words)
    if asked is None:
        return []
    idle = frozenset(["section", "part", "says", "holds", "about", "mean", "means", "where"])
    about = [stem(word) for word in _PART.findall(asked["about"].lower()) if word not in idle and len(word) > 3]
    terms = [lookup(f"section {letter}") for letter in "ABCDEFGHIJK"]
    meanings = [to_you(term.meaning) for term in terms if term is not None and term.meaning]
    scores = [sum(word in {stem(each) for each in _PART.findall(text.lower())} for word in about) for text in meanings]
    best = max(scores, default=0)
    found = [text for text, score in zip(meanings, scores, strict=True) if score == best]
    return found if best and len(found) <= 2 else []


def _ask_for_it(turn: Turn) -> list[Say]:
    turn.keep("wants word", "yes")
    return [Say("utter_ask_word", picture="words")]


def candidates(words: str) -> list[str]:
    """The words that a question may be about, the likeliest first."""
    text = " ".join(words.split())[:200]
    found = []
    for pattern in _ASKED:
        match = pattern.search(text)
        if match:
            word = match.group(1).strip(" ?.!\"'“”")
            if word and word.lower() not in _EMPTY and len(word.split()) <= 5 and word not in found:
                found.append(word)
    return found


_TO_YOU = {"i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "i'm": "you're"}


def to_you(text: str) -> str:
    """A meaning written for the person's own page ("helps me learn at my school"), as the helper says it to them."""

    def swap(match: re.Match[str]) -> str:
        found = match.group(0)
        other = _TO_YOU[found.lower().replace("’", "'")]
        return other.capitalize() if match.start() == 0 else other

    text = re.sub(r"\b(Section) I\b", "\\1 \u2160", text)  # the letter of a section, not the person
    text = re.sub(r"\bI (am|was)\b", lambda m: "I are" if m.group(1) == "am" else "I were", text)
    said = re.sub(r"\b(?:I['’]m|I|me|my|mine|myself)\b", swap, text, flags=re.IGNORECASE)
    return said.replace("\u2160", "I")


MOST_MEANINGS = 2


def meanings_in(text: str) -> list[str]:
    """What the hard words of a text mean, the longest words first; two at most."""
    told = re.findall(r"[A-Za-z][\w'’-]*", text)
    runs = [" ".join(told[at : at + many]) for many in (3, 2, 1) for at in range(len(told) - many + 1)]
    found: dict[str, str] = {}
    for run in runs:
        term = lookup(run) if len(run) > _SHORT_WORD and run.lower() not in _EVERYDAY else None
        if term is not None and run.lower().rstrip("s") in (
            name.lower().rstrip("s") for name in (term.term, *term.aliases)
        ):
            found.setdefault(term.term, term.meaning)
    return [to_you(each) for each in list(found.values())[:MOST_MEANINGS]]


_SHORT_WORD = 3
_EVERYDAY = frozenset(
    "school plan help goal teacher meeting review college parent parents council person adult class".split()
)


def meaning(words: str) -> str | None:
    """What the asked word means, said to the person, or None."""
    found = _meaning(words)
    return to_you(found) if found else None


def _meaning(words: str) -> str | None:
    from summaries.wording.jargon import lookup

    tried = candidates(words)
    for word in [*tried, *(part for each in tried for part in each.split() if len(part) > 2)]:
        term = lookup(word)
        if term is not None and term.meaning:
            return term.meaning
    if len(words.split()) <= 4:
        term = lookup(words.strip(" ?.!"))
        return term.meaning if term is not None and term.meaning else None
    return None


HANDLERS = {"ask_jargon": jargon}
