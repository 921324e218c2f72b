"""Documents that an article cites by number."""

from parsers.facts.documents.citations import find_citations
from parsers.facts.documents.finding import find_documents
from parsers.facts.documents.numbers import Citation

__all__ = ["Citation", "find_citations", "find_documents"]
