"""Whole talks through the really trained model and the real actions, in this process."""

from __future__ import annotations

import asyncio
import os
import uuid
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.store import Store
from summaries.model import Contact, Invited, Meeting, Outcome, Person, Plan, Provision, Source


class Talk:
    """One sitting. `say` types a line, `press` presses a button; both give the bubbles and keep them in `bubbles`."""

    def __init__(self, agent: Any, store: Store) -> None:
        self._agent, self.store = agent, store
        self.sitting = store.new_sitting()
        self.bubbles: list[dict[str, Any]] = []

    def say(self, text: str, message_id: str | None = None) -> list[dict[str, Any]]:
        return self._turn({"sender": self.sitting, "message_id": message_id or uuid.uuid4().hex, "text": text})

    def press(self, button: str) -> list[dict[str, Any]]:
        return self._turn({"sender": self.sitting, "message_id": uuid.uuid4().hex, "button": button})

    def _turn(self, asked: dict[str, str]) -> list[dict[str, Any]]:
        from bot.engine.bubbles import Bubbles
        from bot.engine.channel import user_message

        bubbles = Bubbles()
        message = user_message(asked, self._agent.domain.intents, bubbles)
        _loop().run_until_complete(self._agent.handle_message(message))
        self.bubbles = bubbles.messages
        return self.bubbles

    @property
    def text(self) -> str:
        return "\n".join(bubble["text"] for bubble in self.bubbles)

    @property
    def buttons(self) -> list[str]:
        return [button["id"] for bubble in self.bubbles for button in bubble["buttons"]]

    @property
    def words(self) -> list[str]:
        return [answer.words for answer in self.store.answers(self.sitting)]

    @property
    def answers(self) -> tuple[Any, ...]:
        return tuple(self.store.answers(self.sitting))

    @property
    def question(self) -> str | None:
        return self.store.question(self.sitting)


_LOOP: list[asyncio.AbstractEventLoop] = []


def _loop() -> asyncio.AbstractEventLoop:
    if not _LOOP:
        _LOOP.append(asyncio.new_event_loop())
    return _LOOP[0]


@pytest.fixture(scope="session")
def agent() -> Any:
    """The trained assistant; trained here where its data changed."""
    import warnings

    warnings.simplefilter("ignore")
    from bot.engine.train import model_path, train

    # COMPANION_ANY_MODEL saves time while lines are being written: a model that is a little stale will do.
    model = model_path() if os.environ.get("COMPANION_ANY_MODEL") and model_path().exists() else train()
    from rasa.core.agent import load_agent

    from bot.engine.serve import endpoints

    return _loop().run_until_complete(load_agent(model_path=str(model), endpoints=endpoints()))


@pytest.fixture(scope="session")
def _store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    from bot.store import open_store

    return open_store(tmp_path_factory.mktemp("store"))


@pytest.fixture
def new_talk(agent: Any, _store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Talk]]:
    """Begin a talk, with or without a plan and a meeting."""
    from actions import talking

    monkeypatch.setattr(talking, "the_store", lambda: _store)

    def begin(plan: Plan | None = None, meeting: Meeting | None = None) -> Talk:
        talk = Talk(agent, _store)
        if plan is not None:
            _store.put_plan(talk.sitting, plan)
        if meeting is not None:
            _store.put_meeting(talk.sitting, meeting)
        return talk

    return begin


@pytest.fixture
def talk(new_talk: Callable[..., Talk]) -> Talk:
    return new_talk()


@pytest.fixture(scope="session")
def plans() -> Path:
    return Path(__file__).parent.parent / "plans"


def _source(section: Any, quote: str) -> Source:
    return Source(section, None, quote)


@pytest.fixture
def plan() -> Plan:
    goals = (
        "By July 2028, Sami will ask an adult for help with a card, 4 times out of 5.",
        "Sami will make a hot drink safely.",
    )
    helps = (
        ("F1", "F", "A speech and language therapist will work with Sami for 30 minutes each week."),
        ("F2", "F", "Sami will eat lunch in the quiet room with a teaching assistant."),
        ("H1", "H1", "A support worker will take Sami swimming twice a month."),
    )
    provision = tuple(Provision(ref, section, text, _source(section, text)) for ref, section, text in helps)  # type: ignore[arg-type]
    secret = "Sami has not been told about the court hearing."
    hidden = Provision("F9", "F", secret, _source("F", secret), visible="adult_only")
    return Plan(
        Person("Sami", "Sami Brook", date(2011, 5, 4), "Year 10"),
        local_authority="Anyshire Council",
        plan_date=date(2026, 2, 2),
        next_review_by=date(2027, 1, 30),
        contact=Contact("Lee Moss", "EHC officer", "01632 960001", "lee@anyshire.example.org"),
        outcomes=tuple(Outcome(f"E{at}", text, "other", None, _source("E", text)) for at, text in enumerate(goals, 1)),
        provision=(*provision, hidden),
        adult_only=(_source("F", secret),),
    )


@pytest.fixture
def meeting() -> Meeting:
    return Meeting(
        date.today() + timedelta(days=30),
        time(13, 30),
        time(15, 0),
        "Room 3, Hill School",
        "Ms Okoro",
        (
            Invited("Pat Brook", "mother"),
            Invited("Lee Moss", "EHC officer"),
            Invited("Jo Dale", "speech and language therapist"),
        ),
    )
