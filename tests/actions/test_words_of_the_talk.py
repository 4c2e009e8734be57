"""Every sentence that the talk can say: easy to read, said once, with a picture, and a source where it is law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from actions import wordbook
from actions.gathering.questions import chapters
from actions.talking import handlers
from summaries.places import bot_dir, words_dir
from summaries.wording.easyread import problems

DOMAIN = sorted((bot_dir() / "domain").glob("*.yml"))
GAP = re.compile(r"\{[^}]*\}")
NOT_READ = {
    "source",
    "picture",
    "id",
    "topic",
    "same_subject",
    "idle_in_questions",
    "exactly",
    "letter",
    "typists",
    "time_limits",
    "ages",
}
NOT_READ |= {"menus", "answers", "typed", "of_the_question", "fears", "follows", "words", "people"}


def _responses() -> Iterator[tuple[str, str, str]]:
    for path in DOMAIN:
        for name, variants in (yaml.safe_load(path.read_text(encoding="utf-8")).get("responses") or {}).items():
            for variant in variants:
                yield path.name, name, variant["text"]


def _texts(data: Any, where: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            if name not in NOT_READ:
                yield from _texts(value, f"{where}/{name}")
    elif isinstance(data, list):
        for value in data:
            yield from _texts(value, where)
    elif isinstance(data, str) and " " in data:
        yield where, data


def test_every_sentence_of_the_domain_is_easy_to_read() -> None:
    found = {name: problems(GAP.sub("Sam", text)) for _, name, text in _responses()}
    assert {name: issue for name, issue in found.items() if issue} == {}


@pytest.mark.parametrize("name", ["meeting.yml", "talk.yml", "views.yml", "appointments.yml", "room.yml"])
def test_every_sentence_of_the_words_is_easy_to_read(name: str) -> None:
    data = yaml.safe_load((words_dir() / name).read_text(encoding="utf-8"))
    found = {f"{where}: {text}": problems(GAP.sub("Sam", text)) for where, text in _texts(data)}
    assert {text: issue for text, issue in found.items() if issue} == {}


def test_no_response_is_written_twice() -> None:
    names = [name for _, name, _ in _responses()]
    for path in DOMAIN:  # a name twice in one file is lost when YAML is read
        names_of_file = re.findall(r"^  (utter_\w+):", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert len(names_of_file) == len(set(names_of_file)), path.name
    assert len(names) == len(set(names))


def test_every_response_that_is_said_exists_and_the_other_way_round() -> None:
    written = {name for _, name, _ in _responses()}
    code = "".join(path.read_text(encoding="utf-8") for path in sorted(Path(wordbook.__file__).parent.rglob("*.py")))
    said = set(re.findall(r"\"(utter_\w+)\"", code))
    assert said - written == set()
    assert written - said == set()


def test_the_domain_holds_no_numbers_and_no_law() -> None:
    for file, name, text in _responses():
        assert not re.search(r"\d|\bsection\s+[A-K]\b|\bAct\b|\bweeks?\b", GAP.sub("", text)) or name in {
            "utter_goals_one", "utter_help_one",
        }, (file, name)  # fmt: skip


def test_every_fact_of_law_has_a_source_a_date_and_a_country() -> None:
    for fact in wordbook.facts().values():
        assert fact.source, fact.id
        assert isinstance(fact.checked_on, date), fact.id
        assert fact.applies_to == "England", fact.id
    for name, limit in wordbook.time_limits().items():
        assert limit["source"], name
        assert isinstance(limit["checked_on"], date), name
        assert limit["applies_to"] == "England", name


def test_every_fact_and_button_of_an_answer_exists() -> None:
    for name, reply in wordbook.replies().items():
        assert set(reply.say) | set(reply.more) <= set(wordbook.facts()), name
        assert all(wordbook.has_button(each) for each in reply.buttons), name


def test_every_intent_has_an_answer_and_a_button_title() -> None:
    for path in DOMAIN:
        for intent in yaml.safe_load(path.read_text(encoding="utf-8")).get("intents") or ():
            assert wordbook.has_button(intent), intent
            assert intent in handlers() or intent.startswith("disclose_"), intent


def test_every_picture_is_one_that_can_be_drawn() -> None:
    drawn = set(yaml.safe_load((words_dir() / "pictures.yml").read_text(encoding="utf-8"))["concepts"])
    drawn |= set(yaml.safe_load((words_dir() / "site.yml").read_text(encoding="utf-8"))["pictures"])
    wanted: set[str] = set()
    for name in ("talk.yml", "views.yml", "meeting.yml"):
        wanted |= set(re.findall(r"picture: \"?([\w ]+?)\"?[},\n]", (words_dir() / name).read_text(encoding="utf-8")))
    for path in Path(wordbook.__file__).parent.rglob("*.py"):
        wanted |= set(re.findall(r"picture=\"([^\"]+)\"", path.read_text(encoding="utf-8")))
    assert wanted - drawn == set()


def test_every_question_has_an_easier_way_in() -> None:
    for chapter in chapters().values():
        for question in chapter.questions:
            assert question.easier, question.id
            assert question.choices, question.id
