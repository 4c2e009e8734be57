""" "My views": own words to the letter, only what was shared, no failing where something was skipped."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import page as page_validation
import pytest
from docx import Document

from summaries.model import Answer, HelpView, Views
from summaries.writing import write_views
from summaries.writing.views import paper, render, script

ODD = "supply teachers dont  belive my card!!\n  <b>NOT</b> {{ ok }} 🙂"
HELPS = (
    HelpView(
        "A therapist helps me for 45 minutes each week.",
        "F",
        "Therapy … 45 minutes weekly",
        "sometimes",
        "a_bit",
        "she was away",
    ),
    HelpView("All staff let me leave.", "F", "An exit card", "no", None, None),
    HelpView("Something that I skipped.", "G", "Skipped quote"),
)
VIEWS = Views(
    "Tam",
    (
        Answer("good_at", "What are you good at?", "drawing"),
        Answer("hard", "What is hard?", ODD, typed_by="My mum"),
        Answer("hard", "What else?", "a private thing", shared=False),
        Answer("something new", "Anything else?", "my dog"),
    ),
    HELPS,
    "say yes to my card",
    date(2026, 11, 22),
)


def test_own_words_are_kept_to_the_letter() -> None:
    words = [answer.words for group in paper(VIEWS).groups for answer in group.answers]
    assert ODD in words


def test_what_is_private_is_nowhere(tmp_path: Path) -> None:
    assert "a private thing" not in render(paper(VIEWS), screen=True)
    document = Document(str(write_views(VIEWS, tmp_path, ["docx"])[0]))
    assert "a private thing" not in "\n".join(paragraph.text for paragraph in document.paragraphs)


def test_what_was_skipped_is_not_shown() -> None:
    source = render(paper(VIEWS), screen=False)
    assert "Something that I skipped" not in source
    assert "Skipped quote" not in source


def test_what_i_most_want_people_to_know_comes_first() -> None:
    source = render(paper(VIEWS), screen=False)
    assert source.index("say yes to my card") < source.index("drawing")
    assert script(paper(VIEWS))[1][1].endswith("say yes to my card")


def test_each_help_stands_with_its_answers_and_the_plans_words() -> None:
    first = paper(VIEWS).helps[0]
    assert (first.happening.text, first.helping.text, first.words) == ("Sometimes", "A bit", "she was away")
    assert "section F" in first.quote
    assert "45 minutes weekly" in first.quote


def test_markup_in_an_answer_stays_text() -> None:
    assert "<b>NOT</b>" not in render(paper(VIEWS), screen=True)


def test_the_pdf_is_valid_pdf_ua(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = write_views(VIEWS, tmp_path, ["pdf"])[0]
    result = page_validation.validate_pdf(str(path), profile=page_validation.ValidationProfile.PDF_UA_1)
    assert result.is_compliant, str(result)[:500]
    assert not caplog.records


def test_views_without_any_answer_are_still_a_paper(tmp_path: Path) -> None:
    written = write_views(Views(None, ()), tmp_path, ["pdf", "html", "docx", "mp3"])
    assert all(path.stat().st_size > 1000 for path in written)
