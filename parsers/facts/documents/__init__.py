"""Documents that an article cites by number."""

from parsers.facts.documents.citations import Citation, find_citations
from parsers.facts.documents.finding import find_documents

__all__ = ["Citation", "find_citations", "find_documents"]
