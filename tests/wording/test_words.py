"""Every entry of the word lists is used by its own test sentence, and keeps the rules of the house."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from summaries.errors import UnusableWish
from summaries.model import Person
from summaries.places import words_dir
from summaries.wording import jargon, phrases, roles, verbs
from summaries.wording.clean import clean
from summaries.wording.easyread import problems
from summaries.wording.person import mark

PRIYA = Person("Priya", "Priya Shah", names=("Priya Shah", "Priya", "Danyal"))


def _used(sentence: str) -> set[str]:
    return {change.phrase.say for change in phrases.replace(mark(clean(sentence), PRIYA))[1]}


@pytest.mark.parametrize("entry", [e for e in phrases.entries() if not e.off], ids=lambda e: e.say)
def test_a_phrase_is_exercised_by_its_own_sentence(entry: phrases.Phrase) -> None:
    assert entry.test, f"{entry.say} has no test sentence"
    said = _used(entry.test)
    # A verb is one entry in four forms: its sentence holds one of them.
    family = {e.say for e in phrases.entries() if e.test == entry.test}
    assert said & family


def test_a_phrase_that_is_switched_off_has_a_reason_and_is_not_used() -> None:
    off = [entry for entry in phrases.entries() if entry.off]
    assert len(off) >= 20
    assert all(len(str(entry.off)) > 20 for entry in off)
    assert "up to 5 hours" in phrases.replace("Up to 5 hours a week.")[0].lower()
    assert "Maths or art" in phrases.replace("Maths or art.")[0]


def test_there_are_several_hundred_phrases_each_with_its_reason() -> None:
    entries = phrases.entries()
    assert len({e.say for e in entries}) > 500
    assert all(e.why or e.off for e in entries)


@pytest.mark.parametrize("term", jargon.terms(), ids=lambda t: t.term)
def test_the_meaning_of_a_hard_word_is_easy_read(term: jargon.Term) -> None:
    assert term.meaning.endswith(".")
    assert problems(term.meaning) == ()


def test_there_are_enough_hard_words_for_the_talk() -> None:
    assert len(jargon.terms()) >= 180


@pytest.mark.parametrize(
    ("asked", "found"),
    [("what does SENCO mean", "SENCO"), ("senko", "SENCO"), ("ehcp", "EHC plan"), ("provison", "provision"), ("sensory curcuit", "sensory circuit"),
     ("tribunel", "tribunal"), ("whats a anual review", "annual review"), ("What's an ELSA?", "ELSA"), ("PfA", "preparing for adulthood")],
)  # fmt: skip
def test_a_hard_word_is_found_however_spelt(asked: str, found: str) -> None:
    term = jargon.lookup(asked)
    assert term is not None
    assert term.term == found


@pytest.mark.parametrize("asked", ["banana", "", "xx", "?", "my dog is called Rex and he is brown"])
def test_no_meaning_is_made_up_for_a_word_that_nobody_knows(asked: str) -> None:
    assert jargon.lookup(asked) is None


def test_two_initials_one_letter_apart_are_two_words() -> None:
    assert jargon.lookup("OT") != jargon.lookup("EP")
    assert jargon.lookup("XQ") is None


def test_a_role_is_found_under_its_shorthand() -> None:
    assert "learning support assistant" in phrases.replace("An LSA will help.")[0]
    assert "speech and language therapist" in phrases.replace("SALT to assess")[0].lower()


def test_roles_have_names_that_a_person_can_say() -> None:
    for role in roles.all_roles():
        assert problems(f"{role.name} helps me.".capitalize()) == () or role.bracket, role.name


def test_every_verb_form_leads_back_to_its_verb() -> None:
    for base in ("teach", "plan", "carry", "use", "see", "choose", "meet"):
        assert verbs.as_form(verbs.past_participle(base), "ed") == base
        assert verbs.as_form(verbs.gerund(base), "ing") == base
        assert verbs.as_form(verbs.third(base), "s") == base


def test_a_council_can_add_its_own_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "phrases.yml").write_text(
        '- about: phrases\n  why: ours\n  entries:\n    - [the nest, the calm room, "Lunch in the nest."]\n',
        encoding="utf-8",
    )
    monkeypatch.setenv("COMPANION_WORDS", str(tmp_path))
    assert phrases.replace("Lunch in the nest.")[0] == "Lunch in the calm room."
    monkeypatch.delenv("COMPANION_WORDS")
    assert phrases.replace("Lunch in the nest.")[0] == "Lunch in the nest."


def test_a_slip_in_a_word_list_names_the_file_and_the_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "phrases.yml").write_text("- about: phrases\n  entries:\n    - [a, b\n  why: x\n", encoding="utf-8")
    monkeypatch.setenv("COMPANION_WORDS", str(tmp_path))
    with pytest.raises(UnusableWish, match=r"phrases\.yml, line \d"):
        phrases.replace("anything")


def test_no_word_of_the_lists_is_read_as_true_or_false() -> None:
    """YAML reads a bare on, off, yes or no as true or false: a word for readers is lost, or printed as "True"."""
    for file in sorted(words_dir().rglob("*.yml")):
        for path, value in _leaves(yaml.safe_load(file.read_text(encoding="utf-8")), ()):
            assert all(isinstance(step, (str, int)) and not isinstance(step, bool) for step in path), (file.name, path)
            last = path[-1] if path else ""
            assert not (isinstance(value, bool) and isinstance(last, int)), (file.name, path)


def _leaves(value: object, path: tuple[object, ...]) -> Iterator[tuple[tuple[object, ...], object]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _leaves(each, (*path, key))
    elif isinstance(value, list):
        for i, each in enumerate(value):
            yield from _leaves(each, (*path, i))
    else:
        yield path, value
