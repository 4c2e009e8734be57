"""Requests and answers that no browser and no assistant of ours sends (found by `make fuzz`)."""

from __future__ import annotations

import anyio
import httpx
import pytest

from bot.web.helper import Asleep, Helper
from tests.web.conftest import HOME
from tests.web.sample import sample_page, sample_plan
from tests.web.test_web_end import answered, site_of, sitting_of


def asked(app, path, query=b"", headers=()):
    """(status, body) of a GET with exactly these bytes, which a client library would put right."""
    got = {"body": b""}
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
        "path": path, "raw_path": path.encode(), "query_string": query, "root_path": "", "headers": list(headers),
        "client": ("127.0.0.1", 5), "server": ("127.0.0.1", 8000),
    }  # fmt: skip

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        got.update(status=message.get("status", got.get("status")), body=got["body"] + message.get("body", b""))

    anyio.run(app, scope, receive, send)
    return got["status"], got["body"]


@pytest.mark.parametrize("query", [b"\xff\xfe", b"a=\x80", b"from=/chat&\xed\xa0\x80"])
def test_an_address_that_is_no_utf_8_shows_the_page(client, query):
    status, body = asked(client.app, "/not-safe", query, [(b"host", b"127.0.0.1:8000")])
    assert status == 200
    assert b"<h1" in body


@pytest.mark.parametrize("host", [b"[::1", b"[", b"127.0.0.1:8000]", b"[x]:1"])
def test_a_host_that_is_none_is_refused_with_a_page(client, host):
    status, body = asked(client.app, "/", b"", [(b"host", host)])
    assert status == 400
    assert b"<h1" in body


@pytest.mark.parametrize("where", ["origin", "referer"])
@pytest.mark.parametrize("address", ["http://[::1", "http://[", "//[g]/"])
def test_an_origin_that_is_none_is_from_elsewhere(client, where, address):
    reply = client.post("/begin", headers={where: address})
    assert reply.status_code == 403
    assert "another website" in reply.text


def test_a_paper_in_a_form_that_there_is_not_is_a_page_that_says_so(visitor):
    answered(visitor)
    store, record = site_of(visitor)._opened(), sitting_of(visitor).record
    store.put_plan(record, sample_plan(), sample_page())
    sitting_of(visitor).has_plan, sitting_of(visitor).is_me = True, True
    visitor.see("/page/paper.exe")
    assert "This page is not here." in visitor.words


@pytest.mark.parametrize(
    "answer", [b"", b"[]", b"{", b"\xff\xfe", b'{"messages": null}', b'{"messages": 7}', b'{"text": "hi"}']
)
def test_an_answer_of_the_assistant_that_is_none_is_as_if_it_slept(answer):
    helper = Helper(HOME, "secret")
    helper._client = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200, content=answer)))

    async def talk():
        with pytest.raises(Asleep):
            await helper.talk("sitting", "1", "text", "hello")

    anyio.run(talk)
