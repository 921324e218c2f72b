"""The scorer itself: what counts as found, missed, extra, allowed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.eval.folding import folded, folded_number, folded_post
from tests.eval.gold import Gold
from tests.eval.layers.article import score_article
from tests.eval.layers.documents import score_documents
from tests.eval.layers.meetings import score_meetings
from tests.eval.layers.people import score_people, score_posts, score_roles
from tests.eval.layers.statistics import score_statistics
from tests.eval.score import score_document
from tests.eval.sets import SETS
from tests.eval.tally import Checks, Counts

EMPTY = {"title": None, "source": None, "published_on": None}


def gold(**parts) -> Gold:
    """A gold of one article with only the given parts."""
    row = {"id": "a", "article": EMPTY, "meetings": [], "people": [], "statistics": [], "documents": []}
    return Gold.model_validate(row | parts)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Uỷ viên BCH T.Ư Đảng", "uy vien ban chap hanh trung uong dang"),
        ("  TP.  Đà Nẵng ", "thanh pho da nang"),
        ("Chủ tịch HĐND, UBND", "chu tich hoi dong nhan dan uy ban nhan dan"),
        ("Hội Văn hóa – Du lịch", "hoi van hoa du lich"),
        ("Hội Văn hóa - Du lịch", "hoi van hoa du lich"),
        (None, ""),
        (2022, "2022"),
    ],
)
def test_folding(text, key):
    """Case, tones, punctuation and abbreviations make no difference."""
    assert folded(text) == key


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Chủ tịch HĐND tỉnh Nghệ An", "Chủ tịch Hội đồng nhân dân Nghệ An", True),
        ("Bí thư Tỉnh ủy Nghệ An", "Bí thư Nghệ An", False),
        ("Phó Chủ tịch UBND tỉnh", "Phó Chủ tịch UBND", True),
    ],
)
def test_posts_leave_out_the_word_province(one, other, same):
    """The word tỉnh may stand or not, except in Tỉnh ủy."""
    assert (folded_post(one) == folded_post(other)) is same


@pytest.mark.parametrize(("number", "key"), [("205-qđ/tw", "205-QĐ/TW"), ("205 - QĐ/TW", "205-QĐ/TW"), (None, "")])
def test_numbers_are_compared_without_blanks(number, key):
    """A document's number is the same in any case and spacing."""
    assert folded_number(number) == key


def test_people_optional_ones_neither_count_nor_harm():
    """A missed name, an extra one, an optional one, and a name said twice in two spellings."""
    wanted = gold(people=[{"name": "Lê Thuý An", "posts": []}, {"name": "Hồ Văn Bé", "posts": []}], people_optional=["Ma Thị Cúc"])
    found = {"people": [{"name": name} for name in ("LÊ THÚY AN", "Lê Thúy An", "Ma Thị Cúc", "Đỗ Dũng")]}
    assert score_people(wanted, found) == Counts(1, ("Hồ Văn Bé",), ("Đỗ Dũng",))


def test_posts_alternatives_former_and_allowed():
    """Alternatives stand for one post, former is told from current, an allowed post is no false alarm."""
    person = {"name": "Lê An", "posts": ["Ủy viên Trung ương Đảng|Ủy viên Ban Chấp hành Trung ương Đảng", "former:Bí thư Tỉnh ủy Sơn La"]}
    wanted = gold(people=[person | {"posts_ok": ["Đại tá"]}])
    posts = [{"title": "Ủy viên BCH TW Đảng"}, {"title": "Bí thư Tỉnh ủy Sơn La"}, {"title": "Đại tá"}]
    counts = score_posts(wanted, {"people": [{"name": "Lê An", "posts": posts}]})
    assert counts == Counts(1, ("Lê An: former:Bí thư Tỉnh ủy Sơn La",), ("Lê An: bi thu tinh uy son la",))


def test_posts_of_people_outside_the_gold_are_not_counted_twice():
    """A false person is one error of the people layer, not also of the posts layer."""
    assert score_posts(gold(), {"people": [{"name": "Đỗ Dũng", "posts": [{"title": "Bí thư"}]}]}) == Counts()


def test_roles_mentioned_is_always_allowed():
    """Roles count over all meetings; mentioned and allowed ones are no false alarm."""
    wanted = gold(people=[{"name": "Lê An", "posts": [], "roles": ["chair", "keynote"], "roles_ok": ["speaker"]}])
    parts = [{"person": "Lê An", "role": role} for role in ("chair", "speaker", "mentioned", "honoree")]
    found = {"meetings": [{"participants": parts[:2]}, {"participants": parts[2:]}]}
    assert score_roles(wanted, found) == Counts(1, ("Lê An: keynote",), ("Lê An: honoree",))


def test_meetings_match_on_kind_and_day():
    """A kind among the alternatives on the right day is a hit; an optional meeting is used up silently; the rest is extra."""
    wanted = gold(
        meetings=[
            {"kind": "conference|ceremony", "date": "2024-05-01", "session": "morning", "name_has": ["công tác cán bộ"]},
            {"kind": "visit", "date": "2024-05-01", "optional": True},
        ]
    )
    found = {
        "meetings": [
            {"kind": "visit", "date": "2024-05-01"},
            {"kind": "ceremony", "date": "2024-05-01", "session": "evening", "name": "Lễ công bố về công tác cán bộ"},
            {"kind": "ceremony", "date": "2024-05-02", "name": "Lễ khác"},
        ]
    }
    counts, attributes = score_meetings(wanted, found)
    assert counts == Counts(1, (), ("ceremony 2024-05-02 Lễ khác",))
    assert attributes == Checks(1, ("session morning: 'evening'",))


@pytest.mark.parametrize(
    ("statistic", "hit"),
    [
        ({"value": 5.3e6, "unit": "đảng viên"}, True),
        ({"value": 5300000, "unit": "người", "indicator": "đảng viên"}, True),
        ({"value": 5300000, "unit": "người"}, False),
        ({"value": 5300000, "total": 5300000, "unit": "đảng viên"}, False),
        ({"value": None, "unit": "đảng viên"}, False),
        ({"value": 5300001000, "unit": "đảng viên"}, False),
    ],
)
def test_statistics_match_on_value_total_and_unit(statistic, hit):
    """The same number over the same whole, its unit in the unit or the indicator."""
    wanted = gold(statistics=[{"value": 5300000, "unit_has": ["đảng viên"]}])
    counts, _ = score_statistics(wanted, {"statistics": [statistic]})
    assert counts.hits == hit
    assert len(counts.missed) == len(counts.extra) == (not hit)


def test_statistics_serve_required_before_optional():
    """A figure that could be either serves the required one, wherever the gold lists it."""
    row = {"value": 3, "unit_has": ["xã"]}
    wanted = gold(statistics=[row | {"optional": True}, row | {"period": "2024"}])
    counts, attributes = score_statistics(wanted, {"statistics": [{"value": 3, "unit": "xã", "period": "2024"}]})
    assert (counts, attributes) == (Counts(1), Checks(1))


def test_documents_without_number_are_not_asked_for():
    """Kind and number make a document; one without a number is ignored, an optional one harmless."""
    wanted = gold(
        documents=[{"kind": "Quy định", "number": "205-QĐ/TW", "issuer_has": "bộ chính trị", "date": "2019-09-23"}],
        documents_optional=[{"kind": "Nghị quyết", "number": "18"}],
    )
    found = {
        "documents": [
            {"kind": "Quy định", "number": "205-QĐ/TW", "issuer": "BCT", "date": None},
            {"kind": "Nghị quyết", "number": "18"},
            {"kind": "Luật", "number": None},
        ]
    }
    counts, attributes = score_documents(wanted, found)
    assert counts == Counts(1)
    assert attributes == Checks(1, ("205-QĐ/TW date 2019-09-23: None",))


def test_article_fields():
    """Title, time and authors are one check each; words that must and must not stand are one each; silence of the gold asks nothing."""
    fields = {"title": "Tin", "published_on": "2024-05-01", "authors": ["An"], "must_contain": ["có"], "must_not_contain": ["Đọc thêm"]}
    wanted = gold(article=EMPTY | fields)
    found = {"article": {"title": "TIN", "published_at": "2024-05-01T08:00:00+07:00", "authors": ["Bình"], "body": ["Đọc thêm"]}}
    result = score_article(wanted, found)
    assert result.right == 2
    assert len(result.wrong) == 3
    assert score_article(gold(), found) == Checks()


@pytest.mark.parametrize("counts", [Counts(), Counts(0, ("x",)), Counts(0, (), ("x",)), Counts(3, ("x",), ("y", "z"))])
def test_figures_stay_between_zero_and_one(counts):
    """No division by nothing: nothing asked and nothing said is perfect."""
    assert 0 <= counts.figure <= 1
    assert (counts.figure == 1) == (not counts.missed and not counts.extra)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)), max_size=5))
def test_adding_is_the_micro_average(rows):
    """Adding counts pools their facts, in any order."""
    parts = [Counts(hits, ("m",) * missed, ("e",) * extra) for hits, missed, extra in rows]
    forward, backward = sum(parts, Counts()), sum(reversed(parts), Counts())
    assert forward.figure == backward.figure
    assert forward.hits == sum(hits for hits, _, _ in rows)


def test_empty_prediction_misses_everything():
    """An article that was not read has recall nought in every layer that asks for something."""
    wanted = next(iter(SETS["own"]))[0]
    score = score_document(wanted, {})
    assert score.people.hits == score.statistics.hits == 0
    assert len(score.people.missed) == len(wanted.people)
