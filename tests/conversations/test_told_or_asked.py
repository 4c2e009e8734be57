"""At an open question: what is told is kept, what is asked is answered. Lines of other hands, the real model."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from actions.gathering.meant import choice_meant
from actions.gathering.questions import question
from actions.lines import sense
from actions.turn import Turn
from bot.safety import look

pytestmark = pytest.mark.assistant
HERE = Path(__file__).parent
ANSWERS = yaml.safe_load((HERE / "answers.yml").read_text(encoding="utf-8"))["answers"]
ASIDE = HERE.parent / "nlu" / "heldout"


class _Nowhere:
    """A store in which a question is open and nothing was said."""

    def question(self, sitting: str) -> str:
        return "main/hard"

    def value(self, sitting: str, key: str) -> None:
        return None


@pytest.fixture(scope="session")
def kind_of(agent: Any) -> Callable[[str, str], str]:
    """What a line is at an open question, by the trained model and the words."""
    loop = asyncio.new_event_loop()

    def read(name: str, text: str) -> str:
        parsed = loop.run_until_complete(agent.parse_message(text))
        ranking = tuple((each["name"], each["confidence"]) for each in parsed["intent_ranking"])
        found = Turn("s", text, parsed["intent"]["name"], _Nowhere(), ranking, mended=str(parsed.get("mended") or ""))  # type: ignore[arg-type]
        return sense.read(found, question(name))

    return read


def asked_aside() -> list[str]:
    """Lines kept aside that ask something. "Nobody comes to do my speech" asks, but answers "What is hard?" as well."""
    found = []
    for path in sorted(ASIDE.glob("*.yml")):
        for intent, lines in yaml.safe_load(path.read_text(encoding="utf-8"))["lines"].items():
            if intent.startswith("ask_") and intent not in ("ask_plan_not_happening", "ask_change_plan"):
                found += [str(each["text"]) for each in lines]
    return found


def test_nearly_every_real_answer_is_kept_at_once(kind_of: Callable[[str, str], str]) -> None:
    lines = [(name, text) for name, texts in ANSWERS.items() for text in texts]
    lost = [text for name, text in lines if kind_of(name, text) not in ("answer", "yes", "no")]
    assert len(lost) <= len(lines) * 0.04, lost


def test_nearly_every_question_is_answered_and_not_written_down(kind_of: Callable[[str, str], str]) -> None:
    lines = asked_aside()[::4]
    kept = [text for text in lines if kind_of("hard", text) == "answer"]
    assert len(kept) <= len(lines) * 0.12, kept


def test_real_answers_raise_no_alarm() -> None:
    lines = [text for texts in ANSWERS.values() for text in texts]
    assert len([text for text in lines if look(text)]) <= len(lines) * 0.01


@pytest.mark.parametrize(
    ("words", "choice"),
    [
        ("no she left", "no"),
        ("not since september", "no"),
        ("they never do it", "no"),
        ("yes every week", "yes"),
        ("every tuesday", "yes"),
        ("only when miss is in", "sometimes"),
        ("yeah but not always", "sometimes"),
        ("yes but she is always late", None),
        ("it is on the timetable", None),
        ("i think my ta knows", None),
    ],
)
def test_what_typed_words_say_of_a_help_fills_the_table(words: str, choice: str | None) -> None:
    found = choice_meant(question("help_happening"), words)
    assert (found.id if found else None) == choice


def test_the_words_behind_a_choice_stay_on_my_views(new_talk: Callable[..., Any], plan: Any) -> None:
    from actions.kept.my_views import build_views

    talk = new_talk(plan)
    talk.press("chapter:helps")
    talk.say("no she left at christmas")
    for answer in talk.store.answers(talk.sitting):
        talk.store.share_answer(talk.sitting, answer.id, True)
    (view,) = build_views(talk.store, talk.sitting).helps
    assert view.happening == "no"
    assert view.words == "no she left at christmas"
