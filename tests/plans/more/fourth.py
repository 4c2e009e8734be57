"""Five more fictional plans, unlike the others, for one last look at plans that nothing was mended for.

Run: python -m tests.plans.more.fourth     (writes tests/plans/more/fourth)
"""

# ruff: noqa: E501
from __future__ import annotations

from pathlib import Path

from tests.plans.more.writer import goal, gold, help_, key_facts, save

OUT = Path(__file__).parent / "fourth"


def questions() -> None:
    """No letters at all: every title is a question, and what is given stands in sentences with brackets."""
    p = ["Ayaan will have a mathematics lesson in the small teaching room (led by the inclusion teacher, 5 days a week, 45 minutes).",
         "Ayaan will learn to use his communication book with a speech and language therapy assistant (3 times a week, 20 minutes).",
         "All staff who work with Ayaan will complete autism training from the council's outreach service before September 2025.",
         "Ayaan will eat his lunch in the sensory room with one friend if the hall is too loud.",
         "A lunchtime supervisor will help Ayaan join a game for at least 10 minutes each day.",
         "Adults should never take away his ear defenders."]  # fmt: skip
    o = [
        "By the end of Key Stage 2 Ayaan will use his communication book to make a choice at least ten times a day.",
        "By the end of Key Stage 2 Ayaan will add and take away numbers up to 100 with objects.",
        "By July 2026 Ayaan will play a turn-taking game with one friend for 10 minutes.",
    ]
    e = [
        ("h1", "Ayaan's Education, Health and Care Plan"), ("p", "This is the plan for Ayaan Malik, who was born on 3 December 2015 and goes to Year 4. Kestrel Bay Council wrote it and it became final on 22 May 2025. It must be reviewed by 21 May 2026."),
        ("p", "If you have a question about this plan, speak to Bronwen Tate, SEND Case Officer, on 029 2018 0111 or bronwen.tate@kestrelbay.example.org."),
        ("h1", "Who is Ayaan and what does he want us to know?"), ("h2", "What does Ayaan do well?"), ("ul", ["I am good at jigsaws.", "I can count to 200."]), ("h2", "What matters to Ayaan?"), ("ul", ["Trains, trains and trains.", "My baby cousin."]), ("h2", "How can we help Ayaan?"), ("ul", ["Use my book when you talk to me.", "Let me wear my ear defenders."]), ("h2", "What does Ayaan hope for?"), ("ul", ["I want to drive a train."]), ("h2", "What do Ayaan's parents want us to know?"), ("p", "Ayaan wakes at night and we are both exhausted. His mother has had treatment for cancer."),
        ("h1", "What are Ayaan's special educational needs?"), ("p", "Ayaan is autistic. He uses few words. Loud places hurt his ears."), ("h1", "What are Ayaan's health needs?"), ("p", "Ayaan does not have health needs."), ("h1", "What are Ayaan's social care needs?"), ("p", "Ayaan does not have social care needs."),
        ("h1", "What do we want Ayaan to achieve?"), ("ol", o), ("h1", "What special educational provision will Ayaan receive?"), ("ul", p),
        ("h1", "What health provision will Ayaan receive?"), ("p", "None."), ("h1", "What social care provision will Ayaan receive?"), ("p", "None."), ("h1", "Which school will Ayaan go to?"), ("p", "Ayaan will go to Saltmarsh Primary School, a mainstream school with an autism base."), ("h1", "Is there a personal budget?"), ("p", "No, there is no personal budget."), ("h1", "Who gave advice?"), ("p", "The educational psychologist and the school."),
    ]  # fmt: skip
    g = gold(key_facts("Ayaan", "Ayaan Malik", "2015-12-03", None, "Year 4", "Kestrel Bay Council", "2025-05-22", "2026-05-21", None, ("Bronwen Tate", "SEND Case Officer", "029 2018 0111", "bronwen.tate@kestrelbay.example.org"), ("Saltmarsh Primary School", "mainstream school with an autism base"), (False, "No, there is no personal budget.")),
             {"good_at": ["I am good at jigsaws.", "I can count to 200."], "important_to_me": ["Trains, trains and trains.", "My baby cousin."], "how_to_help_me": ["Use my book when you talk to me.", "Let me wear my ear defenders."], "hopes": ["I want to drive a train."]},
             [goal("1", o[0], "communication", "By the end of Key Stage 2"), goal("2", o[1], "learning", "By the end of Key Stage 2"), goal("3", o[2], "communication", "By July 2026")],
             [help_(p[0], "inclusion teacher", 5, "week", 45), help_(p[1], "speech and language therapy assistant", 3, "week", 20), help_(p[2], "council's outreach service"), help_(p[3]), help_(p[4], "lunchtime supervisor", 1, "day", None), help_(p[5], "Adults", negative=True)], ["cancer", "wakes at night"])  # fmt: skip
    save(OUT, "41-ayaan-malik", "docx", e, g)


def hours_table() -> None:
    """PDF, landscape: outcome as a bar across the table, then lines with staffing, hours and setting."""
    o = [
        "By June 2026 Orla will walk 50 metres with her walker without stopping.",
        "By the end of Year 5 Orla will type her own name and address.",
        "By June 2026 Orla will take part in a whole class discussion once each week.",
    ]
    rows = [[("Daily stretching and standing programme", "Trained TA", "2 x 20 mins per day", "Physio room", 2, "day", 20), ("Direct physiotherapy", "Physiotherapist (NHS)", "1 x 45 min per half term", "School", 1, "half_term", 45)],
            [("Switch and keyboard skills teaching", "Assistive technology teacher", "40 mins weekly", "Class", 1, "week", 40), ("1:1 support in all lessons", "Teaching assistant", "25 hrs per week", "Class", None, "week", None)],
            [("Pre-recorded messages programmed on talker", "Class teacher", "Before each discussion", "Class", None, None, None), ("Advice to staff on talker", "Speech and language therapist", "Twice a term, 1 hour", "School", 2, "term", 60)]]  # fmt: skip
    table = [["Provision", "Staffing", "Frequency and duration", "Where"]]
    helps = []
    for n, out in enumerate(o):
        table.append([{"text": f"Outcome {n + 1}: {out}", "cols": 4, "bold": True}])
        for r in rows[n]:
            table.append(list(r[:4]))
            helps.append(
                help_(
                    r[0],
                    r[1],
                    r[4],
                    r[5],
                    r[6],
                    hours=25 if "25 hrs" in r[2] else None,
                    group="1:1" if "1:1" in r[0] else None,
                    outcome=str(n + 1),
                )
            )
    e = [("landscape",), ("header", "O. Fitzgerald - EHCP - Confidential"), ("h1", "EDUCATION, HEALTH & CARE PLAN"), ("table", [["Name: Orla Fitzgerald", "DOB: 17.10.2015", "Year: 4"], ["LA: Penmarrow County Council", "Final plan: 30.04.2025", "Next review: 30.04.2026"], ["NHS no: 999 471 0096", "Casework officer: Idris Payne", "Tel: 0117 496 0555"]], {"head": 0}),
         ("h1", "SECTION A"), ("table", [["I am good at", "What is important to me", "How to support me", "My hopes"], [["• I am good at singing", "• I make friends fast"], ["• My dad's bread", "• Going to Brownies"], ["• Talk to me and not over me", "• Wait for my talker"], ["• I want to be on stage"]]]),
         ("h1", "SECTION B"), ("p", "Orla has cerebral palsy and uses a talker. She tires in the afternoon."), ("h1", "SECTION C"), ("p", "Orla has botulinum injections twice a year."), ("h1", "SECTION D"), ("p", "Orla's parents are separated and share her care."),
         ("h1", "SECTIONS E & F"), ("table", table), ("h1", "SECTION G"), ("p", "A wheelchair review by wheelchair services once a year."), ("h1", "SECTION H1"), ("p", "Direct payment for 6 hours of personal care support a week in school holidays."), ("h1", "SECTION H2"), ("p", "None."),
         ("h1", "SECTION I"), ("p", "School: Trewint Community School"), ("p", "Type: maintained mainstream primary school"), ("h1", "SECTION J"), ("p", "A direct payment of £96 a week is made for personal care support."), ("h1", "SECTION K"), ("p", "Held on file")]  # fmt: skip
    helps += [
        help_("A wheelchair review by wheelchair services once a year.", "wheelchair services", 1, "year", section="G"),
        help_(
            "Direct payment for 6 hours of personal care support a week in school holidays.",
            [],
            None,
            "week",
            hours=6,
            section="H1",
        ),
    ]
    g = gold(key_facts("Orla", "Orla Fitzgerald", "2015-10-17", None, "Year 4", "Penmarrow County Council", "2025-04-30", "2026-04-30", None, ("Idris Payne", "Casework officer", "0117 496 0555", None), ("Trewint Community School", "maintained mainstream primary school"), (True, "A direct payment of £96 a week is made for personal care support.")),
             {"good_at": ["I am good at singing", "I make friends fast"], "important_to_me": ["My dad's bread", "Going to Brownies"], "how_to_help_me": ["Talk to me and not over me", "Wait for my talker"], "hopes": ["I want to be on stage"]},
             [goal("1", o[0], "sensory_physical", "By June 2026"), goal("2", o[1], "learning", "By the end of Year 5"), goal("3", o[2], "communication", "By June 2026")], helps, ["999 471 0096", "separated"])  # fmt: skip
    save(OUT, "42-orla-fitzgerald", "pdf", e, g)


def by_profession() -> None:
    """Word: Section F by profession, each a bold lead and a paragraph or two; views told by an advocate."""
    p = ["A speech and language therapist will spend six hours each term with Theo and the staff who know him, and will write one report for the annual review.",
         "A lecturer will teach Theo employability skills for three sessions of 90 minutes every week in a group of between six and eight learners.",
         "A learning support practitioner will be with Theo in every session and at break times.",
         "The college will provide a quiet place to which Theo can go whenever he feels overwhelmed.",
         "A specialist autism mentor will meet Theo twice a week for 30 minutes until Christmas, then once a week for the rest of the year.",
         "If Theo is away for more than two days, his tutor will phone home.",
         "Theo must not be expected to work in a group of more than eight.",
         "The community learning disability nurse will see Theo every six weeks to review his epilepsy plan.",
         "Day opportunities for two days a week at Orchard Works from July 2026."]  # fmt: skip
    o = [
        "By July 2026, Theo will complete a work placement of 6 hours a week for ten weeks.",
        "By July 2026, Theo will use public transport with one adult nearby for one journey a week.",
        "By December 2026, Theo will say or show how he feels to two members of staff.",
    ]
    e = [("h1", "Northfleet Metropolitan Borough Council"), ("h1", "EHC plan - Amended final plan"), ("ul", ["Name of young person: Theodore Grant Mbeki", "Preferred name: Theo", "DoB: 26 June 2004", "Date of original plan: 4 March 2019", "Date of this amended plan: 18 July 2025", "Date of last review: 12 May 2025", "Next review due: on or before 11 May 2026", "Named officer: Lucja Brand, Post-16 Coordinator (01632 960488)"]),
         ("h1", "A - Views, interests and aspirations"), ("p", "Theo does not use many words. His advocate, who knows him well, wrote these statements on his behalf."), ("bold", "What Theo is good at"), ("p", "Theo is good at sorting and at using machines. He remembers faces."), ("bold", "What is important to Theo"), ("p", "Theo loves his music and his walks."), ("bold", "How to support Theo well"), ("p", "Use short sentences and photos. Stay calm and give him space."), ("bold", "Theo's hopes"), ("p", "Theo wants to work outdoors."), ("bold", "What is not working for Theo"), ("p", "Theo finds the college canteen too loud."),
         ("h1", "B - Special educational needs"), ("p", "Theo has autism and a severe learning disability."), ("h1", "C - Health needs"), ("p", "Theo has epilepsy and takes sodium valproate 500mg twice daily."), ("h1", "D - Social care needs"), ("p", "Theo lives in a supported living flat. There was a safeguarding enquiry in 2023."),
         ("h1", "E - Outcomes"), *[("lead", f"Outcome {i}:", t) for i, t in enumerate(o, 1)],
         ("h1", "F - Special educational provision"), ("bold", "Speech and language therapy"), ("p", p[0]), ("bold", "Teaching"), ("p", p[1]), ("p", f"{p[2]} {p[3]}"), ("bold", "Mentoring"), ("p", p[4]), ("bold", "Attendance and grouping"), ("p", p[5]), ("p", p[6]),
         ("h1", "G - Health care provision"), ("p", p[7]), ("h1", "H1 - Social care (CSDPA)"), ("p", "Not applicable as Theo is over 18."), ("h1", "H2 - Social care (Care Act)"), ("p", p[8]), ("h1", "I - Placement"), ("p", "Type of placement: specialist post-16 institution"), ("p", "Name of placement: Wharfside College"), ("h1", "J - Personal budget"), ("p", "Theo's family has not asked for one."), ("h1", "K - Advice"), ("p", "See folder.")]  # fmt: skip
    g = gold(key_facts("Theo", "Theodore Grant Mbeki", "2004-06-26", None, None, "Northfleet Metropolitan Borough Council", "2025-07-18", "2026-05-11", "2025-05-12", ("Lucja Brand", "Post-16 Coordinator", "01632 960488", None), ("Wharfside College", "specialist post-16 institution"), (False, "Theo's family has not asked for one.")),
             {"good_at": ["Theo is good at sorting and at using machines.", "He remembers faces."], "important_to_me": ["Theo loves his music and his walks."], "how_to_help_me": ["Use short sentences and photos.", "Stay calm and give him space."], "hopes": ["Theo wants to work outdoors."], "not_working": ["Theo finds the college canteen too loud."]},
             [goal("1", o[0], "other", "By July 2026"), goal("2", o[1], "independence", "By July 2026"), goal("3", o[2], "feelings", "By December 2026")],
             [help_(p[0], "speech and language therapist", None, "term", hours=6), help_(p[1], "lecturer", 3, "week", 90, group="group of between six and eight learners"), help_(p[2], "learning support practitioner"), help_(p[3], "college"), help_(p[4], "specialist autism mentor", 2, "week", 30), help_(p[5], "tutor"), help_(p[6], negative=True, group="group of more than eight"), help_(p[7], "community learning disability nurse", None, None, section="G"), help_(p[8], "Orchard Works", 2, "week", section="H2")], ["sodium valproate", "safeguarding"])  # fmt: skip
    save(OUT, "43-theodore-mbeki", "docx", e, g)


def two_column_pdf() -> None:
    """PDF: what the council calls 'Part' and 'Section'; provision as numbered rows with the outcome's number last."""
    rows = [("A literacy intervention (Toe by Toe) delivered 1:1", "LSA supervised by SENCo", "15 mins x 4 per week", "Reading age test each term", "1"), ("Homework club", "Teacher on duty", "Mon and Thurs, 1 hr", "Register", "1"),
            ("Talking partner in all group tasks", "Class teachers", "Every lesson", "Half-termly", "2"), ("ELSA programme", "ELSA", "1 x 40 mins/week for 12 weeks", "End of programme", "2"), ("Sensory circuits before school", "Sports coach", "Daily, 15-20 mins", "Termly", "3"), ("Ear defenders and a workstation", "School", "Always available", "Annually", "3")]  # fmt: skip
    amounts = [
        (4, "week", 15),
        (2, "week", 60),
        (None, None, None),
        (1, "week", 40),
        (1, "day", None),
        (None, None, None),
    ]
    o = [
        "By the end of Year 8 Ffion's reading age will be within 12 months of her real age.",
        "By Easter 2026 Ffion will put up her hand and answer a question in class every day.",
        "By the end of Year 8 Ffion will stay in assembly for 15 minutes.",
    ]
    e = [("header", "LYDDEN COUNCIL - EHCP"), ("footer", "Ffion Rees"), ("h1", "Education Health and Care Plan"), ("h2", "Part 1 Personal information"), ("kv", [("Child or young person", "Ffion Mair Rees"), ("Date of birth", "12 Jan 2013"), ("Current school year", "7"), ("Responsible authority", "Lydden Council"), ("Plan issue date", "27 Nov 2024"), ("Previous annual review", "9 Oct 2024"), ("Review date", "9 Oct 2025"), ("Council contact", "EHC Team: ehc.team@lydden.example.org, 01632 960999"), ("Unique learner number", "9990001112")]),
         ("h2", "Part 2 Section A Views"), ("lead", "What's great about me:", "I'm brilliant at the trumpet. I never give up."), ("lead", "What I need from others:", "Don't rush me. Tell me what page we are on."), ("lead", "What I love:", "My trumpet, my dog Mali and the sea."), ("lead", "Next for me:", "I want to join the county orchestra."), ("lead", "Things that bother me:", "People tapping pens."), ("lead", "From Mum and Dad:", "We worry about her weight and she has seen a counsellor."),
         ("h2", "Part 3 Section B Needs"), ("p", "Ffion has dyslexia and sensory processing differences."), ("h2", "Part 4 Section C"), ("p", "None known"), ("h2", "Part 5 Section D"), ("p", "None known"), ("h2", "Part 6 Section E Outcomes"), ("table", [["No", "What Ffion will achieve", "By when we will check"], *[[str(i), t, "Annual review"] for i, t in enumerate(o, 1)]]),
         ("h2", "Part 7 Section F Provision"), ("table", [["Ref", "Support", "Delivered by", "How much", "Checked", "Outcome no."], *[[f"F{i}", *r] for i, r in enumerate(rows, 1)]]), ("h2", "Part 8 Section G"), ("p", "No provision"), ("h2", "Part 9 Section H1"), ("p", "No provision"), ("h2", "Part 10 Section H2"), ("p", "No provision"), ("h2", "Part 11 Section I"), ("p", "Lydden High School; a mainstream secondary school"), ("h2", "Part 12 Section J"), ("p", "None requested"), ("h2", "Part 13 Section K"), ("p", "Listed separately")]  # fmt: skip
    helps = [
        help_(
            r[0],
            r[1].split(" supervised by ") if "superv" in r[1] else r[1],
            *a,
            review=r[3],
            group="1:1" if "1:1" in r[0] else None,
            outcome=r[4],
        )
        for r, a in zip(rows, amounts, strict=True)
    ]
    g = gold(key_facts("Ffion", "Ffion Mair Rees", "2013-01-12", None, "Year 7", "Lydden Council", "2024-11-27", "2025-10-09", "2024-10-09", (None, "EHC Team", "01632 960999", "ehc.team@lydden.example.org"), ("Lydden High School", "mainstream secondary school"), (False, "None requested")),
             {"good_at": ["I'm brilliant at the trumpet.", "I never give up."], "how_to_help_me": ["Don't rush me.", "Tell me what page we are on."], "important_to_me": ["My trumpet, my dog Mali and the sea."], "hopes": ["I want to join the county orchestra."], "not_working": ["People tapping pens."]},
             [goal("1", o[0], "learning", "By the end of Year 8"), goal("2", o[1], "communication", "By Easter 2026"), goal("3", o[2], "sensory_physical", "By the end of Year 8")], helps, ["9990001112", "weight"])  # fmt: skip
    save(OUT, "44-ffion-rees", "pdf", e, g)


def scan_of_table() -> None:
    """A scan whose help stands in a table with lines."""
    rows = [
        ("Phonics teaching in a group of 3", "Teacher", "Daily, 20 minutes", 1, "day", 20),
        ("Social story reading", "TA", "Weekly, 15 minutes", 1, "week", 15),
        ("Advice from the autism team", "Autism advisory teacher", "Once a term", 1, "term", None),
    ]
    o = [
        "By the end of Year 2 Hugo will read 45 common words.",
        "By the end of Year 2 Hugo will line up with his class at the end of play.",
    ]
    e = [("h1", "Education, Health and Care Plan"), ("kv", [("Child's name", "Hugo Lindqvist"), ("Date of birth", "7 March 2019"), ("School year", "Year 1"), ("Local authority", "Ambleford Council"), ("Date of final plan", "10 October 2025"), ("Date of next review", "10 October 2026"), ("Plan coordinator", "Tessa Wynn, 01632 960222")]),
         ("h1", "Section A - Views"), ("h2", "I am good at"), ("ul", ["I am good at building dens."]), ("h2", "Important to me"), ("ul", ["My rabbit Pip."]), ("h2", "Please help me by"), ("ul", ["Giving me time."]), ("h2", "My hopes"), ("ul", ["I want to be a farmer."]), ("h1", "Section B - Needs"), ("p", "Hugo is autistic and is learning to read."), ("h1", "Section C - Health needs"), ("p", "None."), ("h1", "Section D - Social care needs"), ("p", "None."), ("h1", "Section E - Outcomes"), ("ol", o), ("h1", "Section F - Provision"), ("table", [["What", "Who", "When"], *[list(r[:3]) for r in rows]]), ("h1", "Section G"), ("p", "None."), ("h1", "Section H1"), ("p", "None."), ("h1", "Section H2"), ("p", "None."), ("h1", "Section I"), ("p", "Name of school: Ambleford Infant School"), ("p", "Type of school: mainstream infant school"), ("h1", "Section J"), ("p", "There is no personal budget."), ("h1", "Section K"), ("p", "On file.")]  # fmt: skip
    g = gold(key_facts("Hugo", "Hugo Lindqvist", "2019-03-07", None, "Year 1", "Ambleford Council", "2025-10-10", "2026-10-10", None, ("Tessa Wynn", "Plan coordinator", "01632 960222", None), ("Ambleford Infant School", "mainstream infant school"), (False, "There is no personal budget.")),
             {"good_at": ["I am good at building dens."], "important_to_me": ["My rabbit Pip."], "how_to_help_me": ["Giving me time."], "hopes": ["I want to be a farmer."]},
             [goal("1", o[0], "learning", "By the end of Year 2"), goal("2", o[1], "feelings", "By the end of Year 2")], [help_(r[0], r[1], r[3], r[4], r[5], group="group of 3" if "group" in r[0] else None) for r in rows], [])  # fmt: skip
    save(OUT, "45-hugo-lindqvist", "scan", e, g)


if __name__ == "__main__":
    for each in (questions, hours_table, by_profession, two_column_pdf, scan_of_table):
        each()
