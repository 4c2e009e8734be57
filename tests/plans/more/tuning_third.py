"""Six more fictional plans: kept aside at first (figures of first contact in README.md), then tuned on. Run to write them anew."""
# ruff: noqa: E501, E731

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from writer import Element, goal, gold, help_, save

Made = tuple[list[Element], dict[str, Any]]


def _facts(known: str, full: str, born: str, age: int | None, year: str | None, council: str, made: str, due: str | None, last: str | None, contact: tuple[str | None, ...],
           place: tuple[str | None, str | None], budget: tuple[bool, str | None]) -> dict[str, Any]:  # fmt: skip
    return {
        "known_as": known, "full_name": full, "date_of_birth": born, "age_on_plan": age, "year_group": year, "local_authority": council, "plan_date": made, "next_review_by": due, "last_review": last,
        "contact": dict(zip(("name", "role", "phone", "email"), contact, strict=True)), "placement": {"name": place[0], "type": place[1]}, "personal_budget": {"has": budget[0], "text": budget[1]},
    }  # fmt: skip


def ruby() -> Made:
    """Three columns a need (Outcome | Steps | Provision), several helps in a cell; the plan speaks to "you"."""
    outcomes = [
        goal(
            "1",
            "By August 2027 you will be able to say how you feel using your feelings fan to an adult you trust, at least once each day.",
            "feelings",
            "By August 2027",
        ),
        goal(
            "2", "By the end of Year 4 you will be able to read 60 words a minute.", "learning", "By the end of Year 4"
        ),
        goal(
            "3",
            "By the end of primary school you will be able to use the toilet in school by yourself.",
            "independence",
            "By the end of primary school",
        ),
    ]
    helps = [
        help_(
            "Drawing and talking sessions with a trained practitioner, 12 weekly sessions of 30 minutes.",
            "trained practitioner",
            1,
            "week",
            30,
        ),
        help_("Check-in with Mrs Adair at 8.50 each morning for five minutes.", "Mrs Adair", 1, "day", 5),
        help_("Your teacher will use your feelings fan with the whole class every day.", "teacher", 1, "day", None),
        help_(
            "Paired reading with a Year 6 reader, 10 minutes, Mondays, Wednesdays and Fridays.",
            "Year 6 reader",
            3,
            "week",
            10,
        ),
        help_(
            "Daily phonics in a group of five with a qualified teacher for 25 minutes.",
            "qualified teacher",
            1,
            "day",
            25,
            group="a group of five",
        ),
        help_("You must not be asked to read out loud to the class.", [], negative=True),
        help_(
            "A toilet plan, written by the continence nurse and updated each half term.",
            "continence nurse",
            1,
            "half_term",
            None,
        ),
        help_("Help from an adult when required.", "adult", vague=["when required"]),
        help_("Bladder clinic every four months.", [], 3, "year", None, section="G"),
    ]
    bullets = lambda some: ["• " + h["text"] for h in some]
    elements: list[Element] = [
        ("h1", "Your Education, Health and Care Plan"),
        ("p", "Penhallow Borough Council wrote this plan with you and your family."),
        (
            "kv",
            [
                ("Your name", "Ruby Mae Tansley"),
                ("What you like to be called", "Ruby"),
                ("Your birthday", "12 November 2017"),
                ("Your school year", "Year 3"),
                ("Where you live", "15 Quarry Steps, Penhallow TK6 1YY"),
                ("Your NHS number", "999 404 1188"),
                ("Your plan was made on", "8 May 2026"),
                ("We last met to review it on", "26 March 2026"),
                ("We must review it before", "25 March 2027"),
                ("Your plan officer", "Jools Harker, telephone 01632 960210"),
            ],
        ),
        ("h1", "Section A – Your story"),
        ("h2", "What you told us you are good at"),
        ("ul", ["I’m good at climbing.", "I can whistle three tunes."]),
        ("h2", "What you told us is important"),
        ("ul", ["My step-sister and our den."]),
        ("h2", "What you told us helps"),
        ("ul", ["Let me sit near the door."]),
        ("h2", "What you told us is not going well"),
        ("ul", ["The toilets smell and I hold on all day."]),
        ("h2", "What you want to do when you are older"),
        ("ul", ["I want to be a firefighter."]),
        ("h2", "What Mum and Dad told us"),
        ("p", "Mum and Dad say that you are brave. Dad has been off work with depression."),
        ("h1", "Section B – Your special educational needs"),
        (
            "p",
            "You find it hard to say how you feel. You read more slowly than other children in your class. You do not always know when you need the toilet.",
        ),
        ("h1", "Section C – Your health needs"),
        ("p", "You take oxybutynin 2.5 mg."),
        ("h1", "Section D – Your social care needs"),
        ("p", "Your family had an early help assessment."),
        ("h1", "Sections E and F – Your outcomes and the help you will get"),
        (
            "table",
            [
                ["Outcome (E)", "Steps", "Provision (F)"],
                [f"1. {outcomes[0]['text']}", "Use the fan with help by Christmas.", bullets(helps[0:3])],
                [f"2. {outcomes[1]['text']}", "Read 40 words a minute by Easter.", bullets(helps[3:6])],
                [f"3. {outcomes[2]['text']}", "Go with a reminder by Easter.", bullets(helps[6:8])],
            ],
        ),
        ("h1", "Section G – Your health provision"),
        ("ul", [helps[8]["text"]]),
        ("h1", "Sections H1 and H2 – Your social care provision"),
        ("p", "There is nothing in these sections."),
        ("h1", "Section I – Your school"),
        ("p", "Penhallow Community Primary School (mainstream primary school)"),
        ("h1", "Section J – Personal budget"),
        ("p", "Your parents have not asked for a personal budget."),
        ("h1", "Section K – Advice"),
        ("p", "Dr Lois Keane, educational psychologist, 3 February 2026"),
    ]
    views = {
        "good_at": ["I’m good at climbing.", "I can whistle three tunes."],
        "important_to_me": ["My step-sister and our den."],
        "how_to_help_me": ["Let me sit near the door."],
        "not_working": ["The toilets smell and I hold on all day."],
        "hopes": ["I want to be a firefighter."],
    }
    facts = _facts(
        "Ruby",
        "Ruby Mae Tansley",
        "2017-11-12",
        None,
        "Year 3",
        "Penhallow Borough Council",
        "2026-05-08",
        "2027-03-25",
        "2026-03-26",
        ("Jools Harker", "plan officer", "01632 960210", None),
        ("Penhallow Community Primary School", "mainstream primary school"),
        (False, "Your parents have not asked for a personal budget."),
    )
    return elements, gold(
        facts, views, outcomes, helps, ["15 Quarry Steps", "TK6 1YY", "999 404 1188", "depression", "oxybutynin"]
    )


def dev() -> Made:
    """PDF: an outline with numbers (F1, F1.1) and short labels after dashes; dates in ISO; capital headings."""
    outcomes = [
        goal(
            "E1",
            "Dev can explain his type of communication aid to a new person in under two minutes by 2027-07-31.",
            "communication",
            "by 2027-07-31",
        ),
        goal(
            "E2",
            "Dev completes a work experience placement of at least ten days before he leaves Year 11.",
            "learning",
            "before he leaves Year 11",
        ),
        goal(
            "E3",
            "Dev transfers from his wheelchair to a chair with one person by the end of Key Stage 4.",
            "sensory_physical",
            "by the end of Key Stage 4",
        ),
    ]
    helps = [
        help_(
            "Advice and hands-on sessions by a communication aid specialist, 5 half-day visits in each school year.",
            "communication aid specialist",
            5,
            "year",
            None,
        ),
        help_(
            "A learning mentor who has been trained by the specialist rehearses with Dev for 3 x 20 minutes per week.",
            "learning mentor who has been trained by the specialist",
            3,
            "week",
            20,
        ),
        help_(
            "Careers interview by a Level 6 adviser, 1 x 45 minutes each term from Year 10.",
            "Level 6 adviser",
            1,
            "term",
            45,
        ),
        help_("A job coach to accompany Dev on placement for the first three days.", "job coach"),
        help_(
            "Physiotherapy: direct sessions of 40 minutes every week, moving to every two weeks after February 2027.",
            "Physiotherapy",
            1,
            "week",
            40,
        ),
        help_(
            "Transfers practised at the start and end of each school day with two trained teaching assistants.",
            "two trained teaching assistants",
            2,
            "day",
            None,
        ),
        help_("Under no circumstances may Dev be lifted by one adult.", [], negative=True),
        help_("A height-adjustable desk in the four rooms he uses most.", []),
        help_("Orthotics review, twice yearly.", [], 2, "year", None, section="G"),
        help_(
            "Wheelchair repairs within five working days, wherever possible.",
            [],
            section="G",
            vague=["wherever possible"],
        ),
        help_(
            "Carer support at home: 7 hours per week, and 2 nights per month at Swallow Lodge.",
            "Carer",
            None,
            "week",
            None,
            hours=7,
            section="H1",
        ),
    ]
    elements: list[Element] = [
        ("header", "EHCP DEV KHANNA – OFFICIAL SENSITIVE"),
        ("footer", "Northreach Metropolitan Council"),
        ("h1", "EDUCATION HEALTH AND CARE PLAN"),
        (
            "table",
            [
                ["NAME", "Dev Aarav Khanna"],
                ["PREFERRED NAME", "Dev"],
                ["D.O.B.", "2010-12-30"],
                ["AGE", "15 years"],
                ["YEAR GROUP", "Y10"],
                ["HOME ADDRESS", "Apartment 4, 9 Granary Wharf, Northreach, QW7 5LE"],
                ["NHS NO.", "999 860 2241"],
                ["EHCP REF", "NR-44120987"],
                ["DATE OF FIRST EHCP", "2016-03-14"],
                ["DATE OF THIS EHCP", "2026-04-02"],
                ["LAST ANNUAL REVIEW", "2026-01-20"],
                ["NEXT ANNUAL REVIEW DUE", "2027-01-19"],
                ["EHCP OFFICER", "Martha Ogilvie / 0117 496 0808 / m.ogilvie@northreach.example.org"],
            ],
            {"head": 0},
        ),
        ("h1", "SECTION A: DEV’S VIEWS AND ASPIRATIONS"),
        ("bold", "STRENGTHS"),
        ("ul", ["I make people laugh with my talker.", "I’m a strategist at chess."]),
        ("bold", "IMPORTANT TO ME"),
        ("ul", ["Cricket on the radio with my grandad."]),
        ("bold", "SUPPORT THAT HELPS"),
        ("ul", ["Wait for me to finish typing.", "Ask me, not my TA."]),
        ("bold", "NOT GOING WELL"),
        ("ul", ["Lifts break and then I miss science."]),
        ("bold", "ASPIRATIONS"),
        ("ul", ["I want to commentate on cricket."]),
        ("bold", "FAMILY VIEWS"),
        ("p", "Mrs Khanna is recovering from a stroke. The family are in rent arrears."),
        ("h1", "SECTION B: SPECIAL EDUCATIONAL NEEDS"),
        ("p", "Dev has cerebral palsy and uses a communication aid. He tires in the afternoon."),
        ("h1", "SECTION C: HEALTH NEEDS"),
        ("p", "Dev takes baclofen 5 mg three times a day."),
        ("h1", "SECTION D: SOCIAL CARE NEEDS"),
        ("p", "Dev’s parents need breaks."),
        ("h1", "SECTION E: OUTCOMES"),
        *[("p", f"{o['ref']} – {o['text']}") for o in outcomes],
        ("h1", "SECTION F: SPECIAL EDUCATIONAL PROVISION"),
        ("h2", "F1 Communication and interaction (outcome E1)"),
        ("p", f"F1.1 {helps[0]['text']}"),
        ("p", f"F1.2 {helps[1]['text']}"),
        ("h2", "F2 Preparing for adulthood (outcome E2)"),
        ("p", f"F2.1 {helps[2]['text']}"),
        ("p", f"F2.2 {helps[3]['text']}"),
        ("h2", "F3 Sensory and physical (outcome E3)"),
        *[("p", f"F3.{i} {h['text']}") for i, h in enumerate(helps[4:8], 1)],
        ("h1", "SECTION G: HEALTH PROVISION"),
        ("p", f"G1 {helps[8]['text']}"),
        ("p", f"G2 {helps[9]['text']}"),
        ("h1", "SECTION H1: SOCIAL CARE PROVISION (CSDPA)"),
        ("p", f"H1.1 {helps[10]['text']}"),
        ("h1", "SECTION H2: OTHER SOCIAL CARE PROVISION"),
        ("p", "NONE"),
        ("h1", "SECTION I: PLACEMENT"),
        ("p", "NAME: Northreach Academy"),
        ("p", "TYPE: Mainstream academy with a physical difficulties resource base"),
        ("h1", "SECTION J: PERSONAL BUDGET"),
        ("p", "A notional personal budget is held by the council for the 7 hours of care."),
        ("h1", "SECTION K: ADVICE"),
        ("p", "K1 Educational psychologist: Dr Abe Toll, 2025-11-28"),
    ]
    views = {
        "good_at": ["I make people laugh with my talker.", "I’m a strategist at chess."],
        "important_to_me": ["Cricket on the radio with my grandad."],
        "how_to_help_me": ["Wait for me to finish typing.", "Ask me, not my TA."],
        "not_working": ["Lifts break and then I miss science."],
        "hopes": ["I want to commentate on cricket."],
    }
    facts = _facts(
        "Dev",
        "Dev Aarav Khanna",
        "2010-12-30",
        15,
        "Year 10",
        "Northreach Metropolitan Council",
        "2026-04-02",
        "2027-01-19",
        "2026-01-20",
        ("Martha Ogilvie", "EHCP OFFICER", "0117 496 0808", "m.ogilvie@northreach.example.org"),
        ("Northreach Academy", "Mainstream academy with a physical difficulties resource base"),
        (True, "A notional personal budget is held by the council for the 7 hours of care."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        helps,
        [
            "Apartment 4, 9 Granary Wharf",
            "QW7 5LE",
            "999 860 2241",
            "NR-44120987",
            "stroke",
            "rent arrears",
            "baclofen",
        ],
    )


def lily() -> Made:
    """Word: a form of one help a table with four columns (label, value, label, value); headings in title case."""
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
    facts = _facts(
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


def yusuf() -> Made:
    """PDF with long lines, one paragraph a help, the deliverer last; section letters in the middle of titles."""
    outcomes = [
        goal(
            "E1",
            "By the end of the academic year 2027/28, Yusuf will use British Sign Language to take part in a debate.",
            "communication",
            "By the end of the academic year 2027/28",
        ),
        goal(
            "E2",
            "By his 19th birthday, Yusuf will have completed two qualifications at Level 1, one in construction and one in maths.",
            "learning",
            "By his 19th birthday",
        ),
        goal("E3", "Yusuf would like to be independent.", "independence", None),
    ]
    helps = [
        help_(
            "Interpretation in all taught sessions, 22 hours weekly, from a qualified BSL interpreter (Level 6).",
            "qualified BSL interpreter (Level 6)",
            None,
            "week",
            None,
            hours=22,
        ),
        help_(
            "Tutorials in BSL of 45 minutes, three times a fortnight, from a deaf tutor.",
            "deaf tutor",
            3,
            "fortnight",
            45,
        ),
        help_(
            "Maths tuition in a pair, 2 x 50 minutes a week, from a lecturer who signs.",
            "lecturer who signs",
            2,
            "week",
            50,
            group="in a pair",
        ),
        help_("Notes of each workshop, sent to Yusuf the same day by a note-taker.", "note-taker"),
        help_("Safety briefings must never be given without an interpreter.", [], negative=True),
        help_("Enrichment activities, subject to availability.", [], vague=["subject to availability"]),
        help_(
            "Deaf awareness training for workshop staff, one half day every September, from the sensory service.",
            "sensory service",
            1,
            "year",
            None,
        ),
        help_(
            "Hearing technology checks once a month by the audiology technician.",
            "audiology technician",
            1,
            "month",
            None,
            section="G",
        ),
        help_("Mental health support in BSL on request.", [], section="G", vague=["on request"]),
        help_(
            "Community support worker who signs, four hours a week.",
            "Community support worker who signs",
            None,
            "week",
            None,
            hours=4,
            section="H2",
        ),
    ]
    elements: list[Element] = [
        ("h1", "Education, Health & Care Plan"),
        ("p", "City of Marlborne Council, Post-16 Team"),
        (
            "kv",
            [
                ("Young person", "Yusuf Demir"),
                ("Date of birth", "7th January 2009"),
                ("Age", "17"),
                ("Year", "Year 12"),
                ("College", "Marlborne Skills College"),
                ("Address", "64 Ropewalk Lane, Marlborne, HM2 8QT"),
                ("ULN", "9990771265"),
                ("NHS number", "999 242 9087"),
                ("Amended final plan", "12th June 2026"),
                ("Date of review meeting", "30th April 2026"),
                ("Next review by", "29th April 2027"),
                ("Council officer", "Peony Wilde (Post-16 Officer), 020 7946 0515"),
            ],
        ),
        ("h1", "Yusuf’s views, interests and aspirations (Section A)"),
        ("h2", "Good at"),
        ("ul", ["Fixing things with my hands.", "I beat everyone at pool."]),
        ("h2", "Important"),
        ("ul", ["My deaf friends and signing all day."]),
        ("h2", "Please"),
        ("ul", ["Look at me and not at the interpreter."]),
        ("h2", "Not good"),
        ("ul", ["When the interpreter is off sick I learn nothing."]),
        ("h2", "Future"),
        ("ul", ["I want to be a bricklayer with my own van."]),
        ("h2", "Views of Yusuf’s parents"),
        ("p", "Mr and Mrs Demir have been refugees since 2016 and Mrs Demir has post-natal depression."),
        ("h1", "Yusuf’s special educational needs (Section B)"),
        ("p", "Yusuf is profoundly deaf and uses BSL. Written English is hard for him."),
        ("h1", "Yusuf’s health needs (Section C)"),
        ("p", "Yusuf has no medical needs other than deafness."),
        ("h1", "Yusuf’s social care needs (Section D)"),
        ("p", "Yusuf is known to the police as a witness."),
        ("h1", "Outcomes (Section E)"),
        ("ol", [o["text"] for o in outcomes]),
        ("h1", "Special educational provision (Section F)"),
        *[("p", h["text"]) for h in helps[:7]],
        ("h1", "Health care provision (Section G)"),
        *[("p", h["text"]) for h in helps[7:9]],
        ("h1", "Social care provision (Section H1)"),
        ("p", "Not applicable."),
        ("h1", "Social care provision (Section H2)"),
        ("p", helps[9]["text"]),
        ("h1", "Placement (Section I)"),
        ("p", "Marlborne Skills College, which is a general further education college."),
        ("h1", "Personal budget (Section J)"),
        ("p", "No."),
        ("h1", "Advice (Section K)"),
        ("p", "Teacher of the deaf, Gil Rowntree, 2 March 2026"),
        ("h1", "Annex: provision proposed by parents and not agreed"),
        ("ul", ["Speech and language therapy twice a week for one hour.", "A laptop."]),
    ]
    views = {
        "good_at": ["Fixing things with my hands.", "I beat everyone at pool."],
        "important_to_me": ["My deaf friends and signing all day."],
        "how_to_help_me": ["Look at me and not at the interpreter."],
        "not_working": ["When the interpreter is off sick I learn nothing."],
        "hopes": ["I want to be a bricklayer with my own van."],
    }
    facts = _facts(
        "Yusuf",
        "Yusuf Demir",
        "2009-01-07",
        17,
        "Year 12",
        "City of Marlborne Council",
        "2026-06-12",
        "2027-04-29",
        "2026-04-30",
        ("Peony Wilde", "Post-16 Officer", "020 7946 0515", None),
        ("Marlborne Skills College", "general further education college"),
        (False, "No."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        helps,
        ["64 Ropewalk Lane", "HM2 8QT", "9990771265", "999 242 9087", "refugees", "depression", "police"],
    )


def anna() -> Made:
    """A scan with tables: outcomes in one table, help in another with a column each for who, how often and how long."""
    outcomes = [
        goal(
            "E1",
            "By July 2028, Anna will cross a quiet road safely with an adult watching, nine times out of ten.",
            "independence",
            "By July 2028",
        ),
        goal(
            "E2",
            "By the end of Year 8, Anna will write a shopping list of ten words that another person can read.",
            "learning",
            "By the end of Year 8",
        ),
    ]
    helps = [
        help_("Road safety lessons on real streets near school", "Travel trainer", 1, "week", 45),
        help_("Practice walks with a checklist", "Teaching assistant", 2, "week", 20),
        help_("Functional writing lessons in a group of four", "Class teacher", 4, "week", 30, group="a group of four"),
        help_("Keyboard skills on a tablet", "Teaching assistant", 1, "day", 10),
        help_("Writing programme advice to school", "Occupational therapist", 1, "term", 60),
    ]
    lines = [
        ("Travel trainer", "Once a week", "45 minutes"),
        ("Teaching assistant", "Twice a week", "20 minutes"),
        ("Class teacher", "Four times a week", "30 minutes"),
        ("Teaching assistant", "Every day", "10 minutes"),
        ("Occupational therapist", "Once a term", "1 hour"),
    ]
    health = help_(
        "The school nurse will weigh Anna every half term.", "school nurse", 1, "half_term", None, section="G"
    )
    elements: list[Element] = [
        ("h1", "Education, Health and Care Plan"),
        (
            "kv",
            [
                ("Full name", "Anna Louise Birch"),
                ("Known as", "Anna"),
                ("Date of birth", "2 June 2013"),
                ("Year group", "Year 7"),
                ("Address", "7 Tollgate Row, Easby, QE4 9ZZ"),
                ("NHS number", "999 640 7781"),
                ("Local authority", "Easby County Council"),
                ("Date of this plan", "24 July 2026"),
                ("Next review by", "23 July 2027"),
                ("Case officer", "Hal Mortimer, SEN Case Officer, 01632 960766"),
            ],
        ),
        ("h1", "Section A: Views, interests and aspirations"),
        ("h2", "What I am good at"),
        ("ul", ["I am good at feeding the lambs.", "I remember birthdays."]),
        ("h2", "What is important to me"),
        ("ul", ["The farm and my brother Jim."]),
        ("h2", "How to help me"),
        ("ul", ["Show me one thing at a time."]),
        ("h2", "What is not working"),
        ("ul", ["Writing makes my arm ache."]),
        ("h2", "My hopes"),
        ("ul", ["I want to work on a farm."]),
        ("h2", "Parents’ views"),
        ("p", "Mr Birch broke his back in 2024 and the family may lose the farm."),
        ("h1", "Section B: Special educational needs"),
        ("p", "Anna has Down’s syndrome. Her writing is hard to read."),
        ("h1", "Section C: Health needs"),
        ("p", "Anna takes levothyroxine 50 micrograms."),
        ("h1", "Section D: Social care needs"),
        ("p", "None."),
        ("h1", "Section E: Outcomes"),
        ("table", [["Ref", "Outcome"], *[[o["ref"], o["text"]] for o in outcomes]]),
        ("h1", "Section F: Special educational provision"),
        (
            "table",
            [
                ["Provision", "Who", "How often", "How long"],
                *[[h["text"], *line] for h, line in zip(helps, lines, strict=True)],
            ],
        ),
        ("h1", "Section G: Health provision"),
        ("p", f"1. {health['text']}"),
        ("h1", "Section H1: Social care provision"),
        ("p", "None."),
        ("h1", "Section H2: Any other social care provision"),
        ("p", "None."),
        ("h1", "Section I: Placement"),
        ("p", "Name of school: Easby Vale School"),
        ("p", "Type of school: Community special school"),
        ("h1", "Section J: Personal budget"),
        ("p", "The family do not want a personal budget."),
        ("h1", "Section K: Advice"),
        ("p", "Educational psychologist, Dr Sal Winn, 3 May 2026"),
    ]
    views = {
        "good_at": ["I am good at feeding the lambs.", "I remember birthdays."],
        "important_to_me": ["The farm and my brother Jim."],
        "how_to_help_me": ["Show me one thing at a time."],
        "not_working": ["Writing makes my arm ache."],
        "hopes": ["I want to work on a farm."],
    }
    facts = _facts(
        "Anna",
        "Anna Louise Birch",
        "2013-06-02",
        None,
        "Year 7",
        "Easby County Council",
        "2026-07-24",
        "2027-07-23",
        None,
        ("Hal Mortimer", "SEN Case Officer", "01632 960766", None),
        ("Easby Vale School", "Community special school"),
        (False, "The family do not want a personal budget."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        [*helps, health],
        ["7 Tollgate Row", "QE4 9ZZ", "999 640 7781", "broke his back", "levothyroxine"],
    )


def theo() -> Made:
    """Word: no tables at all, long bold sentences, unusual words ("goals", "who by", "measured by"), two reviews."""
    outcomes = [
        goal(
            "1",
            "Theo will stay in class for a whole lesson, three lessons out of five each day, by the end of the summer term 2027.",
            "feelings",
            "by the end of the summer term 2027",
        ),
        goal(
            "2",
            "Theo will say sorry in words or writing within a day of an argument, most times, by July 2028.",
            "feelings",
            "by July 2028",
        ),
        goal("3", "Theo will pass his swimming 400 metres by Christmas 2026.", "sensory_physical", "by Christmas 2026"),
    ]
    rows = [
        (
            0,
            help_("Mentoring with a trusted adult Theo chooses", "Learning mentor", 2, "week", 30, outcome="E1"),
            "Learning mentor",
            "twice a week, half an hour each time",
        ),
        (
            0,
            help_("A pass to leave early for lunch", "Head of year", 1, "day", None, outcome="E1"),
            "Head of year",
            "every day",
        ),
        (
            0,
            help_(
                "Staff do not use shouting or sarcasm with Theo and must not block the door",
                "All staff",
                outcome="E1",
                negative=True,
            ),
            "All staff",
            "always",
        ),
        (
            1,
            help_("Restorative conversations", "Pastoral lead", outcome="E2"),
            "Pastoral lead",
            "within 24 hours of any incident",
        ),
        (
            1,
            help_(
                "Cognitive behaviour skills group, no more than five boys",
                "Educational psychologist with the pastoral lead",
                1,
                "week",
                60,
                group="no more than five boys",
                outcome="E2",
            ),
            "Educational psychologist with the pastoral lead",
            "an hour a week for ten weeks in the autumn term",
        ),
        (
            2,
            help_(
                "Swimming lessons in a small group",
                "Swimming teacher",
                1,
                "week",
                40,
                group="small group",
                outcome="E3",
            ),
            "Swimming teacher",
            "Thursdays, 40 minutes, weekly",
        ),
    ]
    g = help_(
        "CAMHS consultant to see Theo once a term about his ADHD.", "CAMHS consultant", 1, "term", None, section="G"
    )
    h1 = help_(
        "A befriender for three hours every weekend, except in August.", "befriender", 1, "week", 180, section="H1"
    )
    body: list[Element] = []
    for i, o in enumerate(outcomes):
        body += [("bold", f"Goal {i + 1}"), ("p", o["text"])]
        for j, h, who, often in rows:
            if i == j:
                body += [
                    ("p", f"What will happen: {h['text']}"),
                    ("p", f"Who by: {who}"),
                    ("p", f"How often: {often}"),
                    ("p", "Measured by: school records each half term"),
                ]
    elements: list[Element] = [
        ("p", "Education, Health and Care Plan (EHCP)"),
        ("p", "Council: Stannerby Council"),
        ("p", "This plan is for: Theodore James Vance"),
        ("p", "He likes to be called Theo."),
        ("p", "Date of birth: 1 March 2012"),
        ("p", "School year: Year 9"),
        ("p", "Lives at: 21 Beacon Hill, Stannerby, WX8 3RD with his foster carers"),
        ("p", "NHS number: 999 338 1200"),
        ("p", "Plan first issued: 5 May 2019. Amended and issued again: 6 May 2026."),
        ("p", "The last annual review was held on 11 March 2026."),
        ("p", "The next annual review must take place by 10 March 2027."),
        (
            "p",
            "Contact at the council: Grace Lomax, SEND Coordinator, 0161 496 0099, grace.lomax@stannerby.example.org",
        ),
        ("bold", "Section A: Theo’s views and what he wants for the future"),
        ("bold", "What I do well"),
        ("p", "I can fix a bike chain. I am loyal to my mates."),
        ("bold", "What I care about"),
        ("p", "My dog Bruno. Seeing my little brother."),
        ("bold", "What works for me"),
        ("p", "Talk to me later, not straight away. Let me walk it off."),
        ("bold", "What doesn’t work for me"),
        ("p", "Being shouted at. Cover teachers who don’t know me."),
        ("bold", "What I want in the future"),
        ("p", "I want to join the navy."),
        ("bold", "What Theo’s carers think"),
        ("p", "His carers say he is settling. Theo was removed from his parents’ care after domestic violence."),
        ("bold", "Section B: Special educational needs"),
        ("p", "Theo has ADHD. He finds it hard to stay in lessons and falls out with people."),
        ("bold", "Section C: Health needs"),
        ("p", "Theo takes lisdexamfetamine 50 mg."),
        ("bold", "Section D: Social care needs"),
        ("p", "Theo is looked after under section 31."),
        ("bold", "Section E and F: Theo’s goals and his special educational provision"),
        *body,
        ("bold", "Section G: Health provision"),
        ("p", g["text"]),
        ("bold", "Section H1: Social care provision, Chronically Sick and Disabled Persons Act 1970"),
        ("p", h1["text"]),
        ("bold", "Section H2: Other social care provision"),
        ("p", "No other provision."),
        ("bold", "Section I: School"),
        ("p", "Theo attends Beacon Academy. This is a mainstream secondary academy."),
        ("bold", "Section J: Personal budget"),
        ("p", "The carers have decided against a personal budget."),
        ("bold", "Section K: Advice"),
        ("p", "Educational psychologist: Dr Ines Holt, January 2026"),
    ]
    views = {
        "good_at": ["I can fix a bike chain.", "I am loyal to my mates."],
        "important_to_me": ["My dog Bruno.", "Seeing my little brother."],
        "how_to_help_me": ["Talk to me later, not straight away.", "Let me walk it off."],
        "not_working": ["Being shouted at.", "Cover teachers who don’t know me."],
        "hopes": ["I want to join the navy."],
    }
    facts = _facts(
        "Theo",
        "Theodore James Vance",
        "2012-03-01",
        None,
        "Year 9",
        "Stannerby Council",
        "2026-05-06",
        "2027-03-10",
        "2026-03-11",
        ("Grace Lomax", "SEND Coordinator", "0161 496 0099", "grace.lomax@stannerby.example.org"),
        ("Beacon Academy", "mainstream secondary academy"),
        (False, "The carers have decided against a personal budget."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        [*(h for _, h, *_ in rows), g, h1],
        [
            "21 Beacon Hill",
            "WX8 3RD",
            "999 338 1200",
            "domestic violence",
            "lisdexamfetamine",
            "looked after",
            "section 31",
        ],
    )


PLANS = {
    "t13-ruby": ("docx", ruby),
    "t14-dev": ("pdf", dev),
    "t15-lily": ("docx", lily),
    "t16-yusuf": ("pdf", yusuf),
    "t17-anna-scan": ("scan", anna),
    "t18-theo": ("docx", theo),
}

if __name__ == "__main__":
    for stem, (kind, make) in PLANS.items():
        save(Path(__file__).parent / "tuning", stem, kind, *make())
