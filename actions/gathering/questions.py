"""The questions of the views talk as types, and their order for this person: which one comes next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from actions.dates import school_year
from actions.turn import Turn
from actions.wordbook import load
from summaries.model import Outcome, Provision


@dataclass(frozen=True)
class Choice:
    """One answer that can be pressed."""

    id: str
    title: str
    picture: str | None = None


@dataclass(frozen=True)
class Question:
    """`sets` is the field of a help that the choice fills ("happening", "helping")."""

    id: str
    topic: str
    ask: str
    picture: str
    easier: str
    choices: tuple[Choice, ...] = ()
    sets: str | None = None
    skip_when: tuple[tuple[str, str], ...] = ()
    from_year: int | None = None
    before_year: int | None = None


@dataclass(frozen=True)
class Chapter:
    """Questions that belong together; `for_each` repeats them for every help or goal of the plan."""

    id: str
    title: str
    picture: str
    questions: tuple[Question, ...]
    for_each: str | None = None


@dataclass(frozen=True)
class Step:
    """One question about one thing: key "main/good_at" or "helps/help_happening@F1"."""

    chapter: Chapter
    question: Question
    about: str | None = None

    @property
    def key(self) -> str:
        """The name under which the store keeps the place."""
        return f"{self.chapter.id}/{self.question.id}" + (f"@{self.about}" if self.about else "")


def _question(entry: dict[str, Any], chapters: dict[str, Any]) -> Question:
    if "same_as" in entry:
        return next(
            _question(each, chapters) for each in chapters[entry["same_as"]]["questions"] if each["id"] == entry["id"]
        )
    return Question(
        entry["id"],
        entry["topic"],
        entry["ask"],
        entry["picture"],
        entry.get("easier", ""),
        tuple(Choice(str(each["id"]), each["title"], each.get("picture")) for each in entry.get("choices", ())),
        entry.get("sets"),
        tuple((str(a), str(b)) for a, b in (entry.get("skip_when") or {}).items()),
        entry.get("from_year"),
        entry.get("before_year"),
    )


@lru_cache(maxsize=1)
def chapters() -> dict[str, Chapter]:
    """Every chapter of views.yml, in its order."""
    data = load("views.yml")["chapters"]
    return {
        name: Chapter(
            name,
            entry["title"],
            entry["picture"],
            tuple(_question(each, data) for each in entry["questions"]),
            entry.get("for_each"),
        )
        for name, entry in data.items()
    }


@lru_cache(maxsize=1)
def intro() -> tuple[tuple[str, str], ...]:
    """What is said before the first question: words and picture."""
    return tuple((entry["text"], entry["picture"]) for entry in load("views.yml")["intro"])


@lru_cache(maxsize=1)
def cards() -> dict[str, Choice]:
    """The cards for the meeting."""
    return {entry["id"]: Choice(entry["id"], entry["text"], entry["picture"]) for entry in load("views.yml")["cards"]}


def things(turn: Turn, chapter: Chapter) -> list[Outcome] | list[Provision]:
    """The goals or helps that a chapter asks about."""
    from actions.plan import shown_goals, shown_helps

    if turn.plan is None:
        return []
    return shown_helps(turn.plan) if chapter.for_each == "help" else shown_goals(turn.plan)


def thing_id(thing: Outcome | Provision) -> str:
    """The id of a help, the ref of a goal."""
    return thing.ref if isinstance(thing, Outcome) else thing.id


def steps(turn: Turn, chapter: Chapter) -> list[Step]:
    """Every step of a chapter for this person, before any is left out by an answer."""
    if chapter.for_each:
        return [
            Step(chapter, question, thing_id(thing))
            for thing in things(turn, chapter)
            for question in chapter.questions
        ]
    year = _year(turn)
    return [Step(chapter, question) for question in chapter.questions if _fits(question, year)]


def _year(turn: Turn) -> int | None:
    person = turn.plan.person if turn.plan else None
    if person is None:
        return None
    digits = "".join(char for char in person.year_group or "" if char.isdigit())
    return school_year(person.date_of_birth, turn.today) or (int(digits) if digits and len(digits) < 3 else None)


def _fits(question: Question, year: int | None) -> bool:
    if question.from_year is not None:
        return year is not None and year >= question.from_year
    if question.before_year is not None:
        return year is None or year < question.before_year
    return True


def step_of(turn: Turn, key: str | None) -> Step | None:
    """The step of a key that the store holds, or None where it no longer exists (another plan)."""
    chapter = chapters().get((key or "").partition("/")[0])
    if chapter is None:
        return None
    return next((step for step in steps(turn, chapter) if step.key == key), None)


def place_of(turn: Turn, step: Step) -> tuple[int, int]:
    """ "3 of 8": the number of this step and how many the chapter has."""
    keys = [each.key for each in steps(turn, step.chapter)]
    return keys.index(step.key) + 1, len(keys)


def step_of_next_thing(turn: Turn, step: Step) -> Step | None:
    """The first question about the help or goal after this one; None where the chapter has no more of them."""
    listed = steps(turn, step.chapter)
    later = listed[[each.key for each in listed].index(step.key) :] if step.about is not None else []
    return next((each for each in later if each.about != step.about), None)


def step_after(turn: Turn, step: Step) -> Step | None:
    """The next step of the chapter, leaving out what an answer made pointless."""
    order = steps(turn, step.chapter)
    keys = [each.key for each in order]
    for later in order[keys.index(step.key) + 1 :]:
        if not _pointless(turn, later):
            return later
    return None


def step_before(turn: Turn, step: Step) -> Step | None:
    """The step before, or None at the start."""
    order = steps(turn, step.chapter)
    keys = [each.key for each in order]
    at = keys.index(step.key)
    return order[at - 1] if at else None


def _pointless(turn: Turn, step: Step) -> bool:
    if not step.question.skip_when or step.about is None:
        return False
    known: dict[str, str] = {}
    for answer in turn.store.answers(turn.sitting):
        if answer.help_id == step.about:
            known.update({name: value for name in ("happening", "helping") if (value := getattr(answer, name))})
    return any(known.get(name) == value for name, value in step.question.skip_when)


def with_titles(question: Question, titles: dict[str, str]) -> Question:
    """The same question with other words on some choices."""
    return replace(
        question,
        choices=tuple(Choice(each.id, titles.get(each.id, each.title), each.picture) for each in question.choices),
    )


def question(name: str) -> Question:
    """The question of that id, in whatever chapter: its topic and its words, for views that came by themselves."""
    return next(each for chapter in chapters().values() for each in chapter.questions if each.id == name)
