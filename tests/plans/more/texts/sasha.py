"""PDF for a young person of 19 who uses "they"; long prose; views as a letter; numbered paragraphs 1.1, 1.2."""
# ruff: noqa: E501

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_


def made() -> Made:
    outcomes = [
        goal("1.1", "By June 2028 Sasha will have passed Level 2 art and design.", "learning", "By June 2028"),
        goal(
            "1.2",
            "Sasha will use at least two agreed ways to manage panic so that they stay in college for a whole day, four days each week, by Easter 2027.",
            "feelings",
            "by Easter 2027",
        ),
        goal(
            "1.3",
            "Within twelve months Sasha will plan a weekly shop and keep to a budget of £30 with one check from a supporter.",
            "independence",
            "Within twelve months",
        ),
    ]
    helps = [
        help_(
            "A specialist mentor with experience of autism and anxiety will meet Sasha for one hour each week during term.",
            "specialist mentor with experience of autism and anxiety",
            1,
            "week",
            60,
        ),
        help_(
            "In their first term the mentor will also ring Sasha every Sunday evening for ten minutes.",
            "mentor",
            1,
            "week",
            10,
        ),
        help_(
            "College will provide a learning support assistant for 12 hours a week in practical workshops.",
            "learning support assistant",
            None,
            "week",
            None,
            hours=12,
        ),
        help_("Sasha will have a reserved desk in the quiet studio, and may leave any class without asking.", []),
        help_("Tutors should not call on Sasha to speak in front of the group.", "Tutors", negative=True),
        help_("A counsellor will offer six sessions of 50 minutes per term.", "counsellor", 6, "term", 50),
        help_("Exam arrangements: a separate room, 25% extra time and rest breaks.", []),
        help_(
            "An independent living skills tutor will teach budgeting and cooking to Sasha in a group of three for two and a half hours every fortnight.",
            "independent living skills tutor",
            1,
            "fortnight",
            150,
            group="a group of three",
        ),
        help_(
            "Travel support may be provided, subject to funding.", [], vague=["may be provided", "subject to funding"]
        ),
        help_(
            "The adult autism team will review Sasha’s needs annually.",
            "adult autism team",
            1,
            "year",
            None,
            section="G",
        ),
        help_(
            "Community mental health nurse: appointments as clinically indicated.",
            "Community mental health nurse",
            section="G",
            vague=["as clinically indicated"],
        ),
        help_(
            "Sasha will receive 5 hours of enabling support each week from Harbour Support to go to art groups and galleries.",
            "Harbour Support",
            None,
            "week",
            None,
            hours=5,
            section="H2",
        ),
    ]
    elements: list[Element] = [
        ("header", "Sasha Winterbourne – EHC Plan – June 2026"),
        ("h1", "EHC Plan"),
        ("p", "Issued by the London Borough of Ashmere under the Children and Families Act 2014"),
        (
            "table",
            [
                ["Full name", "Sasha Winterbourne (pronouns: they/them)"],
                ["Born", "23 September 2006"],
                ["Age on date of plan", "19 years"],
                ["Lives at", "Room 9, Tidewater Foyer, 200 Dock Road, Ashmere, QE1 6PL"],
                ["This amended final plan dated", "5 June 2026"],
                ["Most recent review", "22 April 2026"],
                ["Review by", "21 April 2027"],
                ["Your council contact", "Imani Roe, 16–25 Coordinator, 020 7946 0909, imani.roe@ashmere.example.org"],
            ],
            {"head": 0},
        ),
        ("h2", "How to read this plan"),
        (
            "p",
            "Section A is about your views. Section B is about your needs. Section E is about outcomes. Section F is about provision that must be made. Section I names the college.",
        ),
        ("h1", "SECTION A – My views, interests and aspirations"),
        ("h2", "What I’m good at"),
        ("p", "I am good at lino printing. I notice colours that others miss."),
        ("h2", "What’s important to me"),
        ("p", "My cat Pixel is important to me. People using the right pronouns."),
        ("h2", "What helps"),
        ("p", "Text me instead of ringing. Let me sit by the door."),
        ("h2", "What’s hard"),
        ("p", "Crowded trains make me panic. I don’t like being asked how I feel in front of people."),
        ("h2", "Where I want to be"),
        ("p", "I want to have my prints in a shop. I would like to live with a friend and not in a hostel."),
        ("h2", "What other people say about me"),
        (
            "p",
            "Sasha’s key worker says that they are thoughtful and talented. Sasha has no contact with their stepfather after an allegation in 2022.",
        ),
        ("h1", "SECTION B – Special educational needs"),
        ("p", "Sasha is autistic and has panic attacks. Their processing is slow when a room is noisy."),
        ("h1", "SECTION C – Health needs"),
        ("p", "Sasha takes sertraline 100 mg and was in hospital after an overdose in 2023."),
        ("h1", "SECTION D – Social care needs"),
        ("p", "Sasha is a care leaver."),
        ("h1", "SECTION E – Outcomes"),
        ("p", f"1.1 {outcomes[0]['text']}"),
        ("p", f"1.2 {outcomes[1]['text']}"),
        ("p", f"1.3 {outcomes[2]['text']}"),
        ("h1", "SECTION F – Special educational provision"),
        ("p", " ".join(h["text"] for h in helps[0:3])),
        ("p", " ".join(h["text"] for h in helps[3:5])),
        ("p", helps[5]["text"]),
        ("p", helps[6]["text"]),
        ("p", helps[7]["text"]),
        ("p", helps[8]["text"]),
        ("h1", "SECTION G – Health provision"),
        ("p", helps[9]["text"]),
        ("p", helps[10]["text"]),
        ("h1", "SECTION H1"),
        ("p", "Not applicable (over 18)."),
        ("h1", "SECTION H2"),
        ("p", helps[11]["text"]),
        ("h1", "SECTION I – Placement"),
        ("p", "Ashmere College, a general further education college"),
        ("h1", "SECTION J – Personal budget"),
        ("p", "None at present."),
        ("h1", "SECTION K – Advice"),
        ("ul", ["Educational psychologist, Dr Ro Lindley, 10 March 2026", "Sasha, 22 April 2026"]),
    ]
    facts = {
        "known_as": "Sasha",
        "full_name": "Sasha Winterbourne",
        "date_of_birth": "2006-09-23",
        "age_on_plan": 19,
        "year_group": None,
        "local_authority": "London Borough of Ashmere",
        "plan_date": "2026-06-05",
        "next_review_by": "2027-04-21",
        "last_review": "2026-04-22",
        "contact": {
            "name": "Imani Roe",
            "role": "16–25 Coordinator",
            "phone": "020 7946 0909",
            "email": "imani.roe@ashmere.example.org",
        },
        "placement": {"name": "Ashmere College", "type": "general further education college"},
        "personal_budget": {"has": False, "text": "None at present."},
    }
    views = {
        "good_at": ["I am good at lino printing.", "I notice colours that others miss."],
        "important_to_me": ["My cat Pixel is important to me.", "People using the right pronouns."],
        "how_to_help_me": ["Text me instead of ringing.", "Let me sit by the door."],
        "not_working": ["Crowded trains make me panic.", "I don’t like being asked how I feel in front of people."],
        "hopes": ["I want to have my prints in a shop.", "I would like to live with a friend and not in a hostel."],
    }
    return elements, gold(
        facts,
        views,
        outcomes,
        helps,
        ["Room 9, Tidewater Foyer", "QE1 6PL", "sertraline", "overdose", "allegation"],
    )
