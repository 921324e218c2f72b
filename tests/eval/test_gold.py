"""The annotations: of one shape, true to their texts, without contradiction."""

import unicodedata
from pathlib import Path

import pytest

from tests.eval.folding import folded
from tests.eval.gold import GoldError, read_gold
from tests.eval.perfect import perfect
from tests.eval.score import Layer, score_document
from tests.eval.sets import SETS


@pytest.mark.parametrize("name", SETS)
def test_gold_scores_perfectly_against_itself(name):
    """A contract that says exactly the gold is right in every layer: the annotations do not contradict themselves."""
    if not SETS[name].present:
        pytest.skip(f"the {name} set is not on this machine")
    for wanted, _ in SETS[name]:
        score = score_document(wanted, perfect(wanted))
        assert {layer: score[layer].errors for layer in Layer if score[layer].errors} == {}, wanted.id


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [("a.json", "{", "a.json"), ("a.json", '{"id": "a"}', "article"), ("b.json", None, "its id is")],
    ids=["not JSON", "another shape", "another's id"],
)
def test_broken_gold_is_named(tmp_path: Path, name, text, says):
    """A gold file that cannot be used is refused with its name and what is wrong."""
    some = next(iter(SETS["own"]))[0]
    (tmp_path / name).write_text(text or some.model_dump_json(), "utf-8")
    with pytest.raises(GoldError, match=says):
        read_gold(tmp_path / name)


@pytest.mark.parametrize(("wanted", "text"), [pytest.param(*pair, id=pair[0].id) for pair in SETS["own"]])
def test_own_gold_speaks_of_its_text(wanted, text):
    """Every name, document number and wanted phrase of our own gold stands in its text, and so does what must be left out of the body."""
    composed = unicodedata.normalize("NFC", text)
    for name in (*(person.name for person in wanted.people), *wanted.people_optional):
        assert folded(name) in folded(text)
    for phrase in (*wanted.article.must_contain, *wanted.article.must_not_contain, *(document.number for document in wanted.documents)):
        assert phrase in composed


def test_own_set_is_varied():
    """Twelve articles or more, over years, kinds of event, and some with no meeting at all."""
    golds = [wanted for wanted, _ in SETS["own"]]
    assert len(golds) >= 12
    assert len({(wanted.article.published_on or wanted.meetings[0].date)[:4] for wanted in golds}) >= 7
    assert len({meeting.kind for wanted in golds for meeting in wanted.meetings if not meeting.optional}) >= 8
    assert sum(not wanted.meetings for wanted in golds) >= 3
