"""What Scrapy calls the project's spiders: one for each source file, made when a crawl or a listing asks for them."""

from __future__ import annotations

from scrapy import Request, Spider
from scrapy.settings import BaseSettings

from crawler.settings import sources_folder
from crawler.sources import Source, SourceError, load_sources
from crawler.spiders import SourceSpider


class SourceLoader:
    """Gives Scrapy one spider for each source file."""

    def __init__(self, sources: dict[str, Source]) -> None:
        self._spiders = {name: spider_of(source) for name, source in sources.items()}

    @classmethod
    def from_settings(cls, settings: BaseSettings) -> SourceLoader:
        """Read the source files.

        Raises:
            SystemExit: one of them cannot be used. Scrapy's own commands know no error of ours, and this is their only way in;
                ours have read the files before.
        """
        try:
            return cls(load_sources(sources_folder(settings)))
        except SourceError as error:
            raise SystemExit(str(error)) from None

    def load(self, spider_name: str) -> type[Spider]:
        """The spider of a source.

        Raises:
            KeyError: no source has that name.
        """
        if spider_name not in self._spiders:
            raise KeyError(f"There is no source named {spider_name!r}; `scrapy list` names them all.")
        return self._spiders[spider_name]

    def find_by_request(self, request: Request) -> list[str]:
        """The sources whose host it is."""
        return [name for name, spider in self._spiders.items() if spider.handles_request(request)]

    def list(self) -> list[str]:
        """The names of all sources."""
        return [*self._spiders]


def spider_of(source: Source) -> type[SourceSpider]:
    """The spider that reads one source."""
    fields = {"name": source.id, "source": source, "allowed_domains": sorted(source.own_hosts), "__doc__": source.name}
    return type(f"Spider_{source.id.replace('-', '_')}", (SourceSpider,), fields)
