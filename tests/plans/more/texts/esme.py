"""Word: under each area a sub-heading "Outcome" and a sub-heading "Provision" with bullets; an old plan at the end."""
# ruff: noqa: E501

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_, key_facts


def made() -> Made:
    outcomes = [
        goal(
            "1",
            "Esme will use two-word signs to comment on what she sees, ten times a day, by the end of Year 1.",
            "communication",
            "by the end of Year 1",
        ),
        goal(
            "2",
            "Esme will walk up and down stairs holding one rail, by August 2027.",
            "sensory_physical",
            "by August 2027",
        ),
    ]
    a = [
        help_(
            "A signing teaching assistant will be with Esme for 27.5 hours a week.",
            "signing teaching assistant",
            None,
            "week",
            None,
            hours=27.5,
        ),
        help_(
            "Speech and language therapy: 45 minutes each fortnight, directly with Esme, and a further 45 minutes each half term to train staff.",
            "Speech and language therapy",
            1,
            "fortnight",
            45,
        ),
        help_("Story sessions with signs every afternoon (15 minutes, class teacher).", "class teacher", 1, "day", 15),
    ]
    b = [
        help_(
            "A physiotherapist will write a stairs programme and check it once a term.",
            "physiotherapist",
            1,
            "term",
            None,
        ),
        help_("Stairs practice twice daily with the teaching assistant.", "teaching assistant", 2, "day", None),
        help_("Esme should not carry anything on the stairs.", [], negative=True),
        help_("Opportunities for soft play.", [], vague=["Opportunities for"]),
    ]
    g = help_("Orthotist to fit new splints every 3 months.", "Orthotist", 4, "year", None, section="G")
    elements: list[Element] = [
        ("h1", "EHC plan"),
        ("p", "Ferncliffe Metropolitan Borough Council"),
        ("p", "Name: Esme Joy Adebayo (known as Esme)"),
        ("p", "Date of birth: 30/01/2020  Age: 6"),
        ("p", "Year: 1"),
        ("p", "NHS number: 999 208 4413"),
        ("p", "Address: 51 Bridge End, Ferncliffe HM1 1AB"),
        ("p", "Plan issued: 30/04/2026"),
        ("p", "Annual review held: 02/02/2026"),
        ("p", "Next annual review: 01/02/2027"),
        ("p", "Plan coordinator: Ravi Lodge, EHC Plan Coordinator, ravi.lodge@ferncliffe.example.org"),
        ("h1", "Section A: What Esme and her family think"),
        ("p", "Esme’s parents and her key person wrote this on her behalf."),
        ("h2", "I am good at"),
        ("ul", ["I give the best hugs."]),
        ("h2", "I love"),
        ("ul", ["My twin sister.", "Drums."]),
        ("h2", "I don’t like"),
        ("ul", ["Having my hair brushed."]),
        ("h2", "Please help me by"),
        ("ul", ["Signing as well as talking."]),
        ("h2", "Background"),
        ("p", "Esme’s mother was treated for breast cancer in 2024."),
        ("h1", "Section B: Special educational needs"),
        ("p", "Esme has Down’s syndrome. She uses about 60 signs."),
        ("h1", "Section C: Health needs"),
        ("p", "Esme has a heart condition."),
        ("h1", "Section D: Social care needs"),
        ("p", "No needs identified."),
        ("h1", "Sections E and F: Outcomes and provision"),
        ("h2", "Communication and interaction"),
        ("h3", "Outcome"),
        ("p", outcomes[0]["text"]),
        ("h3", "Provision"),
        ("ul", [h["text"] for h in a]),
        ("h2", "Sensory and physical"),
        ("h3", "Outcome"),
        ("p", outcomes[1]["text"]),
        ("h3", "Provision"),
        ("ul", [h["text"] for h in b]),
        ("h1", "Section G: Health provision"),
        ("ul", [g["text"]]),
        ("h1", "Section H1: Social care provision"),
        ("p", "None."),
        ("h1", "Section H2: Social care provision"),
        ("p", "None."),
        ("h1", "Section I: Placement"),
        ("p", "Ferncliffe Infant School, a mainstream maintained infant school"),
        ("h1", "Section J: Personal budget"),
        ("p", "Esme’s parents have not asked for one."),
        ("h1", "Section K: Advice"),
        ("p", "Dr Jo Pell, educational psychologist"),
        ("h1", "Previous plan (2024), for information"),
        ("p", "Section F: A teaching assistant for 15 hours a week. Portage every week."),
    ]
    views = {
        "good_at": ["I give the best hugs."],
        "important_to_me": ["My twin sister.", "Drums."],
        "not_working": ["Having my hair brushed."],
        "how_to_help_me": ["Signing as well as talking."],
        "hopes": [],
    }
    facts = key_facts(
        "Esme",
        "Esme Joy Adebayo",
        "2020-01-30",
        6,
        "Year 1",
        "Ferncliffe Metropolitan Borough Council",
        "2026-04-30",
        "2027-02-01",
        "2026-02-02",
        ("Ravi Lodge", "EHC Plan Coordinator", None, "ravi.lodge@ferncliffe.example.org"),
        ("Ferncliffe Infant School", "mainstream maintained infant school"),
        (False, "Esme’s parents have not asked for one."),
    )
    return elements, gold(
        facts, views, outcomes, [*a, *b, g], ["51 Bridge End", "HM1 1AB", "999 208 4413", "breast cancer"]
    )
