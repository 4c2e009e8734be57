"""What earns a place: sure help, "must not", what answers a complaint. Never what is private, vague or for adults."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time

import pytest

from summaries.choosing import choose
from summaries.choosing.brief import brief_of
from summaries.choosing.dates import all_past, day_in_words, time_in_words
from summaries.choosing.ends import next_lines
from summaries.choosing.private import PrivateFilter
from summaries.model import (
    Contact,
    Invited,
    Meeting,
    OnePage,
    Outcome,
    PageStyle,
    Person,
    Plan,
    Provision,
    SectionViews,
    Source,
    Wording,
)  # fmt: skip

TODAY = date(2026, 11, 22)


def outcome(ref: str, text: str, **more: object) -> Outcome:
    return Outcome(ref, text, more.pop("area", "learning"), more.pop("by_text", None), Source("E", 3, text), **more)  # type: ignore[arg-type]


def provision(name: str, text: str, ref: str | None = "E1", **more: object) -> Provision:
    return Provision(name, more.pop("section", "F"), text, Source("F", 4, text), for_outcome=ref, **more)  # type: ignore[arg-type]


def plan_of(*provisions: Provision, **more: object) -> Plan:
    goals = (outcome("E1", "By July 2027, Sam will read a page of text on his own.", by_text="By July 2027"),)
    person = Person(
        "Sam", "Samuel Oyelaran", date(2012, 5, 1), names=("Samuel Oyelaran", "Samuel", "Sam"), pronoun="he"
    )
    made = Plan(person, outcomes=goals, provision=provisions)
    return replace(made, **more)  # type: ignore[arg-type]


def every_string(page: OnePage) -> str:
    parts = [page.known_as or "", page.plan_date_text or "", *page.warnings]
    for line in page.lines:
        parts += [line.text, line.note or "", line.alt, line.check or "", line.name or "", line.source.quote or ""]
    for left in page.left_out:
        parts += [left.quote or "", left.name or ""]
    return "\n".join(parts)


def help_ids(page: OnePage) -> list[str]:
    return [line.id for line in page.lines if line.kind == "help"]


SURE = provision(
    "p1", "A reading teacher will teach Sam for 20 minutes three times a week.", who=("reading teacher",), times=3,
    per="week", minutes=20,
)  # fmt: skip


def test_every_goal_of_a_plan_is_a_line_or_left_out(plan: Plan) -> None:
    page = choose(plan, today=TODAY)
    shown = {line.outcome_ref for line in page.lines if line.kind == "goal"}
    left = {entry.outcome_ref for entry in page.left_out if entry.section == "E"}
    assert {goal.ref for goal in plan.outcomes} <= shown | left


def test_nothing_private_is_in_any_string(plan: Plan) -> None:
    told = every_string(choose(plan, today=TODAY)).lower()
    assert not [word for word in plan.private_words if re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", told)]


def test_a_line_tells_where_in_the_plan_it_is(plan: Plan) -> None:
    for line in choose(plan, today=TODAY).lines:
        assert line.source.quote or line.source.kind in ("rule", "absence") or line.kind in ("next", "contact")


def test_ids_are_all_different(plan: Plan) -> None:
    lines = choose(plan, today=TODAY).lines
    assert len({line.id for line in lines}) == len(lines)


def test_vague_help_is_no_row_but_is_left_out_with_its_words() -> None:
    vague = provision("p2", "Access to a quiet room as required.", vague=True, vague_phrases=("as required",))
    page = choose(plan_of(SURE, vague), today=TODAY)
    assert help_ids(page) == ["help-p1"]
    assert "Access to a quiet room as required." in [entry.quote for entry in page.left_out]


@pytest.mark.parametrize(
    "text",
    [
        "Staff will help Sam use the toilet 4 times a day.",
        "A nurse gives 10 mg of medication each day.",
        "Two staff may use physical intervention to keep Sam safe.",
        "The family court order says who may collect Sam.",
        "Respite for his mother, 2 nights a month.",
    ],
)
def test_toilet_medicine_force_and_other_peoples_affairs_are_off_the_page(text: str) -> None:
    page = choose(plan_of(SURE, provision("p2", text, times=2, per="week", who=("staff",))), today=TODAY)
    assert help_ids(page) == ["help-p1"]
    assert text not in every_string(page)


def test_what_is_for_adults_only_is_left_out_without_its_words() -> None:
    hidden = replace(
        SURE, id="p2", text="Hidden words of a plan.", source=Source("F", 1, "Hidden words."), visible="adult_only"
    )
    page = choose(plan_of(SURE, hidden), today=TODAY)
    assert "Hidden words" not in every_string(page)
    assert any(entry.quote is None and entry.section == "F" for entry in page.left_out)


def test_help_that_answers_a_complaint_comes_before_other_help() -> None:
    views = SectionViews(not_working=(Source("A", 1, "Supply teachers do not believe my exit card."),))
    card = provision(
        "p2", "Every teacher, including supply teachers, will accept the exit card.", who=("Every teacher",)
    )
    other = provision("p3", "A tutor will offer Sam a diary.", who=("tutor",))
    assert help_ids(choose(plan_of(other, card, views=views), today=TODAY))[0] == "help-p2"


def test_sure_help_comes_before_help_without_figures() -> None:
    unsure = provision("p2", "A teacher will help Sam to choose books.")
    assert help_ids(choose(plan_of(unsure, SURE), today=TODAY))[0] == "help-p1"


def test_a_must_not_comes_before_help_that_is_as_sure() -> None:
    must_not = provision("p2", "Staff must not ask Sam to read aloud.", who=("Staff",), negative=True)
    plain = provision("p3", "Staff will ask Sam to choose books.", who=("Staff",))
    assert help_ids(choose(plan_of(plain, must_not), today=TODAY))[0] == "help-p2"


def test_the_training_of_adults_comes_after_help_for_me() -> None:
    training = provision(
        "p2", "Training for staff, 3 times a week for 20 minutes.", who=("tutor",), times=3, per="week", minutes=20
    )
    assert help_ids(choose(plan_of(training, SURE), today=TODAY))[0] == "help-p1"


def test_a_review_to_come_has_its_weekday() -> None:
    page = choose(plan_of(next_review_by=date(2027, 2, 23)), today=TODAY)
    assert "My next review is by Tuesday 23 February 2027." in [line.text for line in page.lines]


def test_a_review_that_is_past_is_not_told_as_to_come() -> None:
    page = choose(plan_of(next_review_by=date(2025, 2, 23)), today=TODAY)
    told = [line.text for line in page.lines if line.kind == "next"]
    assert told == ["My plan says my review was due by Sunday 23 February 2025."]


def test_a_plan_without_a_review_date_says_so() -> None:
    line = next(line for line in choose(plan_of(), today=TODAY).lines if line.kind == "next")
    assert line.text == "My plan does not say when my next review is."
    assert line.source.kind == "absence"


def test_a_plan_without_a_contact_says_so() -> None:
    assert "My plan does not say who to contact at the council." in every_string(choose(plan_of(), today=TODAY))


def test_the_contact_and_the_phone_number_are_told() -> None:
    page = choose(
        plan_of(contact=Contact("Ada Brown", "EHC officer", "0117 496 0652", "a.brown@example.org")), today=TODAY
    )
    line = next(line for line in page.lines if line.id == "contact-council")
    assert line.text == "Ada Brown at the council: 0117 496 0652."
    assert line.note == "a.brown@example.org"


def test_a_meeting_is_told_with_when_where_and_who() -> None:
    invited = (Invited("Miss Alder", "key adult"), Invited("Samuel Oyelaran", None), Invited("Dr Khan", "psychologist"))
    meeting = Meeting(date(2026, 12, 9), time(13, 30), None, "Room 4", None, invited)
    told = [line.text for line in choose(plan_of(), meeting=meeting, today=TODAY).lines if line.kind == "next"]
    assert told == [
        "My review meeting is on Wednesday 9 December 2026 at 1.30pm. The place is Room 4.",
        "These people are invited: Miss Alder and Dr Khan.",
    ]


def test_views_written_by_others_say_so() -> None:
    views = SectionViews(good_at=(Source("A", 1, "I am a brilliant swimmer."),), by_others=True)
    about = [line for line in choose(plan_of(views=views), today=TODAY).lines if line.kind == "about"]
    assert [line.said_by for line in about] == ["others"]


def test_the_booklet_holds_vague_help_too() -> None:
    vague = provision("p2", "Access to a quiet room as required.", vague=True)
    assert len(help_ids(choose(plan_of(SURE, vague), style=PageStyle(booklet=True), today=TODAY))) == 2


def test_help_without_a_goal_in_the_plan_stands_beside_the_nearest_goal() -> None:
    goals = (
        outcome("E1", "Sam will read a page of text and answer questions about the page.", area="learning"),
        outcome("E2", "Sam will travel on the bus to college on his own.", area="independence"),
    )
    loose = provision(
        "p1", "A travel trainer will practise the bus journey to college with Sam.", None, who=("travel trainer",)
    )
    page = choose(replace(plan_of(loose), outcomes=goals), today=TODAY)
    line = next(line for line in page.lines if line.kind == "help")
    assert (line.outcome_ref, line.topic) == ("E2", "paired")


def test_help_that_is_near_no_goal_stands_beside_none() -> None:
    loose = provision("p1", "A physiotherapist will check the standing frame.", None, who=("physiotherapist",))
    line = next(line for line in choose(plan_of(loose), today=TODAY).lines if line.kind == "help")
    assert line.outcome_ref is None


def test_a_plan_without_anything_is_still_a_page() -> None:
    page = choose(Plan(Person()), today=TODAY)
    assert {line.kind for line in page.lines} == {"next", "contact"}


def test_forty_goals_are_all_told() -> None:
    goals = tuple(outcome(f"E{n}", f"Sam will read {n} pages of a book.") for n in range(40))
    page = choose(replace(plan_of(), outcomes=goals), today=TODAY)
    assert sum(line.kind == "goal" for line in page.lines) == 40


def test_the_short_form_never_loses_a_figure_a_limit_or_a_not() -> None:
    text = (
        "A teacher helps me. The room is calm. We have up to 20 minutes. Staff must not rush me. This stops if I ask."
    )
    kept = brief_of(text)
    assert kept == "A teacher helps me. We have up to 20 minutes. Staff must not rush me. This stops if I ask."


def test_a_sentence_that_leans_on_another_keeps_it() -> None:
    text = "A therapist writes a programme. The therapist will update it. This is each half term. It has pictures."
    assert brief_of(text) == "A therapist writes a programme. The therapist will update it. This is each half term."


def test_beside_a_goal_stands_the_help_that_does_most_for_it() -> None:
    rule = provision("p1", "Staff must not speak for Sam.", who=("staff",), negative=True)
    look = provision("p2", "A clerk will carry out a review of how Sam travels.", who=("clerk",), times=1, per="year")
    sure = provision(
        "p3",
        "A travel trainer will teach Sam to use the bus twice a week for 40 minutes.",
        who=("travel trainer",),
        times=2,
        per="week",
        minutes=40,
    )
    helps = [replace(each, for_outcome="E1") for each in (rule, look, sure)]
    goal = outcome("E1", "By July 2027, Sam will travel to town by bus.")
    page = choose(replace(plan_of(*helps), outcomes=(goal,)), today=TODAY)
    kinds = [line.id for line in page.lines if line.kind in ("goal", "help")]
    assert kinds[:2] == ["goal-E1", "help-p3"]


def test_of_helps_alike_the_one_that_reads_at_once_goes_first() -> None:
    long = provision(
        "p1",
        "A teacher will, drawing upon a multidimensional and individually calibrated curriculum, work with Sam"
        " in the library of the school and in the hall of the school on his reading twice a week for 20 minutes.",
        who=("teacher",), times=2, per="week", minutes=20,
    )  # fmt: skip
    short = replace(long, id="p2", text="A teacher will read with Sam twice a week for 20 minutes.")
    assert help_ids(choose(plan_of(long, short), today=TODAY))[0] == "help-p2"


def test_a_hope_of_the_parents_is_not_told_as_the_young_persons() -> None:
    views = SectionViews(hopes=(Source("A", 1, "We would love Sam to have a friend to invite round."),))
    page = choose(plan_of(SURE, views=views), today=TODAY)
    assert not [line for line in page.lines if "invite round" in line.text]


def test_private_strings_are_found_however_they_are_spaced() -> None:
    filter_ = PrivateFilter(plan_of(private_words=("999 123 4567", "Rose Cottage")))
    assert filter_.is_private("NHS 999  123\u00a04567")
    assert filter_.is_private("at rose cottage, now")
    assert not filter_.is_private("a rose in a cottage")


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (time(14), "2pm"),
        (time(13, 30), "1.30pm"),
        (time(9, 5), "9.05am"),
        (time(12), "midday"),
        (time(0, 15), "12.15am"),
    ],
)
def test_times_are_as_people_write_them(moment: time, said: str) -> None:
    assert time_in_words(moment) == said


def test_dates_have_their_weekday() -> None:
    assert day_in_words(date(2026, 3, 3)) == "Tuesday 3 March 2026"


def test_what_cannot_be_put_into_words_goes_to_an_adult(monkeypatch: pytest.MonkeyPatch) -> None:
    import summaries.wording

    monkeypatch.setattr(
        summaries.wording, "easy_provision", lambda *_: Wording("", None, "Another child's name may stand here.")
    )
    page = choose(plan_of(SURE), today=TODAY)
    assert not help_ids(page)
    assert any(entry.quote is None and entry.section == "F" for entry in page.left_out)


def test_a_hope_that_is_a_goal_too_stands_once() -> None:
    views = SectionViews(
        hopes=(Source("A", 1, "I want to read a page of text on my own."), Source("A", 1, "I want a dog."))
    )
    about = [line.text for line in choose(plan_of(views=views), today=TODAY).lines if line.kind == "about"]
    assert about == ["I want a dog."]


def test_a_plan_to_cook_is_no_plane() -> None:
    from summaries.choosing.vocabulary import match

    assert match("By April 2027, I plan, shop for and cook 4 meals a week.", "goal") != "planes"
    assert match("I want to fly planes.", "hopes") == "planes"


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("A technology adviser does this once, by 31 October 2025.", True),
        ("A travel trainer will go out with me in the summer term 2025.", True),
        ("A travel trainer teaches me from September 2024.", False),
        ("This is 10 trips between January 2025 and June 2027.", False),
        ("I have a mentor for 20 minutes every Monday.", False),
        ("This is daily until Easter 2025, then once a week.", False),
    ],
)
def test_a_help_whose_time_is_over_is_known(text: str, past: bool) -> None:
    assert all_past(text, date(2026, 12, 2)) is past


def test_a_review_month_that_is_over_is_not_told_as_to_come() -> None:
    told = Source("cover", 1, "Next review: December 2025")
    plan = Plan(Person("Pip", "Pip Lockwood"), next_review_month="December 2025", next_review_source=told)
    (line,) = next_lines(plan, None, date(2026, 12, 2))
    assert line.text == "My plan says my review was due in December 2025."
    assert line.note
    (later,) = next_lines(replace(plan, next_review_month="May 2027"), None, date(2026, 12, 2))
    assert later.text == "My next review is in May 2027."
