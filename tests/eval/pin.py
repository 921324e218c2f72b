"""Raise the floors to what is scored now: ``python -m tests.eval.pin [--lower "why"]``."""

from __future__ import annotations

import sys

import click

from tests.eval.floors import Lowered, pinned, read_floors, write_floors
from tests.eval.predict import measure
from tests.eval.sets import SETS


@click.command()
@click.option("--lower", "reason", help="Let floors fall, and why: at least ten letters, kept in floors.toml.")
def main(reason: str | None) -> None:
    """Score every gold set that is here and pin its floors. A floor falls only with a reason."""
    floors = read_floors()
    for name, gold_set in SETS.items():
        if not gold_set.present:
            click.echo(f"{name}: not on this machine, its floors stay")
            continue
        try:
            floors = pinned(floors, name, measure(gold_set), documents=len(list(gold_set)), gold=gold_set.fingerprint(), reason=reason)
        except Lowered as refusal:
            click.echo(f'{refusal}\nNothing was written. Mend it, or say why: --lower "reason"', err=True)
            sys.exit(1)
        click.echo(f"{name}: pinned")
    write_floors(floors)


if __name__ == "__main__":
    main()
