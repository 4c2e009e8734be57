"""The chat: buttons alone, words alone, a resend, a helper that sleeps."""

from __future__ import annotations

from bot.store import StoredAnswer
from bot.web.visit import COOKIE


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


def test_the_buttons_of_a_topic_before_do_not_stand_under_the_new_question(visitor, helper):
    visitor.see("/chat")
    visitor.press("/chat/topic", {"topic": "my_meeting"})
    helper.messages = [{"text": "Another question?", "buttons": [{"id": "only_this", "title": "Only this"}]}]
    visitor.press("/chat/topic", {"topic": "my_views"})
    assert 'value="only_this"' in visitor.last
    assert 'value="like_music"' not in visitor.last
    assert "What I think" in visitor.words


def test_a_picture_of_an_old_page_shows_the_talk_as_it_is_now(visitor, helper):
    visitor.see("/chat")
    visitor.press("/chat", {"text": "art", "id": "1"})
    reply = visitor.press("/chat", {"button": "not_offered", "id": "2"}, headers={"x-part": "1"})
    assert reply.json() == {"go": "/chat"}
    visitor.see("/chat")
    assert "That picture was from before. Please choose again." in visitor.words


def test_the_place_stays_through_a_question_in_the_middle(visitor, helper):
    visitor.see("/chat")
    visitor.press("/chat", {"text": "art", "id": "1"})
    store, record = store_and_record(visitor)
    store.put_question(record, "good_at")
    helper.messages = [{"text": "A SENCO helps at school."}]
    visitor.press("/chat", {"text": "what is a senco", "id": "2"})
    assert "Question 1 of 5" in visitor.words
    store.put_question(record, None)
    visitor.press("/chat", {"text": "stop", "id": "3"})
    assert "Question 1 of 5" not in visitor.words


def test_undo_says_which_answer_it_went_back_to(visitor, helper):
    visitor.see("/chat")
    visitor.press("/chat", {"text": "drawing", "id": "1"})
    store, record = store_and_record(visitor)
    store.put_question(record, "good_at")
    store.save_answer(
        record, StoredAnswer("m1", "good_at", "What do you like?", "drawing dogs", more=(("key", "good_at"),))
    )
    visitor.press("/chat", {"button": "undo", "id": "2"})
    assert "Before, you said this. “drawing dogs”" in visitor.words
    assert 'value="change_answer:m1"' in visitor.last
    assert 'value="like_art"' in visitor.last


def test_without_scripts_the_page_opens_at_the_news(visitor):
    visitor.see("/chat")
    reply = visitor.press("/chat", {"text": "art", "id": "1"})
    assert str(reply.url).endswith("/chat#new")
    assert visitor.last.count('id="new"') == 1


def store_and_record(visitor):
    site = visitor.client.app.state.site
    return site._opened(), site.sittings.find(visitor.client.cookies.get(COOKIE)).record


def test_words_whose_answer_was_lost_keep_their_id_when_they_are_sent_again(visitor, helper):
    visitor.see("/chat")
    helper.is_awake = False
    visitor.press("/chat", {"text": "i like music", "id": "first"})
    helper.is_awake = True
    visitor.press("/chat", {"text": "i like music", "id": "second"})
    visitor.press("/chat", {"text": "i like music", "id": "third"})
    assert [message_id for _, message_id, *_ in helper.got] == ["first", "third"]


def test_other_words_have_an_id_of_their_own(visitor, helper):
    visitor.see("/chat")
    helper.is_awake = False
    visitor.press("/chat", {"text": "i like music", "id": "first"})
    helper.is_awake = True
    visitor.press("/chat", {"text": "i like art", "id": "second"})
    assert [message_id for _, message_id, *_ in helper.got] == ["second"]


def test_a_page_that_missed_the_answer_is_shown_it(visitor, helper):
    visitor.see("/chat")
    for _ in range(2):
        reply = visitor.press("/chat", {"text": "art", "id": "1"}, headers={"x-part": "1"})
    assert reply.json() == {"go": "/chat"}
    assert len(helper.got) == 1
