"""How many follow-ups and corrections of leaning.yml and put_right.yml are right."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

_HERE = Path(__file__).parent
Wrong = list[tuple[str, ...]]


def lines_of(name: str, half: str, kind: str = "") -> list[Any]:
    """The lines of a half (and kind). Of those that the talk was mended on ("dev"), every second is enough."""
    name = name.replace(".yml", "_after.yml") if half == "after" else name
    lines = yaml.safe_load((_HERE / name).read_text(encoding="utf-8"))[half]
    lines = lines[kind] if kind else lines
    return list(lines[:: 2 if half == "dev" else 1])


def follow_ups(begin: Callable[[], Any], half: str) -> tuple[int, Wrong]:
    """The number of pairs, and those whose reply speaks of something else or only guesses."""
    pairs, wrong = lines_of("leaning.yml", half), []
    for line, leans, speaks in pairs:
        talk = begin()
        talk.say(line)
        first = talk.text
        talk.say(leans)
        if "none_of_these" in talk.buttons or not re.search(speaks, talk.text.lower()) or talk.text == first:
            wrong.append((line, leans, talk.text))
    return len(pairs), wrong


def _parts(written: str) -> list[str]:
    return [part.strip() for part in written.split(" // ") if part.strip()]


def _told(begin: Callable[[], Any], told: str) -> Any:
    talk = begin()
    talk.press("tell_views_start")
    for line in _parts(told):
        talk.say(line)
    assert talk.words == _parts(told), f"{told!r} was kept as {talk.words}: {talk.text}"
    return talk


def corrections(begin: Callable[[], Any], half: str) -> tuple[int, Wrong]:
    """The number of corrections, and those after which the answers are not what was meant."""
    all_lines, wrong = lines_of("put_right.yml", half, "corrections"), []
    for told, line, now in all_lines:
        talk = _told(begin, told)
        talk.say(line)
        if talk.words not in [_parts(each) for each in now.split(" or: ")]:
            wrong.append((told, line, str(talk.words), talk.text))
    return len(all_lines), wrong


def look_alikes(begin: Callable[[], Any], half: str) -> tuple[int, Wrong]:
    """The number of answers that only look like a correction, and those that are lost or change another. Asked whether
    they belong under another question, they are not lost."""
    all_lines, wrong = lines_of("put_right.yml", half, "answers"), []
    for told, line in all_lines:
        talk = _told(begin, told)
        talk.say(line)
        under = talk.words == [told] and "write_answer" in talk.buttons
        if talk.words != [told, line] and not under:
            wrong.append((told, line, str(talk.words), talk.text))
    return len(all_lines), wrong
