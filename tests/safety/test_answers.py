"""What is said when someone may be in danger, to the letter of the rules."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.safety import Helper, answer, helpers
from bot.safety import answers as answers_module
from bot.safety.contacts import helpers as cached_helpers
from summaries.errors import UnusableWish

KINDS = ("harm", "self_harm")


def said(kind: str, age: int | None = None) -> list[str]:
    """Every sentence of an answer."""
    whole = answer(kind, age)  # type: ignore[arg-type]
    parts = [*whole.sentences, whole.people_intro, whole.held, whole.ask]
    parts += [button.title for button in (*whole.buttons, *whole.ask_buttons)]
    for helper in (*whole.people, *helpers("england"), *helpers("liverpool")):
        parts += [*helper.says, *([helper.age_unknown] if helper.age_unknown else [])]
    return [sentence for part in parts for sentence in re.split(r"(?<=[.?!])\s+", part)]


@pytest.mark.parametrize("kind", KINDS)
def test_it_thanks_and_takes_the_blame_away(kind: str) -> None:
    assert answer(kind, 14).sentences[:3] == (  # type: ignore[arg-type]
        "Thank you for telling me.",
        "It is not your fault.",
        "You deserve help.",
    )


@pytest.mark.parametrize("kind", KINDS)
def test_it_says_that_it_is_a_program_and_that_no_message_is_sent(kind: str) -> None:
    sentences = answer(kind, None).sentences  # type: ignore[arg-type]
    for each in ("I am a computer program.", "I can't tell anyone for you.", "No message is sent."):
        assert each in sentences


@pytest.mark.parametrize("kind", KINDS)
def test_it_asks_nothing_about_what_happened_and_promises_nothing(kind: str) -> None:
    text = " ".join(answer(kind, 14).sentences).lower()  # type: ignore[arg-type]
    assert "?" not in text
    assert not re.search(r"\b(why|secret|promise|suicide|kill|cut|overdose|someone will come|we will)\b", text)


@pytest.mark.parametrize("kind", KINDS)
def test_every_sentence_is_short(kind: str) -> None:
    assert [each for each in said(kind) if len(each.split()) > 15] == []


def names(kind: str, age: int | None) -> list[str]:
    return [helper.name for helper in answer(kind, age).people]  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", KINDS)
def test_childline_is_for_under_19_only(kind: str) -> None:
    assert "Childline" in names(kind, 18)
    assert "Childline" not in names(kind, 19)
    assert "Childline" not in names(kind, 24)


def test_childline_says_for_whom_where_the_age_is_not_known() -> None:
    childline = next(helper for helper in answer("harm", None).people if helper.name == "Childline")
    assert childline.says[0].startswith("If you are under 19")
    known = next(helper for helper in answer("harm", 12).people if helper.name == "Childline")
    assert not known.says[0].startswith("If")


@pytest.mark.parametrize("kind", KINDS)
def test_999_comes_first_and_there_are_ways_without_speaking(kind: str) -> None:
    people = answer(kind, None).people  # type: ignore[arg-type]
    assert people[0].ways == (("ring", "999"),)
    text = " ".join(sentence for helper in people for sentence in helper.says)
    for each in ("REGISTER", "Relay UK", "18000", "BSL", "SHOUT", "85258", "116 123"):
        assert each in text


def test_nhs_111_is_named_for_self_harm() -> None:
    assert "NHS 111" in names("self_harm", 20)


def test_the_settings_own_people_come_first() -> None:
    own = Helper("room", "Room 12", ("Go to room 12.",))
    people = answer("harm", 12, setting_people=["Mrs Khan, safeguarding lead", own]).people
    assert people[0].says == ("You can tell Mrs Khan, safeguarding lead.",)
    assert people[1] == own


def test_whether_people_may_read_it_is_asked_with_no_first() -> None:
    assert answer("harm", 12).ask == "Do you want people at your meeting to read this?"
    assert answer("harm", 12).ask_buttons[0].id == "safety_share_no"


def test_one_can_carry_on_or_hide_it() -> None:
    assert [button.id for button in answer("harm", 12).buttons] == ["safety_carry_on", "hide"]


def test_an_area_without_a_known_number_names_who_would_know() -> None:
    sendiass = next(helper for helper in helpers("liverpool") if "SENDIASS" in helper.name)
    assert sendiass.ways == ()
    assert any("do not know" in sentence for sentence in sendiass.says)


def own_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    monkeypatch.setenv("COMPANION_WORDS", str(tmp_path))
    cached_helpers.cache_clear()
    answers_module._words.cache_clear()


@pytest.fixture(autouse=True)
def _fresh() -> object:
    yield
    cached_helpers.cache_clear()
    answers_module._words.cache_clear()


def test_a_mistake_in_a_file_is_named_with_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_words(tmp_path, monkeypatch, "contacts/england.yml", "people:\n  - id: a\n   name: b\n")
    with pytest.raises(UnusableWish, match=r"england\.yml, line 3"):
        helpers("england")


def test_a_wrong_entry_is_named_with_its_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "people:\n  - {id: a, name: b, use: [harm], says: [Hello.], fone: '1'}\n"
    own_words(tmp_path, monkeypatch, "contacts/england.yml", text)
    with pytest.raises(UnusableWish, match=r"england\.yml, entry 1: fone"):
        helpers("england")


def test_an_area_cannot_name_a_path() -> None:
    with pytest.raises(UnusableWish):
        helpers("../../secrets")


@pytest.mark.parametrize("kind", KINDS)
def test_a_parent_is_spoken_to_as_a_parent(kind: str) -> None:
    whole = answer(kind, 12, for_child=True)  # type: ignore[arg-type]
    text = " ".join((*whole.sentences, *(each for helper in whole.people for each in helper.says)))
    assert "Your child deserves help" in text
    assert "It is not your fault" not in text
    for each in ("999", "0808 800 5000", "REGISTER", "Your child can ring Childline", "No message is sent."):
        assert each in text
    assert whole.people[0].ways == (("ring", "999"),)


def test_the_nspcc_is_not_named_for_a_grown_up_child() -> None:
    text = " ".join(each for helper in answer("harm", 20, for_child=True).people for each in helper.says)
    assert "NSPCC" not in text
    assert "Childline" not in text
    assert "999" in text
