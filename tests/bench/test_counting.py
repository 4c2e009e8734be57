"""What `make bench` counts in summaries, voices and guesses is counted rightly."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
import yaml
from bench import __main__ as bench
from bench import paper
from bench.chart import bars
from bench.counting import (
    Unit,
    copied,
    leaks,
    lengths_of,
    matched,
    numbers_of,
    says_long,
    says_often,
    says_who,
    strange_numbers,
    told,
)
from bench.hearing import error_rate, said_words
from bench.peers import first_sentences, textrank
from bench.rivals import ROOT, config_of, sample, thinned
from bench.stock import right
from bench.timing import Ratio, table

GOLD = {
    "known_as": "Sam",
    "full_name": "Sam Hill",
    "must_not_appear": ["999 111 2222", "12 Elm Road"],
    "outcomes": [
        {"text": "By July 2027, Sam will travel on the number 7 bus between home and school alone."},
        {"text": "Sam will write a match report every month."},
    ],
    "provision": [
        {
            "text": "Direct speech and language therapy in a quiet room.",
            "who": ["Speech and language therapist"],
            "times": 3,
            "per": "week",
            "minutes": 45,
            "hours_total": None,
        },
        {
            "text": "Swimming lessons in a warm pool.",
            "who": ["LSA"],
            "times": 1,
            "per": "fortnight",
            "minutes": None,
            "hours_total": None,
        },
    ],
}
THERAPY = Unit(
    "A speech therapist talks with me 3 times a week, 45 minutes each time.",
    "Direct speech and language therapy in a quiet room.",
)


def test_a_line_in_easy_words_tells_what_its_quote_says_and_its_facts_are_looked_for_in_the_line():
    counts = told(GOLD, [THERAPY, *copied(["Sam will write a match report every month."])])
    assert counts["goals"] == [0.0, 1.0]
    assert counts["helps"] == [1.0, 0.0]
    assert (counts["who"], counts["how often"], counts["how long"]) == ([1.0], [1.0], [1.0])
    assert counts["all facts"] == [1.0, 1.0, 1.0, 0.0, 0.0]


def test_a_fact_that_stands_only_in_the_quote_is_not_told():
    silent = Unit("I have speech therapy.", THERAPY.stands_for + " 3 times a week, 45 minutes.")
    counts = told(GOLD, [silent])
    assert (counts["how often"], counts["how long"]) == ([0.0], [0.0])


def test_a_line_tells_one_goal_only_and_the_likest_one():
    goals = ["Sam will write a match report.", "Sam will write a match report every month on the school page."]
    units = copied(["Sam will write a match report every month."])
    assert matched(goals, units) == [units[0], None]


def test_a_line_that_tells_a_goal_tells_no_help_besides():
    both = {**GOLD, "provision": [{**GOLD["provision"][0], "text": "Sam will write a match report every month."}]}
    assert told(both, copied(["Sam will write a match report every month."]))["helps"] == [0.0]


@pytest.mark.parametrize(
    ("line", "times", "per", "said"),
    [
        ("three times a week", 3, "week", True),
        ("twice each term", 2, "term", True),
        ("weekly, for an hour", 1, "week", True),
        ("every Friday evening", 1, "week", True),
        ("every other Saturday", 1, "fortnight", True),
        ("every six months", 2, "year", True),
        ("two times a week", 1, "week", False),
        ("once each half term", 1, "term", False),
        ("once each half-term", 1, "half_term", True),
        ("I have this 3 times a day", 3, "week", False),
    ],
)
def test_how_often_is_found_in_digits_and_in_words(line, times, per, said):
    assert says_often(line, times, per) is said


@pytest.mark.parametrize(
    ("line", "minutes", "said"),
    [
        ("45 minutes each time", 45, True),
        ("forty-five minutes", 45, True),
        ("half an hour", 30, True),
        ("an hour and a half", 90, True),
        ("2 hours", 120, True),
        ("an hour", 30, False),
        ("number 45", 45, False),
    ],
)
def test_how_long_is_found_in_minutes_and_in_hours(line, minutes, said):
    assert says_long(line, minutes) is said


def test_a_role_is_found_in_short_and_with_its_initials_written_out():
    assert says_who("A teaching assistant does this.", "TA")
    assert says_who("An LSA does this.", "trained LSA")
    assert says_who("A speech and language therapist helps.", "Speech and language therapist with much experience")
    assert not says_who("My teacher helps.", "Speech and language therapist")


def test_private_strings_and_numbers_that_the_plan_does_not_hold_are_counted():
    assert leaks(GOLD, ["I live at 12 elm road."]) == 1
    assert leaks(GOLD, ["I live at 112 Elm Roads."]) == 0
    assert strange_numbers(["3 times, 50 minutes"], "three times for 45 minutes") == 1
    assert numbers_of("twenty-five of 30, once") == {25.0, 30.0, 1.0}
    assert numbers_of("by 23.02.2027 and 4/12/2026, 1.5 hours.") == {23.0, 2.0, 2027.0, 4.0, 12.0, 2026.0, 1.5}


def test_the_words_of_each_sentence_are_counted():
    assert lengths_of(["I like it. It's 3 p.m. now", "Yes!"]) == [3, 4, 1]


def test_textrank_gives_as_many_sentences_of_the_plan_as_were_asked_for():
    text = "\n".join(
        f"Sam will {verb} the bus to school with the {who} on day {n}."
        for n, (verb, who) in enumerate(
            (v, w) for v in ("take", "find", "draw") for w in ("teacher", "mentor", "nurse")
        )
    )
    found = textrank(text, 4)
    assert len(found) == 4
    assert all(sentence in text for sentence in found)
    assert textrank("Only one line.", 4) == ["Only one line."]


def test_the_first_sentence_of_an_outcome_is_taken():
    assert first_sentences(["I will swim. I will do it by May.", "I will cook"]) == ["I will swim.", "I will cook"]


def test_wrong_words_are_counted_against_the_words_said():
    said = said_words("I travel on the number 7 bus, 45 minutes.")
    assert said == ["i", "travel", "on", "the", "number", "seven", "bus", "forty", "five", "minutes"]
    assert error_rate([(said, said)]) == 0
    assert error_rate([(["the", "red", "bus"], ["the", "bus", "stop"])]) == pytest.approx(2 / 3)
    with pytest.raises(ValueError, match="several ways"):
        said_words("in 2027")


def test_a_guess_is_right_by_its_first_name_that_is_not_unsure():
    guesses = [
        ["greet", "plain", "nlu_fallback", "greet", "deny"],
        ["deny", "texting", "greet", "deny", "thank"],
        ["thank", "texting", "greet", "deny", "affirm", "thank"],
    ]
    assert right(guesses) == pytest.approx(1 / 3)
    assert right(guesses, "texting") == 0
    assert right(guesses, offered=3) == pytest.approx(2 / 3)


def test_the_stock_pipeline_is_the_one_that_rasa_gives():
    stock = config_of("stock", 7)
    names = [part["name"] for part in stock["pipeline"]]
    assert "DIETClassifier" in names
    assert {p["epochs"] for p in (*stock["pipeline"], *stock["policies"]) if "epochs" in p} == {7}
    assert "DIETClassifier" not in [part["name"] for part in config_of("logistic")["pipeline"]]
    assert config_of("ours")["pipeline"][0]["name"].startswith("bot.nlu")


def test_thinner_data_keep_every_intent_and_all_rules(tmp_path: Path):
    source = ROOT / "bot" / "data"
    thin = thinned(source, tmp_path / "data", 8)
    whole, few = (yaml.safe_load((folder / "nlu" / "words.yml").read_text())["nlu"] for folder in (source, thin))
    assert [entry.get("intent") for entry in few] == [entry.get("intent") for entry in whole]
    for all_of_it, part in zip(whole, few, strict=True):
        lines = all_of_it["examples"].splitlines()
        assert part["examples"].splitlines() == lines[::8]
    rules = [yaml.safe_load((folder / "rules" / "words.yml").read_text()) for folder in (source, thin)]
    assert rules[0] == rules[1]


def test_a_sample_is_spread_over_the_whole():
    assert sample(range(10), 5) == range(0, 10, 2)
    assert list(sample([1, 2], None)) == [1, 2]


def test_a_chart_is_sound_svg_that_says_in_words_what_it_shows():
    drawn = ElementTree.fromstring(bars("Who <helps>", ["ours", "theirs"], [("goals & helps", [0.5, 1.0])]))
    said = " ".join(drawn.itertext())
    assert "Who <helps>" in said
    assert "goals & helps: 50 %, 100 %" in said


def test_a_part_of_the_page_is_made_anew_and_leaves_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    page = tmp_path / "benchmarks.md"
    paper.put("other", "what stays", page)
    monkeypatch.setattr(bench, "put", lambda part, text: paper.put(part, text, page))
    for words in ("old words", "new words"):
        monkeypatch.setattr(bench, "_made", lambda part, words=words: lambda: f"## Title\n\n{words}")
        assert bench.main(["speech"]) == 0
    text = page.read_text()
    assert "what stays" in text
    assert "new words" in text
    assert "old words" not in text
    assert "PARTS=speech" in text


def test_a_part_that_fails_keeps_its_old_figures(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    def fails() -> str:
        raise RuntimeError("no voice")

    written: list[str] = []
    monkeypatch.setattr(bench, "put", lambda part, text: written.append(part))
    monkeypatch.setattr(bench, "_made", lambda part: fails if part == "voices" else lambda: "## Title\n\nwords")
    assert bench.main(["voices", "speech"]) == 1
    assert written == ["speech"]
    assert "voices could not be measured" in capsys.readouterr().err
    assert bench.main(["nothing"]) == 2


def test_a_ratio_says_whether_its_target_is_kept():
    rows = table([Ratio("a", 1.0, 2.0, 1.0), Ratio("b", 1.0, 1.0, 1.8, at_least=True)]).splitlines()
    assert rows[2].endswith("| ≤ 1 | yes |")
    assert rows[3].endswith("| ≥ 1.8 | **no** |")
