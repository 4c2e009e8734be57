"""A question of a few words that takes the rest from the question before: "and uni?", "what about my dad", "and if i
leave". The whole question is put together again and answered as if it had been typed.

"Can it stop when I'm 19 / and uni" asks whether it can stop at university, whatever "uni" would be alone.
"""

from __future__ import annotations

import re
from dataclasses import replace

from actions import focus
from actions.lines.sense import asks_in_part
from actions.turn import Say, Turn

_LED = re.compile(
    r"^\W*(?:(?:ok|okay|so|but|yeah|right|um+|oh)[\s,.]+)*(?:(?:and|n|or)\b[\s,]*(?:what about|wot about|wat about"
    r"|how about|the same (?:for|with|in|at)|(?:is it|is that) the same (?:for|with|in|at)|also|for)?"
    r"|what about|wot about|wat about|how about|(?:is it|is that) the same (?:for|with|in|at)|same (?:for|with|in|at))"
    r"\s+(?P<what>\S.*?)\W*$",
    re.I,
)
_MOST = 7
"""Words of what is put in, at most."""
_MOST_OF_A_THING = 4
_LONGEST = 20
"""Words of a question that others lean on in this way."""
_WH = re.compile(
    r"^(?:where|wear|wher|when|wen|who|hoo|why|y|how long|how often|how much|how many|what time|wot time|what day"
    r"|which room|what room|who with)$",
    re.I,
)
_WH_HEAD = re.compile(
    r"^\W*(?:(?:so|and|but|ok|um|well)\s+)*(?:what time|what day|which room|how (?:long|often|much|many)|where"
    r"|wher|when|wen|who|hoo|why|how)(?P<is>'?s)?\b",
    re.I,
)
_CLAUSE = re.compile(r"\b(?:if|when|wen|once|after|before|until|till|unless)\b", re.I)
_PLACED = re.compile(r"^(?:in|at|on|for|with|without|during|about|from|over|by|to)\b", re.I)
_OBJECT = re.compile(r"\b(?:in|at|on|for|with|during|about|from|to|into|of)\s+(?P<what>(?:[\w'’-]+\s*){1,4})\W*$", re.I)
_PERSON = (
    r"(?:mum|mam|mom|mother|dad|father|parents?|nan|nana|gran|grandma|grandad|carers?|sister|brother|auntie|aunt|uncle"
    r"|friends?|mates?|teachers?|tutor|nurse|senco|sendco|ta|teaching assistant|assistant|doctor|paediatrician"
    r"|psychologist|psych|ep|ot|salt|physio|therapist|social worker|key worker|keyworker|worker|council|la|school"
    r"|college|head|headteacher|governors?|advocate|lawyer|solicitor|judge|tribunal|police|caseworker|family|boss|ofsted|staff"
    r"|lady|man|people|person|coach|mentor|dog|cat|pony|rabbit)"
)
_A_PERSON = re.compile(
    rf"(?<!\w)(?:(?:my|the|our|his|her|a|an|some|their)\s+)?(?:[\w-]+\s+)?{_PERSON}(?:'?s)?(?!\w)", re.I
)
_WHOLLY = re.compile(rf"^(?:(?:my|the|our|his|her|a|an|some|their)\s+)?(?:[\w-]+\s+){{0,2}}{_PERSON}$", re.I)
_PRONOUN = re.compile(r"^(?:me|us|i|him|her|them)$", re.I)
_ASKS_ALONE = re.compile(
    r"^(?:can|could|may|will|would|do|does|did|is|are|am|was|should|must|have|has|what|wot|wat|which|who|hoo|where|when"
    r"|wen|why|how|it|that|this|they|he|she|i|we|you|then|there|also|tell|show|write|please|yes|no|thanks?|thank)\b",
    re.I,
)
_STEP = re.compile(
    r"^(?:a |an |my )?(?:uni|university|college|sixth form|6th form|work|(?:\w+ )?job|apprenticeship|internship|school"
    r"|secondary|year \d+|abroad|moving|(?:\w+ )?training)$",
    re.I,
)
_WORK = re.compile(r"\b(?:job|apprenticeship|internship|work)$", re.I)
_AGE = re.compile(r"^\d\d?$")
_I_SUBJECT = re.compile(r"\b(?:i|we)\b(?!')", re.I)
_AUX = re.compile(r"^(?P<aux>will|can|is|are|should|must|could|does|do|would)\b\s*(?P<rest>.*)", re.I)
_WHO_HEAD = re.compile(r"^\W*(?:(?:so|and|but|ok|um|well)\s+)*(?:who|hoo)(?P<is>'?s)?\s+(?P<rest>.*)$", re.I)
_HANGING = re.compile(r"\s+(?:for|with|in|at|to|on|about)$", re.I)
_DETERMINED = re.compile(r"\b(?:the|a|an|my|his|her|any|some)\s+(?:[\w'’-]+\s*){1,3}\W*$", re.I)
_LAST = re.compile(r"[\w'’-]+\W*$")
_VERBS = frozenset(
    """go come stop end leave talk speak say do appeal stay finish start happen help have get change be know
    choose""".split()
)
# "What about my goals" begins a matter of its own.
_OWN_MATTER = re.compile(
    r"^(?:my|the|our|his|her) (?:meetings?|reviews?|plans?|ehcp|goals?|targets?|outcomes?|help|answers|views"
    r"|timetable)$",
    re.I,
)
_SURE, _OF_A_KIND, _OF_A_PIECE = 0.6, 0.45, 0.3


def about(turn: Turn) -> list[Say] | None:
    """The answer to the whole question, where a few words lean on the one before; else None."""
    from actions.small_questions import asked
    from actions.talking import last_said, respond

    before = focus.question_before(turn)
    if not before or turn.button is not None:
        return None
    whole = next((each for words in turn.readings if (each := whole_question(before, words))), None)
    now = focus.now(turn)
    if whole is None or (now is not None and now.kind != "topic" and _WH.match(_what(turn.words) or "")):
        return None
    by_itself = replace(turn)
    by_itself.hear(whole)
    if not _understood(by_itself):
        return None
    by_itself.was_asked = True
    kind = by_itself.asked[0] if by_itself.asked else ("", 0.0)
    if kind[1] >= _OF_A_KIND and kind[0] != turn.value(asked.TALKED):  # "if i get a job", of what ends a plan
        small = asked.about(by_itself, _OF_A_KIND)
        if small is not None:
            focus.ask(turn, whole)
            return small
    said = [*map(_shown, last_said(turn))]
    bubbles = respond(by_itself)
    # Where that would only be said again, what the few words mean by themselves is looked for first.
    return None if [*map(_shown, bubbles)] == said and not _WHOLLY.match(_what(turn.words) or "") else bubbles


def _shown(say: Say) -> tuple[str, str, str]:
    return say.response, say.text, str(sorted(say.fill.items()))


def remember(turn: Turn) -> None:
    """Keeps the question of this turn for the next; after anything else there is none."""
    before = focus.question_before(turn)
    if before and any(whole_question(before, each) for each in turn.readings):
        return  # what was put together is kept already, or the question before holds on
    asks = turn.words and any(map(asks_in_part, turn.readings)) and len(turn.words.split()) <= _LONGEST
    focus.ask(turn, (turn.mended or turn.words) if asks else None)


def _understood(turn: Turn) -> bool:
    from actions.own_plan import likely

    if not turn.unsure and turn.sureness >= _SURE and turn.intent.startswith("ask_"):
        return True
    if turn.asked and turn.asked[0][1] >= _OF_A_KIND:
        return True
    found = likely.pieces(turn)
    return bool(found) and found[0].chance >= _OF_A_PIECE


def _what(words: str) -> str | None:
    found = _LED.match(words)
    if found is None:
        return None
    what = found["what"].strip()
    return what if len(what.split()) <= _MOST else None


def whole_question(before: str, words: str) -> str | None:
    """The question that `words` ask after `before`; None where they say something of their own."""
    what = _what(words)
    before = before.strip().rstrip(" ?.!")
    if what is None or not before or _OWN_MATTER.match(what):
        return None
    if _WH.match(what):
        head = _WH_HEAD.match(before)
        return f"{what}{' is' if head['is'] else ''}{before[head.end() :]}" if head else None
    if _CLAUSE.match(what):
        return f"{_without_clause(before)} {what}"
    if _ASKS_ALONE.match(what) and not _PRONOUN.match(what):
        return None
    if _PLACED.match(what):
        return _placed(before, what)
    if len(what.split()) > _MOST_OF_A_THING:
        return None
    if _WHOLLY.match(what) and not (_STEP.match(what) and not re.match(r"(?:the|my)\b", what, re.I)):
        return _of_a_person(before, what)
    if _PRONOUN.match(what):
        return _of_a_person(before, "i" if what.lower() == "me" else what) if what.lower() in ("me", "us") else None
    return _of_a_thing(before, what)


def _without_clause(before: str) -> str:
    """ "Can they stop it when I am 19": without its last clause, if it does not begin with it."""
    found = [hit for hit in _CLAUSE.finditer(before) if hit.start() > 0 and len(before[: hit.start()].split()) > 1]
    return before[: found[-1].start()].strip(" ,") if found else before


def _placed(before: str, what: str) -> str:
    first = what.split()[0].lower()
    found = list(re.finditer(rf"\b{first}\b", before, re.I))
    kept = before[: found[-1].start()].strip() if found and found[-1].start() > 0 else before
    return f"{kept} {what}"


def _of_a_person(before: str, what: str) -> str | None:
    named = [hit for hit in _A_PERSON.finditer(before) if hit.start() > 0 or not _WH_HEAD.match(before)]
    who = _WHO_HEAD.match(before)
    if who and not (who["is"] or re.match(r"(?:is|are)\s+(?:my|the|our)\b", who["rest"], re.I)):
        aux = _AUX.match(who["rest"])
        return f"{aux['aux']} {what} {aux['rest']}" if aux else f"does {what} {who['rest']}"
    if named:
        hit = named[-1]
        # The first word of what was found may be a verb ("can mum"): the person alone is put in place then.
        found = re.sub(r"^(?!my|the|our|his|her|a\b|an\b|some|their)[\w-]+\s+(?=\w)", "", hit.group(), flags=re.I)
        start = hit.end() - len(found)
        return f"{before[:start]}{what}{before[hit.end() :]}"
    subject = _I_SUBJECT.search(before)
    return f"{before[: subject.start()]}{what}{before[subject.end() :]}" if subject else None


def _of_a_thing(before: str, what: str) -> str | None:
    section = re.search(r"\bsection [a-k]\b", before, re.I)
    letter = re.fullmatch(r"(?:section )?([a-k])", what, re.I)
    if section and letter:
        return f"{before[: section.start()]}section {letter[1]}{before[section.end() :]}"
    bare = _without_clause(before)
    if _STEP.match(what):
        if bare != before:
            return f"{bare} {'if i get' if _WORK.search(what) and what.lower() != 'work' else 'when i go to'} {what}"
        if not _OBJECT.search(before):
            return f"{before} at {what}"
    if _AGE.match(what):
        return re.sub(r"\b\d\d?\b", what, before) if re.search(r"\b\d\d?\b", before) else f"{before} at {what}"
    hangs = _HANGING.search(before)
    if hangs:  # "how long do i do braille for"
        whole = _of_a_thing(before[: hangs.start()], what)
        return f"{whole}{hangs.group()}" if whole else None
    placed = _OBJECT.search(before)
    if placed:
        return f"{before[: placed.start('what')]}{what}"
    determined = _DETERMINED.search(before)
    if determined:
        return f"{before[: determined.start()]}{what}"
    last = _LAST.search(before)
    if last is None or len(before.split()) <= 2 or last.group().lower() in _VERBS:
        return None
    return f"{before[: last.start()]}{what}"
