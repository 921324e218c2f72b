"""The README's table of scores: ``python -m tests.eval.table``; of articles that may not be published, with ``--folder``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from tests.eval.predict import measure, predictions
from tests.eval.score import Layer, Score, score_document
from tests.eval.sets import SETS, GoldSet

_HEADS = {
    Layer.PEOPLE: "people F1",
    Layer.POSTS: "posts F1",
    Layer.ROLES: "roles F1",
    Layer.MEETINGS: "meetings F1",
    Layer.MEETING_ATTRIBUTES: "meeting attributes",
    Layer.STATISTICS: "statistics F1",
    Layer.STATISTIC_ATTRIBUTES: "their attributes",
    Layer.DOCUMENTS: "documents F1",
    Layer.DOCUMENT_ATTRIBUTES: "their issuer and date",
    Layer.ARTICLE_FIELDS: "article fields",
}


def table(scored: Iterable[tuple[GoldSet, Score]]) -> str:
    """A Markdown table, one row a set, with its size and how it was labelled."""
    rows = [["set", "articles", *_HEADS.values(), "how it was labelled"]]
    for gold_set, score in scored:
        figures = score.figures()
        rows.append([gold_set.name, str(len(list(gold_set))), *(f"{figures[layer]:.2f}" for layer in _HEADS), gold_set.labelled])
    rows.insert(1, ["---"] * len(rows[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def errors_of(gold_set: GoldSet) -> Iterator[str]:
    """Every miss, false alarm and wrong attribute, with its article and layer."""
    for gold, found in predictions(gold_set):
        score = score_document(gold, found)
        for layer in Layer:
            yield from (f"{gold_set.name}/{gold.id} {layer.value}: {error}" for error in score[layer].errors)


@click.command()
@click.option(
    "--folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Score the articles of a folder instead, each NAME.txt with its NAME.json.",
)
@click.option("--errors", is_flag=True, help="List every miss, false alarm and wrong attribute instead.")
@click.argument("names", nargs=-1, type=click.Choice(list(SETS)))
def main(names: tuple[str, ...], folder: Path | None, errors: bool) -> None:
    """Score the gold sets that are here, or those named."""
    for name in names:
        if not SETS[name].present:
            raise click.ClickException(f"{name} is not on this machine: {SETS[name].gold} is missing")
    chosen = [gold_set for name, gold_set in SETS.items() if gold_set.present and (not names or name in names)]
    if folder is not None:
        chosen = [GoldSet(folder.name, folder, folder, "by whoever made the folder")]
    if errors:
        for gold_set in chosen:
            click.echo("".join(f"{line}\n" for line in errors_of(gold_set)), nl=False)
    else:
        click.echo(table((gold_set, measure(gold_set)) for gold_set in chosen))


if __name__ == "__main__":
    main()
