"""The chat: buttons alone, words alone, a resend, a helper that sleeps."""

from __future__ import annotations


def test_words_go_to_the_helper_and_bubbles_come_back(visitor, helper):
    visitor.see("/chat")
    visitor.press("/chat", {"text": "i lik art", "id": "1"})
    assert helper.got[0][2:] == ("text", "i lik art")
    assert "i lik art" in visitor.words
    assert "What do you like doing?" in visitor.words


def test_everything_can_be_done_with_buttons(visitor, helper):
    visitor.see("/")
    visitor.press("/chat/topic", {"topic": "my_views"})
    assert helper.got[0][2:] == ("button", "tell_views_start")
    visitor.press("/chat", {"button": "like_art", "id": "2"})
    assert helper.got[1][2:] == ("button", "like_art")
    assert "Art" in visitor.words


def test_a_button_that_was_not_offered_is_not_sent(visitor, helper):
    visitor.see("/chat")
    visitor.press("/chat", {"button": "/delete_all", "id": "2"})
    assert helper.got == []


def test_a_message_sent_twice_counts_once(visitor, helper):
    visitor.see("/chat")
    for _ in range(2):
        visitor.press("/chat", {"text": "art", "id": "same"})
    assert len(helper.got) == 1


def test_while_the_helper_sleeps_the_words_stay_in_the_box(visitor, helper):
    helper.is_awake = False
    visitor.see("/chat")
    assert "My helper is waking up." in visitor.words
    visitor.press("/chat", {"text": "i like music", "id": "1"})
    assert ">i like music</textarea>" in visitor.last
    helper.is_awake = True
    visitor.press("/chat", {"text": "i like music", "id": "1"})
    assert helper.got[0][3] == "i like music"


def test_a_topic_chosen_while_the_helper_sleeps_begins_when_it_wakes(visitor, helper):
    helper.is_awake = False
    visitor.see("/")
    visitor.press("/chat/topic", {"topic": "my_meeting"})
    assert helper.got == []
    helper.is_awake = True
    visitor.see("/chat")
    assert helper.got[0][2:] == ("button", "menu_meeting")


def test_markup_is_shown_and_not_run(visitor):
    visitor.see("/chat")
    visitor.press("/chat", {"text": "<script>alert(1)</script>", "id": "1"})
    assert "<script>alert" not in visitor.last
    assert "&lt;script&gt;" in visitor.last


def test_very_long_words_get_a_polite_limit(visitor, helper):
    visitor.see("/chat")
    visitor.press("/chat", {"text": "la " * 5000, "id": "1"})
    assert "smaller pieces" in visitor.words
    assert helper.got == []


def test_a_hundred_messages_a_second_get_a_polite_limit(visitor, helper):
    visitor.see("/chat")
    at = visitor.at
    answers = [visitor.press("/chat", {"text": "hi", "id": str(number), "at": at}).status_code for number in range(40)]
    assert 429 in answers
    assert len(helper.got) <= 30


def test_a_script_gets_parts_and_not_pages(visitor):
    visitor.see("/chat")
    reply = visitor.press("/chat", {"text": "art", "id": "1"}, headers={"x-part": "1"})
    data = reply.json()
    assert "What do you like doing?" in data["bubbles"]
    assert 'value="like_music"' in data["choices"]
    assert "Question 1 of 5" in data["where"]
