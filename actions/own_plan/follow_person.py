"""Questions about somebody who was just talked of: "does she come", "how often do i see him", "whats her number"."""

from __future__ import annotations

import re

from actions import focus
from actions.focus import Focus
from actions.own_plan import item_facts
from actions.own_plan.finding import tells_all, wanted_words
from actions.own_plan.plan_show import shown_helps
from actions.own_plan.shares import asked_about, of_who
from actions.turn import Say, Turn
from actions.wordbook import buttons
from summaries.model import Invited

_SHE = r"(?:she|he|her|him|they|them|hers|shes|hes|she's|he's|this person|that (?:lady|man|woman|person|guy|teacher))"
_COMES = re.compile(
    rf"^\W*(?:(?:and|so|ok|but)\s+)*(?:(?:is|are|will|does|do|wil|whens|when is"
    rf"|gonna)\s+)?{_SHE}\b.{{0,12}}\b(?:com(?:e|es|in|ing)|be there"
    r"|there|invited|in (?:my|the) meeting|at (?:my|the) meeting|going|asked)\b"
    r"(?!.{0,12}\b(?:house|home|school|college|class|lessons?|flat|work|nursery)\b).{0,25}$",
    re.I,
)
_NOT_WANTED = re.compile(
    rf"\b(?:don'?t|do not|not|dnt|dont) (?:really )?(?:want|like|need)\b.{{0,12}}\b{_SHE}\b.{{0,20}}\b(?:come"
    rf"|there|comes|in)\b"
    rf"|\b(?:can|must|should|does|do) {_SHE} (?:not |have to |must )(?:come|be there)\b|\bhave to (?:see|meet"
    rf"|talk to) {_SHE}\b"
    rf"|\bsay no to {_SHE}\b",
    re.I,
)
_REACH = re.compile(
    rf"\b(?:ring|call|phone|email|contact|text|message|reach|get hold of|write to)\b.{{0,8}}\b{_SHE}\b"
    rf"|(?<!\bon )\b{_SHE}\b.{{0,4}}\b(?:number|email|phone|details)\b",
    re.I,
)
_WHAT_THEY_DO = re.compile(
    rf"^\W*(?:(?:and|so|ok|but)\s+)*(?:what|wot|wat)(?:'?s)?\b.{{0,14}}\b{_SHE}\b.{{0,8}}\b(?:do|does|for|doing"
    rf"|job|help)\b.{{0,22}}$"
    rf"|^\W*(?:why do i|what do i) (?:see|have|do with|need) {_SHE}\W*$|^\W*what(?:'s| is) (?:her|his|their) job\W*$"
    rf"|^\W*(?:how|what) (?:do|does|can|will) {_SHE} help\b.{{0,12}}$",
    re.I,
)
_SEEN = re.compile(
    rf"\b(?:how (?:often|long|much|many\b.{{0,12}})|when|what (?:day|time)s?|where|ow often|hw (?:often"
    rf"|long))\b.{{0,22}}\b{_SHE}\b.{{0,14}}$",
    re.I,
)
_WHO_AGAIN = re.compile(
    rf"^\W*(?:and |so |ok |wait )?(?:who|hoo)(?:'?s| is| are)? {_SHE}(?: again| then)?\W*$"
    r"|^\W*(?:and |so |ok |wait )?(?:what|wot|wat)(?:'?s| is) (?:her|his|their) name\W*$"
    r"|^\W*(?:and |so |ok |wait )?(?:what|wot|wat)(?:'?s| is| are) (?:she|he|they) called\W*$",
    re.I,
)


_HE_DOES = re.compile(
    rf"^\W*(?:(?:and|so|ok|but)\s+)*(?:what|wot|wat) (?:do |does )?{_SHE} (?:do|does|doing)\W*$", re.I
)
_WHAT_NAME = re.compile(r"\b(?:name|called)\b", re.I)


def _who(turn: Turn, now: Focus) -> str:
    """Whom "she" means: the person talked of, else who gives the help that was shown."""
    if now.kind == "person":
        return now.who
    if now.kind == "help" and turn.plan is not None:
        helps = shown_helps(turn.plan)
        who = helps[now.number].who if now.number < len(helps) else ()
        first = re.split(r",|\bwith\b|\btrained\b|\(", who[0])[0].strip() if who else ""
        return re.sub(r"^(?:(?:qualified|specialist|named|trained|an?|the|my|link)\s+)+", "", first, flags=re.I)
    return ""


def about(turn: Turn, now: Focus) -> list[Say] | None:
    """The answer to a question about "her" or "him"; None for any other line."""
    who = _who(turn, now)
    if not who and now.kind == "help" and turn.says(_WHO_AGAIN, _HE_DOES):  # "what he does", of a help by nobody
        return [Say("utter_item_silent", picture="plan folder", buttons=buttons("ask_my_help"))]
    if not who:
        return None
    if now.kind == "person":
        instead = item_facts.away(turn, _given_by(turn, who), _role(who))
        if instead is not None:
            return instead
    if turn.says(_NOT_WANTED):
        from actions.review.comers import choose

        return choose(turn)
    if turn.says(_COMES):
        return _comes(turn, who)
    if turn.says(_REACH):
        return _reach(turn, who)
    if turn.says(_WHO_AGAIN) and turn.says(_WHAT_NAME) and _called(who).startswith("the "):
        return [Say("utter_no_name", {"who": _called(who)}, picture="person", buttons=buttons("people_to_talk_to"))]
    if turn.says(_WHO_AGAIN):
        return [
            Say(
                "utter_this_person",
                {"who": who if "," in who else _called(who)},
                picture="person",
                buttons=buttons("ask_who_comes"),
            )
        ]
    if turn.says(_WHAT_THEY_DO):
        return _what_they_do(turn, who)
    if now.kind == "person" and turn.says(_SEEN):
        return their_help(turn, who) or [Say("utter_person_no_help", {"who": _called(who)}, picture="plan folder")]
    return None


def _comes(turn: Turn, who: str) -> list[Say]:
    after = buttons("ask_who_comes", "ask_who_invited_can_i_choose")
    if turn.meeting is None or not turn.meeting.invited:
        from actions.meeting import who_comes

        return who_comes(turn)
    there = [each for each in turn.meeting.invited if _is(each, who)]
    if there:
        named = ", ".join(part for part in (there[0].name, there[0].role) if part)
        focus.on_person(turn, named)
        return [Say("utter_who_yes", {"person": named}, picture="person", buttons=after)]
    return [Say("utter_who_not", {"person": _called(who)}, picture="person", buttons=after)]


def _is(invited: Invited, who: str) -> bool:
    """True where somebody of the list is whom we talk of: the same name, else the same post."""
    name, _, role = who.partition(",")
    if invited.name and invited.name.lower() == name.strip().lower():
        return True
    post = wanted_words(invited.role or "")
    return not role and bool(post) and (tells_all(post, who) or tells_all(wanted_words(who), invited.role or ""))


def _called(who: str) -> str:
    """A name as it is; a post with "the": "the job coach"."""
    first = who.split(",")[0].strip()
    named = "," in who or len(re.findall(r"\b[A-Z]", first)) > 1
    return first if named else f"the {first[:1].lower()}{first[1:]}"


def _reach(turn: Turn, who: str) -> list[Say]:
    from actions.people import case_worker

    contact = turn.plan.contact if turn.plan else None
    if contact and contact.name and contact.name.lower() in who.lower():
        return case_worker(turn)
    return [Say("utter_no_number", {"who": _called(who)}, picture="telephone", buttons=buttons("ask_who_can_help"))]


def _role(who: str) -> str:
    return who.partition(",")[2].strip() or who


def _what_they_do(turn: Turn, who: str) -> list[Say]:
    from actions.words import meaning

    means = meaning(f"what is a {_role(who)}")
    told = [Say("utter_meaning", {"meaning": means}, picture="words")] if means else []
    return [*told, *(their_help(turn, who) or ())] or [
        Say("utter_person_no_help", {"who": _called(who)}, picture="plan folder")
    ]


def their_help(turn: Turn, who: str) -> list[Say] | None:
    """The helps that somebody gives, those with the most time first."""
    from actions.own_plan.plan_topics import listed_helps

    if turn.plan is None:
        return None
    numbers = _given_by(turn, who)
    said = listed_helps(turn, numbers) if numbers else None
    focus.on_person(turn, who)  # "is she coming" still means her
    return said


def _given_by(turn: Turn, who: str) -> list[int]:
    words = [word for word in asked_about(_role(who)) if word not in ("council", "service", "team", "officer")]
    helps = shown_helps(turn.plan) if turn.plan is not None else []
    return [at for at, each in enumerate(helps) if words and of_who(words, each)]
