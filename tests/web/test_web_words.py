"""The words of the screens keep the easy-read rules, and a mistake in their file is named."""

from __future__ import annotations

import re

import pytest

from bot.web.pages import known_picture
from bot.web.sitting import sentences
from bot.web.words import Group, load, site_words, wrap
from summaries.errors import UnusableWish
from summaries.places import templates_dir

ADULT = ("site.adult", "site.pictures", "site.common.picture_credit")
YOUNG = [(name, text) for name, text in site_words().flat() if not name.startswith(ADULT)]


@pytest.mark.parametrize(("name", "text"), YOUNG)
def test_a_sentence_has_at_most_15_words(name, text):
    for sentence in sentences(text):
        assert len(sentence.split()) <= 15, name


@pytest.mark.parametrize(("name", "text"), YOUNG)
def test_words_are_plain(name, text):
    assert not re.search(r"\b(?:will be|provided|in order to|however|therefore|e\.g|i\.e|etc)\b", text), name
    assert "%" not in text, name
    assert not re.search(r"\b(?:they|it)\b", text.lower()) or len(text.split()) > 4, name


def test_every_picture_of_the_screens_is_there():
    from bot.web.screens.media import _icon

    assert [name for name in site_words().pictures if _icon(name) is None] == []


def test_every_screen_names_pictures_that_exist():
    known = set(site_words().pictures)
    for path in (templates_dir() / "pages" / "site").glob("*.html"):
        for found in re.finditer(r'm\.pic\("([a-z_]+)"', path.read_text()):
            assert found.group(1) in known, path.name


def test_a_mistake_names_its_file_and_line(tmp_path):
    path = tmp_path / "site.yml"
    path.write_text("home:\n  title: Hello\n  lead: a: b: c\n")
    with pytest.raises(UnusableWish, match=r"site\.yml, line 3"):
        load(path)


def test_a_yes_without_quotes_is_named(tmp_path):
    with pytest.raises(UnusableWish, match="double quotes"):
        wrap("site", {"common": {True: "Yes"}})


def test_a_missing_word_is_named():
    with pytest.raises(AttributeError, match=r"home\.nothing"):
        Group("home", {})["nothing"]


def test_an_own_file_of_words_lies_over_ours(tmp_path, monkeypatch):
    (tmp_path / "site.yml").write_text("home:\n  hello: Hiya.\n")
    monkeypatch.setenv("COMPANION_WORDS", str(tmp_path))
    site_words.cache_clear()
    try:
        assert site_words().home.hello == "Hiya."
        assert site_words().home.lead
    finally:
        monkeypatch.undo()
        site_words.cache_clear()


def test_an_unknown_picture_is_left_out():
    assert not known_picture("no such picture at all")
