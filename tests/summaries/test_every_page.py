"""What must hold for the page of every plan, from the file to what is printed."""

from __future__ import annotations

import json
import re
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from summaries.batch import Job, Wish, load_plan, summarise

PLANS = Path(__file__).parents[1] / "plans"
GOLD = {path.name.removesuffix(".gold.json"): json.loads(path.read_text()) for path in PLANS.glob("*.gold.json")}


@dataclass(frozen=True)
class Made:
    """The page of one plan as a reader gets it: `page` is the JSON, the others are all the text of each file."""

    name: str
    gold: dict
    page: dict
    pdf_text: str
    html: str
    word_text: str
    raw_json: str
    folder: Path

    @property
    def all_text(self) -> str:
        return "\n".join((self.pdf_text, self.html, self.word_text, self.raw_json))


def plan_file(name: str) -> Path:
    return next(path for path in PLANS.glob(f"{name}.*") if path.suffix in (".docx", ".pdf"))


@pytest.fixture(scope="module", params=sorted(GOLD)[::2])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    name = request.param
    out = tmp_path_factory.mktemp(name)
    job = Job((plan_file(name),), "plan")
    result = summarise(job, Wish(out=out, formats=("pdf", "html", "docx", "json")), reader=load_plan)
    assert result.problem is None, result.problem
    raw = (out / "plan.one-page.json").read_text()
    pdf = subprocess.run(
        ["pdftotext", "-raw", str(out / "plan.one-page.pdf"), "-"], capture_output=True, text=True, check=True
    )
    word = zipfile.ZipFile(out / "plan.one-page.docx")
    word_text = "\n".join(word.read(n).decode("utf-8", "replace") for n in word.namelist() if n.endswith(".xml"))
    return Made(
        name=name,
        gold=GOLD[name],
        page=json.loads(raw),
        pdf_text=pdf.stdout,
        html=(out / "plan.one-page.html").read_text(),
        word_text=word_text,
        raw_json=raw,
        folder=out,
    )


def test_nothing_private_stands_in_any_of_the_files(made):
    found = [s for s in made.gold["must_not_appear"] if re.search(rf"(?<!\w){re.escape(s)}(?!\w)", made.all_text, re.I)]
    assert found == []


def test_every_goal_is_on_the_page_or_told_as_left_out(made):
    """A goal that is for adults only (toilet, medicine) is told without its words."""
    on_page = {line["outcome_ref"] for line in made.page["lines"] if line["kind"] == "goal"}
    of_goals = [left["quote"] for left in made.page["left_out"] if left["section"] == "E"]
    told = [squeezed(quote) for quote in of_goals if quote]
    silent = [
        outcome["ref"]
        for outcome in made.gold["outcomes"]
        if outcome["ref"] not in on_page and not any(squeezed(outcome["text"])[:60] in quote for quote in told)
    ]
    assert len(silent) <= of_goals.count(None), silent


def test_a_line_holds_no_number_that_its_quote_does_not_hold(made):
    for line in made.page["lines"]:
        if line["source"]["kind"] != "plan":
            continue
        quote = spelt_numbers(line["source"]["quote"])
        for number in re.findall(r"\d+", line["text"]):
            assert number in quote, (line["id"], number)


_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_MORE = {"once": 1, "twice": 2, "half": 30, "thirteen": 13, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40}


def spelt_numbers(quote: str) -> set[str]:
    """Every number that the quote holds in digits or words, and what is the same in another unit."""
    low = quote.lower()
    found = {int(n) for n in re.findall(r"\d+", low)}
    found |= {n for n, word in enumerate(_WORDS) if re.search(rf"\b{word}\b", low)}
    found |= {n for word, n in _MORE.items() if word in low}
    found |= {n // 60 for n in found} | {n * 60 for n in found}
    if "fortnight" in low or "every other" in low or "alternate" in low:
        found.add(2)
    if "key stage" in low:
        found |= {2, 6, 9, 11, 13}
    if "%" in low or "per cent" in low:
        found |= {n // 10 for n in found} | {10}
    if "birthday" in low:
        found |= {16, 17, 18, 19, 20, 21, 25}
    found |= {int(f"20{n}") for n in found if 20 <= n <= 40}
    return {str(n) for n in found} | set(re.findall(r"\d+", low))


def test_every_quote_stands_in_the_plan(made):
    from summaries.reading import read

    text = squeezed(" ".join(block.text for block in read(plan_file(made.name)).blocks))
    for line in made.page["lines"]:
        if line["source"]["kind"] == "plan":
            for piece in line["source"]["quote"].split(" … "):
                assert squeezed(piece) in text, (line["id"], piece)


def squeezed(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


def test_it_is_one_page_and_the_json_says_so(made):
    import pypdfium2

    assert len(pypdfium2.PdfDocument(str(made.folder / "plan.one-page.pdf"))) == 1
    assert made.page["pages"] == 1


def test_the_review_date_and_the_contact_are_right_or_honestly_missing(made):
    from datetime import date

    text = re.sub(r"\s+", " ", made.pdf_text)
    due = made.gold["next_review_by"]
    if due:
        day = date.fromisoformat(due)
        assert f"{day.day} {day:%B %Y}" in text
    else:
        assert "does not say" in text
    contact = made.gold["contact"]
    if contact:
        assert contact["name"] in text
        assert contact["phone"].replace(" ", "") in text.replace(" ", "")


def test_each_line_has_the_contracts_keys_and_a_picture(made):
    keys = {"id", "kind", "outcome_ref", "text", "picture", "alt", "note", "check", "source"}
    for line in made.page["lines"]:
        assert keys <= line.keys()
        assert line["kind"] in ("about", "goal", "help", "next", "contact")
        assert line["picture"]
        assert line["alt"]
        assert line["alt"].lower() != line["text"].lower()
    assert {"lines", "left_out", "dropped", "pages", "warnings"} <= made.page.keys()


def test_the_pdf_is_accessible_by_the_standard(made):
    import page as validation

    report = validation.validate_pdf(
        str(made.folder / "plan.one-page.pdf"), profile=validation.ValidationProfile.PDF_UA_1
    )
    assert report.is_compliant, report
