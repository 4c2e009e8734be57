"""The voice: never an empty file, dates and numbers as people say them."""

from __future__ import annotations

import io
import wave
from pathlib import Path

import pytest

from summaries.errors import PartMissing
from summaries.model import OnePage
from summaries.writing import speech, write
from summaries.writing.fit import fit
from summaries.writing.reading_aloud import LEFT, plain_text, script
from summaries.writing.spoken import breaths, spoken


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("My review is on Tuesday 3 March 2026.", "My review is on Tuesday the 3rd of March, 20 26."),
        ("It starts at 1.30pm.", "It starts at 1 30 P M."),
        ("It starts at 2pm.", "It starts at 2 P M."),
        ("Ring 01632 960114.", "Ring 0 1 6 3 2, 9 6 0 1 1 4."),
        ("My EHC plan.", "My E H C plan."),
        ("I ask my SENCO.", "I ask my senko."),
        ("Write to a.b@example.org", "Write to a dot b at example dot org"),
        ("Help is 1:1.", "Help is one to one."),
        ("<b>{{ x }}</b>", "b x or b"),
    ],
)
def test_the_voice_gets_what_people_would_say(written: str, said: str) -> None:
    assert spoken(written) == said


def test_a_line_is_spoken_sentence_by_sentence() -> None:
    assert breaths("I like art. I see the nurse at 2pm. Is it on?") == [
        "I like art.",
        "I see the nurse at 2 P M.",
        "Is it on?",
    ]


def test_text_without_a_word_has_nothing_to_say() -> None:
    assert breaths("… 🙂 —") == []


@pytest.mark.parametrize("voice", ["pico", "espeak"])
def test_each_voice_gives_sound(voice: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPANION_VOICE", voice)
    with wave.open(io.BytesIO(speech.speak("I can ask for a break."))) as said:
        seconds = said.getnframes() / said.getframerate()
        samples = said.readframes(said.getnframes())
    assert 0.8 < seconds < 5
    assert any(samples)


def test_the_first_and_the_second_text_of_a_process_both_sound() -> None:
    one, two = speech.speak_all(["First line.", "Second line."])
    assert one.seconds > 0.3
    assert two.seconds > 0.3


def test_slower_takes_longer() -> None:
    calm, slow = speech.speak_all(["I like drawing animals."]), speech.speak_all(["I like drawing animals."], 0.7)
    assert slow[0].seconds > calm[0].seconds * 1.2


def test_when_no_voice_works_there_is_one_plain_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(speech._Worker, "ask", lambda *_: None)
    with pytest.raises(PartMissing, match="companion doctor"):
        speech.speak("Hello.")


def test_a_voice_that_fails_gives_way_to_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    real = speech._Worker.ask
    monkeypatch.setattr(speech._Worker, "ask", lambda self, *some: None if self._voice == "pico" else real(self, *some))
    assert len(speech.speak("Hello.")) > 10_000


def test_the_page_is_read_in_its_own_order_with_notes(any_page: OnePage) -> None:
    layout = fit(any_page)
    said = script(layout)
    assert [line_id for line_id, _ in said[1:] if line_id != LEFT] == [line.id for line in layout.page.lines]
    for line in layout.page.lines:
        told = dict(said)[line.id]
        assert line.text in told
        assert line.note is None or line.note in told


def test_the_mp3_and_the_buttons_of_the_page_hold_sound(page: OnePage, tmp_path: Path) -> None:
    mp3, page_file = write(page, tmp_path, ["mp3", "html"])
    assert mp3.stat().st_size > 50_000
    assert mp3.read_bytes()[:2] == b"\xff\xf3" or mp3.read_bytes()[:1] == b"\xff"
    assert page_file.read_text(encoding="utf-8").count("data:audio/mpeg") == len(script(fit(page)))


def test_plain_text_for_braille_holds_every_line(any_page: OnePage) -> None:
    layout = fit(any_page)
    assert all(line.text in plain_text(layout) for line in layout.page.lines)
