"""A changed answer tells one story: its words, its picture, and what "My views" makes of them."""

from __future__ import annotations

from dataclasses import replace

from actions.kept.changing import choices_for, new_choice, new_sharing, new_words
from actions.kept.my_views import build_views
from bot.store import StoredAnswer, open_store
from tests.web.sample import sample_plan

HAPPENING = StoredAnswer(
    "m1", "help_happening", "Is this help happening?", "Yes", shared=True, help_id="f1", happening="yes",
    more=(("key", "helps/help_happening@f1"), ("choice", "yes")),
)  # fmt: skip
GOOD_AT = StoredAnswer("m2", "good_at", "What are you good at?", "Music", more=(("key", "main/good_at"),))


def test_other_words_than_a_choice_are_no_longer_that_choice():
    fields = new_words(HAPPENING, "with miss in the hall")
    assert (fields["words"], fields["happening"]) == ("with miss in the hall", None)
    assert dict(fields["more"]) == {"key": "helps/help_happening@f1"}


def test_words_that_say_no_in_their_own_way_are_a_no():
    fields = new_words(HAPPENING, "it stopped in march")
    assert (fields["words"], fields["happening"]) == ("it stopped in march", "no")


def test_words_that_name_a_choice_are_that_choice():
    assert new_words(HAPPENING, "no.")["happening"] == "no"
    assert new_words(HAPPENING, "no.")["words"] == "no."


def test_a_picture_that_is_pressed_brings_its_words_and_its_meaning():
    assert new_choice(HAPPENING, "sometimes")["happening"] == "sometimes"
    drawing = new_choice(GOOD_AT, "art")
    assert (drawing["words"], drawing["picture"]) == ("Drawing or making", "drawing")
    assert new_choice(GOOD_AT, "sometimes") is None


def test_words_that_came_another_way_have_no_pictures():
    told = StoredAnswer("m3", "tell_people", "Something I want people to know", "i get worried")
    assert choices_for(told) == ()
    assert new_words(told, "i worry") == {"words": "i worry"}


def test_what_was_kept_private_by_hand_stays_marked_until_it_is_shared():
    private = replace(GOOD_AT, **new_sharing(GOOD_AT, False))
    assert ("private", "yes") in private.more
    assert ("private", "yes") not in new_sharing(private, True)["more"]


def test_my_views_holds_the_new_words_and_not_the_old_yes(tmp_path):
    store = open_store(tmp_path)
    sitting = store.new_sitting()
    store.put_plan(sitting, sample_plan(), None)
    store.save_answer(sitting, HAPPENING)
    assert build_views(store, sitting).helps[0].happening == "yes"
    store.change_answer(sitting, "m1", **new_words(HAPPENING, "it stopped in march"))
    help_ = build_views(store, sitting).helps[0]
    assert (help_.happening, help_.words) == ("no", "it stopped in march")
