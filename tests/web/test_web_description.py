"""schemathesis over the site's own description of its routes: any text anywhere is a page, a refusal or a sentence.

COMPANION_EXAMPLES: how many cases for each route. Here 2 for every third one (the crawler tries all); `make attack`
takes 150 for each.
"""

from __future__ import annotations

import os
import warnings

import pytest
from hypothesis import HealthCheck, given, seed, settings

from tests.web.conftest import HOME
from tests.web.describing import openapi, routes
from tests.web.test_web_visitors import SECRET, somebody_else

EXAMPLES = int(os.environ.get("COMPANION_EXAMPLES", "2"))
MAY_FAIL = {503}
"""Said kindly: the store is busy, or too many are here."""


@pytest.fixture(scope="module")
def operations():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import schemathesis

        return [each.ok() for each in schemathesis.openapi.from_dict(openapi()).get_all_operations()]


def test_every_route_is_in_the_description(operations):
    described = {(each.path, each.method.upper()) for each in operations}
    assert described == {(route.path, method) for route in routes() for method in (route.methods or set()) - {"HEAD"}}


def test_whatever_is_sent_breaks_nothing_and_shows_nobody_elses_words(operations, visitor):
    site = visitor.client.app.state.site
    record = somebody_else(site)
    before = site._opened().answers(record)
    statuses = set()

    def attack(operation):
        @seed(1)
        @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(operation.as_strategy())
        def send(case):
            visitor.client.cookies.clear()
            for sitting in site.sittings.all():
                sitting.posts.clear()
            visitor.see("/words")
            request = case.as_transport_kwargs(base_url=HOME)
            if isinstance(request.get("data"), dict):
                request["data"]["at"] = visitor.at
            request = {key: value for key, value in request.items() if key in ("method", "url", "data", "params")}
            reply = visitor.client.request(**request, headers={"origin": HOME})
            statuses.add(reply.status_code)
            assert reply.status_code < 500 or reply.status_code in MAY_FAIL, (operation.label, reply.status_code)
            assert SECRET not in reply.text, operation.label

        send()

    for operation in operations[:: 1 if EXAMPLES > 2 else 3]:
        attack(operation)
    assert site._opened().answers(record) == before
    assert {200, 404} <= statuses  # it did come through to the pages
