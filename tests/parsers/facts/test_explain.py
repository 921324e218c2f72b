"""The reading made visible: spans in place, every fact once under its sentence, and why it was made."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from parsers.facts.explain import explain
from parsers.facts.extract import extract_facts
from parsers.read import NotAnArticle, nothing_read, read_text
from parsers.types import Article, Issue, PageFacts
from tests.eval.sets import SETS

CONFERENCE = "Sáng 10/3/2024, Tỉnh ủy Lai Châu tổ chức hội nghị dân vận. Đồng chí Lù Văn Khay, Phó Bí thư Tỉnh ủy chủ trì."
ENDED = "Sáng 10/3/2024, Tỉnh ủy Lai Châu tổ chức hội nghị công tác cán bộ. Đồng chí Lù Văn Khay, nguyên Bí thư Tỉnh ủy, phát biểu."
COUNTED = "Đến ngày 15/11/2025, tỉnh Lai Châu có trên 57.893 đảng viên; phấn đấu đến năm 2030 đạt 60.000 đảng viên."
SHARED = "Năm 2024, tỉnh Lai Châu có 254/616 chi bộ kiểu mẫu; thu ngân sách tăng 12,5% so với năm 2023."
CITED = "Hội nghị quán triệt Nghị quyết số 18-NQ/TW. Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương gồm năm phần."


def explained(*body: str, title: str | None = None) -> str:
    return explain(extract_facts(Article(title, body=body)))


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (CONFERENCE, "province: Lai Châu"),
        (CONFERENCE, "[body 0–58] ⟨day Sáng 10/3/2024⟩, ⟨body Tỉnh ủy⟩ ⟨place Lai Châu⟩ tổ chức ⟨event:conference hội nghị⟩"),
        (CONFERENCE, "⟨name Lù Văn Khay⟩, ⟨rank Phó Bí thư⟩ ⟨body Tỉnh ủy⟩ ⟨role:chair chủ trì⟩"),
        (CONFERENCE, "person    Lù Văn Khay, “Lù Văn Khay” [68–79]"),
        (CONFERENCE, "post      Phó Bí thư Tỉnh ủy Lai Châu (current), of Lù Văn Khay, printed “Phó Bí thư Tỉnh ủy” [81–99]"),
        (CONFERENCE, "role      chair: Lù Văn Khay, as “Phó Bí thư Tỉnh ủy”; because of “chủ trì” [100–107]"),
        (CONFERENCE, "meeting   kind conference, name Hội nghị dân vận, date 2024-03-10, session morning"),
        (CONFERENCE, "because of “hội nghị” [41–49] (weight"),
        (CONFERENCE, "and the day “Sáng 10/3/2024” [0–14]"),
        (CONFERENCE, "facts: people 1, posts 1, meetings 1, roles 1, figures 0, documents 0, issues 0"),
        (ENDED, "post      Bí thư Tỉnh ủy Lai Châu (former), of Lù Văn Khay"),
        (COUNTED, "kind count, value 57893, unit đảng viên, qualifier more_than, as of 2025-11-15, scope Lai Châu; because of “57.893” ["),
        (COUNTED, "kind target, value 60000, unit đảng viên, period 2030, scope Lai Châu; because of “60.000” ["),
        (SHARED, "value 254, total 616, unit chi bộ"),
        (SHARED, "kind change, value 12.5, unit %, indicator thu ngân sách, change increase, compared with 2023, period 2024, scope Lai"),
        ("Tai nạn làm chết 8 người, bị thương 8 người.", "“8” [17–18] in “Tai nạn"),
        ("Tai nạn làm chết 8 người, bị thương 8 người.", "“8” [36–37] in “Tai nạn"),
        (CITED, "document  kind Nghị quyết, number 18-NQ/TW, issuer Ban Chấp hành Trung ương, date 2017-10-25; because of"),
        (CITED, "“Nghị quyết số 18-NQ/TW” [20–42], cited again “Nghị quyết số 18-NQ/TW” [44–66]"),
        ("Trời nắng nhẹ.", "facts: people 0, posts 0, meetings 0, roles 0, figures 0, documents 0, issues 0"),
    ],
)
def test_every_kind_of_fact_says_why(body: str, says: str) -> None:
    """Each has its attributes, its words and their place, under the sentence that gave it."""
    assert says in explained(body)


@pytest.mark.parametrize("text", [pytest.param(text, id=gold.id) for gold, text in SETS["own"]])
def test_every_fact_is_told_once_and_at_its_place(text: str) -> None:
    """Of whole articles: as many lines of each kind as there are facts, none twice, and offsets that lead to the words beside them."""
    facts = read_text(text)
    shown = explain(facts)
    lines = [line for line in shown.splitlines() if line.startswith("    ")]
    kinds = Counter(line.split()[0] for line in lines)
    assert kinds["person"] == len(facts.people)
    assert kinds["post"] == sum(len(person.posts) for person in facts.people)
    assert kinds["meeting"] == len(facts.meetings)
    assert kinds["role"] == sum(len(meeting.participants) for meeting in facts.meetings)
    assert kinds["figure"] == len(facts.statistics)
    assert kinds["document"] == len(facts.documents)
    assert [line for line, count in Counter(lines).items() if count > 1] == []
    placed = re.findall(r"“([^“”]+)” \[(\d+)–(\d+)\]", "\n".join(lines))
    assert [words for words, start, end in placed if facts.article.text[int(start) : int(end)] != words] == []


def test_what_holds_no_article_says_so() -> None:
    """Of an empty file nothing is said but that it is empty, and why; what was amiss with a page stands at the end."""
    with pytest.raises(NotAnArticle) as refusal:
        read_text("")
    assert explain(nothing_read(refusal.value)) == f"nothing is read: {refusal.value}"
    assert explain(PageFacts(Article(None))) == "nothing is read: the article has no text"
    page = PageFacts(Article(None, body=("Trời nắng nhẹ.",)), issues=(Issue("layout-unfit", "The page does not fit."),))
    assert "issue layout-unfit: The page does not fit." in explain(page)
