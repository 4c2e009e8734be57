"""Eight fictional plans by another writer, to see how the reading does on plans it was never mended for.

Run: python -m tests.plans.more.third     (writes tests/plans/more/third)
"""

# ruff: noqa: E501
from __future__ import annotations

from pathlib import Path

from tests.plans.more.writer import goal, gold, help_, key_facts, save

OUT = Path(__file__).parent / "third"


def long_story() -> None:
    """Provision told in paragraphs of several sentences."""
    p = [
        "Leila's class teacher will plan a visual timetable with her at the start of each day, and this will take 5 minutes.",
        "A speech and language therapist will see Leila for 45 minutes once a fortnight during term time, working 1:1 in the quiet room.",
        "Between these visits a teaching assistant trained by the therapist will deliver the speech programme for 15 minutes, four times a week.",
        "The therapist will review the programme at the end of every term.",
        "Leila will be taught reading in a group of no more than three children by a specialist literacy teacher for 30 minutes on three days each week.",
        "She will use a word processor with predictive text for all written work longer than a paragraph.",
        "The school may also consider additional intervention as and when required.",
        "An occupational therapist will visit school once each half term for an hour to advise staff and review Leila's sensory diet.",
        "Staff will offer Leila a movement break of 10 minutes twice in every school day.",
        "Leila must not be kept in at playtime to finish work.",
        "A health visitor's assistant nurse will check Leila's hearing aids once a term.",
        "A short break of 3 hours every Saturday will be provided by a family support worker.",
    ]
    e = [
        ("header", "Education, Health and Care Plan - Leila Haddad - CONFIDENTIAL"),
        ("h1", "Education, Health and Care Plan"),
        (
            "kv",
            [
                ("Name", "Leila Noor Haddad"),
                ("Likes to be called", "Leila"),
                ("Born", "14 February 2016"),
                ("Year group", "Year 4"),
                ("Issued by", "Thornmere Borough Council"),
                ("Date this final plan was made", "9 October 2024"),
                ("Review to be held before", "9 October 2025"),
                ("NHS number", "999 104 2231"),
                ("Address", "6 Ferrow Lane, Thornmere, QW3 7HD"),
            ],
        ),
        (
            "p",
            "Your plan writer: Owen Castell, SEND Plan Writer. Telephone 01632 960144. Email owen.castell@thornmere.example.org",
        ),
        ("h1", "Section A: Leila's story"),
        ("h2", "What I am good at"),
        ("p", "I am good at drawing horses. I can swim a whole length now."),
        ("h2", "What matters to me"),
        ("p", "My cat Biscuit matters to me. I like it when people wait for me to finish talking."),
        ("h2", "How you can help"),
        ("p", "Show me pictures as well as words. Tell me before things change."),
        ("h2", "My hopes for the future"),
        ("p", "I want to look after animals when I grow up."),
        ("h1", "Section B: Leila's special educational needs"),
        (
            "p",
            "Leila has a developmental language disorder and finds it hard to understand long instructions. She reads at the level of a child of six. She finds noisy rooms overwhelming.",
        ),
        ("h1", "Section C: Health needs related to SEN"),
        ("p", "Leila has a moderate hearing loss in both ears. She takes melatonin 3mg at night."),
        ("h1", "Section D: Social care needs"),
        ("p", "Leila's mother has a long-term illness and the family has little support at weekends."),
        ("h1", "Section E: Outcomes"),
        (
            "p",
            "1. By the end of Year 5, Leila will follow a three-part spoken instruction in class on 4 out of 5 occasions.",
        ),
        (
            "p",
            "2. By July 2026 Leila will read a short story at the level of an eight year old and answer five questions about it.",
        ),
        ("p", "3. Within twelve months Leila will ask for a break by using a card or a word before she becomes upset."),
        ("h1", "Section F: Special educational provision"),
        ("h2", "Communication"),
        ("p", " ".join(p[0:2])),
        ("p", " ".join(p[2:4])),
        ("h2", "Learning"),
        ("p", " ".join(p[4:7])),
        ("h2", "Senses and feelings"),
        ("p", " ".join(p[7:10])),
        ("h1", "Section G: Health provision"),
        ("p", p[10]),
        (
            "h1",
            "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        ),
        ("p", p[11]),
        ("h1", "Section H2: Any other social care provision"),
        ("p", "None."),
        ("h1", "Section I: Placement"),
        ("p", "Larkrise Primary School, a mainstream primary school."),
        ("h1", "Section J: Personal budget"),
        ("p", "The family did not ask for a personal budget."),
        ("h1", "Section K: Advice"),
        (
            "ul",
            [
                "Dr Hana Boyle, educational psychologist, 3 May 2024",
                "Sam Peake, speech and language therapist, 20 May 2024",
            ],
        ),
    ]
    g = gold(key_facts("Leila", "Leila Noor Haddad", "2016-02-14", None, "Year 4", "Thornmere Borough Council", "2024-10-09", "2025-10-09", None,
                   ("Owen Castell", "SEND Plan Writer", "01632 960144", "owen.castell@thornmere.example.org"),
                   ("Larkrise Primary School", "a mainstream primary school"), (False, "The family did not ask for a personal budget.")),
             {"good_at": ["I am good at drawing horses.", "I can swim a whole length now."],
              "important_to_me": ["My cat Biscuit matters to me.", "I like it when people wait for me to finish talking."],
              "how_to_help_me": ["Show me pictures as well as words.", "Tell me before things change."],
              "hopes": ["I want to look after animals when I grow up."]},
             [goal("1", "By the end of Year 5, Leila will follow a three-part spoken instruction in class on 4 out of 5 occasions.", "communication", "By the end of Year 5"),
              goal("2", "By July 2026 Leila will read a short story at the level of an eight year old and answer five questions about it.", "learning", "By July 2026"),
              goal("3", "Within twelve months Leila will ask for a break by using a card or a word before she becomes upset.", "feelings", "Within twelve months")],
             [help_(p[0], "class teacher", 1, "day", 5), help_(p[1], "speech and language therapist", 1, "fortnight", 45, group="1:1"),
              help_(p[2], "teaching assistant trained by the therapist", 4, "week", 15, review="review the programme at the end of every term"),
              help_(p[4], "specialist literacy teacher", 3, "week", 30, group="a group of no more than three children"),
              help_(p[5]), help_(p[6], "school", vague=["may", "consider", "as and when required"]),
              help_(p[7], "occupational therapist", 1, "half_term", 60), help_(p[8], "Staff", 2, "day", 10, vague=[]),
              help_(p[9], negative=True), help_(p[10], "health visitor's assistant nurse", 1, "term", section="G"),
              help_(p[11], "family support worker", 1, "week", 180, section="H1")],
             ["999 104 2231", "6 Ferrow Lane", "melatonin", "long-term illness"])  # fmt: skip
    save(OUT, "31-leila-haddad", "docx", e, g)


def golden_thread() -> None:
    """Need, outcome, provision and "who and how often" side by side."""
    o = ["Jonah will start a task on his own within two minutes of being asked in 3 out of 4 lessons by Easter 2026.",
         "By the end of Key Stage 3 Jonah will write a paragraph of five sentences that another person can read.",
         "By July 2026 Jonah will spend every lunchtime with at least one other pupil."]  # fmt: skip
    p = ["Task planner with checklist, checked in each lesson.", "Coaching session on organisation.", "Touch typing course.",
         "Hand strength exercises.", "Lunchtime club.", "Social skills group (max 6 pupils)."]  # fmt: skip
    e = [
        ("landscape",), ("h1", "Wexcombe Unitary Authority"), ("h2", "EHC Plan for Jonah Adeyemi-Clarke"),
        ("table", [["Full name", "Jonah Adeyemi-Clarke", "DOB", "03/11/2011"], ["Known as", "Jonah", "NCY", "8"],
                   ["Final plan issued", "28/02/2025", "Annual review due", "by 28/02/2026"],
                   ["UPN", "Z999000112233", "EHC Officer", "Mrs P. Vance, 01632 960871, pvance@wexcombe.example.org"]], {"head": 0}),
        ("h1", "SECTION A – views, interests and aspirations of Jonah and his parents"),
        ("bold", "Things I'm good at"), ("ul", ["Building computers", "I know every bus route in town"]),
        ("bold", "Important to me"), ("ul", ["My brother Sol", "Having my own space after school"]),
        ("bold", "What helps me"), ("ul", ["Give me one thing at a time", "Let me type"]),
        ("bold", "My dreams"), ("ul", ["To work with computers and drive a car"]),
        ("bold", "What Jonah's parents say"), ("p", "We want Jonah to be happy and safe. His father has been unwell with depression."),
        ("h1", "SECTIONS B, E and F – the golden thread"),
        ("table", [["Need (B)", "Outcome (E)", "Provision (F)", "Who / How often", "Review"],
                   [{"text": "Jonah has ADHD. He finds it hard to get started and to organise himself.", "rows": 2}, {"text": o[0], "rows": 2}, p[0], "Subject teachers - every lesson", "Half-termly"],
                   [p[1], "Learning mentor - x2 weekly 30m", "Half-termly"],
                   [{"text": "Jonah has dyspraxia and his handwriting is slow and painful.", "rows": 2}, {"text": o[1], "rows": 2}, p[2], "HLTA - 1 hr p/w", "Termly by SENCO"],
                   [p[3], "TA trained by OT - 10 mins daily", "Termly by OT"],
                   [{"text": "Jonah is often alone at break and lunch.", "rows": 2}, {"text": o[2], "rows": 2}, p[4], "Pastoral manager - 2-3 times a week", "Termly"],
                   [p[5], "ELSA - fortnightly for 45 mins", "Termly"]]),
        ("h1", "SECTION C – health needs"), ("p", "Jonah takes methylphenidate 18mg each morning."),
        ("h1", "SECTION D – social care needs"), ("p", "None identified."),
        ("h1", "SECTION G – health provision"), ("p", "The community paediatrician will review Jonah's ADHD every six months."),
        ("h1", "SECTION H1"), ("p", "None"), ("h1", "SECTION H2"), ("p", "N/A"),
        ("h1", "SECTION I – school"), ("p", "Name: Ashgate High School"), ("p", "Type: mainstream secondary academy"),
        ("h1", "SECTION J – personal budget"), ("p", "No personal budget has been requested."),
        ("h1", "SECTION K – advice and information"), ("p", "Appendices 1 to 6."),
    ]  # fmt: skip
    g = gold(key_facts("Jonah", "Jonah Adeyemi-Clarke", "2011-11-03", None, "Year 8", "Wexcombe Unitary Authority", "2025-02-28", "2026-02-28", None,
                   ("Mrs P. Vance", "EHC Officer", "01632 960871", "pvance@wexcombe.example.org"),
                   ("Ashgate High School", "mainstream secondary academy"), (False, "No personal budget has been requested.")),
             {"good_at": ["Building computers", "I know every bus route in town"], "important_to_me": ["My brother Sol", "Having my own space after school"],
              "how_to_help_me": ["Give me one thing at a time", "Let me type"], "hopes": ["To work with computers and drive a car"]},
             [goal("1", o[0], "independence", "by Easter 2026"), goal("2", o[1], "learning", "By the end of Key Stage 3"), goal("3", o[2], "communication", "By July 2026")],
             [help_(p[0], "Subject teachers", None, None, review="Half-termly", outcome="1"), help_(p[1], "Learning mentor", 2, "week", 30, review="Half-termly", outcome="1"),
              help_(p[2], "HLTA", 1, "week", 60, review="Termly by SENCO", outcome="2"), help_(p[3], "TA trained by OT", 1, "day", 10, review="Termly by OT", outcome="2"),
              help_(p[4], "Pastoral manager", None, "week", review="Termly", outcome="3"), help_(p[5], "ELSA", 1, "fortnight", 45, group="group (max 6 pupils)", review="Termly", outcome="3"),
              help_("The community paediatrician will review Jonah's ADHD every six months.", "community paediatrician", 2, "year", section="G")],
             ["Z999000112233", "methylphenidate", "depression"])  # fmt: skip
    save(OUT, "32-jonah-adeyemi-clarke", "docx", e, g)


def cards() -> None:
    """Provision for each outcome as cards with what, who, when and where."""
    o = ["By the end of Year 11, Priyanka will travel by bus from home to college on her own on 9 out of 10 days.",
         "By July 2026, Priyanka will tell a trusted adult when she feels anxious, at least once a week.",
         "By the end of Year 11, Priyanka will pass Functional Skills English at Entry Level 3."]  # fmt: skip
    c = [("Travel training on the local bus route.", "Independent travel trainer", "Weekly, 1 hour, for 2 terms", "In the community", 1, "week", 60, "Independent travel trainer"),
         ("Check-in conversation using a feelings scale.", "Form tutor", "Every morning for 10 minutes", "Tutor room", 1, "day", 10, "Form tutor"),
         ("Cognitive behavioural approach to managing worry.", "Mental health practitioner", "6 sessions of 50 minutes", "Wellbeing hub", 6, None, 50, "Mental health practitioner"),
         ("Small group teaching of English (no more than 5 students).", "English teacher with a TA", "5 lessons of 1 hour each week", "Learning base", 5, "week", 60, "English teacher; TA"),
         ("Reading pen and coloured overlays.", "SENCO to arrange", "Available in all lessons", "Everywhere", None, None, None, "SENCO")]  # fmt: skip

    def card(x):  # type: ignore[no-untyped-def]
        return ("table", [["What", x[0]], ["Who", x[1]], ["When", x[2]], ["Where", x[3]]], {"head": 0})

    e = [
        ("header", "Priyanka Sandhu EHCP Final March 2025"), ("h1", "My Education, Health and Care Plan"),
        ("kv", [("My name", "Priyanka Kaur Sandhu"), ("I like to be called", "Pri"), ("Date of birth", "21st August 2009"), ("School year", "Year 10"), ("Local authority", "Calderfold Council"),
                ("Date of final EHCP", "14th March 2025"), ("Date of last annual review", "22nd January 2025"), ("Next annual review", "22nd January 2026"),
                ("SEN case officer", "Dale Whitcombe"), ("Phone", "0113 496 0207"), ("Email", "dale.whitcombe@calderfold.example.org"),
                ("Hospital number", "CF-882-109"), ("Home address", "41 Tansy Court, Calderfold, HM4 2QP")]),
        ("h1", "Section A – All about me"),
        ("table", [["What people like about me and what I am good at", "I am kind and I make people laugh. I am good at baking."], ["What is important to me", "My grandma and Bollywood films. Being treated like my age."],
                   ["How best to support me", "Give me time to answer. Don't talk about me as if I'm not there."], ["What I want in the future", "I want to work in a cafe and live with friends."],
                   ["What is not working", "Supply teachers don't know about my plan."]], {"head": 0}),
        ("h1", "Section B – My special educational needs"), ("p", "Pri has a moderate learning disability. She becomes anxious when plans change. She finds reading hard."),
        ("h1", "Section C – My health needs"), ("p", "Pri has asthma."), ("h1", "Section D – My social care needs"), ("p", "Pri has been known to social care under a child protection plan in 2017, which has ended."),
        ("h1", "Sections E and F – What I want to achieve and the help I will get"),
    ]  # fmt: skip
    links = [(0, [0]), (1, [1, 2]), (2, [3, 4])]
    helps = []
    for n, which in links:
        e += [("h2", f"Outcome {n + 1}"), ("p", o[n]), ("bold", "Special educational provision")]
        for i in which:
            x = c[i]
            e.append(card(x))
            group = "Small group teaching of English (no more than 5 students)" if i == 3 else None
            helps.append(help_(x[0], x[7].split("; "), x[4], x[5], x[6], group=group, outcome=str(n + 1)))
    e += [("h1", "Section G – Health help"), ("p", "There is no health provision."), ("h1", "Section H1 – Social care help"), ("p", "None required."),
          ("h1", "Section H2 – Other social care help"), ("p", "Pri will go to the Saturday youth club for 4 hours a month with a support worker."),
          ("h1", "Section I – Where I learn"), ("p", "Brackenfield School, a maintained special school"), ("h1", "Section J – Personal budget"),
          ("p", "Pri's family receives a direct payment for transport of £600 a year."), ("h1", "Section K – Reports"), ("p", "Reports are listed in the annex.")]  # fmt: skip
    helps.append(
        help_(
            "Pri will go to the Saturday youth club for 4 hours a month with a support worker.",
            "support worker",
            None,
            "month",
            None,
            section="H2",
            hours=4,
        )
    )
    g = gold(key_facts("Pri", "Priyanka Kaur Sandhu", "2009-08-21", None, "Year 10", "Calderfold Council", "2025-03-14", "2026-01-22", "2025-01-22",
                   ("Dale Whitcombe", "SEN case officer", "0113 496 0207", "dale.whitcombe@calderfold.example.org"),
                   ("Brackenfield School", "a maintained special school"), (True, "Pri's family receives a direct payment for transport of £600 a year.")),
             {"good_at": ["I am kind and I make people laugh.", "I am good at baking."], "important_to_me": ["My grandma and Bollywood films.", "Being treated like my age."],
              "how_to_help_me": ["Give me time to answer.", "Don't talk about me as if I'm not there."], "hopes": ["I want to work in a cafe and live with friends."],
              "not_working": ["Supply teachers don't know about my plan."]},
             [goal("1", o[0], "independence", "By the end of Year 11"), goal("2", o[1], "feelings", "By July 2026"), goal("3", o[2], "learning", "By the end of Year 11")],
             helps, ["CF-882-109", "41 Tansy Court", "child protection"])  # fmt: skip
    save(OUT, "33-priyanka-sandhu", "docx", e, g)


if __name__ == "__main__":
    from tests.plans.more import third_half

    for each in (long_story, golden_thread, cards, *third_half.ALL):
        each()
