"""How we behave on the web: Scrapy's settings, and the add-on that reads this machine's environment when a crawl starts."""

from __future__ import annotations

import logging
import os
from importlib.metadata import version
from pathlib import Path
from urllib.parse import urlsplit

from scrapy.settings import BaseSettings

from crawler.sources import SourceError

log = logging.getLogger(__name__)

BOT_NAME = "diemtin"
SPIDER_LOADER_CLASS = "crawler.loader.SourceLoader"

# Manners: robots.txt holds, one request at a time a host, a pause between two, no cookies, certificates are checked.
ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = "diemtin"
CONCURRENT_REQUESTS_PER_DOMAIN = 1
# Per source, and a source is one host. Nothing waits in the downloader: the first SIGTERM ends a crawl within seconds,
# and a host that asks to be left alone is asked for nothing more.
CONCURRENT_REQUESTS = 1
DOWNLOAD_DELAY = 2.0
DOWNLOAD_DELAY_JITTER = 0.0                           # jitter would also shorten what robots.txt asks for
DOWNLOAD_TIMEOUT = 45
DOWNLOAD_VERIFY_CERTIFICATES = True
COOKIES_ENABLED = False
RETRY_TIMES = 1
REDIRECT_MAX_TIMES = 5
METAREFRESH_MAXDELAY = 5
DEFAULT_REQUEST_HEADERS = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "Accept-Language": "vi"}

# Limits: what a hostile or broken site can cost us.
DOWNLOAD_MAXSIZE = 8 * 1024 * 1024
DOWNLOAD_WARNSIZE = 2 * 1024 * 1024
URLLENGTH_LIMIT = 1000
MOST_NEW = 100                                        # new articles a run asks for; the rest wait for the next run
MEMUSAGE_LIMIT_MB = 1024
WIRE = "crawler.wire.Wire"
DOWNLOAD_HANDLERS: dict[str, str | None] = {"http": WIRE, "https": WIRE, "file": None, "ftp": None, "s3": None, "data": None}

# What a page costs: a page is one item, read without waiting, and Scrapy would start a hundred workers for it; and it would parse
# the source of a callback with every answer, to see whether it returns as well as yields. A source is one host: there are
# no others to deal requests out to. The tally counts for us, and nobody reads Scrapy's statistics.
CONCURRENT_ITEMS = 1
WARN_ON_GENERATOR_RETURN_VALUE = False
SCHEDULER_PRIORITY_QUEUE = "scrapy.pqueues.ScrapyPriorityQueue"
STATS_CLASS = "scrapy.statscollectors.DummyStatsCollector"

# No doors into the process.
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False

DOWNLOADER_MIDDLEWARES: dict[str, int | None] = {
    "crawler.boundaries.Guard": 40,                   # before robots.txt of a foreign host would be fetched
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "crawler.politeness.Robots": 100,                 # in its place
    "crawler.politeness.RobotsOutage": 545,           # after the retries
    "crawler.politeness.Patience": 555,               # before the retries
    "crawler.politeness.Silence": 556,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "crawler.boundaries.MetaRefresh": 580,            # in its place
    "crawler.conditional.ConditionalGet": 800,        # next to the wire: sees each answer before redirects and retries do
    # What each page would pay for and nobody asks: our own guard of hosts stands above, and we count for ourselves.
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "scrapy.downloadermiddlewares.stats.DownloaderStats": None,
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,  # switched off it loads an HTTP library all the same
}
SPIDER_MIDDLEWARES: dict[str, int | None] = {
    "crawler.outgoing.Outgoing": 700,                 # in the place of the next two
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": None,
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,  # the guard, which sees redirects too, is in its place
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
    "scrapy.spidermiddlewares.metacopy.MetaCopyDetectionMiddleware": None,
}
EXTENSIONS = {"crawler.politeness.CrawlDelay": 0, "crawler.reporting.Reporting": 0}
# Those of Scrapy's own that we use: even switched off the others are loaded, one of them with a web server of its own.
EXTENSIONS_BASE = {
    "scrapy.extensions.memusage.MemoryUsage": 0,
    "scrapy.extensions.closespider.CloseSpider": 0,
    "scrapy.extensions.feedexport.FeedExporter": 0,
}
ITEM_PROCESSOR = "crawler.pipelines.Pipeline"         # ITEM_PIPELINES is not looked at
TWISTED_DNS_RESOLVER = "crawler.boundaries.PublicResolver"
ADDONS = {"crawler.settings.Surroundings": 0}

LOG_LEVEL = "INFO"
LOG_FORMATTER = "crawler.wording.Wording"
LOG_VERSIONS: list[str] = []
STATS_DUMP = False
FEED_EXPORT_ENCODING = "utf-8"


class Surroundings:
    """Takes the environment into the settings, once, when a crawl starts; what the command line set wins."""

    @classmethod
    def update_pre_crawler_settings(cls, settings: BaseSettings) -> None:
        """Fill ``DATA``, ``CONTACT`` and ``LOCAL_SITES`` from ``DIEMTIN_…`` and derive what follows from them.

        Raises:
            SourceError: ``DIEMTIN_SITES`` is no address.
        """
        for name, variable in (("DATA", "DIEMTIN_DATA"), ("CONTACT", "DIEMTIN_CONTACT"), ("LOCAL_SITES", "DIEMTIN_SITES")):
            if not settings.get(name):
                settings.set(name, os.environ.get(variable, ""), priority="project")
        settings.set("USER_AGENT", user_agent(settings.get("CONTACT")), priority="project")
        if settings.get("LOCAL_SITES"):
            _use_local_sites(settings)


def user_agent(contact: str | None) -> str:
    """Who we are, honestly: name and version, and where to complain when a contact is set."""
    name = f"diemtin/{version('diemtin')}"
    return f"{name} (+{contact})" if contact else name


def warn_if_anonymous(settings: BaseSettings) -> None:
    """Say in the log that sites will be asked by somebody they cannot reach, when that is so; local sites do not mind."""
    variables = {"CONTACT": "DIEMTIN_CONTACT", "LOCAL_SITES": "DIEMTIN_SITES"}
    if not any(settings.get(name) or os.environ.get(variable) for name, variable in variables.items()):
        log.warning(
            "The user agent names no contact: a paper that has a complaint cannot reach you and may only shut us out. "
            "Set DIEMTIN_CONTACT to an address or a page, such as mailto:you@example.org."
        )


def data_folder(settings: BaseSettings) -> Path:
    """Where the databases lie."""
    return Path(settings.get("DATA") or "data")


def sources_folder(settings: BaseSettings) -> Path | None:
    """Where the source files lie that ``SOURCES`` names; None for our own."""
    folder = settings.get("SOURCES")
    return Path(folder) if folder else None


def _use_local_sites(settings: BaseSettings) -> None:
    local = urlsplit(settings.get("LOCAL_SITES"))
    if local.scheme not in {"http", "https"} or not local.hostname:
        raise SourceError(f"DIEMTIN_SITES must be an address such as http://127.0.0.1:8000, not {settings.get('LOCAL_SITES')!r}.")
    handler = "crawler.local_sites.LocalSites"
    settings.set("DOWNLOAD_HANDLERS", {**settings.getdict("DOWNLOAD_HANDLERS"), "http": handler, "https": handler}, priority="project")
    # A proxy knows the real hosts only.
    settings.set("HTTPPROXY_ENABLED", False, priority="project")
    # The local server is a private address, and it is the only one that will be reached.
    settings.set("TWISTED_DNS_RESOLVER", "scrapy.resolver.CachingThreadedResolver", priority="project")
