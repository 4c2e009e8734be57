"""Questions to ask at the meeting: each names one missing thing and quotes the plan."""

from __future__ import annotations

from datetime import date

from summaries.checking import first_questions, monitor_rows, questions
from summaries.checking.dates import school_year
from summaries.model import Gap, Need, Outcome, Person, Plan, Provision, Source

TODAY = date(2026, 11, 22)


def _help(text: str, **more: object) -> Provision:
    return Provision("p1", "F", text, Source("F", None, text), **more)  # type: ignore[arg-type]


def _goal(text: str, by: str | None = None) -> Outcome:
    return Outcome("E1", text, "other", by, Source("E", None, text))


def _plan(**more: object) -> Plan:
    return Plan(person=Person("Ada", "Ada Hill", date(2012, 5, 1), "Year 9", ("Ada Hill", "Ada")), **more)  # type: ignore[arg-type]


def _kinds(plan: Plan) -> set[str]:
    return {q.kind for q in questions(plan, TODAY)}


def test_vague_help_is_asked_about_with_the_slot_that_is_open() -> None:
    found = questions(
        _plan(provision=(_help("Access to a quiet room.", vague=True, vague_phrases=("Access to",)),)), TODAY
    )
    asked = [q for q in found if q.kind == "vague_provision"]
    assert [q.question for q in asked] == ["How often will Ada get this help?"]


def test_firm_help_is_not_asked_about() -> None:
    plan = _plan(
        provision=(
            _help("A teacher will teach Ada for 30 minutes a day.", times=1, per="day", minutes=30, who=("teacher",)),
        )
    )
    assert "vague_provision" not in _kinds(plan)


def test_a_hope_is_told_from_an_outcome() -> None:
    assert {"outcome_is_aspiration", "outcome_not_measurable"} <= _kinds(
        _plan(outcomes=(_goal("Ada wants to be a vet."),))
    )
    measured = _goal("By July 2027, Ada will read 20 words.", "By July 2027")
    assert not {"outcome_is_aspiration", "outcome_not_measurable"} & _kinds(_plan(outcomes=(measured,)))


def test_a_doctor_made_to_answer_for_lessons_is_seen() -> None:
    plan = _plan(outcomes=(_goal("The school nurse will ensure that Ada attends lessons for 4 days a week."),))
    asked = [q for q in questions(plan, TODAY) if q.kind == "wrong_professional_responsible"]
    assert "school nurse" in asked[0].question


def test_a_review_date_that_has_passed_is_asked_about() -> None:
    plan = _plan(next_review_by=date(2025, 3, 1), next_review_source=Source("cover", None, "1 March 2025"))
    assert [q.text for q in questions(plan, TODAY) if q.kind == "out_of_date"] == ["1 March 2025"]
    assert "out_of_date" not in _kinds(_plan(next_review_by=date(2027, 3, 1)))


def test_an_outcome_whose_time_has_passed_is_asked_about() -> None:
    assert "out_of_date" in _kinds(
        _plan(outcomes=(_goal("By the end of Key Stage 2, Ada will read 20 words.", "By the end of Key Stage 2"),))
    )


def test_a_need_that_nothing_answers_is_asked_about() -> None:
    need = Need(
        "Her handwriting is slow and painful.", "learning", Source("B", None, "Her handwriting is slow and painful.")
    )
    silent = _plan(needs=(need,), provision=(_help("Swimming every week."),))
    assert "need_without_provision" in _kinds(silent)
    answered = _plan(needs=(need,), provision=(_help("A laptop in every lesson."),))
    assert "need_without_provision" not in _kinds(answered)


def test_from_year_9_adult_life_is_asked_about() -> None:
    assert "preparing_for_adulthood" in _kinds(_plan(outcomes=(_goal("By 2027 Ada will read 20 words.", "By 2027"),)))
    assert "preparing_for_adulthood" not in _kinds(
        _plan(outcomes=(_goal("By 2027 Ada will get the bus twice a week.", "By 2027"),))
    )


def test_gaps_of_the_plan_become_questions() -> None:
    found = _kinds(
        _plan(
            gaps=(
                Gap("no_review_date", "cover"),
                Gap("missing_section", "H2"),
                Gap("wrong_name", "F", "Oz likes trains."),
            )
        )
    )
    assert {"no_review_date", "missing_section", "wrong_name"} <= found


def test_each_question_is_one_short_sentence() -> None:
    plan = _plan(
        gaps=(Gap("missing_section", "H2"),),
        outcomes=(_goal("Ada wants to be a vet."),),
        provision=(_help("Support when staffing allows.", vague=True, vague_phrases=("when staffing allows",)),),
    )
    for question in questions(plan, TODAY):
        assert question.question.endswith("?")
        assert len(question.question.split()) <= 22


def test_the_few_on_paper_are_of_different_kinds_and_alike_ones_are_merged() -> None:
    vague = tuple(_help(f"Access to room {n}.", vague=True, vague_phrases=("Access to",)) for n in range(4))
    few = first_questions(_plan(provision=vague, gaps=(Gap("no_review_date", "cover"),)), 3, TODAY)
    assert len({q.question for q in few}) == len(few)
    assert few[0].kind == "no_review_date"


def test_the_sheet_lists_every_help_with_its_open_slots() -> None:
    rows = monitor_rows(_plan(provision=(_help("Reading.", times=3, per="week", minutes=20, gaps=("who",)),)))
    assert rows[0].how_often == "3 times a week, 20 minutes"
    assert rows[0].missing == ("who",)


def test_school_years_change_on_1_september() -> None:
    assert school_year(date(2012, 8, 19), date(2026, 3, 6)) == 9
    assert school_year(date(2014, 11, 6), date(2026, 2, 13)) == 6
    assert school_year(date(2014, 11, 6), date(2026, 11, 22)) == 7
