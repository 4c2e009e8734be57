"""Hide, stop, delete, codes, quiet time: nothing kept that should be lost, nothing lost that should be kept."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from bot.store import StoredAnswer
from bot.web.app import create_app, may_be_still
from bot.web.settings import settings_here
from bot.web.visit import COOKIE
from tests.web.conftest import HOME, Visitor
from tests.web.sample import sample_page, sample_plan

WORDS = "zebra crossing canary"


def site_of(visitor):
    return visitor.client.app.state.site


def sitting_of(visitor):
    return site_of(visitor).sittings.find(visitor.client.cookies.get(COOKIE))


def answered(visitor, words=WORDS):
    if site_of(visitor).settings.kiosk:
        visitor.press("/begin")
    visitor.see("/chat")
    visitor.press("/chat", {"text": words, "id": "1"})
    record = sitting_of(visitor).record
    site_of(visitor)._opened().save_answer(record, StoredAnswer("m1", "good_at", "What do you like?", words))
    return record


def test_hide_covers_every_page_until_it_is_taken_away(visitor):
    answered(visitor)
    visitor.press("/hide", {"from": "/chat"})
    for path in ("/", "/chat", "/views", "/page", "/stop", "/adult"):
        visitor.see(path)
        assert "canary" not in visitor.last
        assert "Come back" in visitor.words
    visitor.press("/show")
    assert WORDS in visitor.words


def test_stop_offers_to_rest_keep_or_finish(visitor):
    record = answered(visitor)
    visitor.see("/stop")
    for words in ("Have a rest", "Save my views", "You get a code", "Finish and clear the screen"):
        assert words in visitor.words
    visitor.press("/stop/finish")
    assert "Nothing of yours is on this screen." in visitor.words
    assert site_of(visitor)._opened().answers(record) == ()
    visitor.see("/views")
    assert "canary" not in visitor.last


def test_a_code_keeps_the_answers_and_opens_them_again(visitor):
    answered(visitor)
    visitor.see("/stop")
    visitor.press("/stop/keep")
    code = re.search(r'class="code">([\d ]+)<', visitor.last).group(1)
    visitor.see("/stop")
    assert code not in visitor.last
    visitor.press("/stop/finish")
    assert "Your code opens them again." in visitor.words
    visitor.see("/code")
    visitor.press("/code", {"code": code})
    visitor.see("/views")
    assert WORDS in visitor.words


def test_a_code_gives_the_browser_a_new_key(visitor):
    answered(visitor)
    visitor.see("/stop")
    visitor.press("/stop/keep")
    code = re.search(r'class="code">([\d ]+)<', visitor.last).group(1)
    visitor.press("/stop/finish")
    visitor.see("/code")
    old = visitor.client.cookies[COOKIE]
    visitor.press("/code", {"code": code})
    assert visitor.client.cookies[COOKIE] != old
    assert site_of(visitor).sittings.find(old) is None


def test_a_wrong_code_is_a_kind_sentence_and_guessing_slows_down(visitor):
    visitor.see("/code")
    for number in range(7):
        visitor.press("/code", {"code": f"99999{number}"})
    assert "Please wait" in visitor.words


def test_delete_everything_deletes_everything(visitor, helper):
    record = answered(visitor)
    site_of(visitor)._opened().put_plan(record, sample_plan(), sample_page())
    visitor.see("/delete")
    visitor.press("/delete")
    assert "Everything is deleted." in visitor.words
    store = site_of(visitor)._opened()
    assert store.answers(record) == ()
    assert store.plan(record) is None
    assert helper.forgotten == [record]


def test_the_browser_is_told_to_forget_what_it_kept(visitor):
    answered(visitor)
    visitor.see("/delete")
    reply = visitor.client.post("/delete", data={"at": visitor.at}, headers={"origin": HOME}, follow_redirects=False)
    assert '"cache"' in reply.headers["clear-site-data"]


def test_an_answer_is_changed_kept_private_removed_and_put_back(visitor):
    record = answered(visitor)
    store = site_of(visitor)._opened()
    visitor.see("/views")
    visitor.press("/views/share", {"answer": "m1", "shared": "yes"})
    assert store.answers(record)[0].shared
    visitor.press("/views/change", {"answer": "m1", "text": "i lik dogz"})
    assert store.answers(record)[0].words == "i lik dogz"
    visitor.press("/views/remove", {"answer": "m1"})
    assert store.answers(record) == ()
    assert "Put my answer back" in visitor.words
    visitor.press("/views/put-back")
    assert [answer.words for answer in store.answers(record)] == ["i lik dogz"]


# The kiosk -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def kiosk(settings, helper) -> Iterator[Visitor]:
    app = create_app(replace(settings, kiosk=True))
    app.state.site.helper = helper
    with TestClient(app, base_url=HOME) as client:
        yield Visitor(client)


def with_pin(kiosk, pin="246810"):
    kiosk.see("/adult/pin")
    kiosk.press("/adult/pin/new", {"code": site_of(kiosk).settings.setup_code, "pin": pin})
    return kiosk


def test_a_kiosk_rests_until_it_is_touched(kiosk):
    kiosk.see("/")
    assert "Touch here to start." in kiosk.words
    kiosk.press("/begin")
    assert "I am a computer program." in kiosk.words


def test_the_quiet_time_clears_the_screen(kiosk):
    kiosk.see("/")
    kiosk.press("/begin")
    assert 'data-quiet="180"' in kiosk.last
    record = answered(kiosk)
    kiosk.see("/chat")
    kiosk.press("/quiet")
    assert "The screen was quiet" in kiosk.words
    assert site_of(kiosk)._opened().answers(record) == ()


def test_who_needs_much_more_time_gets_20_minutes(kiosk):
    kiosk.press("/begin")
    kiosk.press("/here", {"long": "1"})
    kiosk.see("/chat")
    assert 'data-quiet="1200"' in kiosk.last
    assert may_be_still(site_of(kiosk).settings, sitting_of(kiosk)) == 1200 + 60 + 30


def test_a_young_person_can_not_switch_the_quiet_time_off_for_everybody(kiosk):
    kiosk.press("/begin")
    kiosk.press("/here", {"never": "1"})
    kiosk.see("/chat")
    assert 'data-quiet="180"' in kiosk.last


def test_a_setting_can_do_without_quiet_time(monkeypatch):
    monkeypatch.setenv("COMPANION_QUIET", "0")
    assert settings_here(kiosk=True).quiet_seconds == 0


def test_a_resting_screen_begins_no_sitting_and_has_nothing_to_delete(kiosk):
    kiosk.see("/")
    assert len(site_of(kiosk).sittings) == 0
    assert kiosk.client.cookies.get(COOKIE) is None
    for name in ("Delete everything", "My answers", "Read everything to me"):
        assert name not in kiosk.words
    assert "I have a code" in kiosk.words
    assert "I'm not safe" in kiosk.words


def test_after_the_end_the_back_button_opens_no_empty_visit(kiosk):
    answered(kiosk)
    kiosk.see("/stop")
    kiosk.press("/stop/finish")
    for path in ("/stop", "/stop/keep", "/chat", "/views", "/delete"):
        kiosk.see(path)
        assert "Touch here to start." in kiosk.words or "This page is not here." in kiosk.words, path
    assert len(site_of(kiosk).sittings) == 0


def test_after_the_end_a_kiosk_goes_to_rest_by_itself(kiosk):
    answered(kiosk)
    kiosk.press("/quiet")
    assert 'data-rest="20"' in kiosk.last


def test_the_adults_side_is_closed_without_a_pin(kiosk):
    for path in ("/adult", "/adult/plan", "/adult/meeting", "/adult/check", "/adult/paper/views.pdf"):
        kiosk.see(path)
        assert "Set a PIN" in kiosk.words
    kiosk.press("/adult/files/new", {"label": "R"})
    assert site_of(kiosk)._opened().files() == ()


def test_a_pin_needs_the_code_from_the_terminal(kiosk):
    kiosk.see("/adult/pin")
    kiosk.press("/adult/pin/new", {"code": "00000000", "pin": "246810"})
    assert not site_of(kiosk).pin.set


def test_a_pin_of_too_few_digits_is_refused(kiosk):
    with_pin(kiosk, "123")
    assert "6 to 12 digits" in kiosk.words


def test_wrong_pins_slow_down_also_for_the_right_one(kiosk):
    with_pin(kiosk)
    kiosk.press("/adult/leave")
    for _ in range(4):
        kiosk.see("/adult/pin")
        kiosk.press("/adult/pin", {"pin": "000000"})
    assert "Please wait" in kiosk.words
    kiosk.press("/adult/pin", {"pin": "246810"})
    assert not sitting_of(kiosk).adult


def test_the_right_pin_opens_under_a_new_key_and_closes_again(kiosk):
    with_pin(kiosk)
    kiosk.press("/adult/leave")
    kiosk.see("/adult/pin")
    old = kiosk.client.cookies[COOKIE]
    kiosk.press("/adult/pin", {"pin": "246810"})
    assert sitting_of(kiosk).adult
    assert kiosk.client.cookies[COOKIE] != old
    kiosk.press("/adult/leave")
    assert not sitting_of(kiosk).adult


def prepared(kiosk, label, known_as):
    kiosk.see("/adult")
    kiosk.press("/adult/files/new", {"label": label})
    code = re.search(r'class="code">([\d ]+)<', kiosk.last).group(1)
    record = sitting_of(kiosk).adult_record
    site_of(kiosk)._opened().put_plan(record, sample_plan(known_as), sample_page(known_as))
    return code


def test_a_school_day_with_three_young_people(kiosk):
    with_pin(kiosk)
    codes = {name: prepared(kiosk, name[0], name) for name in ("Robin", "Asha", "Kit")}
    kiosk.press("/adult/leave")
    for name, code in codes.items():
        kiosk.see("/code")
        kiosk.press("/code", {"code": code})
        assert f"This plan is for {name}." in kiosk.words
        others = [other for other in codes if other != name]
        kiosk.press("/is-this-you", {"answer": "yes"})
        kiosk.see("/page")
        assert f": {name}" in kiosk.words
        assert not any(f": {other}" in kiosk.words for other in others)
        answered(kiosk, f"only {name} said this")
        kiosk.see("/stop")
        kiosk.press("/stop/finish")
        kiosk.see("/views")
        assert "said this" not in kiosk.last


def test_a_no_to_is_this_you_leaves_the_file_sealed(kiosk):
    with_pin(kiosk)
    code = prepared(kiosk, "R", "Robin")
    kiosk.press("/adult/leave")
    kiosk.see("/code")
    kiosk.press("/code", {"code": code})
    kiosk.press("/is-this-you", {"answer": "no"})
    kiosk.see("/page")
    assert "There is no plan here yet." in kiosk.words
    assert len(site_of(kiosk)._opened().files()) == 1


def test_a_forgotten_sitting_is_ended_by_the_site_itself(kiosk, monkeypatch):
    record = answered(kiosk)
    sitting = sitting_of(kiosk)
    sitting.seen = time.monotonic() - 10_000
    assert site_of(kiosk).sittings.quiet_for(300) == [sitting]
    import anyio

    anyio.run(site_of(kiosk).end, sitting)
    assert site_of(kiosk)._opened().answers(record) == ()


def test_typed_words_stand_in_no_file_of_the_data_folder(kiosk, settings):
    answered(kiosk)
    kiosk.see("/stop")
    kiosk.press("/stop/finish")
    for path in settings.data_dir.rglob("*"):
        if path.is_file():
            assert b"canary" not in path.read_bytes()


def test_only_an_adult_switches_the_quiet_time_off_and_for_one_person(kiosk):
    with_pin(kiosk)
    codes = {name: prepared(kiosk, name[0], name) for name in ("Robin", "Asha")}
    kiosk.see("/adult")
    kiosk.press("/adult/files/quiet", {"none": "yes"})
    assert "does not lock by itself" in kiosk.words
    kiosk.press("/adult/leave")
    for name, timed in (("Robin", True), ("Asha", False)):
        kiosk.see("/code")
        kiosk.press("/code", {"code": codes[name]})
        assert ("data-quiet=" in kiosk.last) is timed, name
        kiosk.press("/is-this-you", {"answer": "yes"})
        kiosk.see("/stop")
        kiosk.press("/stop/finish")


def test_a_file_without_a_label_is_not_made_and_that_is_said(kiosk):
    with_pin(kiosk)
    kiosk.see("/adult")
    kiosk.press("/adult/files/new", {"label": " "})
    assert "Please type a label first" in kiosk.words


def test_a_second_keep_leaves_the_first_code_as_it_is(visitor, monkeypatch):
    from bot.web.screens import end

    answered(visitor)
    visitor.see("/stop")
    at = visitor.at
    visitor.press("/stop/keep")
    code = re.search(r'class="code">([\d ]+)<', visitor.last).group(1)
    visitor.press("/stop/keep", {"at": at})
    assert code in visitor.last, "pressed twice in a row it is the same code"
    monkeypatch.setattr(end, "DOUBLE_PRESS_SECONDS", 0.0)
    reply = visitor.press("/stop/keep", {"at": at})
    assert reply.status_code == 409
    assert "The code that you have opens them." in visitor.words
    visitor.see("/stop")
    visitor.press("/stop/finish")
    visitor.see("/code")
    visitor.press("/code", {"code": code})
    visitor.see("/views")
    assert WORDS in visitor.words
