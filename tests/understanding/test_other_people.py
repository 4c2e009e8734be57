"""Other children and other people: what may be shown of them, and whose doing a help is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summaries.model import Plan
from summaries.understanding.people.who import who_in_text
from summaries.understanding.people.who_cells import who_in_cell
from summaries.understanding.privacy.other_children import other_children

Writer = Callable[..., Plan]
READS = "A teaching assistant will read with Ana for 20 minutes each day."


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("She adores her brother Wilf (9).", ("Wilf",)),
        ("Kai has a younger sister, Naomi (8), and a twin called Ben.", ("Naomi", "Ben")),
        ("Siblings: Ayaan (12) and Zara (5)", ("Ayaan", "Zara")),
        ("Talk time group with Isla and two other pupils.", ("Isla",)),
        ("I like playing with Martha and Idris.", ("Martha", "Idris")),
        ("I play with Lego and with my sister.", ()),
        ("Friends, Relationships and Community", ()),
        ("Her sister attends Brook School.", ()),
    ],
)
def test_the_names_of_other_children_are_known(said: str, names: tuple[str, ...]) -> None:
    assert set(other_children([said, "relationships in the community attends"], ["Ana"])) == set(names)


def test_a_help_with_another_childs_name_is_for_adults_but_own_words_stay(plan: Writer) -> None:
    found = plan(
        "# Section F: Provision", f"{READS} ", "A sibling group for Wilf and Ana will meet once a term.",
        views=("I love my brother Wilf.",),
    )  # fmt: skip
    shown = [p.text for p in found.provision if p.visible == "show"]
    assert READS in shown
    assert not [text for text in shown if "Wilf" in text]
    assert "Wilf" in found.other_children


def test_what_happened_once_is_no_need_to_show(plan: Writer) -> None:
    found = plan("On one occasion she threw a chair.", "She is easily led by others.", "# Section F: Provision", READS)
    assert [n.text for n in found.needs if n.visible == "show"] == ["Ana finds words hard."]


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Written by the Occupational therapist; carried out by the TA", ("Occupational therapist", "TA")),
        ("First copy by the AAC Hub; updated each half term by the TA", ("AAC Hub", "TA")),
        ("Bramble Club, commissioned by the Disabled Children’s Team", ("Bramble Club",)),
        ("Direct payment, personal assistant engaged by parents", ("personal assistant",)),
        ("School, from its delegated budget", ("School",)),
        ("MSA trained by QTVI", ("MSA trained by QTVI",)),
    ],
)
def test_who_pays_or_prepares_is_told_from_who_helps(cell: str, people: tuple[str, ...]) -> None:
    assert who_in_cell(cell) == people


def test_an_interpreter_who_is_not_to_be_an_assistant_is_an_interpreter() -> None:
    assert who_in_text("The interpreter will not be used as a general classroom assistant.") == ("interpreter",)


def test_figures_before_the_helper_in_one_cell_are_not_lost(plan: Writer) -> None:
    cell = "12 hours per week (9 in theory lessons and 3 in maths) from a Learning Support Practitioner"
    help_ = plan(
        "# Section F: Provision",
        [["* Provision", "* Staffing and frequency"], ["In-class support to break tasks into steps.", cell]],
    ).provision[0]
    assert (help_.hours_total, help_.per, help_.who) == (12, "week", ("Learning Support Practitioner",))
    assert not help_.gaps


def test_two_people_in_one_sentence_are_two_helps(plan: Writer) -> None:
    first = "A psychologist will give staff three hours of advice each term"
    second = "the teacher will send home a book of photographs of the week"
    found = plan("# Section F: Provision", f"{first}, and {second}.")
    assert [p.text.rstrip(".") for p in found.provision] == [first, second]


@pytest.mark.parametrize(
    "said",
    [
        "Mrs Bello has been offered a carer’s assessment.",
        "Mr Bello has been offered two nights of respite a month while recovering from his operation.",
        "Her mother is supported by a parent carer needs assessment.",
    ],
)
def test_help_for_a_parent_is_for_adults_only(plan: Writer, said: str) -> None:
    found = plan("# Section F: Provision", READS, "# Section H2: Other social care provision", said)
    assert [p.text for p in found.provision if p.visible == "show"] == [READS]


def test_help_for_a_parent_does_not_hide_her_own_in_the_same_paragraph(plan: Writer) -> None:
    own, theirs = (
        "A befriender will take Ana to the farm twice a month.",
        "Mrs Bello will be offered a carer’s assessment.",
    )
    found = plan("# Section F: Provision", READS, "# Section H2: Other social care provision", f"{own} {theirs}")
    assert [p.text for p in found.provision if p.visible == "show"] == [READS, own]
    assert [s.quote for s in found.adult_only] == [theirs]


def test_a_paid_carer_who_helps_during_her_treatment_is_shown(plan: Writer) -> None:
    said = "A carer will sit with Ana during her treatment for an hour a week."
    found = plan("# Section F: Provision", READS, "# Section H2: Other social care provision", said)
    assert found.provision[-1].visible == "show"


def test_a_familys_account_is_no_part_of_the_personal_budget(plan: Writer) -> None:
    found = plan(
        "# Section F: Provision", READS, "# Section J: Personal budget",
        "Ana has a personal budget for her club. The £310 a month is paid into an account held by her mother.",
    )  # fmt: skip
    assert found.personal_budget is not None
    assert found.personal_budget.text == "Ana has a personal budget for her club."
