"""In the meeting and after it: steps, and cards to show or have spoken."""

from __future__ import annotations

import re

from actions import words
from actions.gathering.asking import PAUSED
from actions.gathering.questions import cards
from actions.kept import answer_words
from actions.lines import plain_replies, plainly, sense, told_or_asked, wishes
from actions.replying import rights, with_buttons
from actions.review import room
from actions.small_questions import asked, exactly, leaning
from actions.turn import Say, Turn
from actions.wordbook import button, buttons, fact_says, load

IN_MEETING = "in meeting"
_FEW = 4
"""Words up to which a wish is one of the ready cards ("i want a break")."""
# "Nobody wrote it down", "she is my sister": a fact, and no words to the room.
_PLAIN_FACT = re.compile(
    r"^\W*(?:nobody|no one|noone|someone|somebody|everyone|they|she|he|we|it|there|that)\b"
    r"(?!.*\b(?:i|me|us|too|so|want\w*|need\w*|please|pls|stop\w*|must|should|can\w*|could|not|n'?t|dont|keep\w*|always|hurts?"
    r"|scar\w+|loud|fast|said|say|says|sed|asks?|asked|asking)\b)[^?]*$",
    re.I,
)
LONGEST = 12
"""Words up to which a line typed in the meeting is a card to show, not a view to write down."""
_OWN_CARD = re.compile(
    r"^(?:(?:can|could) (?:you|u) )?(?:please |pls )?(?:tell|ask) (?:them|everyone|people)\s+(?P<words>.{3,160})$"
    r"|^(?P<whole>(?:ask|tell) (?:mum|mam|dad|miss|sir|him|her|my \w+|mr \w+|mrs \w+|the \w+) .{3,160})$",
    re.I,
)
_NOT_SURE_IF = re.compile(
    r"\bagree\b(?=.*\b(?:know|no|sure)\b)|\b(?:if|whether|sure|know|asking|asked|do|should|must|have to)\b.*\bagree\b",
    re.I,
)
_HOW_LONG = re.compile(
    r"\bhow (?:long|much longer)\b|\b(?:nearly|almost) (?:over|done|finished)\b"
    r"|\bwhen (?:does|will|is) (?:it|this) (?:end|finish|finished|over|done|stop)",
    re.I,
)
_WHAT_NOW = re.compile(
    r"^\W*(?:ok |right |and |so )*(?:whats |what's |what is |on to )?(?:the )?next (?:step|bit|part|thing|one)\W*$"
    r"|\bwe(?:'ve|ve| have|re|'re)? (?:just |now )?(?:done|did|finished|doing|on|talked about"
    r"|up to)\b.{0,14}\b(?:goals?|help|views?|hello"
    r"|step|growing up|changes?|part)\b.{0,12}$"
    r"|\bwhat (?:do|should) i do\b|\bwhat(?:'?s| is| happens)? (?:now|next)\b|\bwot (?:do i do|next|now)\b",
    re.I,
)
_OVER = re.compile(
    r"\b(?:it'?s|its|it is|that'?s|thats|meeting'?s?|meeting is|review is|we'?re|we are|im|i'?m) (?:all |now |just )?"
    r"(?:finished|over|done|ended)\b|\b(?:meeting|review|it) (?:has |just )?(?:finished|ended)\b"
    r"|\bi'?m (?:out|out of (?:it|there|the meeting))\b",
    re.I,
)
_THEY_SAID = re.compile(
    r"^\W*(?:they|he|she|mr|mrs|miss|ms|dr|the \w+|my \w+)\b.{0,20}\b(?:said|saying|says|keeps?|wants?|told|thinks?"
    r"|reckons?|going to|gonna)\b",
    re.I,
)
_SAYS_IT = re.compile(
    r"^\W*(?:please |can you )?(?:i (?:want|need|wanna|would like) to (?:ask|say|tell (?:them|you|everyone))"
    r" (?!something\b)\S"
    r"|i (?:want|need|like|hate|love|wish)\b(?!.*\b(?:break|out|home|stop|toilet|loo|leave)\W*$))",
    re.I,
)
_BOTH_SIDES = re.compile(
    r"\bbut i (?:want|dont|don'?t|like|do not|need|hate|would)\b|\bagree\b.*\b(?:but|except|not)\b|\bbut\b.*\bagree\b",
    re.I,
)
_BACK = re.compile(
    r"^\W*(?:(?:ok|okay|right|i'?m|im|and|now|hi|its ok|better)[\s,.]+)*"
    r"(?:(?:i )?(?:am |come |came |have come )?(?:back|bk|ready)|(?:back|bk) (?:in|now|again)|ready now)\W*$",
    re.I,
)
_WAIT_CARD = re.compile(
    r"\bwait for (?:me|my)\b|\b(?:not|didn'?t|didnt|don'?t|dont|aren'?t|arent) wait(?:ing)?\b|\b(?:not"
    r"|haven'?t|havent) (?:finished|done) (?:yet|talking|typing|my)\b",
    re.I,
)
# "omg so many ppl": the cards, with a break and "please slow down" among them.
_TOO_MUCH = re.compile(
    r"\b(?:so|too) (?:many|meny|much|loud|fast|noisy) ?(?:people|ppl|peeple|adults|talking|words|noise)?\b"
    r"|\b(?:omg|argh+|help)\W*$"
    r"|\bcan(?:'?t|t|not) (?:cope|think|breathe|do this)\b",
    re.I,
)
STEPS = ("steps_hello", "steps_views", "steps_goals", "steps_help", "steps_adult", "steps_change")


def in_meeting(turn: Turn) -> list[Say]:
    """The cards, and the steps to tick off."""
    turn.keep(IN_MEETING, "yes")
    asked = turn.store.question(turn.sitting)
    if asked:  # the questions wait until after the meeting
        turn.store.put_question(turn.sitting, None)
        turn.keep(PAUSED, asked)
    deck = tuple(button(f"card:{card.id}", card.title, card.picture) for card in cards().values())
    return [Say("utter_in_meeting", picture="people at a meeting", buttons=(*deck, *buttons("meeting_steps")))]


def meeting_steps(turn: Turn) -> list[Say]:
    """The steps of a meeting, to tick off."""
    return [Say(text=say.text, picture=say.picture, more={"tick": True}) for say in fact_says(STEPS, rights(turn))]


def card(turn: Turn) -> list[Say]:
    """One big card to show, or to have spoken."""
    wanted = cards().get((turn.button or "").partition(":")[2])
    if wanted is None:
        return in_meeting(turn)
    return [Say(text=wanted.title, picture=wanted.picture, more={"card": True}, buttons=buttons("in_meeting"))]


def typed(turn: Turn) -> list[Say] | None:
    """In the meeting typed words bring up their card; else None. Another button ends this."""
    if turn.value(IN_MEETING) is None:
        return None
    if turn.button is not None:
        if turn.button.partition(":")[0] not in HANDLERS:
            turn.keep(IN_MEETING, None)
        return None
    first = re.split(r"(?<=[.!?])\s+", turn.words.strip())[0]
    if _OVER.search(first) and not sense.asks(first):
        turn.keep(IN_MEETING, None)
        turn.keep("after meeting", "yes")
        if first != turn.words.strip() and sense.asks(re.split(r"(?<=[.!?])\s+", turn.words.strip())[-1]):
            return None  # "The meeting is done. What happens next?"
        return [Say("utter_meeting_over", picture="happy", buttons=buttons("after_meeting", "not_now"))]
    of_room = _for_the_room(turn)
    if of_room is not None:
        return of_room
    if len(turn.words.split()) > LONGEST or plainly.asked(turn) or plainly.meant(turn) in plain_replies.HANDLERS:
        return None
    if _BACK.match(turn.words):
        return in_meeting(turn)
    if _WAIT_CARD.search(turn.words):
        turn.button = "card:wait"
        return card(turn)
    own = _OWN_CARD.match(turn.words.strip())
    if own and len((own["words"] or own["whole"]).split()) <= 6 and (ready := _card_of(own["words"] or "")):
        turn.button = f"card:{ready}"
        return card(turn)
    if own:
        return _own_card((own["words"] and room.phrased(own["words"], "say")) or own["whole"])
    if turn.says(answer_words.SHOW, answer_words.REMOVE, wishes.RUDE_BOT):  # said to the program, to nobody in the room
        return None
    if _SAYS_IT.match(turn.words) and len(turn.words.split()) > _FEW and not turn.words.strip().endswith("?"):
        return _own_card(turn.words.strip())
    told = exactly.about(turn) or words.known(turn)
    if told is not None:
        return with_buttons(told, buttons("in_meeting"))
    if _HOW_LONG.search(turn.words):
        from actions.meeting import how_long

        return with_buttons(how_long(turn), buttons("in_meeting"))
    if _WHAT_NOW.search(turn.words):
        return with_buttons(meeting_steps(turn), buttons("in_meeting"))
    if _NOT_SURE_IF.search(turn.words):  # no card may say yes or no for them
        return in_meeting(turn)
    if _BOTH_SIDES.search(turn.words):  # half a yes: their own words are the card
        return _own_card(turn.words.strip())
    ready = _card_of(turn.words)
    if ready:
        turn.button = f"card:{ready}"
        return card(turn)
    if turn.words.strip().endswith("?") or told_or_asked.ends_asking(turn):
        return None
    small = leaning.follow_up(turn) or asked.about(turn, asked.VERY_SURE)
    if small is not None:
        return with_buttons(small, buttons("in_meeting"))
    if _PLAIN_FACT.match(turn.words):  # nothing to hold up: it can be written down
        return None
    theirs = bool(_THEY_SAID.match(turn.words))  # what others say is no card: the cards to answer with
    if not theirs and turn.best.startswith("tell_") and not any(sense.asks(each) for each in turn.readings):
        return _own_card(turn.words.strip())
    if _TOO_MUCH.search(turn.words):
        return in_meeting(turn)
    if (
        not theirs
        and turn.unsure
        and not any(sense.asks(each) for each in turn.readings)
        and len(turn.words.split()) > 2
    ):
        return _own_card(turn.words.strip())  # told and not understood: theirs to show, or to have written down
    small = asked.about(turn, asked.LIKELY)
    if small is not None:
        return with_buttons(small, buttons("in_meeting"))
    # What others say there: the cards to answer with, never a card that answers for them.
    return in_meeting(turn) if theirs else None


def _for_the_room(turn: Turn) -> list[Say] | None:
    """What is to be said to the room, or is told or asked of it; else None."""
    if room.asks_for_cards(turn):
        return in_meeting(turn)
    said = room.what_i_said(turn) or room.must_i_agree(turn) or room.of_the_room(turn) or room.they_ask(turn)
    if said is not None:
        return with_buttons(said, buttons("in_meeting"))
    wanted = room.to_say(turn.words.strip())
    if wanted is None:
        return None
    what, verb, may = wanted
    first = [Say("utter_can_say", picture="talking")] if may else []
    if room.is_stop(what):
        return [*first, *room.shown("stop")]
    if verb == "ask" and room.is_question(what):
        return [*first, *room.shown("question")]
    few = len(what.split()) <= _FEW + 2 and not re.match(r"no to\b", what, re.I)
    ready = (_card_of(f"{verb} {what}") if few else None) or (_card_of(what) if few else None)
    if ready:
        turn.button = f"card:{ready}"
        return [*first, *card(turn)]
    return [*first, *room.own_card(room.phrased(what, verb))]


def _own_card(words_: str) -> list[Say]:
    """Their own words, big."""
    return room.own_card(room.own_words(words_))


def _card_of(words: str) -> str | None:
    """The card that typed words ask for, or None."""
    for each in load("views.yml")["cards"]:
        if re.search(
            r"\b(?:" + "|".join(map(re.escape, each["typed"])) + r")\b(?! (?:with|more|to the|on my|to town))",
            words,
            re.I,
        ):
            return str(each["id"])
    return None


HANDLERS = {"in_meeting": in_meeting, "meeting_steps": meeting_steps, "card": card}
