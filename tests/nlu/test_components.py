"""Each component learns, is kept, and comes back the same; safety stands last and above all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.assistant

LINES = [
    ("when is my meeting", "ask_when_meeting"),
    ("what day is the meeting", "ask_when_meeting"),
    ("when do we meet", "ask_when_meeting"),
    ("hello", "greet"),
    ("hiya", "greet"),
    ("hi there", "greet"),
    ("stop now", "stop"),
    ("i want to stop", "stop"),
    ("please stop", "stop"),
]


@pytest.fixture
def storage(tmp_path: Path) -> Any:
    from rasa.engine.storage.local_model_storage import LocalModelStorage

    return LocalModelStorage(tmp_path)


def _messages(*texts: str) -> list[Any]:
    from rasa.shared.nlu.training_data.message import Message

    return [Message({"text": text}) for text in texts]


def _training() -> Any:
    from rasa.shared.nlu.training_data.message import Message
    from rasa.shared.nlu.training_data.training_data import TrainingData

    return TrainingData([Message({"text": text, "intent": intent}) for text, intent in LINES])


def test_spelling_and_classifier_come_back_as_they_were(storage: Any) -> None:
    from rasa.engine.storage.resource import Resource

    from bot.nlu.classifier import WordsClassifier
    from bot.nlu.spelling import MENDED, Spelling

    spelling = Spelling(storage, Resource("spelling"))
    data = _training()
    spelling.train(data)
    spelling.process_training_data(data)
    classifier = WordsClassifier({}, storage, Resource("classifier"))
    classifier.train(data)
    spelling_again = Spelling.load({}, storage, Resource("spelling"), None)  # type: ignore[arg-type]
    classifier_again = WordsClassifier.load({}, storage, Resource("classifier"), None)  # type: ignore[arg-type]
    before, after = _messages("wen is my meating")[0], _messages("wen is my meating")[0]
    classifier.process(spelling.process([before]))
    classifier_again.process(spelling_again.process([after]))
    assert before.get(MENDED) == after.get(MENDED) == "when is my meeting"
    assert before.get("intent")["name"] == after.get("intent")["name"] == "ask_when_meeting"
    assert before.get("text") == "wen is my meating"


@pytest.mark.parametrize(
    ("first", "second", "unsure"), [(0.9, 0.05, False), (0.3, 0.1, True), (0.55, 0.45, True), (0.6, 0.2, False)]
)
def test_a_weak_or_close_guess_is_unsure(first: float, second: float, unsure: bool) -> None:
    from bot.nlu.unsure import is_unsure

    ranking = [{"name": "greet", "confidence": first}, {"name": "stop", "confidence": second}]
    assert is_unsure(ranking, weakest=0.5, closest=0.2) is unsure


@pytest.mark.parametrize(
    ("text", "intent"), [("i want to die", "disclose_self_harm_suicide"), ("my stepdad hits me", "disclose_harm")]
)
def test_safety_overrules_any_guess(text: str, intent: str) -> None:
    from bot.nlu.safety import Safety

    message = _messages(text)[0]
    message.set("intent", {"name": "tell_hopes", "confidence": 0.99})
    message.set("intent_ranking", [{"name": "tell_hopes", "confidence": 0.99}])
    Safety().process([message])
    assert message.get("intent") == {"name": intent, "confidence": 1.0}
    assert [each["name"] for each in message.get("intent_ranking")] == [intent, "tell_hopes"]


def test_safety_leaves_other_lines_alone() -> None:
    from bot.nlu.safety import Safety

    message = _messages("i want to be a vet")[0]
    message.set("intent", {"name": "tell_hopes", "confidence": 0.9})
    Safety().process([message])
    assert message.get("intent")["name"] == "tell_hopes"


def test_the_classifier_alone_raises_no_alarm_but_passes_its_doubt_on() -> None:
    from bot.nlu.safety import Safety

    message = _messages("i beat my nan at cards")[0]
    ranking = [{"name": "disclose_harm", "confidence": 0.8}, {"name": "tell_going_well", "confidence": 0.1}]
    message.set("intent", ranking[0])
    message.set("intent_ranking", ranking)
    Safety().process([message])
    assert message.get("intent")["name"] == "nlu_fallback"
    assert [each["name"] for each in message.get("intent_ranking")] == ["nlu_fallback", "tell_going_well"]
    assert message.get("maybe_danger") is False
