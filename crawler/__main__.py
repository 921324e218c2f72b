"""``python -m crawler [NAME…]``: one crawl in a process of its own, its progress and summary as lines of JSON."""

from __future__ import annotations

import datetime as dt
import json
import sys
from dataclasses import asdict
from pathlib import Path

import click

from crawler.commands import crawl
from crawler.run import system_clock
from crawler.sources import SourceFileError
from crawler.tally import Tally
from storage.database import StorageError


@click.command()
@click.argument("names", nargs=-1)
@click.option("--data", type=click.Path(path_type=Path), required=True, help="folder of the databases")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="backfill from this day on, tell nobody")
@click.option("--url", help="this one article only")
@click.option("--now", type=click.DateTime(["%Y-%m-%dT%H:%M:%S%z"]), help="the instant to take for the present")
@click.option("--set", "overrides", multiple=True, metavar="NAME=VALUE", help="a Scrapy setting")
def main(
    names: tuple[str, ...], data: Path, since: dt.datetime | None, url: str | None, now: dt.datetime | None, overrides: tuple[str, ...]
) -> None:
    """Crawl NAMES, or every source."""
    settings: dict[str, object] = {}
    for override in overrides:
        name, _, value = override.partition("=")
        settings[name] = value
    clock = (lambda: now) if now else system_clock
    try:
        summary = crawl(names, data=data, since=since.date() if since else None, url=url, settings=settings, watch=_tell, now=clock)
    except (SourceFileError, StorageError, ValueError) as error:
        sys.exit(str(error))
    click.echo(summary.to_json())
    sys.exit(summary.exit_status)


def _tell(source: str, tally: Tally) -> None:
    click.echo(json.dumps({"source": source, "tally": asdict(tally)}))


if __name__ == "__main__":
    main()
