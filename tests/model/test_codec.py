"""Every object of the model goes to plain data and back unchanged; bad data is named by field, never by value."""

from __future__ import annotations

import dataclasses
import json
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import summaries.model as model
from summaries.model import Line, LineSource, Meeting, OnePage, Outcome, PageStyle, Person, Plan, Provision, Source
from summaries.model.codec import from_data, to_data

CLASSES = [getattr(model, name) for name in model.__all__ if dataclasses.is_dataclass(getattr(model, name))]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_every_model_class_goes_through_json_and_back(cls: type, data: st.DataObject) -> None:
    obj = data.draw(st.from_type(cls).filter(_json_safe))
    assert from_data(cls, json.loads(json.dumps(to_data(obj)))) == obj


def _json_safe(obj: object) -> bool:
    try:
        text = json.dumps(to_data(obj), allow_nan=False)
    except ValueError:
        return False
    return len(text) < 100_000


def _page() -> OnePage:
    source = LineSource("plan", "E", 3, "quoted words")
    return OnePage("Sam", (Line("g1", "goal", "I want to bake.", "cake", "a cake", source),))


def test_a_page_with_nested_lines_goes_there_and_back() -> None:
    assert from_data(OnePage, json.loads(json.dumps(to_data(_page())))) == _page()


def test_dates_and_times_are_iso_text() -> None:
    meeting = Meeting(date=date(2026, 3, 3), start=time(14, 0), source_quotes=(("date", "3 March"),))
    data = to_data(meeting)
    assert (data["date"], data["start"]) == ("2026-03-03", "14:00:00")
    assert from_data(Meeting, data) == meeting


def test_a_field_with_a_default_may_be_missing() -> None:
    assert from_data(Plan, {"person": {"known_as": "Sam"}}) == Plan(person=Person(known_as="Sam"))


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (("known_as",), 7, "OnePage.known_as"),
        (("pages",), "SECRETWORD", "OnePage.pages"),
        (("pages",), True, "OnePage.pages"),
        (("lines",), "SECRETWORD", "OnePage.lines"),
        (("lines", 0, "kind"), "SECRETWORD", "OnePage.lines[0].kind"),
        (("lines", 0, "source", "page"), "SECRETWORD", "OnePage.lines[0].source.page"),
        (("lines", 0, "source"), ["SECRETWORD"], "OnePage.lines[0].source"),
        (("style", "sides"), True, "OnePage.style.sides"),
        (("style", "colour"), "SECRETWORD", "OnePage.style.colour"),
    ],
)
def test_what_is_wrong_is_named_by_field_and_its_value_is_not_told(
    path: tuple[str | int, ...], value: object, named: str
) -> None:
    data = to_data(_page())
    place = data
    for step in path[:-1]:
        place = place[step]  # type: ignore[index]
    place[path[-1]] = value  # type: ignore[index]
    with pytest.raises(ValueError, match="OnePage") as caught:
        from_data(OnePage, data)
    assert str(caught.value).startswith(named + ":")
    assert "SECRETWORD" not in str(caught.value)


def test_an_unknown_field_that_holds_words_is_not_repeated() -> None:
    with pytest.raises(ValueError, match="no such field") as caught:
        from_data(PageStyle, {"my secret sentence": 1})
    assert "secret" not in str(caught.value)


def test_a_missing_field_is_named() -> None:
    with pytest.raises(ValueError, match=r"Outcome\.source: is missing"):
        from_data(Outcome, {"ref": "1", "text": "x", "area": "health", "by_text": None})


def test_a_number_that_is_not_finite_is_refused() -> None:
    data = to_data(Provision("f1", "F", "help", Source("F", 1, "help"), times=2.0))
    data["times"] = float("nan")
    with pytest.raises(ValueError, match=r"Provision\.times: should be a number"):
        from_data(Provision, data)


@pytest.mark.parametrize("data", [None, 3, "text", [], [{}]])
def test_something_that_is_no_object_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="Plan: should be an object"):
        from_data(Plan, data)


def test_to_data_takes_only_instances() -> None:
    with pytest.raises(TypeError):
        to_data(Plan)
