"""Our scorer and the one that others are measured with count alike."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.eval.predict import predictions
from tests.eval.score import Layer, score_documents_together
from tests.eval.sets import SETS, SHARED
from tests.eval.tally import Counts

_THEIRS = {
    Layer.MEETING_ATTRIBUTES: "meeting attributes",
    Layer.STATISTIC_ATTRIBUTES: "statistic attributes",
    Layer.DOCUMENT_ATTRIBUTES: "document attributes",
    Layer.ARTICLE_FIELDS: "article fields",
}


@pytest.mark.skipif(not SETS["dev"].present, reason="the shared scorer is not on this machine")
@pytest.mark.parametrize("name", ["dev", "seeds"])
@pytest.mark.parametrize("shift", [0, 1], ids=["what is read", "the next article's facts"])
def test_agrees_with_the_shared_scorer(tmp_path: Path, name, shift):
    """On real predictions, and on wrong ones, our figures are those of the scorer that others are measured with."""
    pairs = list(predictions(SETS[name]))
    facts = [found for _, found in pairs]
    facts = facts[shift:] + facts[:shift]
    pairs = [(wanted, {**found, "id": wanted.id}) for (wanted, _), found in zip(pairs, facts, strict=True)]
    file = tmp_path / "predictions.jsonl"
    file.write_text("".join(json.dumps(found, ensure_ascii=False) + "\n" for _, found in pairs), "utf-8")
    command = [sys.executable, str(SHARED / "eval" / "score.py"), "--gold", str(SETS[name].gold), "--pred", str(file), "--json"]
    theirs = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    ours = score_documents_together(pairs)
    for layer in Layer:
        part = ours[layer]
        if isinstance(part, Counts):
            row = theirs[layer.value]
            assert (part.hits, len(part.missed), len(part.extra)) == (row["hit"], row["miss"], row["extra"]), layer
        else:
            row = theirs[_THEIRS[layer]]
            assert (part.right, part.right + len(part.wrong)) == (row["right"], row["all"]), layer
