"""The guard: nothing added, nothing firmer, no "not" lost."""

from __future__ import annotations

import pytest
from harness import examples, plan_of, provision_of

from summaries.model import Person, Plan
from summaries.wording import easy_outcome, easy_provision, guard
from summaries.wording.guard import doubts

PLAN = Plan(Person("Ola", "Ola Price", names=("Ola Price", "Ola"), pronoun="she"))


@pytest.mark.parametrize(
    ("line", "quote"),
    [
        ("A mentor meets me for 30 minutes each week.", "A mentor will meet Ola for half an hour weekly."),
        ("I have 3 hours each day.", "180 minutes daily"),
        ("This is every 2 weeks.", "Fortnightly."),
        ("I can use a quiet room when needed.", "Access to a quiet room as required."),
        ("Staff must not shout at me. Staff must not hold me.", "Staff must not shout at or hold Ola."),
        (
            "Mrs Vane meets me. If Mrs Vane is away, Mr Holt will do this.",
            "Mrs Vane (or Mr Holt if she is away) will meet Ola.",
        ),
    ],
)
def test_a_faithful_line_raises_no_doubt(line: str, quote: str) -> None:
    assert doubts(line, quote, PLAN) == ()


@pytest.mark.parametrize(
    ("line", "quote"),
    [
        ("This is every 2 weeks, for 25 minutes.", "Twice weekly for 25 minutes."),
        ("An adult helps me 5 hours a week.", "Up to 5 hours a week of support from an adult."),
        ("I see the counsellor every week.", "Weekly with the counsellor, reducing to monthly after Easter."),
        ("I eat in the hall.", "Ola must not be asked to eat in the hall."),
        ("I go to lunchtime clubs.", "Opportunities to go to lunchtime clubs."),
        ("I have a quiet room.", "Access to a quiet room as required."),
        ("A nurse helps me for 20 minutes.", "A teaching assistant helps Ola for 20 minutes."),
        ("I do maths and art.", "Maths or art."),
        ("Staff must not ask me to read out loud.", "Staff must not ask Ola to read aloud unless she has agreed."),
        ("My group has 4 pupils.", "A group of no more than 4 pupils."),
        ("I have 2 to 3 sessions a week.", "3 sessions a week."),
        ("I have a reader in tests.", "Ola would benefit from a reader in tests."),
        ("We meet on Tuesday.", "Meetings each Friday."),
    ],
)
def test_a_line_that_says_more_or_less_is_doubted(line: str, quote: str) -> None:
    assert doubts(line, quote, PLAN) != ()


def test_every_line_that_is_not_a_quote_is_proved() -> None:
    for example in examples():
        wording = (
            easy_outcome(example.part, example.plan)
            if example.kind == "goal"
            else easy_provision(example.part, example.plan)
        )  # type: ignore[arg-type]
        if wording.quoted or not wording.text:
            continue
        if example.kind == "goal":
            assert guard.doubts(wording.text, example.source, example.plan) == ()
        else:
            assert guard.doubts_for_help(wording.text, example.part, example.plan) == ()  # type: ignore[arg-type]


def test_no_diagnosis_label_or_medicine_reaches_a_line() -> None:
    from summaries.wording.drop import is_medicine, labels
    from summaries.wording.prepare import own_words

    for example in examples():
        wording = (
            easy_outcome(example.part, example.plan)
            if example.kind == "goal"
            else easy_provision(example.part, example.plan)
        )  # type: ignore[arg-type]
        said = {m[0].lower() for m in labels().finditer(own_words(example.plan))}
        assert not {m[0].lower() for m in labels().finditer(wording.text)} - said, wording.text
        assert not is_medicine(wording.text)


def test_another_childs_text_is_never_mine() -> None:
    plan = plan_of("05-kai-brennan")
    text = "Tyler responds well to praise and should have opportunities for rewards linked to his interest in trains."
    wording = easy_provision(provision_of(text, {}), plan)
    assert wording.text == ""
    assert wording.check


@pytest.mark.parametrize(
    "text",
    [
        "{{ config }}",
        "<script>alert(1)</script> help weekly",
        "😀😀",
        "…",
        "a",
        "؟ مساعدة كل يوم",
        "x" * 3000,
        "- - -",
        "((((",
    ],
)
def test_odd_text_gives_a_line_or_nothing_and_never_an_error(text: str) -> None:
    wording = easy_provision(provision_of(text, {}), PLAN)
    assert isinstance(wording.text, str)


@pytest.mark.parametrize("line", ["The teacher ats no time need me to read.", "Questions are not to be relied True."])
def test_a_line_with_a_word_that_is_no_english_is_never_proved(line: str) -> None:
    assert doubts(line, line)


def test_a_second_name_without_its_if_is_still_a_choice() -> None:
    assert doubts(
        "Mrs Vane meets me. Mr Holt will do this.", "Mrs Vane (or Mr Holt if she is away) will meet Ola.", PLAN
    )
    assert doubts("Mrs Vane meets me. Mr Holt does this too.", "Mrs Vane or Mr Holt will meet Ola.", PLAN)


def test_a_choice_that_is_torn_into_two_sentences_is_never_proved() -> None:
    quote = "Every teacher will accept an answer that is typed, written on a card or sent by e-mail."
    assert doubts("Every teacher accepts an answer that is typed. This is written on a card or sent by e-mail.", quote)


def test_what_nobody_may_ask_of_me_is_not_turned_into_what_they_may_not_do() -> None:
    text = "Teachers will at no time require Rowan to read aloud or to answer in front of the class."
    plan = Plan(person=Person("Rowan", "Rowan Thistlewood", names=("Rowan",)))
    line = easy_provision(provision_of(text, {"who": ["Teachers"]}), plan).text
    assert "read" in line
    assert "never answer" not in line


@pytest.mark.parametrize(
    ("line", "quote"),
    [
        ("By July, you is doing a paid job.", "By July you will be doing a paid job."),
        ("I have by: January 2028.", "By: January 2028."),
        ("By July 2027, by July 2027 I read my rota.", "By July 2027 Kim will read her rota."),
        (
            "I have \"It isn't working. I send a different trainer.",
            "“It isn't working.” They will send a different trainer.",
        ),
    ],
)
def test_a_line_that_mixes_two_voices_is_never_proved(line: str, quote: str) -> None:
    assert doubts(line, quote)


def test_a_quotation_in_a_line_is_no_second_voice() -> None:
    assert not any(
        "mixes" in doubt for doubt in doubts('I say "can you help me" to a teacher.', "say “can you help me”")
    )
