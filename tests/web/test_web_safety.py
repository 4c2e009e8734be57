"""Words that say that somebody may be in danger come before everything else, in every form, asleep or awake."""

from __future__ import annotations

import pytest

from bot.web.visit import COOKIE

DANGER = "i want to kill myself"


def everything(site, sitting):
    record = sitting.record
    if record is None:
        return ""
    store = site._opened()
    return repr(store.answers(record)) + repr(store.meeting(record)) + repr(store.question(record))


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/chat", {"text": DANGER, "id": "1"}),
        ("/words", {"text": DANGER}),
        ("/views/change", {"text": DANGER, "answer": "1"}),
        ("/adult/meeting", {"place": DANGER}),
        ("/adult/meeting", {"people": f"Mrs Khan, teacher\n{DANGER}"}),
    ],
)
@pytest.mark.parametrize("awake", [True, False])
def test_it_is_answered_in_every_form(visitor, helper, path, fields, awake):
    helper.is_awake = awake
    visitor.see("/")
    visitor.press(path, fields)
    assert "Thank you for telling me." in visitor.words
    assert "No message is sent." in visitor.words
    assert helper.got == []


def test_the_words_are_kept_nowhere_when_nobody_says_yes(visitor, helper):
    visitor.see("/chat")
    visitor.press("/chat", {"text": "I like art. " + DANGER + ".", "id": "1"})
    visitor.press("/safety", {"do": "carry"})
    site = visitor.client.app.state.site
    sitting = site.sittings.find(visitor.client.cookies[COOKIE])
    assert sitting.held is None
    assert "kill" not in repr(sitting.__dict__)
    assert "kill" not in everything(site, sitting)
    assert all("kill" not in value for *_, value in helper.got)


def test_carrying_on_leads_back_to_the_exact_place(visitor, helper):
    visitor.see("/chat")
    visitor.press("/chat", {"text": "hello", "id": "1"})
    before = visitor.words
    visitor.press("/chat", {"text": DANGER, "id": "2"})
    visitor.press("/safety", {"do": "carry"})
    assert "What do you like doing?" in visitor.words
    assert "Question 1 of 5" in visitor.words
    assert before == visitor.words
    assert len(helper.got) == 1


def test_the_rest_of_a_long_answer_is_offered_back(visitor, helper, monkeypatch):
    from bot.safety import Finding
    from bot.web import safeguard

    long = f"I am good at drawing dogs. {DANGER}. The bus is too loud."

    def look(text):
        start = text.find(DANGER)
        return Finding("self_harm", ((start, start + len(DANGER) + 1),)) if start >= 0 else None

    monkeypatch.setattr(safeguard.safety, "look", look)
    visitor.see("/chat")
    visitor.press("/chat", {"text": long, "id": "1"})
    visitor.press("/safety", {"do": "carry"})
    assert ">I am good at drawing dogs. The bus is too loud.</textarea>" in visitor.last
    assert "kill" not in visitor.words
    assert helper.got == []


def test_people_at_the_meeting_read_it_only_after_a_yes(visitor):
    visitor.see("/chat")
    visitor.press("/chat", {"text": DANGER, "id": "1"})
    assert "Do you want people at your meeting to read this?" in visitor.words
    visitor.press("/safety", {"do": "yes"})
    assert "Do you want people at your meeting to read this?" not in visitor.words
    site = visitor.client.app.state.site
    record = site.sittings.find(visitor.client.cookies[COOKIE]).record
    (answer,) = site._opened().answers(record)
    assert answer.words == DANGER
    assert answer.shared


def test_a_no_is_asked_once_and_keeps_nothing(visitor):
    visitor.see("/chat")
    visitor.press("/chat", {"text": DANGER, "id": "1"})
    visitor.press("/safety", {"do": "no"})
    assert "Your words are not kept." in visitor.words
    assert "Do you want people" not in visitor.words


def test_the_button_works_without_a_sitting_and_begins_none(visitor):
    visitor.see("/not-safe")
    assert "999" in visitor.words
    assert COOKIE not in visitor.client.cookies
    assert len(visitor.client.app.state.site.sittings) == 0


def test_a_page_from_another_day_still_answers(visitor):
    visitor.press("/chat", {"text": DANGER, "id": "1", "at": "old"})
    assert "999" in visitor.words


def test_the_safety_answer_does_not_show_the_words(visitor):
    visitor.see("/chat")
    visitor.press("/chat", {"text": DANGER, "id": "1"})
    assert "kill" not in visitor.last


def test_the_talk_waits_until_the_young_person_goes_on(visitor, helper):
    visitor.see("/chat")
    at = visitor.at
    visitor.press("/chat", {"text": DANGER, "id": "1"})
    visitor.press("/chat", {"text": "i like dogs", "id": "2", "at": at})
    assert "Thank you for telling me." in visitor.words
    assert helper.got == []
    visitor.press("/safety", {"do": "carry"})
    assert ">i like dogs</textarea>" in visitor.last


def test_a_danger_that_only_the_assistant_saw_gets_the_same_page(visitor, helper):
    async def talk(*args):
        return [{"text": "Thank you for telling me.", "buttons": [], "safety": True}]

    helper.talk = talk
    visitor.see("/chat")
    visitor.press("/chat", {"text": "something between the lines", "id": "1"})
    assert "No message is sent." in visitor.words
    visitor.press("/safety", {"do": "carry"})
    assert "between the lines" not in visitor.last


def test_a_list_of_people_with_their_roles_is_no_alarm():
    """Line by line: the words of eleven roles together once looked like a telling."""
    from pathlib import Path

    from bot.web import safeguard
    from summaries.reading.meeting import read_meeting

    for letter in (Path(__file__).parents[1] / "plans").glob("*-invitation.docx"):
        people = [f"{one.name}, {one.role}" for one in read_meeting(letter).invited]
        assert safeguard.hold({str(n): line for n, line in enumerate(people)}, "/") is None


DOUBTFUL = "the trombone man knocked me over the head with his tune"


@pytest.fixture
def false_alarm(visitor, helper, monkeypatch):
    """A harmless line that raises an alarm, typed while a question is open."""
    from bot.safety import Finding
    from bot.web import safeguard

    def look(text):
        return Finding("harm", ((0, len(text)),), sure=False) if text == DOUBTFUL else None

    monkeypatch.setattr(safeguard.safety, "look", look)
    visitor.see("/chat")
    visitor.press("/chat", {"text": "hello", "id": "1"})
    site = visitor.client.app.state.site
    sitting = site.sittings.find(visitor.client.cookies[COOKIE])
    site._opened().put_question(sitting.record, "main/good_at")
    visitor.press("/chat", {"text": DOUBTFUL, "id": "2"})
    visitor.press("/safety", {"do": "carry"})
    return site, sitting


def test_after_a_false_alarm_the_words_are_offered_as_an_answer_and_not_shown(visitor, helper, false_alarm):
    site, sitting = false_alarm
    assert "Shall I write down what you typed as your answer?" in visitor.words
    assert "trombone" not in visitor.words
    assert "trombone" not in everything(site, sitting)
    visitor.press("/chat", {"button": "write_held", "id": "3"})
    assert "trombone" in site._opened().value(sitting.record, "answer waits")
    assert helper.got[-1][-2:] == ("button", "write_answer")


@pytest.mark.parametrize("then", [{"button": "leave_held", "id": "3"}, {"text": "I like art", "id": "3"}])
def test_without_a_yes_the_offered_words_are_gone(visitor, helper, false_alarm, then):
    site, sitting = false_alarm
    visitor.press("/chat", then)
    assert "trombone" not in repr(sitting.__dict__)
    assert site._opened().value(sitting.record, "answer waits") is None
    assert all("trombone" not in value for *_, value in helper.got)
