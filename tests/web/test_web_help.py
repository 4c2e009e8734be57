"""Small helps of the screens: words to find, a picture code that is pressed twice, steps to tick."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.web.visit import COOKIE
from tests.web.sample import sample_page, sample_plan


def sitting_of(visitor):
    return visitor.client.app.state.site.sittings.find(visitor.client.cookies.get(COOKIE))


def test_finding_nothing_says_what_to_do(visitor):
    visitor.see("/words")
    assert "Please type a word first." not in visitor.words
    visitor.press("/words", {"text": " "})
    assert "Please type a word first." in visitor.words


def test_words_have_letters_to_jump_to(visitor):
    page = visitor.see("/words")
    assert 'href="#letter-S"' in page
    assert 'id="letter-S"' in page


def test_words_of_my_plan_come_first(visitor):
    visitor.see("/chat")
    visitor.press("/chat", {"text": "art", "id": "1"})
    visitor.see("/words")
    assert "Words in my plan" not in visitor.words
    sitting, site = sitting_of(visitor), visitor.client.app.state.site
    page = sample_page()
    line = replace(page.lines[0], text="I use Assistive technology at school.")
    site._opened().put_plan(sitting.record, sample_plan(), replace(page, lines=(line,)))
    sitting.has_plan, sitting.is_me = True, True
    visitor.see("/words")
    of_plan = visitor.last.split("Words in my plan")[1].split("All words")[0]
    assert "assistive technology" in of_plan
    assert of_plan.count("<li>") == 1


@pytest.mark.parametrize(("second", "is_set"), [("cat dog fish sun", True), ("cat dog fish tree", False)])
def test_a_picture_code_is_pressed_twice_before_it_counts(visitor, second, is_set):
    visitor.see("/picture-code")
    for name in ("cat", "dog", "fish", "sun"):
        visitor.press("/picture-code", {"picture": name})
    assert "Press the same 4 pictures once more." in visitor.words
    assert sitting_of(visitor).picture_code is None
    for name in second.split():
        visitor.press("/picture-code", {"picture": name})
    assert (sitting_of(visitor).picture_code is not None) is is_set
    assert ("Those were not the same pictures." in visitor.words) is not is_set


def test_ticking_a_step_comes_back_to_its_tick(visitor):
    visitor.see("/in-meeting")
    reply = visitor.press("/in-meeting/step", {"step": "2"})
    assert str(reply.url).endswith("#tick-2")
    assert 'id="tick-2" aria-pressed="true"' in visitor.last
