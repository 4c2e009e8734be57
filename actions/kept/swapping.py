"""A word put right or taken out inside an answer that was given: "no wait dont put dumped put left", "take out the bit
about my cat", "dont put his name". The rest of the answer stays to the letter; where the words stand in no answer,
nothing is changed here."""

from __future__ import annotations

import re

from actions.gathering.asking import back_to_place
from actions.gathering.questions import step_of
from actions.gathering.waiting_words import keep_held, waiting_line
from actions.kept import inside
from actions.kept.answer_acts import BEFORE, CHANGING, REMOVED, changed_to, remove, show
from actions.kept.answers import JUST_KEPT, TO_WRITE, WAITS
from actions.kept.which_answer import REFERS, named
from actions.turn import Say, Turn
from actions.wordbook import buttons
from bot.store import StoredAnswer

_MARK = (
    r"(?:no+|nah|wait|w8|sorry|sory|oh|oops|actual+y|acual+y|actualy|acshul+y|hang on|hold on|i (?:mean|meant|ment))"
)
_POLITE = r"(?:ok|okay|please|pls|plz|can|could|you|u|we|i|want|wanna|need|to|and|but|then|now|just|also)"
_MARKED = rf"^\W*(?:{_MARK}[\s,.!]+)+(?:(?:{_MARK}|{_POLITE})[\s,.!]+)*"
_SO = rf"^\W*(?:(?:{_MARK}|{_POLITE})[\s,.!]+)*"
_DONT = r"(?:dont|don['’]?t|do not|dnt)"
_WRITE = r"(?:put|say|write|rite|have|use)"
_MEAN = r"(?:(?:i )?(?:mean|meant|ment|meen|said)|it'?s|its|it is|it was|put|say|make it|just put)"
_FEW = r"[^\s.!?,][^.!?,]{0,40}?"
_END = r"\W*$"
_IN = r"(?:[\s,]+(?:in|on|for) (?P<place>(?:my |the )[\w' ]{2,40}(?:one|1|bit|answer)))?"
_SWAPS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"{_SO}{_DONT} {_WRITE} (?P<old>{_FEW})[\s,.]+(?:but )?{_WRITE} (?P<new>{_FEW}){_IN}{_END}",
        rf"{_MARKED}i (?:didn['’]?t|never|did not) (?:say|put|mean|write) (?P<old>{_FEW})[\s,.]+i (?:said|put|meant"
        rf"|ment|wrote|mean) (?P<new>{_FEW}){_END}",
        rf"{_SO}(?:put|say|write|rite) (?P<new>{_FEW}),? (?:not|instead of) (?P<old>{_FEW}){_IN}{_END}",
        rf"{_MARKED}not (?P<old>{_FEW})(?:\s*[,–-]\s*(?:{_MEAN} )?|\s+{_MEAN} )(?P<new>{_FEW}){_IN}{_END}",
        rf"{_MARKED}(?:{_MEAN} )?(?P<new>{_FEW}),? (?:not|instead of) (?P<old>{_FEW}){_IN}{_END}",
        rf"{_SO}(?:take (?:out|off|away)|delete|remove|rub out|get rid of) (?P<old>{_FEW})[\s,.]+(?:and |but )?"
        rf"(?:put|write|say) (?P<new>{_FEW})(?: in(?:stead)?)?{_IN}{_END}",
        rf"{_SO}take (?P<old>{_FEW}) (?:out|off|away)[\s,.]+(?:and |but )?(?:put|write|say) (?P<new>{_FEW})"
        rf"(?: in(?:stead)?)?{_IN}{_END}",
        rf"{_SO}(?:change|swap|turn|chang) [\"“'‘]?(?P<old>{_FEW})[\"”'’]? (?:to|into|for|2) [\"“'‘]?"
        rf"(?P<new>\S[^?]{{0,80}}?)[\"”'’]?{_IN}{_END}",
    )
)
# "Change the lift one. put left not dumped": the answer first, then what to swap in it.
_NAMED = re.compile(
    rf"{_SO}(?:(?:change|fix|edit|correct|in|on|for) )(?P<place>(?:the |my |that )?[\w' ]{{2,40}}?(?:one|1|answer|bit)"
    r"|answer \d|my last answer)[\s.,:;–-]+(?P<rest>(?:put|say|write|dont|don['’]?t|not|swap|take|change)\b.+)$",
    re.I,
)
# "No wait not all teachers just supply": a limit, added to the answer to the letter.
_LIMIT = re.compile(
    rf"{_MARKED}(?P<limit>not (?:all|every|everyone|any|always)\b(?P<old>[^.!?,]{{0,40}}?)[\s,]+(?:just|only)\b"
    r"(?P<new>[^.!?]{2,60}?))\W*$",
    re.I,
)
# "No wait not just lesson 5, lesson 4 and 5": the words in the answer are too narrow.
_MORE_THAN = re.compile(
    rf"{_MARKED}(?:it'?s |its |i mean[t]? |that'?s )?not (?:just|only)(?: (?:in|on|at))? (?P<rest>[^.!?]{{3,80}}?)\W*$"
    r"|^\W*(?:it'?s |its )?not (?:just|only) (?P<plain>[^.!?]{3,80}?)\W*$",
    re.I,
)
_TOO = re.compile(r"^(?:[\s,;–-]*(?:but|also|it'?s|its|and|put|say|i (?:mean|meant)|in|on|at)\b)*[\s,;–-]*", re.I)
_PLEASE = re.compile(
    r"(?:[\s,.]+(?:please|pls|plz|plez|thanks|thank (?:you|u)|thx|ty|ta|cheers|instead|ok|okay))+\W*$", re.I
)
_A_VIEW = re.compile(r"^\W*(?:me|us|him|her|them|i|he|she|they|we|it|someone|people|more|less)\b", re.I)
PART = re.compile(
    rf"{_SO}(?:(?:take|leave|cut) (?:out|off|away)|delete|remove|rub out|get rid of|scrap|drop|cut|lose|bin)"
    r" (?:(?:the|that|my) )?(?:(?:bits?|parts?|words?|line|thing) (?:about|abt|bout|with|where|on|that says?)"
    r" (?P<about>[^.!?]{2,60}?)"
    r"|(?P<before>[\w' -]{2,40}?) (?:bits?|parts?))\W*$"
    rf"|{_SO}(?:take|leave) the (?:bit|part|words?) (?:about|abt|bout|with|where|on) (?P<between>[^.!?]{{2,60}}?) "
    rf"(?:out|off|away)\W*$",
    re.I,
)
NAME = re.compile(
    rf"{_SO}(?:{_DONT} (?:put|write|say|use|include|have|keep)|(?:take|leave) (?:out|off|away)|delete|remove|rub out"
    rf"|get rid of) (?:(?:his|her|their|the|there|any|that|my) )?(?P<whose>[\w.'’ ]{{2,40}}? )?names?"
    rf"(?: (?:in|down|out|there|on))*\W*$"
    rf"|{_SO}(?:take|leave) (?:(?:his|her|their|the|that) )?(?P<of>[\w.'’ ]{{2,40}}? )?names? (?:out|off|away)\W*$",
    re.I,
)
_STILL = re.compile(
    rf"{_SO}(?:(?:do |still |did |really )+(?:want|need|like) |keep |leave in |put back |bring back )"
    rf"(?:(?:the|my|that) )?(?P<what>[^.!?]{{2,60}}?) (?:bits?|parts?|words?|one|back|in)"
    r"(?: (?:in|back|though|tho))*\W*$",
    re.I,
)
_WISHES = frozenset(["would_help", "help_better", "tell_people"])
_BARE = re.compile(r"^\W*(?:put|say|write|rite|take|delete|remove|get)\b", re.I)
# "I don't want the bit about my head in there, take it out", "the thing about mum. get rid of it":.
_OUT = (
    r"(?:(?:can|could|will) (?:you|u|we) |please |pls |just |so |and |to )*(?:take|get|rub|cut|leave|delete"
    r"|remove|scrap|bin|lose"
    r"|drop|cross)(?: rid of)?(?: (?:it|that|this|them|that bit|that part))?(?: (?:out|off|away))?"
)
_THEN_OUT = re.compile(
    rf"{_SO}(?:(?:i |we |he |she |they )?(?:dont|don['’]?t|do not|dnt|doesn'?t|doesnt|no longer)"
    rf" (?:really )?(?:want|need|like"
    r"|wan)(?: to (?:have|keep|say|share|put))? )?(?:the|that|my|any|this) (?:bits?|parts?|things?|words?|line"
    r"|one|stuff|answer)"
    r" (?:about|abt|bout|on|with|where|that says) (?P<about>[^.!?,]{2,50}?)(?: (?:in (?:there|it|here|my \w+)"
    r"|there|on (?:there|it)"
    rf"|kept|written|down|shared))*(?:[\s,.!;–-]+{_OUT}|(?: (?:can|should|must|has to|needs to) (?:go|come out"
    rf"|be taken out))"
    r")[\s\w]{0,12}\W*$"
    rf"|{_SO}(?:i |we |he |she |they )(?:dont|don['’]?t|do not|dnt|doesn'?t|doesnt) (?:really )?want the (?:bit"
    rf"|part|thing|line"
    r"|words?) (?:about|abt|bout|on|with|where) (?P<not>[^.!?,]{2,50}?) (?:in (?:there|it|here|my \w+)|there|on"
    r" (?:there|it)"
    r"|kept|written|any ?more)\W*$",
    re.I,
)
_STUFF = re.compile(
    rf"{_SO}(?:(?:take|leave|cut|rub) (?:out|off|away)|take|delete|remove|get rid of|scrap|bin|lose"
    rf"|drop)(?: all)? (?:the |my |that "
    r"|any )?(?:stuff|things) (?:about|abt|bout|on|with) (?P<about>[^.!?]{2,50}?)(?: (?:out|off|away))?\W*$",
    re.I,
)
LONGEST = 140


def removes(turn: Turn) -> bool:
    """True where this turn may take words out of an answer for good."""
    return turn.button is None and bool(
        NAME.match(turn.words) or PART.match(turn.words) or _THEN_OUT.match(turn.words) or _STUFF.match(turn.words)
    )


def take(turn: Turn) -> list[Say] | None:
    """What is said where words inside an answer are put right or taken out, else None."""
    given = list(turn.store.answers(turn.sitting))
    words = turn.words.strip()
    if turn.button is not None or not given or not words or len(words) > LONGEST or turn.value(CHANGING) is not None:
        return None
    at_end = _THEN_OUT.match(_PLEASE.sub("", words))
    stuff = _STUFF.match(_PLEASE.sub("", words))
    if at_end or stuff:
        about = stuff["about"] if stuff else at_end["about"] or at_end["not"]  # type: ignore[index]
        return _named_out(turn, given, about.strip())
    for line in dict.fromkeys(each for each in turn.readings if each != turn.mended or each == turn.words):
        plain = _PLEASE.sub("", line.strip())
        if plain.endswith("?") and not re.match(r"\W*(?:please |pls )?(?:can|could|will)\b", plain, re.I):
            continue
        said = (
            _more_than(turn, given, plain)
            or _swapped(turn, given, plain)
            or _limited(turn, given, plain)
            or _taken_out(turn, given, plain)
        )
        said = said or _back_in(turn, given, plain)
        if said is not None:
            return _done(turn, said)
    return None


def _done(turn: Turn, said: list[Say]) -> list[Say]:
    """What was waiting for a yes is not lost by it, and the open question is asked again."""
    turn.keep(WAITS, None)
    if turn.value(JUST_KEPT) != turn.value("last answer"):
        turn.keep(JUST_KEPT, None)
    return [*keep_held(turn), *said, *back_to_place(turn)]


def _last(turn: Turn, given: list[StoredAnswer]) -> str:
    last = turn.value("last answer")
    return last if last is not None and any(each.id == last for each in given) else given[-1].id


def _swapped(turn: Turn, given: list[StoredAnswer], line: str) -> list[Say] | None:
    by_name = _NAMED.match(line)
    among, rest = given, line
    if by_name:
        among, rest = named(turn, by_name["place"]) or given, f"no {by_name['rest']}"
    for pattern in _SWAPS:
        found = pattern.match(rest)
        if found is None:
            continue
        old, new = found["old"].strip(), _PLEASE.sub("", found["new"]).strip()
        place = found.groupdict().get("place")
        if place:
            among = named(turn, place) or given
        if not _fits(turn, rest, old, new, asked=by_name is not None):
            continue
        hit = inside.where(among, _last(turn, given), old)
        if hit is not None:
            answer, span = hit
            return _changed(turn, answer, inside.replaced(answer.words, span, new))
    return None


def _more_than(turn: Turn, given: list[StoredAnswer], line: str) -> list[Say] | None:
    """ "not just maths, maths and science": more stands in the place of what the last answer names too narrowly."""
    found = _MORE_THAN.match(line)
    answer = next((each for each in given if each.id == _last(turn, given)), None)
    if found is None or answer is None or (found["plain"] and turn.value(JUST_KEPT) != answer.id):
        return None
    told = (found["rest"] or found["plain"]).split()
    for many in range(len(told) - 1, 0, -1):
        old, new = " ".join(told[:many]).rstrip(",;"), _TOO.sub("", " ".join(told[many:])).strip()
        span = inside.find(old, answer.words, exact=False) if inside.content(old) and new else None
        if span is None:
            continue
        kept = answer.words[span[0] : span[1]]
        names_it_too = set(re.findall(r"[a-z]+", old.lower())) & set(re.findall(r"[a-z]+", new.lower()))
        if not names_it_too and not re.match(r"(?:all|every|any|both)", new, re.I):
            new = f"{kept} and {re.sub(r'[^a-z]+(?:too|as well|also)$', '', new, flags=re.I)}"
        return _changed(turn, answer, inside.replaced(answer.words, span, new))
    return None


def _fits(turn: Turn, line: str, old: str, new: str, *, asked: bool) -> bool:
    """False where the line may be an answer, or means a whole answer or words that wait to be written."""
    if not new or REFERS.fullmatch(old) or REFERS.fullmatch(new) or _A_VIEW.match(new) or old.lower() == new.lower():
        return False
    if any(inside.find(old, held, exact=False) for held in (waiting_line(turn), _offered(turn)) if held):
        return False
    if asked:
        return True
    step = step_of(turn, turn.store.question(turn.sitting))
    if step is not None and step.question.id in _WISHES and _BARE.match(line):
        return False  # "put ramps not stairs": what would help
    yes_or_no = step is not None and any(each.id in ("yes", "no") for each in step.question.choices)
    if not re.search(r"\b(?:put|say|write|rite|change|swap|turn|chang)\b", line, re.I) and (
        len(old.split()) > 4 or len(new.split()) > (3 if line.find(new) < line.find(old) else 6)
    ):
        return False  # a sentence of its own
    return not (
        yes_or_no and re.match(r"\W*no+[\s,]+not\b", line, re.I) and not re.search(r"\bme+[an]n?t\b", line, re.I)
    )


def _offered(turn: Turn) -> str | None:
    return turn.value(TO_WRITE) if turn.value("offered") == "write_words" else None


def _limited(turn: Turn, given: list[StoredAnswer], line: str) -> list[Say] | None:
    limit = _LIMIT.match(line)
    about = inside.content(f"{limit['old']} {limit['new']}") if limit else []
    if limit is None or not about:
        return None
    answer = inside.chosen(
        given, _last(turn, given), lambda words: any(inside.holds_all([one], words) for one in about)
    )
    return _changed(turn, answer, f"{answer.words.rstrip(' .,')}, {limit['limit'].strip()}") if answer else None


def _taken_out(turn: Turn, given: list[StoredAnswer], line: str) -> list[Say] | None:
    name = NAME.match(line)
    if name:
        return _without_name(turn, given, (name["whose"] or name["of"] or "").strip())
    part = PART.match(line)
    about = (part["about"] or part["before"] or part["between"]) if part else ""
    if not about or re.fullmatch(r"(?:last|first|second|third|that|this|next) ?", about, re.I):
        return None
    answer = inside.chosen(given, _last(turn, given), lambda words: inside.without_part(words, about) is not None)
    left = inside.without_part(answer.words, about) if answer is not None else None
    return _changed(turn, answer, left) if answer is not None and left else None  # all of it: as a whole answer goes


def _named_out(turn: Turn, given: list[StoredAnswer], about: str) -> list[Say]:
    """What tells of `about` goes from the one answer that holds it; where none does, nothing goes from any other."""
    wanted, last = inside.content(about), _last(turn, given)
    answer = inside.chosen(given, last, lambda words: inside.without_part(words, about) is not None)
    if answer is not None:
        left = inside.without_part(answer.words, about)
        return _done(turn, _changed(turn, answer, left) if left else remove(turn, answer.id))
    held = [each for each in given if inside.holds_all(wanted, each.words)]
    if held:
        at = [each.id for each in given].index(held[-1].id)
        return _done(turn, [Say("utter_which_part" if len(held) == 1 else "utter_which_answer"), *show(turn, str(at))])
    return _done(turn, [Say("utter_no_such_words", {"words": about[:80]}, buttons=buttons("show_answers"))])


def _without_name(turn: Turn, given: list[StoredAnswer], whose: str) -> list[Say] | None:
    known = [each.name for each in turn.meeting.invited if each.name] if turn.meeting else []
    known = [part for name in known for part in (name, *name.split()) if len(part) > 2]
    said = re.sub(r"['’]s$", "", whose)
    hits = [each for each in given if inside.name_in(each.words, said, known)]
    last = _last(turn, given)
    answer = next((each for each in hits if each.id == last), hits[-1] if hits else None)
    span = inside.name_in(answer.words, said, known) if answer is not None else None
    if answer is None or span is None:
        return None
    left = inside.without_name(answer.words, span)
    return _changed(turn, answer, left) if left else remove(turn, answer.id)


def _back_in(turn: Turn, given: list[StoredAnswer], line: str) -> list[Say] | None:
    """ "I still want the cat bit", straight after it was taken out: the words come back."""
    wish = _STILL.match(line)
    before, removed = turn.value(BEFORE), turn.value(REMOVED)
    if wish is None or not (before or removed):
        return None
    if before is None:
        return [Say("utter_cant_bring_back", buttons=buttons("show_answers"))]
    answer_id, _, words = before.partition(" ")
    answer = next((each for each in given if each.id == answer_id), None)
    about = inside.content(wish["what"])
    if answer is None or not inside.holds_all(about, words):
        return None
    if inside.holds_all(about, answer.words):
        return [Say("utter_already_written", {"words": answer.words[:160]}, picture="writing")]
    return changed_to(turn, answer_id, words)


def _changed(turn: Turn, answer: StoredAnswer, words: str) -> list[Say]:
    said = changed_to(turn, answer.id, words)
    turn.keep("last answer", answer.id)
    return said
