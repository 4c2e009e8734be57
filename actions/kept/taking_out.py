"""Words taken out of an answer: "take out the bit about my cat", "dont put his name"; and put back in after that."""

from __future__ import annotations

import re

from actions.kept import inside
from actions.kept.answer_acts import BEFORE, REMOVED, changed_to, remove, show
from actions.kept.answers import JUST_KEPT
from actions.kept.put_right import DONT, PLEASE, SO, changed, done, last_of
from actions.turn import Say, Turn
from actions.wordbook import buttons
from bot.store import StoredAnswer

PART = re.compile(
    rf"{SO}(?:(?:take|leave|cut) (?:out|off|away)|delete|remove|rub out|get rid of|scrap|drop|cut|lose|bin)"
    r" (?:(?:the|that|my) )?(?:(?:bits?|parts?|words?|line|thing) (?:about|abt|bout|with|where|on|that says?)"
    r" (?P<about>[^.!?]{2,60}?)"
    r"|(?P<before>[\w' -]{2,40}?) (?:bits?|parts?))\W*$"
    rf"|{SO}(?:take|leave) the (?:bit|part|words?) (?:about|abt|bout|with|where|on) (?P<between>[^.!?]{{2,60}}?) "
    rf"(?:out|off|away)\W*$",
    re.I,
)
NAME = re.compile(
    rf"{SO}(?:{DONT} (?:put|write|say|use|include|have|keep)|(?:take|leave) (?:out|off|away)|delete|remove|rub out"
    rf"|get rid of) (?:(?:his|her|their|the|there|any|that|my) )?(?P<whose>[\w.'’ ]{{2,40}}? )?names?"
    rf"(?: (?:in|down|out|there|on))*\W*$"
    rf"|{SO}(?:take|leave) (?:(?:his|her|their|the|that) )?(?P<of>[\w.'’ ]{{2,40}}? )?names? (?:out|off|away)\W*$",
    re.I,
)
_STILL = re.compile(
    rf"{SO}(?:(?:do |still |did |really )+(?:want|need|like) |keep |leave in |put back |bring back )"
    rf"(?:(?:the|my|that) )?(?P<what>[^.!?]{{2,60}}?) (?:bits?|parts?|words?|one|back|in)"
    r"(?: (?:in|back|though|tho))*\W*$",
    re.I,
)
# "I don't want the bit about my head in there, take it out", "the thing about mum. get rid of it":.
_OUT = (
    r"(?:(?:can|could|will) (?:you|u|we) |please |pls |just |so |and |to )*(?:take|get|rub|cut|leave|delete"
    r"|remove|scrap|bin|lose"
    r"|drop|cross)(?: rid of)?(?: (?:it|that|this|them|that bit|that part))?(?: (?:out|off|away))?"
)
_THEN_OUT = re.compile(
    rf"{SO}(?:(?:i |we |he |she |they )?(?:dont|don['’]?t|do not|dnt|doesn'?t|doesnt|no longer)"
    rf" (?:really )?(?:want|need|like"
    r"|wan)(?: to (?:have|keep|say|share|put))? )?(?:the|that|my|any|this) (?:bits?|parts?|things?|words?|line"
    r"|one|stuff|answer)"
    r" (?:about|abt|bout|on|with|where|that says) (?P<about>[^.!?,]{2,50}?)(?: (?:in (?:there|it|here|my \w+)"
    r"|there|on (?:there|it)"
    rf"|kept|written|down|shared))*(?:[\s,.!;–-]+{_OUT}|(?: (?:can|should|must|has to|needs to) (?:go|come out"
    rf"|be taken out))"
    r")[\s\w]{0,12}\W*$"
    rf"|{SO}(?:i |we |he |she |they )(?:dont|don['’]?t|do not|dnt|doesn'?t|doesnt) (?:really )?want the (?:bit"
    rf"|part|thing|line"
    r"|words?) (?:about|abt|bout|on|with|where) (?P<not>[^.!?,]{2,50}?) (?:in (?:there|it|here|my \w+)|there|on"
    r" (?:there|it)"
    r"|kept|written|any ?more)\W*$",
    re.I,
)
_STUFF = re.compile(
    rf"{SO}(?:(?:take|leave|cut|rub) (?:out|off|away)|take|delete|remove|get rid of|scrap|bin|lose"
    rf"|drop)(?: all)? (?:the |my |that "
    r"|any )?(?:stuff|things) (?:about|abt|bout|on|with) (?P<about>[^.!?]{2,50}?)(?: (?:out|off|away))?\W*$",
    re.I,
)

# "Take out mr hart i dont want him to get in trouble".
_SOMEBODY = re.compile(
    rf"{SO}(?:(?:take|leave|cut|rub) (?:out|off)|remove|delete|get rid of) (?:the name )?"
    r"(?P<who>(?:mr|mrs|miss|ms|dr|sir)\.? [\w'’-]+)"
    r"(?: (?:from|in|off) (?:it|that|there|my (?:answers?|views|words)))?"
    r"(?:[\s,.]+(?:please|pls|i|because|cos|coz|so|he|she|they)\b.{0,80})?\W*$",
    re.I,
)

# "Scrap that its fine": the answer just written goes, and why is no answer.
_SCRAP = re.compile(
    rf"{SO}(?:scrap|forget|ignore|delete|bin|cancel|never ?mind) (?:that|it|this)(?: (?:one|answer))?[\s,.!]+"
    r"(?:(?:it'?s|its|that'?s|thats|it is|i'?m|im) )?(?:(?:all|actually|really|just) )*"
    r"(?:fine|ok|okay|alright|good|better|sorted|not true|nothing|(?:it )?does ?n'?o?t matter|don'?t matter"
    r"|wasn'?t true|stupid|silly)(?: (?:now|really|actually|again))*\W*$"
    rf"|{SO}(?:forget|ignore|scrap) (?:(?:that|what) )?i (?:just )?(?:said|sed|put|wrote|typed)"
    r"(?: (?:that|it|this))?\W*$",
    re.I,
)


def removes(turn: Turn) -> bool:
    """True where this turn may take words out of an answer for good."""
    return turn.button is None and bool(
        NAME.match(turn.words)
        or PART.match(turn.words)
        or _THEN_OUT.match(turn.words)
        or _STUFF.match(turn.words)
        or _SCRAP.match(turn.words)
    )


def at_once(turn: Turn, given: list[StoredAnswer]) -> list[Say] | None:
    """ "I don't want the bit about mum in there", "delete the stuff about judo": what is said, else None."""
    words = PLEASE.sub("", turn.words.strip())
    last = last_of(turn, given)
    if _SCRAP.match(words) and turn.value(JUST_KEPT) == last:
        return done(turn, remove(turn, last))
    somebody = _SOMEBODY.match(words)
    if somebody and (out := _without_name(turn, given, somebody["who"])) is not None:  # never "my ta": no name
        return done(turn, out)
    at_end, stuff = _THEN_OUT.match(words), _STUFF.match(words)
    about = stuff["about"] if stuff else (at_end["about"] or at_end["not"]) if at_end else None
    return _named_out(turn, given, about.strip()) if about else None


def taken_out(turn: Turn, given: list[StoredAnswer], line: str) -> list[Say] | None:
    name = NAME.match(line)
    if name:
        return _without_name(turn, given, (name["whose"] or name["of"] or "").strip())
    part = PART.match(line)
    about = (part["about"] or part["before"] or part["between"]) if part else ""
    if not about or re.fullmatch(r"(?:last|first|second|third|that|this|next) ?", about, re.I):
        return None
    answer = inside.chosen(given, last_of(turn, given), lambda words: inside.without_part(words, about) is not None)
    left = inside.without_part(answer.words, about) if answer is not None else None
    return changed(turn, answer, left) if answer is not None and left else None  # all of it: as a whole answer goes


def _named_out(turn: Turn, given: list[StoredAnswer], about: str) -> list[Say]:
    """What tells of `about` goes from the one answer that holds it; where none does, nothing goes from any other."""
    wanted, last = inside.content(about), last_of(turn, given)
    answer = inside.chosen(given, last, lambda words: inside.without_part(words, about) is not None)
    if answer is not None:
        left = inside.without_part(answer.words, about)
        return done(turn, changed(turn, answer, left) if left else remove(turn, answer.id))
    held = [each for each in given if inside.holds_all(wanted, each.words)]
    if held:
        at = [each.id for each in given].index(held[-1].id)
        return done(turn, [Say("utter_which_part" if len(held) == 1 else "utter_which_answer"), *show(turn, str(at))])
    return done(turn, [Say("utter_no_such_words", {"words": about[:80]}, buttons=buttons("show_answers"))])


def _without_name(turn: Turn, given: list[StoredAnswer], whose: str) -> list[Say] | None:
    known = [each.name for each in turn.meeting.invited if each.name] if turn.meeting else []
    known = [part for name in known for part in (name, *name.split()) if len(part) > 2]
    said = re.sub(r"['’]s$", "", whose)
    hits = [each for each in given if inside.name_in(each.words, said, known)]
    last = last_of(turn, given)
    answer = next((each for each in hits if each.id == last), hits[-1] if hits else None)
    span = inside.name_in(answer.words, said, known) if answer is not None else None
    if answer is None or span is None:
        return None
    left = inside.without_name(answer.words, span)
    return changed(turn, answer, left) if left else remove(turn, answer.id)


def back_in(turn: Turn, given: list[StoredAnswer], line: str) -> list[Say] | None:
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
