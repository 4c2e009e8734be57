"""Every screen draws, says where it is, and can be reached without scripts."""

from __future__ import annotations

import pytest

SCREENS = (
    "/", "/chat", "/page", "/views", "/views/page", "/in-meeting", "/in-meeting/break", "/words", "/people", "/reading",
    "/not-safe", "/stop", "/delete", "/code", "/adult", "/adult/plan", "/adult/meeting", "/gone/deleted",
    "/picture-code",
)  # fmt: skip


@pytest.mark.parametrize("path", SCREENS)
def test_a_screen_draws(visitor, path):
    assert "<h1" in visitor.see(path)
    assert visitor.client.get(path).status_code == 200


@pytest.mark.parametrize("path", [path for path in SCREENS if not path.startswith(("/adult", "/gone"))])
def test_help_is_within_reach_of_every_screen_of_the_young_person(visitor, path):
    visitor.see("/")
    visitor.see(path)
    for name in ("I'm not safe", "Hide this", "Stop", "Words", "Who can help", "Delete everything"):
        assert name in visitor.words


def test_an_unknown_page_is_kind(visitor):
    assert visitor.client.get("/nothing-here").status_code == 404
    visitor.see("/nothing-here")
    assert "This page is not here." in visitor.words


def test_the_first_screen_says_what_i_am_what_is_private_and_what_to_do(visitor):
    visitor.see("/")
    for sentence in ("I am a computer program.", "Your words stay on this computer.", "ring 999"):
        assert sentence in visitor.words
    for button in ("My meeting", "My plan on one page", "What I think", "I'm in my meeting"):
        assert button in visitor.words
