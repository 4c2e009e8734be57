"""Word: columns What, By whom, When and for how long, Group size, Checked; facts between bars; outcomes as bold lines."""
# ruff: noqa: E501, E731

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_


def made() -> Made:
    outcomes = [
        goal(
            "O1",
            "Toby will be able to tell the time to five minutes on a clock face, right 9 times out of 10, by December 2027.",
            "learning",
            "by December 2027",
        ),
        goal(
            "O2",
            "Toby will be able to ask for a break with his card instead of leaving the room, on four days out of five, by the end of this school year.",
            "feelings",
            "by the end of this school year",
        ),
        goal(
            "O3",
            "Toby will be able to eat lunch in the hall with his friends twice a week by July 2027.",
            "social_care",
            "by July 2027",
        ),
    ]
    f = [
        help_(
            "Small-step maths teaching with real clocks and coins",
            ["Specialist maths teacher"],
            4,
            "week",
            20,
            group="1 to 1",
            outcome="O1",
        ),
        help_("Practice at home through a weekly game pack", ["TA to prepare; parents"], 1, "week", None, outcome="O1"),
        help_("Break card taught and honoured", ["Every adult"], outcome="O2"),
        help_("Movement break outside the classroom", ["TA"], 3, "day", 5, outcome="O2"),
        help_(
            "Behaviour support meeting to look at what happened and why",
            ["SENCO", "educational psychologist"],
            1,
            "half_term",
            60,
            outcome="O2",
        ),
        help_(
            "Lunch club, starting in a small room and moving to the hall over two terms",
            ["Lunchtime supervisor"],
            2,
            "week",
            30,
            group="6 pupils",
            outcome="O3",
        ),
        help_("Noise-reducing headphones", ["School office"], outcome="O3"),
        help_("General differentiation", ["Teachers"], outcome="O3", vague=["Ongoing"]),
    ]
    row = lambda ref, h, who, when, size, checked: [ref, h["text"], who, when, size, checked]
    table = [
        ["For outcome", "What", "By whom", "When and for how long", "Group size", "Checked"],
        row("O1", f[0], "Specialist maths teacher", "Mon to Thurs, 20 min (4 x weekly)", "1 to 1", "Termly"),
        row("O1", f[1], "TA to prepare; parents", "Weekly", "–", "Termly"),
        row("O2", f[2], "Every adult", "All day", "–", "Weekly"),
        row("O2", f[3], "TA", "3 times a day, 5 min", "–", "Weekly"),
        row("O2", f[4], "SENCO and educational psychologist", "One hour, half-termly", "–", "Annual review"),
        row("O3", f[5], "Lunchtime supervisor", "Tuesdays and Fridays, 30 min", "6 pupils", "Half-termly"),
        row("O3", f[6], "School office", "Available at all times", "–", "Termly"),
        row("O3", f[7], "Teachers", "Ongoing", "–", "Termly"),
    ]
    g = [
        help_(
            "School nurse to meet Toby’s class teacher twice a year about his diabetes plan.",
            ["School nurse"],
            2,
            "year",
            None,
            section="G",
        )
    ]
    s = [
        help_(
            "Two weekends a year at an activity centre, run by Kestrel Play.",
            ["Kestrel Play"],
            2,
            "year",
            None,
            section="H2",
        )
    ]
    elements: list[Element] = [
        ("footer", "Previous case worker: Anton Speke, 01632 960001"),
        ("h1", "Norcombe Council: EHC plan"),
        ("p", "Name: Toby Aldous Finch | Date of birth: 5.11.2015 | Age: 10 | Year 5"),
        ("p", "Address: 88 Teasel Way, Norcombe, HM7 2GH | NHS no: 999 121 0098"),
        (
            "p",
            "Date of plan: 17 April 2026 | Last annual review: 2 February 2026 | Next annual review: by 1 February 2027",
        ),
        ("p", "Who to contact: Mrs Dilys Crowther, Family Officer, 0114 496 0707"),
        ("h1", "Section A"),
        ("h2", "My strengths"),
        ("p", "I am funny and I can remember every bus route. People say I am kind to little ones."),
        ("h2", "My likes"),
        ("p", "I like buses, bus stops and my friend Jake."),
        ("h2", "What makes it easier for me"),
        ("p", "Please give me warning when things change. Use my timer."),
        ("h2", "What makes it harder for me"),
        ("p", "I get cross when the hall is noisy. Maths makes my head hurt."),
        ("h2", "My wishes"),
        ("p", "I want to drive the number 14."),
        ("h2", "Mum’s view"),
        ("p", "Mum thinks Toby is doing better. She has bipolar disorder and sometimes Toby stays with his aunt."),
        ("h1", "Section B"),
        ("h2", "Cognition and learning"),
        ("p", "Toby has moderate learning difficulties."),
        ("h2", "Social, emotional and mental health"),
        ("p", "Toby leaves the room when he is upset."),
        ("h1", "Section C"),
        ("p", "Toby has type 1 diabetes and has insulin by pump."),
        ("h1", "Section D"),
        ("p", "Toby’s aunt helps."),
        ("h1", "Section E"),
        ("bold", "O1 " + outcomes[0]["text"]),
        ("p", "Steps: tell o’clock times by October; half past by Easter."),
        ("bold", "O2 " + outcomes[1]["text"]),
        ("p", "Steps: use the card with a prompt."),
        ("bold", "O3 " + outcomes[2]["text"]),
        ("p", "Steps: eat in the small room with one friend."),
        ("h1", "Section F"),
        ("table", table),
        ("h1", "Section G"),
        ("ul", [g[0]["text"]]),
        ("h1", "Section H1"),
        ("p", "No provision."),
        ("h1", "Section H2"),
        ("ul", [s[0]["text"]]),
        ("h1", "Section I"),
        ("p", "School named: Norcombe Middle School"),
        ("p", "Kind of school: maintained mainstream middle school"),
        ("h1", "Section J"),
        ("p", "Toby’s mother does not wish to have a personal budget."),
        ("h1", "Section K"),
        ("p", "Educational psychologist: Dr Fay Lomas"),
    ]
    facts = {
        "known_as": "Toby",
        "full_name": "Toby Aldous Finch",
        "date_of_birth": "2015-11-05",
        "age_on_plan": 10,
        "year_group": "Year 5",
        "local_authority": "Norcombe Council",
        "plan_date": "2026-04-17",
        "next_review_by": "2027-02-01",
        "last_review": "2026-02-02",
        "contact": {"name": "Mrs Dilys Crowther", "role": "Family Officer", "phone": "0114 496 0707", "email": None},
        "placement": {"name": "Norcombe Middle School", "type": "maintained mainstream middle school"},
        "personal_budget": {"has": False, "text": "Toby’s mother does not wish to have a personal budget."},
    }
    views = {
        "good_at": ["I am funny and I can remember every bus route.", "People say I am kind to little ones."],
        "important_to_me": ["I like buses, bus stops and my friend Jake."],
        "how_to_help_me": ["Please give me warning when things change.", "Use my timer."],
        "not_working": ["I get cross when the hall is noisy.", "Maths makes my head hurt."],
        "hopes": ["I want to drive the number 14."],
    }
    return elements, gold(
        facts, views, outcomes, [*f, *g, *s], ["88 Teasel Way", "HM7 2GH", "999 121 0098", "bipolar", "insulin"]
    )
