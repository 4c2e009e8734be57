"""Meeting files: letters, calendars, lists. What was read goes on into the paper and the page."""

from __future__ import annotations

import json
import random
from functools import cache
from pathlib import Path

from fuzz.damage import any_damage, in_bytes, in_lines
from fuzz.files import PLANS
from fuzz.words import DATES, STRANGE, TIMES
from summaries.model import Meeting
from summaries.reading import read
from summaries.reading.meeting import meeting_as_json, read_meeting

KEYS = ("date", "start", "end", "place", "chair", "invited", "respond_by", "other", "DATE", "- date")


def meeting(seed: int, folder: Path) -> None:
    """One file of a meeting, read, told as JSON, and explained."""
    chance = random.Random(seed)
    ending, data = chance.choice([_listed, _calendar, _typed, _letter])(chance)
    path = folder / f"meeting{ending}"
    path.write_bytes(data)
    found = read_meeting(path)
    json.dumps(meeting_as_json(found))
    if chance.random() < 0.15:  # the paper takes ten times as long as the reading
        follow(found)


def follow(found: Meeting) -> None:
    """What is done with a meeting: the paper that explains it, and its days on the page."""
    from summaries.choosing import choose
    from summaries.writing.explain import render, script
    from summaries.writing.explaining import explained
    from tests.web.sample import sample_plan

    paper = explained(found)
    render(paper, screen=True)
    script(paper)
    choose(sample_plan(), meeting=found)


def _listed(chance: random.Random) -> tuple[str, bytes]:
    lines = []
    for key in chance.sample(KEYS, chance.randint(1, len(KEYS))):
        value = chance.choice(
            chance.choice([DATES, TIMES, STRANGE, ["Hall", "[Ms A, Mr B]", "{name: A, role: B}", "|", "&a *a"]])
        )
        lines.append(f"{key}: {value}")
    text = "\n".join(lines)
    if chance.random() < 0.2:
        text = json.dumps({key: chance.choice([None, 1, [], {}, "x", 1e400]) for key in KEYS})
    data = text.encode("utf-8", "surrogatepass")
    return chance.choice([".yml", ".yaml", ".json"]), in_bytes(data, chance) if chance.random() < 0.3 else data


def _calendar(chance: random.Random) -> tuple[str, bytes]:
    data = chance.choice(_files(".ics"))
    for key in ("DTSTART", "DTEND", "DURATION", "RRULE", "ATTENDEE", "TZID", "STATUS", "SUMMARY"):
        if chance.random() < 0.3:
            strange = chance.choice(
                [*DATES, *STRANGE, "99991231T235959Z", "00010101", "P9999999D", "PT-1H", "19700101T000000"]
            )
            data = data.replace(key.encode(), chance.choice([
                f"{key};VALUE=DATE:{strange}\r\nX".encode("utf-8", "replace"),
                f"{key}:{strange}\r\nX-A".encode("utf-8", "replace"),
                b"", key.encode() * 2,
            ]), 1)  # fmt: skip
    return ".ics", any_damage(data, ".ics", chance) if chance.random() < 0.5 else data


@cache
def _texts() -> list[list[str]]:
    """The sample letters as lines."""
    return [[block.text for block in read(path).blocks] for path in sorted(PLANS.glob("*invitation.docx"))]


def _typed(chance: random.Random) -> tuple[str, bytes]:
    lines = list(chance.choice(_texts()))
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(lines))
        new = " ".join(
            chance.choice(chance.choice([DATES, TIMES, STRANGE, lines])) for _ in range(chance.randint(1, 5))
        )
        lines[at] = chance.choice([new, lines[at] + " " + new, lines[at].upper(), ""])
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    return chance.choice([".txt", ".eml", ".md"]), in_lines(data, chance) if chance.random() < 0.3 else data


def _letter(chance: random.Random) -> tuple[str, bytes]:
    return ".docx", any_damage(chance.choice(_files("invitation.docx")), ".docx", chance)


@cache
def _files(ending: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted(PLANS.glob(f"*{ending}"))]
