"""Documents: the same kind under the same number; then who issued them and when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.eval.folding import folded, folded_number
from tests.eval.gold import Gold, GoldDocument
from tests.eval.tally import Checks, Counts, checks

Key = tuple[str, str]


def score_documents(gold: Gold, found: Mapping[str, Any]) -> tuple[Counts, Checks]:
    """Documents, and the attributes of those that were found; one without a number is not asked for."""
    wanted = {_key(document.kind, document.number): document for document in gold.documents}
    said = {_key(document.get("kind"), document["number"]): document for document in found.get("documents", []) if document.get("number")}
    for document in gold.documents_optional:
        said.pop(_key(document.kind, document.number), None)
    counts = Counts(
        len(wanted.keys() & said.keys()),
        tuple(" ".join(key) for key in sorted(wanted.keys() - said.keys())),
        tuple(" ".join(key) for key in sorted(said.keys() - wanted.keys())),
    )
    return counts, sum((_attributes(wanted[key], said[key]) for key in sorted(wanted.keys() & said.keys())), Checks())


def _key(kind: object, number: object) -> Key:
    return folded(kind), folded_number(number)


def _attributes(wanted: GoldDocument, document: Mapping[str, Any]) -> Checks:
    issuer, date = document.get("issuer"), document.get("date")
    asked = []
    if wanted.issuer_has:
        asked.append((f"{wanted.number} issuer {wanted.issuer_has}", folded(wanted.issuer_has) in folded(issuer), issuer))
    if wanted.date:
        asked.append((f"{wanted.number} date {wanted.date}", date == wanted.date, date))
    return checks(asked)
