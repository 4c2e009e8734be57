"""A meeting that an adult wrote down as YAML (or JSON, which is YAML)."""

from __future__ import annotations

import re
from datetime import date, time
from typing import Any

import yaml

from summaries.errors import UnusableFile
from summaries.model import Invited, Meeting
from summaries.reading import sentences
from summaries.reading.document import fold
from summaries.reading.meeting.dates import find_dates, find_times

_KEYS = frozenset(["date", "start", "end", "place", "chair", "invited", "respond_by"])
_MOST_INVITED = 200


def read_listed(text: str) -> Meeting | None:
    """The meeting of a YAML text, or None where the text is no list of keys that we know.

    Everything is read as text first, since YAML would take 13:30 for a number. Raises `UnusableFile` with the
    line where a value is not clear.
    """
    try:
        node = yaml.compose(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        return None
    if not isinstance(node, yaml.MappingNode):
        return None
    values = {fold(str(key.value)).lower(): value for key, value in node.value if isinstance(key, yaml.ScalarNode)}
    if not _KEYS & set(values):
        return None
    return Meeting(
        date=_date(values.get("date")),
        start=_time(values.get("start")),
        end=_time(values.get("end")),
        place=_text(values.get("place")),
        chair=_text(values.get("chair")),
        invited=_invited(values.get("invited")),
        respond_by=_date(values.get("respond_by")),
    )


def _text(node: yaml.Node | None) -> str | None:
    if node is None:
        return None
    if not isinstance(node, yaml.ScalarNode):
        raise _unclear(node)
    words = fold(node.value)
    return None if words.lower() in ("", "null", "~", "none", "unknown") else words


def _date(node: yaml.Node | None) -> date | None:
    words = _text(node)
    if words is None or node is None:
        return None
    found = [each for each in find_dates(words) if each.year_known]
    if len(found) != 1:
        raise _unclear(node)
    return found[0].day


def _time(node: yaml.Node | None) -> time | None:
    words = _text(node)
    if words is None or node is None:
        return None
    exact = re.fullmatch(r"([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?", words)
    if exact:
        return time(int(exact.group(1)), int(exact.group(2)))
    found = find_times(words)
    if len(found) != 1:
        raise _unclear(node)
    return found[0].begins


def _invited(node: yaml.Node | None) -> tuple[Invited, ...]:
    if node is None or (isinstance(node, yaml.ScalarNode) and _text(node) is None):
        return ()
    if not isinstance(node, yaml.SequenceNode) or len(node.value) > _MOST_INVITED:
        raise _unclear(node)
    return tuple(_person(each) for each in node.value)


def _person(node: Any) -> Invited:
    from summaries.reading.meeting.people import person_of

    if isinstance(node, yaml.ScalarNode):
        return person_of(fold(node.value)) or Invited(_text(node), None)
    if not isinstance(node, yaml.MappingNode):
        raise _unclear(node)
    parts = {key.value: value for key, value in node.value if isinstance(key, yaml.ScalarNode)}
    return Invited(_text(parts.get("name")), _text(parts.get("role")))


def _unclear(node: yaml.Node) -> UnusableFile:
    return UnusableFile(sentences.MEETING_LINE.format(line=node.start_mark.line + 1))
