"""Who may ask, from where, how much: and what the headers say."""

from __future__ import annotations

import pytest

from bot.web.visit import COOKIE
from tests.web.conftest import HOME


def test_a_post_from_another_website_is_not_done(visitor, helper):
    visitor.see("/chat")
    reply = visitor.press("/chat", {"text": "hello", "id": "1"}, headers={"origin": "https://elsewhere.example"})
    assert reply.status_code == 403
    assert helper.got == []


@pytest.mark.parametrize(
    "headers", [{"origin": "null"}, {"origin": "", "sec-fetch-site": "cross-site"}, {"origin": ""}]
)
def test_a_post_of_unknown_origin_is_not_done(visitor, helper, headers):
    visitor.see("/chat")
    assert visitor.press("/chat", {"text": "hello", "id": "1"}, headers=headers).status_code == 403


def test_another_name_for_this_machine_gets_nothing(client):
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400
    assert client.get("/", headers={"host": "localhost:8000"}).status_code == 200


def test_every_page_has_the_strict_headers(client):
    headers = client.get("/").headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"


def test_the_key_of_a_sitting_is_out_of_reach_of_scripts_and_other_sites(client):
    cookie = client.get("/").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "max-age" not in cookie
    assert "expires" not in cookie


@pytest.mark.parametrize(
    ("told", "secure"), [({}, False), ({"x-forwarded-proto": "http"}, False), ({"x-forwarded-proto": "https"}, True)]
)
def test_over_https_the_key_of_a_sitting_never_goes_without(client, told, secure):
    given = client.get("/", headers=told).headers["set-cookie"].lower()
    assert ("secure" in given.split("; ")) is secure


def test_the_end_of_a_visit_over_https_takes_its_key_away_again(visitor):
    visitor.see("/chat")
    taken = visitor.press("/delete", headers={"x-forwarded-proto": "https"}, follow_redirects=False)
    assert "secure" in taken.headers["set-cookie"].lower().split("; ")
    assert "max-age=0" in taken.headers["set-cookie"].lower()


def test_a_made_up_key_opens_nothing(client):
    reply = client.get("/", headers={"cookie": f"{COOKIE}=made-up"})
    assert "made-up" not in reply.headers["set-cookie"]
    assert client.app.state.site.sittings.find("made-up") is None


def test_a_form_of_an_older_sitting_does_nothing(visitor, helper):
    visitor.see("/chat")
    reply = visitor.press("/chat", {"text": "hello", "id": "1", "at": "from yesterday"})
    assert reply.status_code == 409
    assert "open for too long" in visitor.words
    assert helper.got == []


def test_without_cookies_there_is_a_kind_sentence(client):
    reply = client.post("/chat", data={"text": "hello", "at": "x"}, headers={"origin": HOME})
    assert reply.status_code == 409
    assert "Cookies must be switched on." in reply.text


def test_a_body_that_is_too_big_is_refused(visitor):
    visitor.see("/chat")
    assert visitor.press("/chat", {"text": "a" * 300_000, "id": "1"}).status_code == 413


def test_a_body_without_a_length_is_cut_off(visitor):
    visitor.see("/chat")

    def endless():
        for _ in range(400):
            yield b"a" * 1024

    headers = {"origin": HOME, "content-type": "application/x-www-form-urlencoded"}
    assert visitor.client.post("/chat", content=endless(), headers=headers).status_code == 413


@pytest.mark.parametrize(
    "path",
    ["/static/../app.py", "/static/%2e%2e/app.py", "/picture/..%2f..%2fetc.svg", "/font/..%2fpasswd", "/say/x.wav"],
)
def test_path_tricks_find_nothing(client, path):
    assert client.get(path).status_code in (400, 404)


def test_too_many_sittings_are_refused_kindly(settings, helper):
    from dataclasses import replace

    from starlette.testclient import TestClient

    from bot.web.app import create_app

    with TestClient(create_app(replace(settings, most_sittings=1)), base_url=HOME) as client:
        assert client.get("/").status_code == 200
        client.cookies.clear()
        reply = client.get("/")
        assert reply.status_code == 503
        assert "try again soon" in reply.text
        assert client.get("/not-safe").status_code == 200


def test_a_broken_page_says_so_without_anybodys_words(visitor, helper, caplog):
    async def broken(*args):
        raise ValueError("i like secret things")

    helper.talk = broken
    visitor.see("/chat")
    reply = visitor.press("/chat", {"text": "i like secret things", "id": "1"})
    assert reply.status_code == 500
    assert "secret" not in reply.text
    assert "secret" not in caplog.text


def test_typed_words_never_stand_in_an_address(visitor):
    visitor.see("/words")
    reply = visitor.press("/words", {"text": "SENCO"})
    assert "SENCO" not in str(reply.url)


def test_one_sitting_does_not_hear_the_words_of_another(visitor, settings):
    visitor.see("/people")
    import re

    name = re.search(r"/say/(\w+)\.wav", visitor.last).group(1)
    visitor.client.cookies.clear()
    visitor.see("/")
    assert visitor.client.get(f"/say/{name}.wav").status_code == 404


FOREIGN = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}


@pytest.mark.parametrize("path", ["/", "/chat", "/views", "/adult"])
def test_a_link_from_another_website_ends_no_sitting(visitor, path):
    visitor.see("/chat")
    cookie = visitor.client.cookies[COOKIE]
    visitor.client.cookies.clear()  # a strict cookie does not come with a link from elsewhere
    reply = visitor.client.get(path, headers=FOREIGN)
    assert reply.status_code == 200
    assert "set-cookie" not in reply.headers
    assert f'href="{path}"' in reply.text
    assert len(visitor.client.app.state.site.sittings) == 1
    visitor.client.cookies.set(COOKIE, cookie)
    assert "Carry on here" not in visitor.client.get(path, headers={"sec-fetch-site": "same-origin"}).text


def test_the_safety_page_opens_from_everywhere(visitor):
    assert "999" in visitor.client.get("/not-safe", headers=FOREIGN).text
