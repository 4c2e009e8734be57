"""The shortest true form of a line, for paper: who, what, how often, how long, group, limit, condition, "not".

Made from the long line's own sentences, so nothing can be new. A sentence goes only where it holds no fact that the
guard knows (a number, a rhythm, a limit, a "not", a condition); figures join the sentence they belong to. What cannot
be proved is not made.
"""

from __future__ import annotations

import re

from summaries.wording import guard
from summaries.wording.draft import word_count
from summaries.wording.easyread import MOST_WORDS, split_sentences
from summaries.wording.sound import sound

_FIGURES = (
    r"(?:(?:for |also )?(?:about |at least |up to |no more than |over |a total of |for )?\d|(?:for )?half an? |"
    r"once |twice |each |every |daily|weekly|in (?:a |an )(?:small |quiet )*groups? of )"
)
_OF_FIGURES = re.compile(
    r"^(?:I have|We have|We do this|I do this|There (?:is|are)|This (?:is|[\w-]+ is)|The [\w-]+ (?:is|are)) "
    rf"({_FIGURES}.*)\.$"
)
_RULE = re.compile(r"\b(?:must|should|never|not|no one|may|might|could|would)\b", re.I)
_JUST_ME = re.compile(r"^(?:This is just me and [\w' -]+|This help is just for me)\.$")
_WITH_ME = (
    (re.compile(r"\b(gives|sees|teaches|helps|meets|supports) me\b"), r"\1 just me"),
    (re.compile(r"\bwith me\b"), "with just me"),
    (re.compile(r"\bworks with me\b"), "sees just me"),
)
# "A physiotherapist gives me physiotherapy": who it is says what it is.
_OWN_THERAPY = (
    (r"speech and language therapist\b.*?", r"(?:direct |1:1 )?(?:speech and language )?therapy"),
    (r"occupational therapist\b.*?", r"(?:occupational )?therapy"),
    (r"physiotherapist\b.*?", r"physiotherapy"),
)
_SAME_TWICE = tuple(re.compile(rf"^(An? {who}) gives me {what}(?=[.,]|$| for \d)") for who, what in _OWN_THERAPY)
_METHOD = (
    re.compile(r",? (?:using|drawing on|based on|following (?:an?|the)|designed to|(?<=room )away from) [^.]+(?=\.$)"),
    re.compile(r", (?:including|such as|with progress) [^.]+(?=\.$)"),
    re.compile(r" \((?:[a-z -]+, )+[a-z -]+\)"),
)
_FREE = {"join or", "join then", "weak want", "weak aim"}
_LEAST_WORDS = 5
_MOST_SENTENCES = 2
_AIM = re.compile(r"^The aim is\b(?!.*\d)")
_TRAINING = re.compile(
    r"^(?:The|An?) [\w' -]+ (?:trains|is trained|plans|writes|supervises|designs|directs|helps plan)\b"
)
_ALONE = re.compile(r"\b(?:on my own|by myself|myself|alone)\b")
_SCOPE = re.compile(r"^I do this (?:in|on|with|between|at|from) ")
_BACK = re.compile(r"^The ([a-z-]+) (?!is about)")
_MEASURED = re.compile(r"\d|\b(?:no more than|at least|up to|once|twice|each|every|without|less|fewer)\b")
_SECOND_DOING = re.compile(r"^I (?!do this|get \d|get at|can also|have)[a-z]+")


def matters(sentence: str) -> bool:
    """True where leaving `sentence` out could make a line firmer, or hide who, how often or how long."""
    return bool({fact for fact in facts(sentence) if not fact.startswith("person")} - _FREE)


def facts(text: str) -> set[str]:
    """The guard's facts of a finished easy text."""
    return guard.facts(guard.canonical(text))


def short_help(text: str, must_name: tuple[str, ...] = ()) -> tuple[str, int] | None:
    """(the short form of a help's line, how many details it leaves out), or None where there is none that is proved.

    `must_name` are the answerable people of the plan: a sentence that names one who is not named before stays.
    """
    found = split_sentences(text)
    aims = [sentence for sentence in found[1:] if _AIM.match(sentence)]
    kept, gone = _kept([sentence for sentence in found if sentence not in aims], must_name)
    kept = [_plainer(sentence) for sentence in kept]
    kept = _joined(kept)
    kept, less = _without_method(kept)
    kept = _joined(kept)
    free = set().union(*map(facts, aims))  # what helpers hope for is no limit of the help
    return _proved(" ".join(kept), text, gone + less + len(aims), free)


def short_goal(text: str) -> tuple[str, int] | None:
    """(by when, the doing and its measure, how many details that leaves out), or None."""
    found = split_sentences(text)
    kept, gone = _kept(found, ())
    seconds = [s for s in kept[1:] if _SECOND_DOING.match(s) and not _MEASURED.search(s)]
    free: set[str] = set()
    while len(kept) > _MOST_SENTENCES and seconds:
        last = seconds.pop()
        kept.remove(last)
        free |= facts(last)  # another thing to do, with its own "if": it goes whole
        gone += 1
    kept, less = _without_method(kept)
    return _proved(" ".join(kept), text, gone + less, free)


def _kept(found: list[str], must_name: tuple[str, ...]) -> tuple[list[str], int]:
    """The first sentence and all that matter; one more thing where only one sentence is left."""
    kept = found[:1]
    spare: list[str] = []
    for sentence in found[1:]:
        so_far = " ".join(kept).lower()
        named = any(name.split()[-1].lower() in sentence.lower() and name.split()[-1].lower() not in so_far
                    for name in must_name if name) and not _TRAINING.match(sentence)  # fmt: skip
        about_me = _ALONE.search(sentence) or (_SCOPE.match(sentence) and not must_name)
        if matters(sentence) or _JUST_ME.match(sentence) or named or about_me:
            noun = _BACK.match(sentence)
            if noun and noun[1] not in so_far:  # "The space is not the corridor": which space was said just before
                before = next((s for s in reversed(spare) if re.search(rf"\b{noun[1]}\b", s)), None)
                if before:
                    spare.remove(before)
                    kept.append(before)
            kept.append(sentence)
        else:
            spare.append(sentence)
    also = next((s for s in spare if re.search(r"\balso\b", s)), None)
    if also and len(kept) == 1:
        kept = [s for s in found if s in kept or s == also]
        spare.remove(also)
    return kept, len(spare)


def _plainer(sentence: str) -> str:
    for pattern in _SAME_TWICE:
        sentence = pattern.sub(r"\1 works with me", sentence)
    return sentence


def _joined(found: list[str]) -> list[str]:
    """Figures and "just me" beside the sentence they belong to, as far as 15 words allow."""
    out = found[:1]
    for sentence in found[1:]:
        whole = _with_figures(out[0], sentence) if len(out) == 1 else None
        whole = whole or _with_just_me(out[0], sentence)
        if whole and word_count(whole) <= MOST_WORDS and sound(whole):
            out[0] = whole
        else:
            out.append(sentence)
    return out


def _with_figures(first: str, sentence: str) -> str | None:
    match = _OF_FIGURES.match(sentence)
    if not match or _RULE.search(first) or re.search(r"\b(?:if|when|where|unless|until|or)\b", first):
        return None
    if re.search(r"\bThere (?:is|are)\b", sentence) and re.search(r"\d", first):
        return None
    figures = match[1]
    if re.match(r"in an? ", figures):
        return f"{first.rstrip('.')} {figures}."
    return f"{first.rstrip('.')}, {figures.removeprefix('for ') if re.search(r'[0-9]', figures) else figures}."


def _with_just_me(first: str, sentence: str) -> str | None:
    if not _JUST_ME.match(sentence) or _RULE.search(first):
        return None
    made = [pattern.sub(plain, first, count=1) for pattern, plain in _WITH_ME if pattern.search(first)]
    return next((one for one in made if word_count(one) <= MOST_WORDS), None)


def _without_method(found: list[str]) -> tuple[list[str], int]:
    """Without how it is done, where that holds no fact and a whole sentence is left."""
    out, gone = [], 0
    for sentence in found:
        for pattern in _METHOD:
            match = pattern.search(sentence)
            if match is None or matters(match[0]) or facts(match[0]) & {"join or"} or _RULE.search(sentence):
                continue
            trial = sentence[: match.start()] + sentence[match.end() :]
            if sound(trial) and word_count(trial) >= _LEAST_WORDS and trial.count("(") == trial.count(")"):
                sentence, gone = trial, gone + 1
        out.append(sentence)
    return out, gone


def _proved(short: str, text: str, gone: int, free: set[str] = frozenset()) -> tuple[str, int] | None:  # type: ignore[assignment]
    """`short` where it is shorter, says nothing new and has lost no fact but those in `free`."""
    if not short or len(short) >= len(text):
        return None
    before, after = facts(text), facts(short)
    lost = {fact for fact in before - after if not fact.startswith("person")} - _FREE - free
    new = {fact for fact in after - before if not fact.startswith("person")}
    if lost or new or any(not sound(sentence) for sentence in split_sentences(short)):
        return None
    return short, gone


__all__ = ["facts", "matters", "short_goal", "short_help"]
