"""Every piece of visible text of a Word file is read once, in order; hidden and deleted text never."""

from __future__ import annotations

from typing import Any

import pytest


def test_an_inserted_change_is_read_and_a_deleted_one_is_not(word: Any) -> None:
    deleted = '<w:del w:id="1" w:author="A"><w:r><w:delText>15 hours</w:delText></w:r></w:del>'
    inserted = f'<w:ins w:id="2" w:author="A">{word.r("20 hours")}</w:ins>'
    assert word.texts(word.p("Support for ", deleted, inserted, " a week.")) == ["Support for 20 hours a week."]


def test_text_that_was_moved_stands_only_in_its_new_place(word: Any) -> None:
    old = word.p(f'<w:moveFrom w:id="1">{word.r("Moved sentence.")}</w:moveFrom>')
    new = word.p(f'<w:moveTo w:id="1">{word.r("Moved sentence.")}</w:moveTo>')
    assert word.texts(old, word.p("Between."), new) == ["Between.", "Moved sentence."]


def test_a_paragraph_whose_end_was_deleted_runs_on_into_the_next(word: Any) -> None:
    first = word.p("Tam will ask ", properties='<w:rPr><w:del w:id="1"/></w:rPr>')
    assert word.texts(first, word.p("for help.")) == ["Tam will ask for help."]


def test_a_deleted_row_of_a_table_is_not_read(word: Any) -> None:
    gone = f'<w:tr><w:trPr><w:del w:id="1"/></w:trPr>{word.tc("Old")}</w:tr>'
    document = word.read(word.tbl(["First"], gone, ["Last"]))
    assert [(block.text, block.cell.row) for block in document.blocks] == [("First", 0), ("Last", 1)]


def test_hidden_text_is_never_read(word: Any) -> None:
    assert word.texts(word.p("Seen", word.r(" secret", "<w:vanish/>"), " again")) == ["Seen again"]


def test_text_hidden_by_its_style_is_never_read(word: Any) -> None:
    style = '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>'
    style += '<w:style w:type="paragraph" w:styleId="Internal"><w:rPr><w:vanish/></w:rPr></w:style>'
    parts = {"styles": word.part("styles", style)}
    runs = word.p("Seen", word.r(" secret", '<w:rStyle w:val="Note"/>'))
    paragraph = word.p("All secret", properties='<w:pStyle w:val="Internal"/>')
    assert word.texts(runs, paragraph, parts=parts) == ["Seen"]


def test_hidden_switched_off_on_the_run_is_seen(word: Any) -> None:
    assert word.texts(word.p(word.r("Seen", '<w:vanish w:val="0"/>'))) == ["Seen"]


def test_a_text_box_with_its_old_style_copy_is_read_once(word: Any) -> None:
    inside = word.p("All about me")
    box = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx><w:txbxContent>"
        f"{inside}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
        f"<v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    document = word.read(word.p("Section A", box), word.p("After"))
    found = [(block.text, block.kind) for block in document.blocks]
    assert found == [("Section A", "paragraph"), ("All about me", "text_box"), ("After", "paragraph")]


def test_an_old_style_text_box_alone_is_read(word: Any) -> None:
    inside = f"<w:txbxContent>{word.p('Old box')}</w:txbxContent>"
    box = f"<w:r><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></w:r>"
    assert word.texts(word.p(box)) == ["Old box"]


@pytest.mark.parametrize(
    "wrapped",
    [
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:hyperlink>{}</w:hyperlink>",
        "<w:smartTag>{}</w:smartTag>",
        "<w:fldSimple w:instr='DOCPROPERTY Name'>{}</w:fldSimple>",
        "<w:customXml>{}</w:customXml>",
    ],
)
def test_text_in_any_wrapper_is_read_in_its_place(word: Any, wrapped: str) -> None:
    assert word.texts(word.p("Before ", wrapped.format(word.r("inside")), " after")) == ["Before inside after"]


def test_content_controls_round_paragraphs_rows_and_cells_are_seen_through(word: Any) -> None:
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    row = control.format(f"<w:tr>{control.format(word.tc('Cell'))}{word.tc('Other')}</w:tr>")
    document = word.read(control.format(word.p("Paragraph")), word.tbl(row))
    assert [block.text for block in document.blocks] == ["Paragraph", "Cell", "Other"]
    assert [block.cell.column for block in document.blocks if block.cell] == [0, 1]


def test_a_content_control_still_blank_gives_nothing(word: Any) -> None:
    prompt = word.r("Click or tap here to enter text.", '<w:rStyle w:val="PlaceholderText"/>')
    blank = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{prompt}</w:sdtContent></w:sdt>"
    assert word.texts(word.p("Known as: ", blank)) == ["Known as:"]


def test_the_result_of_a_field_is_read_and_its_instruction_is_not(word: Any) -> None:
    marks = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    field = marks.format("begin") + "<w:r><w:instrText> REF name </w:instrText></w:r>"
    field += marks.format("separate") + word.r("Tam") + marks.format("end")
    assert word.texts(word.p("Plan of ", field, ".")) == ["Plan of Tam."]


def test_a_field_that_never_ends_loses_no_text(word: Any) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert word.texts(word.p("One ", begin, "two"), word.p("Three")) == ["One two", "Three"]


def test_ticked_and_empty_boxes_are_told_apart(word: Any) -> None:
    box = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="{}"/></w:checkBox></w:ffData>'
        "</w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'
    texts = word.texts(word.p(box.format(1), " Yes"), word.p(box.format(0), " No"), word.p(symbol, " Maybe"))
    assert texts[:2] == ["☒ Yes", "☐ No"]
    assert texts[2].endswith("Maybe")
    assert texts[2] != "Maybe"


def test_a_footnote_follows_the_paragraph_that_calls_it(word: Any) -> None:
    notes = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
    notes += f'<w:footnote w:id="2">{word.p("Term time only.")}</w:footnote>'
    call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    document = word.read(word.p("Weekly", call), word.p("Next"), parts={"footnotes": word.part("footnotes", notes)})
    found = [(block.text, block.kind) for block in document.blocks]
    assert found == [("Weekly", "paragraph"), ("Term time only.", "footnote"), ("Next", "paragraph")]


def test_headers_come_first_and_footers_last_each_once(word: Any) -> None:
    section = "<w:sectPr><w:headerReference r:id='id-header'/><w:footerReference r:id='id-footer'/></w:sectPr>"
    parts = {"header": word.part("hdr", word.p("Council")), "footer": word.part("ftr", word.p("Page 1"))}
    document = word.read(word.p("Body", properties=section), word.p("More"), section, parts=parts)
    found = [(block.text, block.kind) for block in document.blocks]
    assert found == [("Council", "header"), ("Body", "paragraph"), ("More", "paragraph"), ("Page 1", "footer")]


def test_lines_in_one_paragraph_are_parted_where_a_new_thing_begins(word: Any) -> None:
    line = "<w:r><w:br/></w:r>"
    assert word.texts(word.p("14 Tannery Row", line, "Aldermoor")) == ["14 Tannery Row", "Aldermoor"]
    assert word.texts(word.p("Tam will ask", line, "for help.")) == ["Tam will ask for help."]
    assert word.texts(word.p("• First", line, "• Second")) == ["First", "Second"]


def test_typed_bullets_are_list_items_without_their_dot(word: Any) -> None:
    document = word.read(word.p("•\tI draw."), word.p("– I run."), word.p("1. First help"), word.p("5 x 10 min daily"))
    assert [(block.kind, block.text) for block in document.blocks] == [
        ("list_item", "I draw."),
        ("list_item", "I run."),
        ("list_item", "First help"),
        ("paragraph", "5 x 10 min daily"),
    ]
    assert document.blocks[2].number == "1."


def test_bold_and_the_bold_words_in_front_are_told(word: Any) -> None:
    document = word.read(word.p(word.r("Who: ", "<w:b/>"), "the SENCO"), word.p(word.r("Section F", "<w:b/>")))
    first, second = document.blocks
    assert (first.bold, first.bold_lead) == (False, "Who:")
    assert second.bold


def test_headings_are_known_by_outline_level_style_or_name(word: Any) -> None:
    styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>'
    styles += '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Council"/><w:basedOn w:val="H"/></w:style>'
    document = word.read(
        word.p("A", properties='<w:pStyle w:val="H"/>'),
        word.p("B", properties='<w:pStyle w:val="Own"/>'),
        word.p("C", properties='<w:outlineLvl w:val="0"/>'),
        word.p("D", properties='<w:pStyle w:val="H"/><w:outlineLvl w:val="9"/>'),
        parts={"styles": word.part("styles", styles)},
    )
    assert [(block.kind, block.level) for block in document.blocks] == [
        ("heading", 2),
        ("heading", 2),
        ("heading", 1),
        ("paragraph", None),
    ]


def test_strict_word_files_are_read_too(word: Any, tmp_path: Any) -> None:
    import zipfile

    from summaries.reading import read

    usual = word.file(word.p("Strict plan"))
    strict = tmp_path / "strict.docx"
    with zipfile.ZipFile(usual) as source, zipfile.ZipFile(strict, "w") as target:
        for name in source.namelist():
            data = source.read(name).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            target.writestr(name, data)
    assert [block.text for block in read(strict).blocks] == ["Strict plan"]
