"""The lines the assistant learns from, and the lines set aside to measure it, keep the rules they were written by."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from rapidfuzz import fuzz, process

ROOT = Path(__file__).parents[2]
TRAINING = ROOT / "bot" / "data" / "nlu"
ASIDE = Path(__file__).parent / "heldout"
LEAST_LINES = 60
LEAST_ASIDE = 10
LEAST_LOOKS = {"harm": 120, "self_harm": 120, "none_hard": 150, "none_ordinary": 300}
STYLES = {"plain", "misspelt", "texting", "parent"}
NEAR_COPY = 90.0
"""Likeness (0 to 100) from which a line set aside counts as a copy of a training line."""

INTENTS = {
    "greet",
    "goodbye",
    "thanks",
    "affirm",
    "deny",
    "dont_know",
    "stop",
    "repeat",
    "say_simpler",
    "help_what_can_you_do",
    "are_you_a_robot",
    "who_sees_this",
    "read_aloud",
    "ask_what_is_plan",
    "ask_what_is_review",
    "ask_why_review",
    "ask_when_meeting",
    "ask_where_meeting",
    "ask_who_comes",
    "ask_who_invited_can_i_choose",
    "ask_what_happens_in_meeting",
    "ask_how_long",
    "ask_do_i_have_to_go",
    "ask_can_i_bring_someone",
    "ask_can_i_leave_or_break",
    "ask_what_if_i_cant_speak_up",
    "ask_what_happens_after",
    "ask_when_new_plan",
    "ask_how_plan_helps_me",
    "ask_what_is_in_my_plan",
    "ask_my_goals",
    "ask_my_help",
    "ask_plan_not_happening",
    "ask_change_plan",
    "ask_disagree_appeal",
    "ask_rights_at_16",
    "ask_case_worker_contact",
    "ask_who_can_help",
    "ask_change_school",
    "ask_growing_up",
    "ask_money_personal_budget",
    "ask_transport",
    "ask_jargon",
    "ask_end_of_plan",
    "tell_views_start",
    "tell_going_well",
    "tell_not_going_well",
    "tell_hopes",
    "tell_worried_about_meeting",
    "tell_feeling_sad",
    "tell_bullied",
    "disclose_harm",
    "disclose_self_harm_suicide",
    "swearing_abuse",
    "chitchat_joke",
    "out_of_scope",
}


def plainly(line: str) -> str:
    """A line without capitals, marks and doubled spaces; a line of marks alone stays as it is."""
    low = unicodedata.normalize("NFKC", line).lower().replace("’", "'")
    return re.sub(r"\s+", " ", re.sub(r"[^\w\s]", "", low)).strip() or low.strip()


def training_lines() -> list[tuple[str, str]]:
    """(intent, line) of every file in bot/data/nlu."""
    pairs = []
    for file in sorted(TRAINING.glob("*.yml")):
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]:
            pairs += [(block["intent"], line.removeprefix("- ")) for line in block["examples"].splitlines()]
    return pairs


def aside() -> list[dict[str, Any]]:
    """Every line set aside, with its `intent` or its `kind`."""
    found: list[dict[str, Any]] = []
    for file in sorted(ASIDE.glob("*.yml")):
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        for intent, lines in data["lines"].items():
            found += [{"intent": intent, **line} for line in lines]
        for kind, lines in data.get("looks", {}).items():
            found += [{"kind": kind, **line} for line in lines]
    return found


def test_every_intent_is_there_and_no_other() -> None:
    assert {intent for intent, _ in training_lines()} == INTENTS


def test_every_intent_has_enough_lines() -> None:
    counts = Counter(intent for intent, _ in training_lines())
    assert {intent: counts[intent] for intent in INTENTS if counts[intent] < LEAST_LINES} == {}


def test_no_line_stands_twice_under_one_intent_or_two() -> None:
    seen: dict[str, str] = {}
    twice = []
    for intent, line in training_lines():
        if plainly(line) in seen:
            twice.append((line, seen[plainly(line)], intent))
        seen[plainly(line)] = intent
    assert twice == []


def test_no_line_has_marks_that_rasa_would_read_as_an_entity() -> None:
    assert [line for _, line in training_lines() if re.search(r"[\[\]{}]", line)] == []


def test_no_line_begins_like_a_command() -> None:
    assert [line for _, line in training_lines() if line.startswith("/")] == []


def test_every_training_file_says_version_3_1() -> None:
    for file in TRAINING.glob("*.yml"):
        assert yaml.safe_load(file.read_text(encoding="utf-8"))["version"] == "3.1", file.name


def test_lines_run_from_one_word_to_several_sentences() -> None:
    lengths = [len(line.split()) for _, line in training_lines()]
    assert sum(length == 1 for length in lengths) >= 100
    assert sum(length >= 20 for length in lengths) >= 50


def test_every_intent_has_enough_lines_set_aside_in_every_style() -> None:
    lines = [line for line in aside() if "kind" not in line]
    assert {line["style"] for line in lines} == STYLES
    counts = Counter(line["intent"] for line in lines)
    assert {intent: counts[intent] for intent in INTENTS if counts[intent] < LEAST_ASIDE} == {}
    assert set(counts) == INTENTS


def test_there_are_enough_looks_of_each_kind() -> None:
    counts = Counter(line["kind"] for line in aside() if "kind" in line)
    assert set(counts) == set(LEAST_LOOKS)
    assert {kind: counts[kind] for kind, least in LEAST_LOOKS.items() if counts[kind] < least} == {}


def test_harmless_looks_never_carry_a_disclosure_label() -> None:
    hard = [line for line in aside() if line.get("kind") == "none_hard"]
    assert [line["text"] for line in hard if line["intent"] not in INTENTS] == []
    assert [line["text"] for line in hard if line["intent"].startswith("disclose_")] == []


def test_no_line_set_aside_stands_twice() -> None:
    counts = Counter(plainly(line["text"]) for line in aside())
    assert [line for line, times in counts.items() if times > 1] == []


def test_no_line_set_aside_is_a_copy_of_a_training_line() -> None:
    trained = [plainly(line) for _, line in training_lines()]
    lines = [plainly(line["text"]) for line in aside()]
    short = {text for text in lines if len(text.split()) < 3}
    longer = [text for text in lines if text not in short]
    alike = process.cdist(longer, trained, scorer=fuzz.ratio, score_cutoff=NEAR_COPY, dtype=np.uint8, workers=-1)
    copies: list[object] = sorted(short & set(trained))
    copies += [(longer[row], trained[column]) for row, column in np.argwhere(alike)]
    assert copies == []
