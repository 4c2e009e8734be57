"""Questions about the review meeting: this person's own details, else the rule and who would know."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from actions import focus
from actions.dates import limit_after, say_date, say_length, say_time
from actions.lines.of_plan import of_meeting
from actions.own_plan.finding import tells_any, wanted_words
from actions.replying import from_facts, with_buttons
from actions.review import since_meeting
from actions.talking import CompanionAction
from actions.turn import Say, Turn
from actions.wordbook import buttons
from summaries.model import Invited, Meeting

_NOT_FIT = "date does not fit"
"""The stored day of the meeting that was said not to fit: once is enough."""


class ActionMeeting(CompanionAction):
    """Named in bot/domain/meeting.yml."""

    topic = "meeting"


def when(turn: Turn) -> list[Say]:
    """Day and start, or who knows."""
    meeting = turn.meeting
    after = buttons("ask_where_meeting", "ask_who_comes", "ask_what_happens_in_meeting")
    if meeting is None or meeting.date is None:
        return with_buttons([Say("utter_when_unknown", picture="calendar"), *_review_by(turn)], after)
    day = say_date(meeting.date)
    if meeting.date < turn.today:
        return [
            Say("utter_when_past", {"date": day}, picture="calendar"),
            Say("utter_when_past_ask", buttons=buttons("after_meeting", "ask_what_happens_after")),
        ]
    said = "utter_when_today" if meeting.date == turn.today else "utter_when"
    bubbles = [Say(said, {"date": day}, picture="calendar")]
    if meeting.start:
        bubbles.append(Say("utter_when_time", {"start": say_time(meeting.start)}, picture="clock"))
    else:
        bubbles.append(Say("utter_when_time_unknown", picture="clock"))
    return with_buttons(bubbles, after)


def _review_by(turn: Turn) -> list[Say]:
    by = turn.plan.next_review_by if turn.plan else None
    month = turn.plan.next_review_month if turn.plan else None
    if by is None:
        return [Say("utter_when_month", {"month": month}, picture="calendar")] if month else []
    said = "utter_when_by" if by >= turn.today else "utter_when_by_past"
    return [Say(said, {"date": say_date(by)}, picture="calendar")]


def where(turn: Turn) -> list[Say]:
    """The place, or who knows."""
    meeting = turn.meeting
    after = buttons("ask_when_meeting", "ask_who_comes")
    if meeting is None or not meeting.place:
        return with_buttons(
            [Say("utter_where_unknown", picture="place"), *chair_line(meeting, "utter_where_chair")], after
        )
    return [Say("utter_where", {"place": meeting.place}, picture="place", buttons=after)]


def chair_line(meeting: Meeting | None, said: str) -> list[Say]:
    return [Say(said, {"chair": meeting.chair}, picture="person")] if meeting and meeting.chair else []


def who_comes(turn: Turn) -> list[Say]:
    """The list from the letter, or whether one person is on it; else who must be asked by law."""
    invited = turn.meeting.invited if turn.meeting else ()
    if not invited:
        return from_facts(turn, "ask_who_comes", [Say("utter_who_unknown", picture="group of people")])
    asked_for = one_person(turn.words, invited)
    after = buttons("ask_who_invited_can_i_choose", "ask_can_i_bring_someone")
    if asked_for:
        focus.on_person(turn, named(asked_for[0]))
        found = [Say("utter_who_yes", {"person": named(one)}, picture="person") for one in asked_for[:2]]
        return with_buttons(found, after)
    missing = _asks_for_one(turn.words)
    if missing:
        return [Say("utter_who_not", {"person": missing}, picture="person", buttons=after)]
    people = "\n".join(named(each) for each in invited)
    bubbles = [Say("utter_who_list", {"people": people}, picture="group of people")]
    return with_buttons([*bubbles, *chair_line(turn.meeting, "utter_who_chair")], after)


def named(person: Invited) -> str:
    return ", ".join(part for part in (person.name, person.role) if part)


def one_person(words: str, invited: tuple[Invited, ...]) -> list[Invited]:
    """The people of the list whom a question names by name or by role ("will my nan be there")."""
    asked = [word for word in wanted_words(words) if word not in COMMON]
    if re.search(r"\b(?:from|at|of) the council\b", words, re.I):
        return [each for each in invited if _OF_COUNCIL.search(each.role or "")][:1]
    found = []
    for person in invited:
        named = " ".join(
            word for word in wanted_words(f"{person.name or ''} {person.role or ''}") if word not in COMMON
        )
        if tells_any(asked, named):
            found.append(person)
    return found if len(found) < len(invited) else []


def _asks_for_one(words: str) -> str | None:
    """Whom a question is about that names nobody on the list: "is mr jones coming" gives "mr jones"."""
    match = re.match(
        r"^\W*(?:is|will|wil|does|can)\s+(?:my\s+|the\s+)?(.{2,30}?)\s+(?:be|b|going|gonna|coming|comin|come|there"
        r"|invited)\b",
        words,
        re.I,
    )
    person = match.group(1).strip() if match else ""
    return person if person and not NOBODY.search(person) else None


COMMON = frozenset(
    "coming come meeting going miss mrs mr ms dr telephone school college council county city invited everyone people"
    " many list names there from will attend attending".split()
)
_OF_COUNCIL = re.compile(
    r"\b(?:council|local authority|case ?(?:officer|worker)|ehcp? (?:plan )?(?:co-?ordinator|officer)|send (?:case"
    r" )?officer"
    r"|caseworker|plan co-?ordinator|sen officer)\b",
    re.I,
)
NOBODY = re.compile(
    r"\b(who|they|she|he|her|him|people|everyone|every1|all|many|there|it|that|this|i|we|you|anyone|someone)\b", re.I
)


_IT_LASTS = re.compile(r"\b(?:meet\w*|meat\w*|review\w*|revew\w*|thing|questions?|chat|app)\b", re.I)
_LIKELY_HELP = 0.1
"""The chance from which a help is shown as the nearest where "how long" names something else than the meeting."""


def how_long(turn: Turn) -> list[Say]:
    """Start and end, or who knows; a help of the plan where the line names a thing of its own ("extra time")."""
    from actions.own_plan import item_facts, plan_first
    from actions.own_plan.shares import asked_about

    now = focus.now(turn)
    if turn.words and now is not None and now.item and not _IT_LASTS.search(turn.words) and not of_meeting(turn.words):
        told = item_facts.told(turn, now, "amount")
        if told is not None:
            return told
    if turn.words and asked_about(turn.words) and not of_meeting(turn.words):
        near = plan_first.in_place_of_guesses(turn, least=_LIKELY_HELP)
        if near is not None:
            return near
    meeting = turn.meeting
    after = buttons("ask_can_i_leave_or_break", "ask_when_meeting")
    if meeting and meeting.start and meeting.end:
        length = say_length(meeting.start, meeting.end)
        if length:
            times = {"start": say_time(meeting.start), "end": say_time(meeting.end)}
            return [
                Say("utter_how_long_minutes", {"length": length}, picture="clock"),
                Say("utter_how_long", times, picture="clock", buttons=after),
            ]
    from actions.review import letter

    if lasts := letter.how_long(turn):
        return with_buttons(lasts, after)
    return with_buttons(
        [Say("utter_how_long_unknown", picture="clock"), *chair_line(meeting, "utter_where_chair")], after
    )


def happens_after(turn: Turn) -> list[Say]:
    """The steps, with the dates that follow from this meeting."""
    return _with_dates(
        turn,
        "ask_what_happens_after",
        (("report_of_meeting", "utter_date_report"), ("decision", "utter_date_decision")),
    )


def new_plan(turn: Turn) -> list[Say]:
    """The time limits with their dates, and whom to chase."""
    return _with_dates(
        turn, "ask_when_new_plan", (("decision", "utter_date_decision"), ("final_plan", "utter_date_final"))
    )


def _with_dates(turn: Turn, name: str, limits: tuple[tuple[str, str], ...]) -> list[Say]:
    bubbles = from_facts(turn, name)
    day: date | None = turn.meeting.date if turn.meeting else None
    if day is None:
        return bubbles
    if since_meeting.said_over(turn) and day >= turn.today:  # it was, they say: the stored day is another one
        if turn.value(_NOT_FIT) == day.isoformat():
            return bubbles
        turn.keep(_NOT_FIT, day.isoformat())
        dated = [Say("utter_date_not_fit", {"date": say_date(day)}, picture="calendar")]
        return [*bubbles[:-1], replace(bubbles[-1], buttons=()), *with_buttons(dated, bubbles[-1].buttons)]
    dated = [Say(said, {"date": say_date(limit_after(day, limit))}, picture="calendar") for limit, said in limits]
    under = bubbles[-1].buttons
    return with_buttons([*bubbles[:-1], Say(text=bubbles[-1].text, picture=bubbles[-1].picture), *dated], under)


def _plain(name: str):  # type: ignore[no-untyped-def]
    return lambda turn: from_facts(turn, name)


HANDLERS = {
    "ask_when_meeting": when,
    "ask_where_meeting": where,
    "ask_who_comes": who_comes,
    "ask_how_long": how_long,
    "ask_what_happens_after": happens_after,
    "ask_when_new_plan": new_plan,
    **{
        name: _plain(name)
        for name in (
            "ask_what_is_review",
            "ask_why_review",
            "ask_what_happens_in_meeting",
            "ask_do_i_have_to_go",
            "ask_can_i_leave_or_break",
            "ask_what_if_i_cant_speak_up",
        )
    },
}
