"""The front door: one small command line that wires the rooms; no logic.

Rooms are imported by the command that needs them, so that ``diemtin --help`` does not wait for Scrapy.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import logging
import os
import re
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import click

TIME = click.DateTime(["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M%z", "%Y-%m-%d"])
DAY = click.DateTime(["%Y-%m-%d"])
HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*")
HANOI = dt.timezone(dt.timedelta(hours=7))


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.option(
    "--data",
    envvar="DIEMTIN_DATA",
    default="data",
    show_default=True,
    show_envvar=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the databases.",
)
@click.version_option(package_name="diemtin")
@click.pass_context
def cli(context: click.Context, data: Path) -> None:
    """Vietnamese Party news as facts: who met, in which role and post, which figures, which documents.

    First look: `diemtin demo`. With articles of your own: `diemtin extract FILE`, `diemtin import FILE`, `diemtin ask "…"`.
    """
    context.obj = data


@cli.command()
@click.option("--once", is_flag=True, help="End after the crawl with a summary.")
@click.option("--port", default=8001, show_default=True, help="Port of the pages to browse; 0 takes any free one.")
@click.pass_obj
def demo(data: Path, once: bool, port: int) -> None:
    """Show everything on this machine: sample sites, a crawl, alerts, pages to browse. No token, no internet."""
    from samples.demo import DemoFailed, run_demo
    from storage.database import StorageError

    with told(DemoFailed, StorageError):
        run_demo(data / "demo", once=once, port=port)


class WebAddress(click.ParamType[str]):
    """An address that a crawl can ask for."""

    name = "url"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address as given; refused when it is none."""
        try:
            parts = urlsplit(value)
            good = parts.scheme in {"http", "https"} and HOST.fullmatch(parts.hostname or "")
        except ValueError:
            good = None
        if not good:
            self.fail(f"{value!r} is not a web address, such as https://nhandan.vn/…", param, ctx)
        return value


@cli.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--since", type=DAY, help="Backfill from this day on; nobody is alerted of what it finds.")
@click.option("--url", type=WebAddress(), help="This one article only.")
@click.pass_obj
def crawl(data: Path, names: tuple[str, ...], since: dt.datetime | None, url: str | None) -> None:
    """Fetch, read and keep what is new: from the sources NAME…, or from all."""
    from rich.console import Console

    from crawler.commands import NotYet
    from crawler.commands import crawl as run_crawl
    from crawler.progress import bars, show
    from crawler.sources import SourceError
    from storage.database import StorageError

    with told(NotYet, SourceError, StorageError), bars(names) as watch:
        summary = run_crawl(names, data=data, since=since.date() if since else None, url=url, watch=watch)
    show(summary, Console())
    sys.exit(summary.exit_status)


@cli.command(name="import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_obj
def import_(data: Path, files: tuple[Path, ...]) -> None:
    """Take saved articles (.html, .txt) through the same path as a crawl."""
    from crawler.imports import import_files
    from crawler.sources import SourceError
    from storage.database import StorageError

    with told(SourceError, StorageError):
        imported = import_files(files, data=data, now=dt.datetime.now(dt.UTC))
    for file in imported:
        click.echo(f"{file.path}: {file.sentence}", err=file.refused)
    sys.exit(1 if any(file.refused for file in imported) else 0)


@cli.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--source", help="Host of the paper, where the file does not say it.")
@click.option("--published", type=TIME, help="When it was published, where the file does not say it.")
@click.option("--pretty", is_flag=True, help="Indented, for people.")
@click.option("--explain", is_flag=True, help="The article with its marked words, and why each fact was made.")
def extract(files: tuple[str, ...], source: str | None, published: dt.datetime | None, pretty: bool, explain: bool) -> None:
    """Print what saved articles state (.html, .txt, or - for standard input): one JSON object a line. No database, no network.

    A file that holds no article gets a line without facts and a sentence on standard error; the exit status is 1 when no file holds one.
    """
    from parsers.contract import contract
    from parsers.read import NotAnArticle, nothing_read, read_saved

    instant = published if published is None or published.tzinfo else published.replace(tzinfo=HANOI)
    read = 0
    for name in files:
        try:
            facts = read_saved(_bytes_of(name), name=name, source=source, published=instant)
            read += 1
        except NotAnArticle as reason:
            facts = nothing_read(reason)
            click.echo(f"{name}: {reason}", err=True)
        if explain:
            from parsers.facts.explain import explain as explained

            click.echo(f"── {name}\n{explained(facts)}\n")
        else:
            click.echo(json.dumps(contract(facts, Path(name).stem), ensure_ascii=False, indent=2 if pretty else None))
    sys.exit(0 if read else 1)


@cli.command()
@click.argument("question", nargs=-1, required=True, metavar="QUESTION...")
@click.option("--language", type=click.Choice(["vi", "en"]), default="vi", show_default=True)
@click.pass_obj
def ask(data: Path, question: tuple[str, ...], language: str) -> None:
    """Look something up as the bot would: a name, a document's number, a figure, any words."""
    from rich.console import Console

    from bot.commands import ask as answer
    from storage.database import StorageError

    with told(StorageError):
        console = Console()
        # Into a file or a pipe each line goes whole; a terminal gets it wrapped.
        shown = answer(" ".join(question), data=data, now=dt.datetime.now(dt.UTC), language=language)
        console.print(shown, soft_wrap=not console.is_terminal)


@cli.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8001, show_default=True, help="0 takes any free one.")
@click.option("--public", is_flag=True, help="For readers you do not know: no whole articles, no SQL of their own.")
@click.pass_obj
def browse(data: Path, host: str, port: int, public: bool) -> None:
    """Open the facts in a browser with Datasette, read only."""
    from storage.database import StorageError
    from storage.news.browse.server import browse as run_browse

    with told(StorageError):
        run_browse(data, host=host, port=port, public=public, ready=lambda url: click.echo(f"Browse at {url} — Ctrl-C ends it."))


@cli.command()
@click.pass_obj
def sources(data: Path) -> None:
    """List the sources with the age of their last success."""
    from rich.console import Console

    from crawler.overview import overview
    from crawler.sources import SourceError
    from storage.database import StorageError

    with told(SourceError, StorageError):
        Console().print(overview(data, now=dt.datetime.now(dt.UTC)))


@cli.command()
@click.argument("target", metavar="SOURCE|URL")
@click.pass_obj
def check(data: Path, target: str) -> None:
    """Fetch one live page and show what it yields, each field beside a second reading; status 1 when that is too little."""
    from rich.console import Console

    from crawler.check import check as run_check
    from crawler.check import report
    from crawler.sources import SourceError
    from storage.database import StorageError

    if "://" in target:
        target = WebAddress().convert(target, None, None)
    with told(SourceError, StorageError):
        checked = run_check(target, data=data, now=dt.datetime.now(dt.UTC))
    Console().print(report(checked))
    sys.exit(0 if checked.ok else 1)


@cli.command(name="add-source")
@click.argument("url", type=WebAddress())
@click.option("--write", is_flag=True, help="Put the file among the sources, for `diemtin crawl` to use, and its case among the tests.")
@click.option("--cases", type=click.Path(path_type=Path, file_okay=False), help="Folder of the test cases, else tests/pages of a checkout.")
@click.pass_obj
def add_source(data: Path, url: str, write: bool, cases: Path | None) -> None:
    """Look at a paper's front or section page, recognise its family, and propose the file that describes it, with a case to test it."""
    from rich.console import Console

    from crawler.check import report
    from crawler.fixtures import cases_folder
    from crawler.proposals import propose, write_proposal
    from crawler.sources import SourceError
    from storage.database import StorageError

    with told(SourceError, StorageError):
        proposal = propose(url, data=data, now=dt.datetime.now(dt.UTC))
        written = write_proposal(proposal, cases=cases_folder(cases)) if write else None
    Console(stderr=True).print(report(proposal.checked))
    click.echo(proposal.text)
    click.echo(proposal.told(written), err=True)
    sys.exit(0 if proposal.checked.ok else 1)


@cli.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.pass_obj
def reparse(data: Path, names: tuple[str, ...]) -> None:
    """Read the archived pages anew with the parsers of today; no site is asked, only what a fault held up is told."""
    from rich.progress import Progress

    from crawler.reparse import reparse as run_reparse
    from crawler.sources import SourceError
    from storage.database import StorageError

    with told(SourceError, StorageError), Progress() as progress:
        task = progress.add_task("reading", total=None)
        done = run_reparse(data, names=names, watch=lambda read, total: progress.update(task, completed=read, total=total))
    counts = [f"{count} {outcome.value}" for outcome, count in done.outcomes.items()]
    click.echo(f"{done.pages} pages: {', '.join([*counts, f'{done.refused} without an article', f'{len(done.faults)} unread'])}.")


@cli.command()
@click.option("--without-bot", is_flag=True, help="Crawl on schedule only; needs no token.")
@click.pass_obj
def run(data: Path, without_bot: bool) -> None:
    """Serve: crawl on schedule and answer in Telegram (token in DIEMTIN_TOKEN). Ctrl-C ends it."""
    from bot.commands import BotError, bot_settings, run_bot
    from crawler.schedule import run_schedule
    from crawler.sources import SourceError
    from storage.database import StorageError

    with told(BotError):
        settings = None if without_bot else bot_settings(os.environ)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s: %(message)s")

    async def serve() -> None:
        stop = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        parts = [run_schedule(data, stop), *([run_bot(data, settings, stop=stop)] if settings else [])]
        tasks = [asyncio.create_task(part) for part in parts]
        # Each part serves until it is told to stop: one that ends before has failed, and takes the others with it.
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        for ended in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(ended, BaseException):
                raise ended

    with told(BotError, SourceError, StorageError):
        asyncio.run(serve())


def _bytes_of(name: str) -> bytes:
    """The bytes of a file, or of standard input for ``-``."""
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except FileNotFoundError:
        raise click.ClickException(f"There is no file {name}.") from None
    except OSError as error:
        raise click.ClickException(f"{name} cannot be read: {error.strerror}.") from None


@contextmanager
def told(*kinds: type[Exception]) -> Iterator[None]:
    """Turn the mistakes that a person can mend into their sentence; anything else is a fault of ours and keeps its traceback."""
    try:
        yield
    except kinds as error:
        click.echo(f"diemtin: {error}", err=True)
        sys.exit(getattr(error, "exit_status", 1))


if __name__ == "__main__":
    cli()
