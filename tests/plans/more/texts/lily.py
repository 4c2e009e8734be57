"""Word: a form of one help a table with four columns (label, value, label, value); headings in title case."""
# ruff: noqa: E501

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_, key_facts


def made() -> Made:
    outcomes = [
        goal(
            "E1",
            "Lily will use her now and next board to move between activities within two minutes, 8 times out of 10, by Spring 2028.",
            "feelings",
            "by Spring 2028",
        ),
        goal(
            "E2",
            "Lily will ask another child to play using a word or sign twice a day by the end of Reception.",
            "communication",
            "by the end of Reception",
        ),
    ]
    raw = [
        (
            0,
            help_(
                "Now and next board shown and explained before every change of activity.", "Key person", outcome="E1"
            ),
            "Key person",
            "Every change",
            "Class",
            "Weekly",
        ),
        (
            0,
            help_(
                "Sensory diet activities from the occupational therapist’s programme.",
                "Early years practitioner",
                2,
                "day",
                15,
                outcome="E1",
            ),
            "Early years practitioner",
            "2 x 15 minutes a day",
            "1:1",
            "Each half term",
        ),
        (
            0,
            help_(
                "Programme review and staff coaching visit.", "Occupational therapist", 1, "half_term", 60, outcome="E1"
            ),
            "Occupational therapist",
            "1 hour each half term",
            "–",
            "Each term",
        ),
        (
            1,
            help_(
                "Play project: structured games with the same two friends.",
                "Speech and language assistant",
                3,
                "week",
                20,
                outcome="E2",
            ),
            "Speech and language assistant",
            "Three times per week for 20 minutes",
            "Group of three",
            "Each half term",
        ),
        (
            1,
            help_("Makaton taught to the whole class through songs.", "Class teacher", 1, "day", 10, outcome="E2"),
            "Class teacher",
            "10 minutes daily",
            "Class",
            "Each term",
        ),
        (
            1,
            help_(
                "Makaton workshop for family and staff.", "Speech and language therapist", 2, "year", 120, outcome="E2"
            ),
            "Speech and language therapist",
            "Two 2-hour workshops per year",
            "–",
            "Annual",
        ),
    ]
    body: list[Element] = []
    for i, o in enumerate(outcomes):
        body += [("h2", f"Outcome {o['ref']}: {o['text']}")]
        for j, h, who, often, size, review in raw:
            if i == j:
                body += [
                    (
                        "table",
                        [
                            [{"text": "Provision", "bold": True}, {"text": h["text"], "cols": 3}],
                            [{"text": "Who", "bold": True}, who, {"text": "How often", "bold": True}, often],
                            [{"text": "Group size", "bold": True}, size, {"text": "Reviewed", "bold": True}, review],
                        ],
                        {"head": 0},
                    )
                ]
    health = [
        help_(
            "Sleep clinic advice line for parents as and when needed.", [], section="G", vague=["as and when needed"]
        ),
        help_(
            "Dental check under the special care dental service every six months.",
            "special care dental service",
            2,
            "year",
            None,
            section="G",
        ),
    ]
    social = [
        help_("Stay and play on Tuesdays at the Family Hub for two hours.", "Family Hub", None, None, 120, section="H2")
    ]
    social[0]["times"], social[0]["per"] = 1, "week"
    elements: list[Element] = [
        ("bold", "Whinmoor Council"),
        ("bold", "Education Health and Care Plan"),
        (
            "table",
            [
                ["Child’s Name", "Lily-Rose Okonkwo", "Known As", "Lily"],
                ["Date of Birth", "3/10/2021", "Setting", "Bumble Bees Pre-School"],
                ["Parent’s Name", "Miss Ada Okonkwo", "Parent’s Telephone", "07700 900271"],
                ["Address", "2 Lime Kiln Row, Whinmoor, KX9 4AB", "NHS Number", "999 117 6630"],
                ["Plan Start Date", "1/9/2026", "Review Due By", "28/2/2027"],
                ["Plan Coordinator", "Sunil Brace", "Coordinator’s Email", "sunil.brace@whinmoor.example.org"],
            ],
            {"head": 0},
        ),
        ("h1", "Section A: All About Lily"),
        ("p", "Lily’s mum and key person wrote this on Lily’s behalf."),
        (
            "table",
            [
                ["I am good at", "I love", "I find it hard when", "You can help me by", "My family hope"],
                [
                    ["I can sing all of Wheels on the Bus."],
                    ["My blanket and my nanny."],
                    ["Someone sits in my place."],
                    ["Showing me a picture first."],
                    ["Lily will talk to us about her day."],
                ],
            ],
        ),
        ("h2", "Family Background"),
        ("p", "Lily’s father is in prison and there is a non-molestation order."),
        ("h1", "Section B: Lily’s Special Educational Needs"),
        ("p", "Lily is autistic and has a language delay. Changes upset her."),
        ("h1", "Section C: Lily’s Health Needs"),
        ("p", "Lily sleeps badly and is given melatonin."),
        ("h1", "Section D: Lily’s Social Care Needs"),
        ("p", "Lily is a child in need."),
        ("h1", "Section E: Outcomes and Section F: Special Educational Provision"),
        *body,
        ("h1", "Section G: Health Provision"),
        ("ul", [h["text"] for h in health]),
        ("h1", "Section H1: Social Care Provision"),
        ("p", "No provision needed."),
        ("h1", "Section H2: Any Other Social Care Provision"),
        ("ul", [social[0]["text"]]),
        ("h1", "Section I: Placement"),
        ("p", "Name of setting: Bumble Bees Pre-School"),
        ("p", "Type of setting: Private nursery"),
        ("h1", "Section J: Personal Budget"),
        ("p", "There is no personal budget."),
        ("h1", "Section K: Advice"),
        ("p", "Paediatrician: Dr Om Veda, 3/6/2026"),
    ]
    views = {
        "good_at": ["I can sing all of Wheels on the Bus."],
        "important_to_me": ["My blanket and my nanny."],
        "not_working": ["Someone sits in my place."],
        "how_to_help_me": ["Showing me a picture first."],
        "hopes": [],
    }
    facts = key_facts(
        "Lily",
        "Lily-Rose Okonkwo",
        "2021-10-03",
        None,
        None,
        "Whinmoor Council",
        "2026-09-01",
        "2027-02-28",
        None,
        ("Sunil Brace", "Plan Coordinator", None, "sunil.brace@whinmoor.example.org"),
        ("Bumble Bees Pre-School", "Private nursery"),
        (False, "There is no personal budget."),
    )
    for _, h, _, _, size, _ in raw:
        h["grouping_text"] = None if size == "–" else size
    return elements, gold(
        facts,
        views,
        outcomes,
        [*(h for _, h, *_ in raw), *health, *social],
        ["2 Lime Kiln Row", "KX9 4AB", "999 117 6630", "07700 900271", "prison", "non-molestation", "melatonin"],
    )
