"""The many small questions: their data is whole, easy to read, and nobody's answer is taken for one."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import yaml

from actions import wordbook
from actions.small_questions import asked
from actions.talking import handlers
from bot.nlu.asked import LINES, lines
from summaries.places import words_dir
from summaries.wording.easyread import problems

HELDOUT = Path(__file__).parents[1] / "nlu" / "heldout"
DRAWN = set(yaml.safe_load((words_dir() / "pictures.yml").read_text(encoding="utf-8"))["concepts"])
DRAWN |= set(yaml.safe_load((words_dir() / "site.yml").read_text(encoding="utf-8"))["pictures"])
KINDS = list(asked.kinds().values())
ANSWERED = [kind for kind in KINDS if not kind.means]
_LAW = re.compile(r"\d+ (?:weeks?|months?|days?|years?)\b|\bsection \d|\bAct\b|£")


def test_every_kind_that_is_learnt_has_an_answer_and_the_other_way_round() -> None:
    assert set(lines()) == {kind.id for kind in KINDS if not (kind.after or kind.around)}


def test_no_line_is_learnt_for_two_kinds() -> None:
    counts = Counter(line.lower() for asks in lines().values() for line in asks)
    assert [line for line, n in counts.items() if n > 1] == []


def test_no_line_kept_apart_is_learnt() -> None:
    kept = {
        each["text"].lower()
        for path in HELDOUT.glob("*.yml")
        for some in yaml.safe_load(path.read_text(encoding="utf-8"))["lines"].values()
        for each in some
    }
    learnt = {line.lower() for asks in lines().values() for line in asks if len(line.split()) > 2}
    assert learnt & kept == set()


def test_an_answer_is_easy_to_read_and_short() -> None:
    said = [sentence for kind in ANSWERED for some in kind.says.values() for sentence in some]
    assert {sentence: problems(sentence) for sentence in said if problems(sentence)} == {}
    for kind in ANSWERED:
        assert all(len(some) <= 4 for some in kind.says.values()), kind.id
        assert kind.says or kind.facts or kind.then, kind.id
        assert not kind.title or len(kind.title) <= 42, kind.id


def test_what_an_answer_names_exists() -> None:
    names = {each.id for each in KINDS} | set(handlers()) | {"a help", "a goal", "a person"}
    for kind in ANSWERED:
        assert set(kind.facts) <= set(wordbook.facts()), kind.id
        assert all(wordbook.has_button(each) for each in kind.buttons), kind.id
        assert not kind.then or kind.then in handlers(), kind.id
        assert kind.picture in DRAWN, kind.id
        assert kind.after | kind.around <= names, kind.id


def test_law_and_numbers_stand_in_the_facts_alone() -> None:
    found = [sentence for kind in ANSWERED for said in kind.says.values() for sentence in said if _LAW.search(sentence)]
    assert found == []


def test_titles_on_buttons_are_not_mistaken_for_each_other() -> None:
    titles = Counter(kind.title.lower() for kind in KINDS if kind.title)
    assert [title for title, n in titles.items() if n > 1] == []


def test_every_order_leads_somewhere() -> None:
    from actions.lines.sense import _ORDERS

    done = {"delete_everything", "share", "finish"}
    for kind in KINDS:
        if kind.means:
            name = asked.INTENT_OF.get(kind.means, kind.means)
            assert name in handlers() or kind.means in done, kind.means
            assert kind.means in _ORDERS or name in handlers() or kind.means in done


def test_the_lines_say_what_they_are_for() -> None:
    for path in LINES.glob("*.yml"):
        assert path.read_text(encoding="utf-8").startswith("#"), path.name
