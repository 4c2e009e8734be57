"""Six fictional plans kept aside: nothing is tuned on them. Run to write them anew."""
# ruff: noqa: E501

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


def hana() -> Made:
    """Word: provision before outcomes; help in sentences that begin with the deliverer's verb; a table of key people."""
    outcomes = [
        goal(
            "E1",
            "Hana will solve two-step word problems in maths with a number line, getting 7 out of 10 right, by July 2028.",
            "learning",
            "by July 2028",
        ),
        goal(
            "E2",
            "By the end of Year 6 Hana will have a friend she sees outside school at least once a month.",
            "social_care",
            "By the end of Year 6",
        ),
        goal(
            "E3",
            "Hana will be able to tell her teacher about a seizure warning before it happens, each time, by December 2027.",
            "health",
            "by December 2027",
        ),
    ]
    helps = [
        help_(
            "Maths taught in a group of six by the class teacher, one hour each day.",
            "class teacher",
            1,
            "day",
            60,
            group="a group of six",
        ),
        help_(
            "Extra number work with a teaching assistant for 20 minutes, four mornings a week.",
            "teaching assistant",
            4,
            "week",
            20,
        ),
        help_(
            "The specialist teacher for learning difficulties will assess Hana’s maths every term and plan the next steps with staff.",
            "specialist teacher for learning difficulties",
            1,
            "term",
            None,
        ),
        help_(
            "A buddy club at lunchtime on Tuesdays and Thursdays, run by the learning mentor.",
            "learning mentor",
            2,
            "week",
            None,
        ),
        help_(
            "Hana must never swim or climb without an adult beside her who knows her seizure plan.",
            "adult",
            negative=True,
        ),
        help_("Whole-staff epilepsy training, 90 minutes, each September.", [], 1, "year", 90),
        help_("Additional time will be given where necessary.", [], vague=["where necessary"]),
        help_("The epilepsy nurse will visit school twice yearly.", "epilepsy nurse", 2, "year", None, section="G"),
        help_(
            "Youth club with a one-to-one worker, two hours on a Friday evening each week.",
            "one-to-one worker",
            1,
            "week",
            120,
            section="H2",
            group="one-to-one",
        ),
    ]
    elements: list[Element] = [
        ("h1", "EDUCATION, HEALTH AND CARE PLAN"),
        ("p", "Maintained by Tolland County Council"),
        ("h2", "Front sheet"),
        (
            "table",
            [
                ["Child", "Hana Midori Castle"],
                ["Called", "Hana"],
                ["Born", "25 May 2015"],
                ["Class", "Year 5"],
                ["Where she lives", "Garden Flat, 30 Priory Gate, Tolland, KX7 3PW"],
                ["NHS", "999 771 9043"],
                ["This plan", "15 May 2026"],
                ["Reviewed", "27 February 2026"],
                ["Review again by", "26 February 2027"],
                ["Plan manager", "Ottoline Grey, 01632 960431"],
            ],
            {"head": 0},
        ),
        ("h1", "Section A"),
        ("h2", "Hana in her own words"),
        ("bold", "What I’m proud of"),
        ("ul", ["I finished the whole book about volcanoes."]),
        ("bold", "What I care about"),
        ("ul", ["My tortoise Shelly.", "Saturday Japanese school."]),
        ("bold", "How grown-ups can help"),
        ("ul", ["Explain it again with pictures."]),
        ("bold", "Things that bother me"),
        ("ul", ["People treat me like a baby because of my fits."]),
        ("bold", "If I had three wishes"),
        ("ul", ["I want a best friend."]),
        ("h2", "Hana’s parents say"),
        ("p", "Mr Castle lost his licence for drink-driving. They want her to be independent."),
        ("h1", "Section F"),
        ("ul", [h["text"] for h in helps[:7]]),
        ("h1", "Section E"),
        ("p", "These outcomes were agreed at the review."),
        ("ul", [o["text"] for o in outcomes]),
        ("h1", "Section B"),
        ("p", "Hana has a moderate learning difficulty. She has few friends."),
        ("h1", "Section C"),
        ("p", "Hana takes lamotrigine 75 mg twice a day."),
        ("h1", "Section D"),
        ("p", "Hana’s aunt has parental responsibility with her parents under a court order."),
        ("h1", "Section G"),
        ("p", helps[7]["text"]),
        ("h1", "Section H1"),
        ("p", "None needed."),
        ("h1", "Section H2"),
        ("p", helps[8]["text"]),
        ("h1", "Section I"),
        ("p", "Tolland Green Primary School – mainstream community primary school"),
        ("h1", "Section J"),
        ("p", "There is no personal budget at this time."),
        ("h1", "Section K"),
        ("p", "Educational psychologist – Dr Vik Sarn – 2 January 2026"),
    ]
    views = {
        "good_at": ["I finished the whole book about volcanoes."],
        "important_to_me": ["My tortoise Shelly.", "Saturday Japanese school."],
        "how_to_help_me": ["Explain it again with pictures."],
        "not_working": ["People treat me like a baby because of my fits."],
        "hopes": ["I want a best friend."],
    }
    facts = _facts(
        "Hana",
        "Hana Midori Castle",
        "2015-05-25",
        None,
        "Year 5",
        "Tolland County Council",
        "2026-05-15",
        "2027-02-26",
        "2026-02-27",
        ("Ottoline Grey", "Plan manager", "01632 960431", None),
        ("Tolland Green Primary School", "mainstream community primary school"),
        (False, "There is no personal budget at this time."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        helps,
        ["30 Priory Gate", "KX7 3PW", "999 771 9043", "drink-driving", "lamotrigine", "court order"],
    )


def callum() -> Made:
    """PDF, landscape: five columns (Need, Outcome, Provision with bullets, Staff, Time) for each area; views in a table of two columns."""
    outcomes = [
        goal(
            "E1",
            "Callum will write independently for 15 minutes using a word processor in three subjects by the end of Year 10.",
            "learning",
            "by the end of Year 10",
        ),
        goal(
            "E2",
            "Callum will attend all his lessons on four days out of five by April 2027.",
            "feelings",
            "by April 2027",
        ),
    ]
    f = [
        (help_("Touch-typing tuition.", "TA", 3, "week", 15, outcome="E1"), "TA", "15 mins x 3 per week"),
        (
            help_("Laptop with speech-to-text in every lesson that needs writing.", "SENCO", outcome="E1"),
            "SENCO",
            "Every lesson",
        ),
        (
            help_(
                "Structured spelling programme taught one-to-one.",
                "Specialist dyslexia teacher",
                2,
                "week",
                40,
                group="one-to-one",
                outcome="E1",
            ),
            "Specialist dyslexia teacher",
            "2 x 40 minutes weekly",
        ),
        (
            help_("Morning meet and greet.", "Pastoral manager", 1, "day", 10, outcome="E2"),
            "Pastoral manager",
            "10 minutes daily",
        ),
        (
            help_("Solution-focused sessions.", "Educational psychologist", 6, "year", 60, outcome="E2"),
            "Educational psychologist",
            "6 hourly sessions a year",
        ),
        (
            help_("Part-time timetables are not to be used.", "All staff", outcome="E2", negative=True),
            "All staff",
            "At all times",
        ),
    ]
    rows = [["Need (B)", "Outcome (E)", "Provision (F)", "Staff", "Time"]]
    rows += [
        [
            {"text": "Callum is dyslexic and his writing does not show what he knows.", "rows": 3},
            {"text": "E1 " + outcomes[0]["text"], "rows": 3},
            f[0][0]["text"],
            f[0][1],
            f[0][2],
        ],
        *[[h["text"], w, t] for h, w, t in f[1:3]],
    ]  # type: ignore[list-item]
    rows += [
        [
            {"text": "Callum avoids school when he is anxious.", "rows": 3},
            {"text": "E2 " + outcomes[1]["text"], "rows": 3},
            f[3][0]["text"],
            f[3][1],
            f[3][2],
        ],
        *[[h["text"], w, t] for h, w, t in f[4:6]],
    ]  # type: ignore[list-item]
    g = help_("CAMHS will review Callum’s treatment every six weeks.", "CAMHS", None, None, None, section="G")
    h = help_(
        "Mileage for his mother to take him to a youth project, if funding allows.",
        [],
        section="H2",
        vague=["if funding allows"],
    )
    elements: list[Element] = [
        ("landscape",),
        ("header", "Callum Reid EHCP final"),
        ("h1", "Education, Health and Care Plan"),
        (
            "table",
            [
                ["Name", "Callum Reid", "Preferred name", "Cal"],
                ["Date of birth", "13 September 2011", "Year group", "Year 9"],
                ["Local authority", "Borough of Ainsley", "Plan date", "1 June 2026"],
                ["Last review", "9 March 2026", "Next review", "8 March 2027"],
                ["EHC officer", "Thea Nwachukwu", "Officer’s phone", "01632 960712"],
                ["Address", "17 Cinder Path, Ainsley, QE5 1BD", "NHS number", "999 613 5508"],
            ],
            {"head": 0},
        ),
        ("h1", "Section A: Views"),
        (
            "table",
            [
                ["Good things about me", "I can take an engine apart.; I look out for my sister."],
                ["What matters to me", "My bike and my grandad’s shed."],
                ["What I need from people", "Don’t make a fuss when I come in late."],
                ["What gets on my nerves", "Being made to copy off the board."],
                ["Where I’m heading", "I want an apprenticeship in a garage."],
            ],
            {"head": 0},
        ),
        ("h2", "Views of Callum’s mum"),
        ("p", "Callum’s mum has fibromyalgia and is worried about fines for his absence."),
        ("h1", "Sections B, E and F"),
        ("table", rows),
        ("h1", "Section C: Health needs"),
        ("p", "Callum takes sertraline."),
        ("h1", "Section D: Social care needs"),
        ("p", "None known."),
        ("h1", "Section G: Health provision"),
        ("ul", [g["text"]]),
        ("h1", "Section H1: Social care provision"),
        ("p", "None."),
        ("h1", "Section H2: Other social care provision"),
        ("ul", [h["text"]]),
        ("h1", "Section I: Placement"),
        ("p", "Name: Ainsley High School"),
        ("p", "Type: Mainstream secondary school"),
        ("h1", "Section J: Personal budget"),
        ("p", "Not applicable."),
        ("h1", "Section K: Advice"),
        ("p", "EP report 4 February 2026"),
    ]
    elements[5] = (
        "table",
        [
            ["Good things about me", ["I can take an engine apart.", "I look out for my sister."]],
            ["What matters to me", "My bike and my grandad’s shed."],
            ["What I need from people", "Don’t make a fuss when I come in late."],
            ["What gets on my nerves", "Being made to copy off the board."],
            ["Where I’m heading", "I want an apprenticeship in a garage."],
        ],
        {"head": 0},
    )
    views = {
        "good_at": ["I can take an engine apart.", "I look out for my sister."],
        "important_to_me": ["My bike and my grandad’s shed."],
        "how_to_help_me": ["Don’t make a fuss when I come in late."],
        "not_working": ["Being made to copy off the board."],
        "hopes": ["I want an apprenticeship in a garage."],
    }
    facts = _facts(
        "Cal",
        "Callum Reid",
        "2011-09-13",
        None,
        "Year 9",
        "Borough of Ainsley",
        "2026-06-01",
        "2027-03-08",
        "2026-03-09",
        ("Thea Nwachukwu", "EHC officer", "01632 960712", None),
        ("Ainsley High School", "Mainstream secondary school"),
        (False, "Not applicable."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        [*(x for x, _, _ in f), g, h],
        ["17 Cinder Path", "QE5 1BD", "999 613 5508", "fibromyalgia", "sertraline"],
    )


def esme() -> Made:
    """Word: under each area a sub-heading "Outcome" and a sub-heading "Provision" with bullets; an old plan at the end."""
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
    facts = _facts(
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


def noor() -> Made:
    """A scan with prose: bullets for help, a few figures; nothing unusual but the picture."""
    outcomes = [
        goal(
            "E1",
            "By the end of Year 13, Noor will live in a shared house for one weekend a month.",
            "independence",
            "By the end of Year 13",
        ),
        goal(
            "E2",
            "By July 2027, Noor will pay for her own lunch with a card on four days a week.",
            "independence",
            "By July 2027",
        ),
    ]
    helps = [
        help_(
            "A life skills tutor will teach Noor about money for one hour, twice a week.",
            "life skills tutor",
            2,
            "week",
            60,
        ),
        help_(
            "A support worker will go with Noor to the café every day for thirty minutes.",
            "support worker",
            1,
            "day",
            30,
        ),
        help_(
            "Cooking lessons in a group of four for two hours each week.", [], 1, "week", 120, group="a group of four"
        ),
        help_("Support with friendships as required.", [], vague=["as required"]),
        help_("The community nurse will meet Noor every six months.", "community nurse", 2, "year", None, section="G"),
        help_(
            "Ten hours a week of support from a personal assistant.",
            "personal assistant",
            None,
            "week",
            None,
            hours=10,
            section="H2",
        ),
    ]
    elements: list[Element] = [
        ("h1", "Education, Health and Care Plan"),
        (
            "kv",
            [
                ("Name", "Noor Siddiqui"),
                ("Known as", "Noor"),
                ("Date of birth", "11 October 2008"),
                ("Year group", "Year 13"),
                ("Address", "8 Mill Yard, Corbridge End, TK3 7RR"),
                ("NHS number", "999 404 7719"),
                ("Local authority", "Corbridge End City Council"),
                ("Date of this plan", "2 July 2026"),
                ("Next review by", "1 July 2027"),
                ("Case officer", "Finn Aster, Case Officer, 01632 960651"),
            ],
        ),
        ("h1", "Section A: Views, interests and aspirations"),
        ("h2", "What I am good at"),
        ("ul", ["I am good at hair and make-up."]),
        ("h2", "What is important to me"),
        ("ul", ["My sisters and my phone."]),
        ("h2", "How to help me"),
        ("ul", ["Be kind and do not rush me."]),
        ("h2", "What is not working"),
        ("ul", ["I have no friends to go out with."]),
        ("h2", "My hopes"),
        ("ul", ["I want to work in a salon."]),
        ("h2", "Parents’ views"),
        ("p", "Mrs Siddiqui is waiting for surgery and the family has debts."),
        ("h1", "Section B: Special educational needs"),
        ("p", "Noor has a learning disability and finds money difficult."),
        ("h1", "Section C: Health needs"),
        ("p", "Noor takes valproate."),
        ("h1", "Section D: Social care needs"),
        ("p", "Noor needs help to go out."),
        ("h1", "Section E: Outcomes"),
        *[("p", f"{o['ref']} {o['text']}") for o in outcomes],
        ("h1", "Section F: Special educational provision"),
        ("ul", [h["text"] for h in helps[:4]]),
        ("h1", "Section G: Health provision"),
        ("ul", [helps[4]["text"]]),
        ("h1", "Section H1: Social care provision"),
        ("p", "None."),
        ("h1", "Section H2: Other social care provision"),
        ("ul", [helps[5]["text"]]),
        ("h1", "Section I: Placement"),
        ("p", "Name of college: Corbridge End College"),
        ("p", "Type of college: General further education college"),
        ("h1", "Section J: Personal budget"),
        ("p", "A personal budget has not been requested."),
        ("h1", "Section K: Advice"),
        ("p", "Social worker, Wes Tamm, 4 May 2026"),
    ]
    views = {
        "good_at": ["I am good at hair and make-up."],
        "important_to_me": ["My sisters and my phone."],
        "how_to_help_me": ["Be kind and do not rush me."],
        "not_working": ["I have no friends to go out with."],
        "hopes": ["I want to work in a salon."],
    }
    facts = _facts(
        "Noor",
        "Noor Siddiqui",
        "2008-10-11",
        None,
        "Year 13",
        "Corbridge End City Council",
        "2026-07-02",
        "2027-07-01",
        None,
        ("Finn Aster", "Case Officer", "01632 960651", None),
        ("Corbridge End College", "General further education college"),
        (False, "A personal budget has not been requested."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        helps,
        ["8 Mill Yard", "TK3 7RR", "999 404 7719", "surgery and the family has debts", "valproate"],
    )


def pip() -> Made:
    """PDF: titles as in a letter to the child; help in a table of three columns with who and when in one cell."""
    outcomes = [
        goal(
            "E1",
            "Philippa will join assembly for ten minutes with ear defenders, on four days a week, by Easter 2028.",
            "sensory_physical",
            "by Easter 2028",
        ),
        goal(
            "E2",
            "By the end of Key Stage 1 Philippa will dress herself after swimming except for her shoes.",
            "independence",
            "By the end of Key Stage 1",
        ),
    ]
    table = [
        (
            help_("Ear defenders and a seat by the door", ["Class teacher"], outcome="E1"),
            "E1",
            "Class teacher – every assembly",
        ),
        (
            help_("Sensory circuit before assembly", ["Teaching assistant"], 1, "day", 15, outcome="E1"),
            "E1",
            "Teaching assistant – daily, 15 minutes",
        ),
        (
            help_("Sensory assessment and advice", ["Occupational therapist"], 1, "year", 120, outcome="E1"),
            "E1",
            "Occupational therapist – two hours once a year",
        ),
        (
            help_("Dressing programme with backward chaining", ["Teaching assistant"], 2, "week", 20, outcome="E2"),
            "E2",
            "Teaching assistant – twice a week, 20 minutes",
        ),
        (
            help_(
                "Philippa must not be hurried or dressed by adults in front of others",
                ["All staff"],
                outcome="E2",
                negative=True,
            ),
            "E2",
            "All staff – always",
        ),
    ]
    g = help_("Vision check once a year by the orthoptist.", ["orthoptist"], 1, "year", None, section="G")
    h = help_(
        "Portage home visits of one hour each week until September 2026.", ["Portage"], 1, "week", 60, section="H1"
    )
    elements: list[Element] = [
        ("header", "Plan for Philippa Dunmore"),
        ("h1", "Education, Health and Care Plan"),
        ("h2", "Who this plan is about"),
        (
            "kv",
            [
                ("Full name", "Philippa Grace Dunmore"),
                ("Likes to be known as", "Pip"),
                ("Date of birth", "4 April 2020"),
                ("School year", "Year 1"),
                ("Home address", "The Lodge, 2 Abbey Walk, Suthersea, WX1 9LL"),
                ("NHS number", "999 555 2077"),
                ("Council", "Suthersea Council"),
                ("Date this plan was made", "19 June 2026"),
                ("Date of last review", "8 May 2026"),
                ("Date of next review", "7 May 2027"),
                ("Council’s SEND officer", "Kester Vaughan, 020 7946 0633"),
            ],
        ),
        ("h1", "A. Pip’s views, interests and aspirations"),
        ("h2", "Things Pip is good at"),
        ("ul", ["I can do a forward roll."]),
        ("h2", "Things Pip loves"),
        ("ul", ["Peppa, mud and Grandma."]),
        ("h2", "Things that help Pip"),
        ("ul", ["A big cushion to push into."]),
        ("h2", "Things Pip finds hard"),
        ("ul", ["Hand dryers hurt my ears."]),
        ("h2", "What Pip would like"),
        ("ul", ["I want to go to school on my scooter."]),
        ("h2", "What Mummy and Daddy say"),
        ("p", "Pip’s daddy has PTSD from the army."),
        ("h1", "B. Pip’s special educational needs"),
        ("p", "Pip is autistic and finds noise painful."),
        ("h1", "C. Pip’s health needs"),
        ("p", "Pip wears glasses."),
        ("h1", "D. Pip’s social care needs"),
        ("p", "Pip’s parents need a break."),
        ("h1", "E. Pip’s outcomes"),
        *[("p", f"{o['ref']}: {o['text']}") for o in outcomes],
        ("h1", "F. The special educational provision Pip needs"),
        ("table", [["Outcome", "Provision", "By whom and when"], *[[ref, x["text"], when] for x, ref, when in table]]),
        ("h1", "G. The health provision Pip needs"),
        ("ul", [g["text"]]),
        ("h1", "H1. Social care provision under the Chronically Sick and Disabled Persons Act 1970"),
        ("ul", [h["text"]]),
        ("h1", "H2. Any other social care provision"),
        ("p", "None."),
        ("h1", "I. Pip’s school"),
        ("p", "Abbey Infant School (mainstream infant school)"),
        ("h1", "J. Personal budget"),
        ("p", "No personal budget has been agreed."),
        ("h1", "K. Advice"),
        ("p", "Educational psychologist: Dr Lin Moor"),
    ]
    views = {
        "good_at": ["I can do a forward roll."],
        "important_to_me": ["Peppa, mud and Grandma."],
        "how_to_help_me": ["A big cushion to push into."],
        "not_working": ["Hand dryers hurt my ears."],
        "hopes": ["I want to go to school on my scooter."],
    }
    facts = _facts(
        "Pip",
        "Philippa Grace Dunmore",
        "2020-04-04",
        None,
        "Year 1",
        "Suthersea Council",
        "2026-06-19",
        "2027-05-07",
        "2026-05-08",
        ("Kester Vaughan", "SEND officer", "020 7946 0633", None),
        ("Abbey Infant School", "mainstream infant school"),
        (False, "No personal budget has been agreed."),
    )
    return elements, gold(
        facts, views, outcomes, [*(x for x, _, _ in table), g, h], ["2 Abbey Walk", "WX1 9LL", "999 555 2077", "PTSD"]
    )


def joel() -> Made:
    """Word: very long paragraphs in section F with many helps each, figures in words, for a young man in custody-free care."""
    outcomes = [
        goal(
            "E1",
            "By his 18th birthday, Joel will manage a bank account and a weekly budget with advice once a month.",
            "independence",
            "By his 18th birthday",
        ),
        goal(
            "E2",
            "By the end of Year 12, Joel will gain Functional Skills English at Entry 3.",
            "learning",
            "By the end of Year 12",
        ),
        goal("E3", "Joel will improve his social skills.", "communication", None),
    ]
    helps = [
        help_(
            "Joel will be taught functional English by a qualified teacher for three hours a week in a class of no more than eight.",
            "qualified teacher",
            1,
            "week",
            180,
            group="a class of no more than eight",
        ),
        help_(
            "A teaching assistant will support him in all workshops for fifteen hours each week.",
            "teaching assistant",
            None,
            "week",
            None,
            hours=15,
        ),
        help_("A reader will be provided in all examinations.", "reader"),
        help_(
            "A youth mentor will meet Joel for forty-five minutes once a week to talk about money.",
            "youth mentor",
            1,
            "week",
            45,
        ),
        help_(
            "The educational psychologist will train college staff for half a day each year in trauma-informed practice.",
            "educational psychologist",
            1,
            "year",
            None,
        ),
        help_("Staff must not search Joel’s bag in front of other students.", "Staff", negative=True),
        help_(
            "Input from the speech and language therapist as advised.",
            "speech and language therapist",
            vague=["Input from", "as advised"],
        ),
        help_(
            "A health check every year with the GP surgery’s nurse.", "GP surgery’s nurse", 1, "year", None, section="G"
        ),
        help_(
            "Staying close support of two visits a week from a leaving care worker.",
            "leaving care worker",
            2,
            "week",
            None,
            section="H2",
        ),
    ]
    elements: list[Element] = [
        ("h1", "Education, Health and Care Plan"),
        ("p", "Local authority: Royal Borough of Kestonbury"),
        (
            "kv",
            [
                ("First names", "Joel Emmanuel"),
                ("Surname", "Parrish"),
                ("Known as", "Joel"),
                ("DOB", "14 March 2009"),
                ("Age", "17"),
                ("NC year", "12"),
                ("Address", "Not to be shared"),
                ("NHS no", "999 636 0021"),
                ("Date of amended plan", "25 June 2026"),
                ("Date of first plan", "1 September 2018"),
                ("Last annual review", "30 March 2026"),
                ("Next annual review due", "29 March 2027"),
                ("SEN case worker", "Mina Olatunji, 020 7946 0244, mina.olatunji@kestonbury.example.org"),
            ],
        ),
        ("h1", "Section A – Joel’s views"),
        ("h2", "My strengths"),
        ("ul", ["I’m a good laugh.", "I can cook for ten people."]),
        ("h2", "What matters"),
        ("ul", ["My sister and my trainers."]),
        ("h2", "How to work with me"),
        ("ul", ["Be straight with me."]),
        ("h2", "What’s not right at the moment"),
        ("ul", ["I keep getting new social workers."]),
        ("h2", "Where I want to get to"),
        ("ul", ["I want my own food truck."]),
        ("h2", "Views of others"),
        ("p", "Joel’s foster carer says he is generous. He was arrested in 2025 and not charged."),
        ("h1", "Section B – Special educational needs"),
        ("p", "Joel reads at the level of an eight-year-old."),
        ("h1", "Section C – Health needs"),
        ("p", "Joel has used cannabis."),
        ("h1", "Section D – Social care needs"),
        ("p", "Joel is in the care of the local authority under a care order."),
        ("h1", "Section E – Outcomes"),
        ("ol", [o["text"] for o in outcomes]),
        ("h1", "Section F – Special educational provision"),
        ("h2", "Cognition and learning"),
        ("p", " ".join(h["text"] for h in helps[:3])),
        ("h2", "Social, emotional and mental health"),
        ("p", " ".join(h["text"] for h in helps[3:7])),
        ("h1", "Section G – Health provision"),
        ("p", helps[7]["text"]),
        ("h1", "Section H1 – Social care provision"),
        ("p", "None."),
        ("h1", "Section H2 – Other social care provision"),
        ("p", helps[8]["text"]),
        ("h1", "Section I – Placement"),
        ("p", "Kestonbury College, general further education college"),
        ("h1", "Section J – Personal budget"),
        ("p", "No personal budget is in place."),
        ("h1", "Section K – Advice"),
        ("p", "Virtual school head, Cato Lunn, 12 March 2026"),
    ]
    views = {
        "good_at": ["I’m a good laugh.", "I can cook for ten people."],
        "important_to_me": ["My sister and my trainers."],
        "how_to_help_me": ["Be straight with me."],
        "not_working": ["I keep getting new social workers."],
        "hopes": ["I want my own food truck."],
    }
    facts = _facts(
        "Joel",
        "Joel Emmanuel Parrish",
        "2009-03-14",
        17,
        "Year 12",
        "Royal Borough of Kestonbury",
        "2026-06-25",
        "2027-03-29",
        "2026-03-30",
        ("Mina Olatunji", "SEN case worker", "020 7946 0244", "mina.olatunji@kestonbury.example.org"),
        ("Kestonbury College", "general further education college"),
        (False, "No personal budget is in place."),
    )
    return elements, gold(
        facts, views, outcomes, helps, ["999 636 0021", "arrested", "cannabis", "care order", "foster carer"]
    )


PLANS = {
    "a1-hana": ("docx", hana),
    "a2-callum": ("pdf", callum),
    "a3-esme": ("docx", esme),
    "a4-noor-scan": ("scan", noor),
    "a5-pip": ("pdf", pip),
    "a6-joel": ("docx", joel),
}

if __name__ == "__main__":
    for stem, (kind, make) in PLANS.items():
        save(Path(__file__).parent / "aside", stem, kind, *make())
